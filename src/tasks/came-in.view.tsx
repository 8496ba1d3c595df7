import type { Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { StatusTag, type StatusTone } from '../web/feedback.view.tsx';
import { ButtonLink, DataTable, Pagination } from '../web/structure.view.tsx';
import { isLate } from './due.rules.ts';
import { taskPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { isUnread, type NamedWork, type Reading } from './reading.ts';
import type { Task } from './task.ts';

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly task: Task;
  readonly reading: Reading;
  /** Which page of the list, from 1. */
  readonly page: number;
}

/** As many as one looks through before going on. */
const perPage = 50;

/** Everything that came in, what nobody has read first. */
export function CameInTable({ language, cohort, task, reading: { cameIn, silent }, page }: Props) {
  const t = tasksMessages(language).reading.cameIn;
  const unread = cameIn.filter(isUnread);
  const path = taskPath(cohort, task);
  const pages = Math.max(1, Math.ceil(cameIn.length / perPage));
  const shown = Math.min(page, pages);
  const sorted = [...unread, ...cameIn.filter((work) => !isUnread(work))];
  const rows = sorted.slice((shown - 1) * perPage, shown * perPage);
  return (
    <section>
      <h2>{t.title(cameIn.length, cameIn.length + silent.length)}</h2>
      {unread[0] ? (
        <div class="actions">
          <ButtonLink href={href(language, `${path}/svar/${unread[0].workId}`)}>{t.firstUnread}</ButtonLink>
        </div>
      ) : null}
      {cameIn.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DataTable
          caption={t.caption}
          columns={(['who', 'when', 'state', 'excerpt'] as const).map((key) => ({ key, text: t.columns[key] }))}
          rows={rows.map((work) => ({
            key: work.workId,
            cells: [
              <a href={href(language, `${path}/svar/${work.workId}`)}>{work.name}</a>,
              <>
                {momentText(language, work.handedInAt)}
                {work.version > 1 ? <span class="task-note"> ({t.version(work.version)})</span> : null}
              </>,
              <WorkTags language={language} work={work} task={task} />,
              work.excerpt || t.noText,
            ],
          }))}
        />
      )}
      <Pagination
        language={language}
        page={shown}
        pages={pages}
        hrefOf={(number) => href(language, `${path}?side=${number}`)}
      />
    </section>
  );
}

const tones = { unread: 'now', read: 'neutral', answered: 'done', askedForMore: 'warning' } as const satisfies Record<
  string,
  StatusTone
>;

/** Where a piece of work stands, as the school sees it. */
export function WorkTags({
  language,
  work,
  task,
}: {
  readonly language: Language;
  readonly work: NamedWork;
  readonly task: Task;
}) {
  const t = tasksMessages(language).reading;
  const state =
    work.state === 'answered' || work.state === 'askedForMore' ? work.state : isUnread(work) ? 'unread' : 'read';
  return (
    <span class="task-tags">
      <StatusTag tone={tones[state]} text={t.states[state]} />
      {isLate(work, task.dueAt) ? <StatusTag tone="warning" text={t.cameIn.late} /> : null}
    </span>
  );
}
