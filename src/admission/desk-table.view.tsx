import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { shortDateText } from '../kit/oslo-time.ts';
import { regionName, type RegionId } from '../register/index.ts';
import { href } from '../web/address.ts';
import { DataTable, Pagination, type TableColumn } from '../web/structure.view.tsx';
import type { Call } from './call.ts';
import { writeDeskQuery, type DeskQuery, type DeskSort } from './desk-query.ts';
import { deskStateOf, missingOf, type DeskRow } from './desk.rules.ts';
import { pageOf } from './desk-select.rules.ts';
import { admissionMessages } from './messages/index.ts';

const rowsPerPage = 100;

const columns = [
  'municipality',
  'region',
  'population',
  'participants',
  'standing',
  'missing',
  'sent',
  'state',
] as const satisfies readonly DeskSort[];
const numeric: ReadonlySet<DeskSort> = new Set(['population', 'participants']);

interface Props {
  readonly language: Language;
  readonly call: Call;
  /** Those that the query asks for, sorted. */
  readonly rows: readonly DeskRow[];
  readonly query: DeskQuery;
}

/** The applications line by line, a page of them at a time. */
export function DeskTable({ language, call, rows, query }: Props) {
  const t = admissionMessages(language).desk.table;
  const path = href(language, `/skole/opptak/${call.id}`);
  const { page, pages, from, to } = pageOf(rows.length, query, rowsPerPage);
  const address = (change: Partial<DeskQuery>) => `${path}${writeDeskQuery({ ...query, ...change })}#soknader`;
  return (
    <div class="desk-table stack">
      <DataTable
        caption={t.caption(from + 1, to, rows.length)}
        columns={columns.map((key) => columnOf(key, t.columns[key], query, address))}
        rows={rowsOf(language, rows.slice(from, to))}
      />
      <Pagination language={language} page={page} pages={pages} hrefOf={(number) => address({ page: number })} />
      {rows.length > rowsPerPage ? (
        <p>
          <a href={address({ all: !query.all, page: 1 })}>{query.all ? t.showPages(rowsPerPage) : t.showAll}</a>
        </p>
      ) : null}
    </div>
  );
}

function columnOf(
  key: DeskSort,
  text: string,
  query: DeskQuery,
  address: (change: Partial<DeskQuery>) => string,
): TableColumn {
  const isSorted = query.sort === key;
  return {
    key,
    text,
    numeric: numeric.has(key),
    sortHref: address({ sort: key, descending: isSorted && !query.descending, page: 1 }),
    sorted: isSorted ? (query.descending ? 'descending' : 'ascending') : undefined,
  };
}

function rowsOf(language: Language, rows: readonly DeskRow[]) {
  const t = admissionMessages(language);
  const number = numberFormat(language);
  const regionNames = new Map<RegionId, string>();
  const nameOfRegion = (id: RegionId): string => {
    const name = regionNames.get(id) ?? regionName(id)[language];
    regionNames.set(id, name);
    return name;
  };
  return rows.map((row) => {
    const isSent = deskStateOf(row) === 'sent';
    return {
      key: row.id,
      cells: [
        <a href={href(language, `/skole/soknad/${row.id}`)}>
          {row.name === '' ? t.desk.table.noMunicipality : row.name}
        </a>,
        row.region ? nameOfRegion(row.region) : '',
        row.population === null ? '' : number.format(row.population),
        row.participants,
        isSent ? <Standing language={language} row={row} /> : '',
        isSent ? <Missing language={language} row={row} /> : '',
        row.sentAt ? shortDateText(language, row.sentAt) : '',
        t.application.states[row.state],
      ],
    };
  });
}

function Standing({ language, row }: { language: Language; row: DeskRow }) {
  const t = admissionMessages(language).desk.table;
  const { qualified, courseParticipant, individualAssessment } = row.standings;
  const settled = [
    qualified > 0 ? t.qualified(qualified) : '',
    courseParticipant > 0 ? t.courseParticipants(courseParticipant) : '',
  ].filter(Boolean);
  return (
    <span>
      {individualAssessment > 0 ? <strong>{t.toDecide(individualAssessment)}</strong> : null}
      {individualAssessment > 0 && settled.length > 0 ? ', ' : ''}
      {settled.join(', ')}
    </span>
  );
}

function Missing({ language, row }: { language: Language; row: DeskRow }) {
  const t = admissionMessages(language).desk.table;
  const { notConfirmed, notDocumented } = row.standings;
  if (missingOf(row) === 0) return <>{t.complete}</>;
  const texts = [
    notConfirmed > 0 ? t.notConfirmed(notConfirmed) : '',
    notDocumented > 0 ? t.notDocumented(notDocumented) : '',
  ].filter(Boolean);
  return <>{texts.join(', ')}</>;
}
