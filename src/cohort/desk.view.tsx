import type { ComponentChildren } from 'preact';
import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Empty } from '../web/feedback.view.tsx';
import type { Step } from '../web/step.ts';
import { BackLink, DataTable } from '../web/structure.view.tsx';
import { YearLine, type YearMark } from '../web/year-line.view.tsx';
import type { CohortSize } from './cohort.store.ts';
import { nameOfGroup, type Cohort } from './cohort.ts';
import { figuresOf, type CohortFigures, type CohortView, type GroupView } from './cohort-view.ts';
import { cohortMessages } from './messages/index.ts';
import { cohortTopics, type CohortLink } from './more.ts';
import { Steps } from './step-list.view.tsx';

interface DeskProps {
  readonly language: Language;
  readonly view: CohortView;
  readonly marks: readonly YearMark[];
  readonly steps: readonly Step[];
  readonly links: readonly CohortLink[];
  /** What the rooms above have to show. */
  readonly children: ComponentChildren;
}

/** A cohort as the coordinator works with it: the year, what is next, how many there are, and the way to all the rest. */
export function CohortDesk({ language, view, marks, steps, links, children }: DeskProps) {
  const t = cohortMessages(language).desk;
  return (
    <>
      <BackLink href={href(language, '/skole/kull')}>{t.list.title}</BackLink>
      <h1>{t.cohort(view.cohort.slug)}</h1>
      <YearLine language={language} marks={marks} />
      <div class="columns cohort-columns">
        <div class="stack">
          <Steps language={language} steps={steps} />
        </div>
        <div class="stack">
          <Figures language={language} figures={figuresOf(view)} />
          <Links language={language} links={links} />
        </div>
      </div>
      <Warnings language={language} view={view} />
      {children}
    </>
  );
}

function Figures({ language, figures }: { language: Language; figures: CohortFigures }) {
  const t = cohortMessages(language).desk.figures;
  const always = ['groups', 'students', 'courseParticipants'] as const;
  const shown = (['groups', 'students', 'courseParticipants', 'onLeave', 'left'] as const).filter(
    (key) => figures[key] > 0 || always.some((one) => one === key),
  );
  return (
    <section aria-labelledby="i-tall">
      <h2 id="i-tall" class="small-heading">
        {t.title}
      </h2>
      <dl class="facts">
        {shown.map((key) => (
          <div key={key}>
            <dt>{t[key]}</dt>
            <dd>{numberFormat(language).format(figures[key])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Links({ language, links }: { language: Language; links: readonly CohortLink[] }) {
  const t = cohortMessages(language).desk.links;
  return (
    <nav class="cohort-nav" aria-labelledby="i-kullet">
      <h2 id="i-kullet" class="small-heading">
        {t.title}
      </h2>
      <div class="cohort-topics">
        {cohortTopics.map((topic) => (
          <div key={topic}>
            <h3 class="quiet">{t.topics[topic]}</h3>
            <ul class="plain-list">
              {links
                .filter((link) => link.topic === topic)
                .map((link) => (
                  <li key={link.href}>
                    <a href={href(language, link.href)}>{link.text}</a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

/** Groups that have fallen below what the plan asks: said for as long as it is so. */
function Warnings({ language, view: { cohort, groups } }: { language: Language; view: CohortView }) {
  const small = groups.filter(({ shortfalls }) => shortfalls.length > 0);
  if (small.length === 0) return null;
  const t = cohortMessages(language).desk.warnings;
  return (
    <section aria-labelledby="under-grensen">
      <h2 id="under-grensen">{t.title}</h2>
      <p>{t.lead}</p>
      <ul>
        {small.map((one) => (
          <li key={one.group.id}>
            <a href={`${href(language, `/skole/kull/${cohort.slug}/grupper`)}#gruppe-${one.group.number}`}>
              {nameOfGroup(language, cohort, one.group)}
            </a>
            : {lacks(language, one)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function lacks(language: Language, { shortfalls }: GroupView): string {
  const t = cohortMessages(language).desk.warnings;
  return shortfalls.map(({ kind, count, min }) => t[kind](count, min)).join('; ');
}

interface ListProps {
  readonly language: Language;
  /** Without a size where nobody takes part any more. */
  readonly cohorts: readonly (Cohort & { readonly size: CohortSize | undefined })[];
}

/** Every cohort, the newest first. */
export function CohortList({ language, cohorts }: ListProps) {
  const t = cohortMessages(language).desk;
  const { columns } = t.list;
  return (
    <>
      <h1>{t.list.title}</h1>
      {cohorts.length === 0 ? (
        <Empty title={t.list.none}>
          <p>{t.list.noneText}</p>
          <p>
            <a href={href(language, '/skole/opptak')}>{t.list.toCalls}</a>
          </p>
        </Empty>
      ) : (
        <>
          <p class="lead">{t.list.lead}</p>
          <DataTable
            caption={t.list.caption}
            columns={[
              { key: 'cohort', text: columns.cohort },
              { key: 'groups', text: columns.groups, numeric: true },
              { key: 'students', text: columns.students, numeric: true },
              { key: 'courseParticipants', text: columns.courseParticipants, numeric: true },
            ]}
            rows={cohorts.map(({ id, slug, size }) => ({
              key: id,
              cells: [
                <a href={href(language, `/skole/kull/${slug}`)}>{t.cohort(slug)}</a>,
                size?.groups ?? 0,
                size?.students ?? 0,
                size?.courseParticipants ?? 0,
              ],
            }))}
          />
        </>
      )}
    </>
  );
}
