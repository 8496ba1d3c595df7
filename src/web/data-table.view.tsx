import type { ComponentChildren } from 'preact';

export interface TableColumn {
  readonly key: string;
  readonly text: string;
  /** The page with the rows sorted by this column (the other way round if they are already). */
  readonly sortHref?: string | undefined;
  readonly sorted?: 'ascending' | 'descending' | undefined;
  readonly numeric?: boolean | undefined;
}

export interface TableRow {
  readonly key: string;
  /** One cell per column, in their order. */
  readonly cells: readonly ComponentChildren[];
}

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/**
 * A dense table for work: heads stay in sight, links sort, and on a phone each row becomes a small list.
 * The roles are spelled out because some browsers forget them when a table is laid out as a list.
 */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table class="ds-table data-table" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              data-numeric={column.numeric ? '' : undefined}
              aria-sort={column.sortHref ? (column.sorted ?? 'none') : undefined}
            >
              {column.sortHref ? <a href={column.sortHref}>{column.text}</a> : column.text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row">
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} first={index === 0}>
                {row.cells[index]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly column: TableColumn;
  readonly first: boolean;
  readonly children: ComponentChildren;
}

function Cell({ column, first, children }: CellProps) {
  const numeric = column.numeric ? '' : undefined;
  return first ? (
    <th scope="row" role="rowheader" data-numeric={numeric}>
      {children}
    </th>
  ) : (
    <td role="cell" data-label={column.text} data-numeric={numeric}>
      {children}
    </td>
  );
}
