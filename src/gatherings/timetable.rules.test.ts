import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timetableOf, type TimetableEntry } from './timetable.rules.ts';

const entry = (id: string, from: number, to: number, column: string | null = null): TimetableEntry => ({
  id,
  from: from * 60,
  to: to * 60,
  column,
});

describe('a timetable', () => {
  it('has a column for each room that is used, in the order of rooms, and rows where something changes', () => {
    const table = timetableOf(
      [entry('a', 9, 11, 'loft'), entry('b', 9, 10, 'hall'), entry('c', 10, 11, 'hall')],
      ['cellar', 'hall', 'loft'],
    );
    expect(table.columns).toEqual([
      { column: 'hall', lanes: 1 },
      { column: 'loft', lanes: 1 },
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      [
        { id: 'b', rows: 1, columns: 1 },
        { id: 'a', rows: 2, columns: 1 },
      ],
      [{ id: 'c', rows: 1, columns: 1 }],
    ]);
  });

  it('lets a break go across, but not past what runs beside it', () => {
    const rooms = [entry('a', 9, 10, 'hall'), entry('b', 9, 10, 'loft')];
    const across = timetableOf([...rooms, entry('lunch', 10, 11)], ['hall', 'loft']);
    expect(across.rows[1]?.cells).toEqual([{ id: 'lunch', rows: 1, columns: 2 }]);
    const beside = timetableOf([...rooms, entry('walk', 9, 10)], ['hall', 'loft']);
    expect(beside.columns.map(({ column }) => column)).toEqual(['hall', 'loft', null]);
  });

  it('gives lanes to what overlaps in one place', () => {
    const { columns, rows } = timetableOf([entry('a', 9, 11, 'town'), entry('b', 10, 12, 'town')], ['town']);
    expect(columns).toEqual([{ column: 'town', lanes: 2 }]);
    expect(rows).toHaveLength(3);
  });
});

const anyEntries = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 1, max: 8 }),
    column: fc.constantFrom('hall', 'loft', null),
  }),
  { maxLength: 14 },
);

describe('whatever a day holds', () => {
  it('shows every session once, and every row fills the whole width', () => {
    fc.assert(
      fc.property(anyEntries, (drawn) => {
        const entries = drawn.map(({ from, length, column }, index) => ({
          id: String(index),
          from,
          to: from + length,
          column,
        }));
        const { columns, rows } = timetableOf(entries, ['hall', 'loft']);
        const shown = rows.flatMap(({ cells }) => cells.flatMap(({ id }) => (id === null ? [] : [id])));
        expect(shown.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
        const width = Math.max(
          1,
          columns.reduce((sum, { lanes }) => sum + lanes, 0),
        );
        for (const [index] of rows.entries()) {
          const reaching = rows
            .slice(0, index + 1)
            .flatMap(({ cells }, at) => cells.filter((cell) => at + cell.rows > index));
          if (entries.length > 0) expect(reaching.reduce((sum, cell) => sum + cell.columns, 0)).toBe(width);
        }
      }),
    );
  });
});
