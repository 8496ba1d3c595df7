export interface Column<T> {
  readonly title: string;
  readonly value: (row: T) => string;
  /** Words stand to the left, figures to the right. */
  readonly isText?: boolean;
}

/** A Markdown table that can also be read as it is. */
export function markdownTable<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  const widths = columns.map((_, column) => Math.max(3, ...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) =>
    lineOf(line.map((cell, at) => (columns[at]?.isText ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))),
  );
  const rule = lineOf(
    widths.map((width, at) => (columns[at]?.isText ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)),
  );
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Three digits that say something: 0.84, 3.12, 41.7, 236. */
export function figure(value: number): string {
  if (value >= 99.95) return value.toFixed(0);
  return value.toFixed(value >= 9.995 ? 1 : 2);
}

/** Bytes as kilobytes of a thousand bytes, as networks count. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** Tells on the terminal how far it has come; the answer alone goes to stdout. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
