import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import ExcelJs from 'exceljs';
import { asDate } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import { inOslo } from '../kit/oslo-time.ts';

/** A cell of the spreadsheet. Text stays text, whatever it begins with: nothing that somebody typed becomes a formula. */
export type Cell = string | number | Temporal.Instant | Temporal.PlainDate | null;

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** After this many rows others get their turn: a download must not hold up everybody else. */
const rowsAtATime = 40;

/**
 * Writes an Excel workbook with frozen head rows that can be filtered. Numbers are numbers and moments are dates in Norway's time;
 * a spreadsheet knows no time zones. Compression runs beside the other work of the process.
 */
export async function writeWorkbook(language: Language, sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new PassThrough();
  const written = collect(stream);
  const workbook = new ExcelJs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  for (const sheet of sheets) await writeSheet(workbook, sheet, dateFormats[language]);
  await workbook.commit();
  return await written;
}

const dateFormats: Readonly<Record<Language, string>> = { nb: 'dd.mm.yyyy', nn: 'dd.mm.yyyy', en: 'dd/mm/yyyy' };

async function writeSheet(
  workbook: ExcelJs.stream.xlsx.WorkbookWriter,
  { name, columns, rows }: Sheet,
  dateFormat: string,
): Promise<void> {
  const worksheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  worksheet.columns = columns.map(({ head, width }) => ({ header: head, width }));
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  worksheet.getRow(1).font = { bold: true };
  worksheet.getRow(1).commit();
  for (const [index, cells] of rows.entries()) {
    const row = worksheet.addRow(cells.map(valueOf));
    cells.forEach((cell, column) => {
      if (cell instanceof Temporal.Instant || cell instanceof Temporal.PlainDate) {
        row.getCell(column + 1).numFmt = cell instanceof Temporal.Instant ? `${dateFormat} hh:mm` : dateFormat;
      }
    });
    row.commit();
    if (index % rowsAtATime === rowsAtATime - 1) await nextTurn();
  }
  worksheet.commit();
}

function valueOf(cell: Cell): string | number | Date | null {
  if (cell instanceof Temporal.PlainDate) return asSpreadsheetDate(cell.toPlainDateTime());
  if (cell instanceof Temporal.Instant) return asSpreadsheetDate(inOslo(cell).toPlainDateTime());
  return cell;
}

/** The library writes a date as it reads in UTC. */
function asSpreadsheetDate(moment: Temporal.PlainDateTime): Date {
  return asDate(moment.toZonedDateTime('UTC').toInstant());
}

async function collect(stream: PassThrough): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}
