import type { ComponentChildren } from 'preact';
import type { Timetable } from './timetable.rules.ts';

export interface TimetableProps {
  readonly caption: string;
  readonly timeText: string;
  readonly timetable: Timetable;
  readonly columnName: (column: string | null) => string;
  /** «09.00», for minutes of the day. */
  readonly clockText: (minutes: number) => string;
  readonly show: (id: string) => ComponentChildren;
  /** Whether a session counts; breaks and dinners stand back. */
  readonly isQuiet: (id: string) => boolean;
}

/** A day by time and place. The height of a row follows how long it lasts. Only for wide screens: a list says the same on phones. */
export function TimetableGrid({ caption, timeText, timetable, columnName, clockText, show, isQuiet }: TimetableProps) {
  return (
    <table class="timetable">
      <caption class="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{timeText}</th>
          {timetable.columns.map(({ column, lanes }) => (
            <th key={column ?? ''} scope="col" colSpan={lanes}>
              {columnName(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {timetable.rows.map(({ from, to, cells }) => (
          <tr key={from} data-quarters={Math.min(12, Math.max(1, Math.round((to - from) / 15)))}>
            <th scope="row">{clockText(from)}</th>
            {cells.map(({ id, rows, columns }, index) =>
              id === null ? (
                <td key={`tom ${index}`} class="timetable-free" rowSpan={rows} colSpan={columns}>
                  {'\u00a0'}
                </td>
              ) : (
                <td
                  key={id}
                  class="timetable-session"
                  data-quiet={isQuiet(id) ? '' : undefined}
                  rowSpan={rows}
                  colSpan={columns}
                >
                  {show(id)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
