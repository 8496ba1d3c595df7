/** A session as a timetable sees it: from when to when, in minutes of the day, and in which column (a room, a place to visit). */
export interface TimetableEntry {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly column: string | null;
}

export interface TimetableCell {
  /** Null for a space in which nothing happens. */
  readonly id: string | null;
  readonly rows: number;
  readonly columns: number;
}

export interface Timetable {
  /** The columns in order with how many lanes each needs; null is for what has no place. */
  readonly columns: readonly { readonly column: string | null; readonly lanes: number }[];
  readonly rows: readonly { readonly from: number; readonly to: number; readonly cells: readonly TimetableCell[] }[];
}

interface Lane {
  readonly column: string | null;
  readonly entries: readonly TimetableEntry[];
}

/**
 * A day laid out as a table: a row for each stretch between two changes, a column for each place. What has no place and runs
 * beside nothing else goes across; what overlaps within a column gets lanes of its own.
 */
export function timetableOf(entries: readonly TimetableEntry[], order: readonly string[]): Timetable {
  const across = entries.filter((entry) => entry.column === null && !entries.some((other) => isBeside(entry, other)));
  const placed = entries.filter((entry) => !across.includes(entry));
  const keys = [...order.filter((column) => placed.some((entry) => entry.column === column)), null];
  const lanes = keys.flatMap((column) =>
    lanesOf(
      column,
      placed.filter((entry) => entry.column === column),
    ),
  );
  const width = Math.max(1, lanes.length);
  const times = [...new Set(entries.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const stretches = times.slice(0, -1).map((from, index) => ({ from, to: times[index + 1] ?? from }));
  return {
    columns: keys
      .map((column) => ({ column, lanes: lanes.filter((lane) => lane.column === column).length }))
      .filter(({ lanes: count }) => count > 0),
    rows: stretches.map((stretch) => ({ ...stretch, cells: cellsOf(stretch, { across, lanes, width, times }) })),
  };
}

interface Layout {
  readonly across: readonly TimetableEntry[];
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly times: readonly number[];
}

/** The cells that begin in a stretch; what began before reaches into it from above. */
function cellsOf({ from }: { readonly from: number }, { across, lanes, width, times }: Layout): TimetableCell[] {
  const rowsOf = (entry: TimetableEntry) => times.filter((time) => time >= entry.from && time < entry.to).length;
  const wide = across.find((entry) => covers(entry, from));
  if (wide) return wide.from === from ? [{ id: wide.id, rows: rowsOf(wide), columns: width }] : [];
  // A stretch in which nothing happens anywhere.
  if (lanes.length === 0) return [{ id: null, rows: 1, columns: width }];
  return lanes.flatMap(({ entries }): TimetableCell[] => {
    const entry = entries.find((one) => covers(one, from));
    if (!entry) return [{ id: null, rows: 1, columns: 1 }];
    return entry.from === from ? [{ id: entry.id, rows: rowsOf(entry), columns: 1 }] : [];
  });
}

/** Puts each entry into the first lane that is free by then. */
function lanesOf(column: string | null, entries: readonly TimetableEntry[]): Lane[] {
  const lanes: TimetableEntry[][] = [];
  for (const entry of entries.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const free = lanes.find((lane) => lane.every((other) => other.to <= entry.from));
    if (free) free.push(entry);
    else lanes.push([entry]);
  }
  return lanes.map((lane) => ({ column, entries: lane }));
}

function isBeside(one: TimetableEntry, other: TimetableEntry): boolean {
  return one.id !== other.id && one.from < other.to && other.from < one.to;
}

function covers({ from, to }: TimetableEntry, minute: number): boolean {
  return from <= minute && minute < to;
}
