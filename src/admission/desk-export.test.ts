import ExcelJs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeWorkbook, type Cell } from './desk-export.ts';

async function readBack(rows: readonly (readonly Cell[])[]): Promise<ExcelJs.Workbook> {
  const columns = rows[0]?.map((_, index) => ({ head: `Kolonne ${index + 1}`, width: 20 })) ?? [];
  const written = await writeWorkbook('nb', [
    { name: 'Søknader', columns, rows },
    { name: 'Deltakere', columns, rows: [] },
  ]);
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(written.buffer);
  return workbook;
}

async function cellOf(value: Cell): Promise<ExcelJs.Cell> {
  const cell = (await readBack([[value]])).getWorksheet('Søknader')?.getCell('A2');
  if (!cell) throw new Error('the sheet has its first row');
  return cell;
}

describe('the workbook', () => {
  it('has a sheet for each, with heads that stay in sight and can be filtered by', async () => {
    const workbook = await readBack([['Lom', 2211]]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Søknader', 'Deltakere']);
    const sheet = workbook.getWorksheet('Søknader');
    expect(sheet?.getRow(1).values).toEqual([undefined, 'Kolonne 1', 'Kolonne 2']);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBe('A1:B1');
  });

  it.each(['=1+1', '=HYPERLINK("https://example.com")', '+47 12345678', '-3', '@SUM(A1)', '\t=1+1'])(
    'keeps «%s» as the text that somebody typed, not as a formula',
    async (text) => {
      const cell = await cellOf(text);
      expect(cell.type).toBe(ExcelJs.ValueType.String);
      expect(cell.formula).toBeUndefined();
      expect(cell.text).toBe(text);
    },
  );

  it('keeps the zero that Oslo’s number begins with', async () => {
    const cell = await cellOf('0301');
    expect([cell.type, cell.value]).toEqual([ExcelJs.ValueType.String, '0301']);
  });

  it('writes numbers that can be added up', async () => {
    const cell = await cellOf(2.5);
    expect([cell.type, cell.value]).toEqual([ExcelJs.ValueType.Number, 2.5]);
  });

  it('writes a moment as the date and time that it was in Norway', async () => {
    const cell = await cellOf(Temporal.Instant.from('2022-06-25T21:59:00Z'));
    expect(cell.type).toBe(ExcelJs.ValueType.Date);
    expect((cell.value as Date).toISOString()).toBe('2022-06-25T23:59:00.000Z');
    expect(cell.numFmt).toBe('dd.mm.yyyy hh:mm');
  });

  it('writes a day without a time', async () => {
    const cell = await cellOf(Temporal.PlainDate.from('2022-08-12'));
    expect((cell.value as Date).toISOString()).toBe('2022-08-12T00:00:00.000Z');
    expect(cell.numFmt).toBe('dd.mm.yyyy');
  });

  it('keeps text with line breaks, angle brackets and Sámi letters as it was', async () => {
    const text = 'Først\nså <b>dette</b> & Evenášši';
    expect((await cellOf(text)).text).toBe(text);
  });

  it('leaves a cell empty where nothing is known', async () => {
    expect((await cellOf(null)).type).toBe(ExcelJs.ValueType.Null);
  });
});
