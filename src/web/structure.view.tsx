import type { ComponentChildren } from 'preact';
import { StatusTag, type StatusTone } from './feedback.view.tsx';

export { ButtonLink, SubmitButton, type ButtonLinkProps, type SubmitButtonProps } from './buttons.view.tsx';
export { DataTable, type DataTableProps, type TableColumn, type TableRow } from './data-table.view.tsx';
export { Meter, type MeterProps } from './meter.view.tsx';
export { Pagination, type PaginationProps } from './pagination.view.tsx';

/** The way back to where a page belongs, above its heading. */
export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="back-link" href={href}>
      {children}
    </a>
  );
}

export interface Task {
  /** Null for what cannot be opened yet. */
  readonly href: string | null;
  readonly text: string;
  readonly hint?: string | undefined;
  readonly tone: StatusTone;
  readonly status: string;
}

/** The parts of a long task, in order, each with where it stands. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul class="task-list">
      {tasks.map(({ href, text, hint, tone, status }) => (
        <li key={text} class="task">
          <div class="task-text">
            {href === null ? <span>{text}</span> : <a href={href}>{text}</a>}
            {hint ? <span class="task-hint">{hint}</span> : null}
          </div>
          <StatusTag tone={tone} text={status} />
        </li>
      ))}
    </ul>
  );
}

export interface SummaryRow {
  readonly term: string;
  readonly value: ComponentChildren;
  readonly changeHref?: string | undefined;
  readonly changeText?: string | undefined;
}

/** What was answered, to be read over before it is sent. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary-list">
      {rows.map(({ term, value, changeHref, changeText }) => (
        <div key={term} class="summary-row">
          <dt>{term}</dt>
          <dd>{value}</dd>
          {changeHref ? (
            <dd class="summary-change">
              <a href={changeHref}>
                {changeText}
                <span class="ds-sr-only"> {term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

/** More for whoever wants to know: the reason behind a rule, the figures behind a picture. */
export function Disclosure({ summary, children }: { summary: ComponentChildren; children: ComponentChildren }) {
  return (
    <details class="ds-details disclosure">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
