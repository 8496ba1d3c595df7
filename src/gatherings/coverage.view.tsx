import type { ComponentChildren } from 'preact';
import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { BackLink, DataTable, Meter } from '../web/structure.view.tsx';
import { CardUseTable, type CardUseProps } from './card-use.view.tsx';
import type { Coverage } from './coverage.rules.ts';
import { gapSentences } from './coverage-words.ts';
import { gatheringsMessages } from './messages/index.ts';
import { cohortPath, LinkRow, type AboutCohort } from './planning-page.tsx';

export interface CoveragePageProps extends AboutCohort, CardUseProps {
  readonly coverage: Coverage;
  /** Numbers of the gatherings that lie somewhere: those have a page to build on. */
  readonly placed: readonly number[];
  readonly isPublished: boolean;
}

/** What of the plan is really taught: gaps in words, then the whole as a picture in numbers. */
export function CoveragePage(props: CoveragePageProps) {
  const { language, cohort, isPublished } = props;
  const { planning, coverage: t } = gatheringsMessages(language);
  const path = cohortPath(cohort, 'dekning');
  return (
    <>
      <BackLink href={href(language, cohortPath(cohort))}>{planning.cohort(cohort.slug)}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{isPublished ? t.leadPublished : t.leadDraft}</p>
      <LinkRow
        language={language}
        links={[isPublished ? { path, text: t.seeDraft } : { path: `${path}?av=publisert`, text: t.seePublished }]}
      />
      <Gaps {...props} />
      <Outcomes {...props} />
      <Pillars {...props} />
      <Forms {...props} />
      <CardUseTable {...props} />
    </>
  );
}

function Gaps({ language, plan, coverage }: CoveragePageProps) {
  const t = gatheringsMessages(language).coverage;
  if (coverage.gaps.length === 0)
    return (
      <Notice tone="success" title={t.noGaps}>
        <p>{t.noGapsText}</p>
      </Notice>
    );
  return (
    <Notice tone="warning" title={t.gapsTitle}>
      <ul>
        {gapSentences(language, plan, coverage.gaps).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The head of a gathering's column: its number, leading to where it is built. */
function GatheringHead({ language, cohort, placed, number }: CoveragePageProps & { readonly number: number }) {
  const text = (
    <>
      <span class="ds-sr-only">{gatheringsMessages(language).coverage.column} </span>
      {number}
    </>
  );
  return placed.includes(number) ? <a href={href(language, cohortPath(cohort, 'samling', number))}>{text}</a> : text;
}

interface GridRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly cells: readonly { readonly text: string; readonly level: number; readonly isPromised: boolean }[];
  readonly total: string;
}

/** A table whose shades show at a glance where much is and where nothing is; each number is there to be read. */
function Grid(
  props: CoveragePageProps & { readonly caption: string; readonly first: string; readonly rows: readonly GridRow[] },
) {
  const { language, coverage, caption, first, rows } = props;
  const t = gatheringsMessages(language).coverage;
  return (
    <table class="coverage-grid" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {first}
          </th>
          {coverage.gatherings.map(({ number }) => (
            <th key={number} scope="col" role="columnheader">
              <GatheringHead {...props} number={number} />
            </th>
          ))}
          <th scope="col" role="columnheader">
            {t.sum}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row">
            <th scope="row" role="rowheader">
              {row.name}
            </th>
            {row.cells.map(({ text, level, isPromised }, index) => (
              <td key={index} role="cell" data-level={level} data-promised={isPromised ? '' : undefined}>
                {text}
              </td>
            ))}
            <td role="cell" data-level={row.total === '0' ? 'none' : undefined}>
              {row.total}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcomes(props: CoveragePageProps) {
  const { language, plan, coverage } = props;
  const t = gatheringsMessages(language).coverage;
  const rows = coverage.outcomes.map(({ id, counts, total }): GridRow => ({
    key: id,
    name: (
      <>
        <strong>{id}</strong> <span>{plan.outcomes.find((one) => one.id === id)?.text[language]}</span>
      </>
    ),
    cells: counts.map((count, index) => ({
      text: String(count),
      level: Math.min(3, count),
      isPromised: plan.gatherings[index]?.outcomes.ids.includes(id) ?? false,
    })),
    total: String(total),
  }));
  return (
    <section aria-labelledby="utbytte">
      <h2 id="utbytte">{t.outcomesTitle}</h2>
      <p>{t.outcomesLead}</p>
      <Grid {...props} caption={t.outcomesCaption} first={t.outcome} rows={rows} />
    </section>
  );
}

function hours(language: Language, minutes: number): string {
  return numberFormat(language, { maximumFractionDigits: 1 }).format(minutes / 60);
}

function Pillars(props: CoveragePageProps) {
  const { language, plan, coverage } = props;
  const t = gatheringsMessages(language).coverage;
  const rows = plan.teaching.pillars.map(({ id, name }): GridRow => {
    const minutes = coverage.gatherings.map(({ pillars }) => pillars.find((one) => one.id === id)?.minutes ?? 0);
    return {
      key: id,
      name: name[language],
      cells: minutes.map((count, index) => ({
        text: hours(language, count),
        level: count === 0 ? 0 : Math.min(3, Math.ceil((3 * count) / (coverage.gatherings[index]?.minutes ?? count))),
        isPromised: plan.gatherings[index]?.pillars.includes(id) ?? false,
      })),
      total: hours(
        language,
        minutes.reduce((sum, count) => sum + count, 0),
      ),
    };
  });
  return (
    <section aria-labelledby="pilarer">
      <h2 id="pilarer">{t.pillarsTitle}</h2>
      <p>{t.pillarsLead}</p>
      <Grid {...props} caption={t.pillarsCaption} first={t.pillar} rows={rows} />
    </section>
  );
}

function Forms({ language, plan, coverage }: CoveragePageProps) {
  const t = gatheringsMessages(language).coverage;
  const most = Math.max(1, ...coverage.forms.map(({ minutes }) => minutes));
  return (
    <section aria-labelledby="former">
      <h2 id="former">{t.formsTitle}</h2>
      <DataTable
        caption={t.formsCaption}
        columns={[
          { key: 'form', text: t.form },
          { key: 'hours', text: t.hours },
        ]}
        rows={coverage.forms.map(({ id, minutes }) => ({
          key: id,
          cells: [
            plan.teaching.forms.find((one) => one.id === id)?.name[language] ?? id,
            <Meter value={minutes} max={most}>
              {hours(language, minutes)}
            </Meter>,
          ],
        }))}
      />
    </section>
  );
}
