import { nameOfGroup, type Cohort, type Group } from '../cohort/index.ts';
import { wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Empty, StatusTag } from '../web/feedback.view.tsx';
import { SelectField } from '../web/fields.view.tsx';
import { BackLink, ButtonLink, DataTable, Meter, SubmitButton, type TableColumn } from '../web/structure.view.tsx';
import { attendanceMessages } from './messages/index.ts';
import { filterWords, writeOverviewQuery } from './overview-query.ts';
import { overviewFilters, type OverviewQuery, type OverviewRow, type OverviewSort } from './overview-rows.rules.ts';
import { whenText } from './session-words.ts';
import { outlookTag } from './standing-words.ts';
import type { UnmarkedSession } from './unmarked.ts';

export interface OverviewPageProps {
  readonly language: Language;
  readonly cohort: Cohort;
  /** The numbers of the gatherings that have a programme. */
  readonly gatherings: readonly number[];
  readonly groups: ReadonlyMap<string, Group>;
  /** Those that the query asks for, sorted. */
  readonly rows: readonly OverviewRow[];
  readonly query: OverviewQuery;
  readonly unmarked: readonly UnmarkedSession[];
}

/** Everybody by gathering, with what is still possible for each. */
export function OverviewPage(props: OverviewPageProps) {
  const { language, cohort, gatherings, rows, query, unmarked } = props;
  const { cohort: t, back } = attendanceMessages(language).overview;
  const path = href(language, `/skole/kull/${cohort.slug}`);
  if (gatherings.length === 0)
    return (
      <>
        <BackLink href={path}>{back(cohort.slug)}</BackLink>
        <h1>{t.title}</h1>
        <Empty title={t.nothing.title}>
          <p>{t.nothing.text}</p>
        </Empty>
      </>
    );
  return (
    <>
      <BackLink href={path}>{back(cohort.slug)}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="actions">
        <ButtonLink href={`${path}/fravaer`} secondary>
          {t.absence}
        </ButtonLink>
        <a href={`${path}/oppmote.xlsx`} download>
          {t.download}
        </a>
      </div>
      <form class="filters" method="get" action={`${path}/oppmote`}>
        <SelectField
          name="vis"
          label={t.filter}
          value={filterWords[query.filter]}
          options={overviewFilters.map((one) => ({ value: filterWords[one], label: t.filters[one] }))}
        />
        <SubmitButton secondary>{t.show}</SubmitButton>
      </form>
      {rows.length === 0 ? (
        <Empty title={t.empty.title}>
          <p>{t.empty.text}</p>
        </Empty>
      ) : (
        <OverviewTable {...props} />
      )}
      {unmarked.length > 0 ? <Unmarked language={language} unmarked={unmarked} /> : null}
    </>
  );
}

function OverviewTable({ language, cohort, gatherings, groups, rows, query }: OverviewPageProps) {
  const t = attendanceMessages(language).overview.cohort;
  const path = href(language, `/skole/kull/${cohort.slug}`);
  const sortable = (key: OverviewSort, text: string, numeric = false): TableColumn => ({
    key,
    text,
    numeric,
    sortHref: `${path}/oppmote${writeOverviewQuery({ ...query, sort: key, descending: query.sort === key && !query.descending })}`,
    sorted: query.sort === key ? (query.descending ? 'descending' : 'ascending') : undefined,
  });
  return (
    <DataTable
      caption={t.caption(rows.length)}
      columns={[
        sortable('name', t.columns.name),
        sortable('group', t.columns.group),
        ...gatherings.map((number) => ({ key: `g${number}`, text: t.columns.gathering(number), numeric: true })),
        sortable('share', t.columns.share),
        sortable('unregistered', t.columns.unregistered, true),
        sortable('risk', t.columns.possible),
      ]}
      rows={rows.map((row) => {
        const { member, standing, byGathering, isPart } = row;
        const group = groups.get(member.groupId);
        const tag = outlookTag(language, standing);
        return {
          key: member.id,
          cells: [
            <a href={`${path}/deltaker/${member.id}`}>{member.name}</a>,
            group ? nameOfGroup(language, cohort, group) : '',
            ...gatherings.map((number) => {
              const of = byGathering.get(number);
              return of && of.held > 0 ? `${of.there}/${of.held}` : '–';
            }),
            <Meter value={standing.attended} max={Math.max(1, standing.held)}>
              {`${standing.attended}/${standing.held}`}
            </Meter>,
            standing.counts.unregistered,
            isPart ? (
              <span class="verdict">
                <StatusTag tone={tag.tone} text={tag.text} />
                {standing.outlook === 'reachable' ? (
                  <span class="quiet">{t.mustAttend(standing.mustAttend, standing.left)}</span>
                ) : null}
                {standing.outlook === 'lost' ? (
                  <span class="quiet">
                    {attendanceMessages(language).standing.brief.lost(standing.mustAttend, standing.left)}
                  </span>
                ) : null}
              </span>
            ) : (
              <span class="quiet">{t.notHere}</span>
            ),
          ],
        };
      })}
    />
  );
}

function Unmarked({ language, unmarked }: Pick<OverviewPageProps, 'language' | 'unmarked'>) {
  const t = attendanceMessages(language).overview.cohort;
  return (
    <section aria-labelledby="mangler">
      <h2 id="mangler">{t.unmarkedTitle}</h2>
      <ul class="item-list" role="list">
        {unmarked.map(({ session, missing, expected }) => {
          const title = wordsIn(language, session.title);
          return (
            <li key={session.id} class="item">
              <span class="item-text">
                <a href={href(language, `/undervisning/okt/${session.id}/oppmote`)} lang={title.lang}>
                  {title.text}
                </a>
                <span class="quiet">{whenText(language, session)}</span>
              </span>
              <span>{t.unmarked(missing, expected)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
