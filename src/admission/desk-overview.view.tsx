import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { MapLegend, NorwayMap, regions, type MapDot, type RegionId } from '../register/index.ts';
import { href } from '../web/address.ts';
import type { Call, SizeClassId } from './call.ts';
import { everything, writeDeskQuery } from './desk-query.ts';
import { deskStateOf, deskStates, type DeskCounts, type DeskRow } from './desk.rules.ts';
import { admissionMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly call: Call;
  readonly rows: readonly DeskRow[];
  readonly counts: DeskCounts;
  /** Whether applications can still come and change: then there is nothing to decide yet. */
  readonly isOpen: boolean;
}

const sizes: readonly SizeClassId[] = ['small', 'medium', 'large'];

/** How many applications there are, by state, region and size; each figure leads to the applications behind it. */
export function DeskOverview(props: Props) {
  return (
    <div class="columns desk-overview">
      <div class="stack">
        <StateCounts {...props} />
        <Matrix {...props} />
        <WorkLeft {...props} />
      </div>
      <ApplicantMap {...props} />
    </div>
  );
}

function StateCounts({ language, call, counts }: Props) {
  const t = admissionMessages(language).desk.overview;
  const path = href(language, `/skole/opptak/${call.id}`);
  // What has not happened in this call need not be told.
  const shown = deskStates.filter((state) => counts.states[state] > 0 || state === 'sent');
  return (
    <section aria-labelledby="antall">
      <h2 id="antall" class="ds-sr-only">
        {t.counts}
      </h2>
      <dl class="facts">
        {shown.map((state) => (
          <div key={state}>
            <dt>
              <a href={`${path}${writeDeskQuery({ ...everything, state })}#soknader`}>{t.states[state]}</a>
            </dt>
            <dd>{counts.states[state]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What waits for the school, and what it waits for. */
function WorkLeft({ language, call, counts, isOpen }: Props) {
  const t = admissionMessages(language).desk.overview;
  const path = href(language, `/skole/opptak/${call.id}`);
  if (isOpen || counts.toDecide + counts.missing === 0) return null;
  return (
    <section aria-labelledby="gjenstaar">
      <h2 id="gjenstaar" class="small-heading">
        {t.workLeft}
      </h2>
      <ul>
        {counts.toDecide > 0 ? (
          <li>
            <a href={`${path}${writeDeskQuery({ ...everything, standing: 'toDecide' })}#soknader`}>
              {t.toDecide(counts.toDecide)}
            </a>
          </li>
        ) : null}
        {counts.missing > 0 ? (
          <li>
            <a href={`${path}${writeDeskQuery({ ...everything, completeness: 'missing' })}#soknader`}>
              {t.missing(counts.missing)}
            </a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

/** Sent applications by region and size class; a table small enough to stay one on a phone. */
function Matrix({ language, call, counts }: Props) {
  const t = admissionMessages(language).desk.overview;
  const number = numberFormat(language);
  const path = href(language, `/skole/opptak/${call.id}`);
  const cell = (count: number, query: Partial<typeof everything>) => (
    <td data-numeric>
      {count === 0 ? (
        0
      ) : (
        <a href={`${path}${writeDeskQuery({ ...everything, state: 'sent', ...query })}#soknader`}>{count}</a>
      )}
    </td>
  );
  const of = (region: RegionId, size: SizeClassId) => counts.sent[region][size];
  return (
    <div>
      <table class="ds-table data-matrix">
        <caption>{t.matrixTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.region}</th>
            {sizes.map((size) => (
              <th key={size} scope="col" data-numeric>
                {t.sizes[size]}
              </th>
            ))}
            <th scope="col" data-numeric>
              {t.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {regions.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name[language]}</th>
              {sizes.map((size) => cell(of(id, size), { region: id, size }))}
              {cell(sum(sizes.map((size) => of(id, size))), { region: id })}
            </tr>
          ))}
          <tr>
            <th scope="row">{t.sum}</th>
            {sizes.map((size) => cell(sum(regions.map(({ id }) => of(id, size))), { size }))}
            {cell(counts.states.sent, {})}
          </tr>
        </tbody>
      </table>
      <p class="quiet">{t.sizeLimits(number.format(call.mediumFrom), number.format(call.largeFrom))}</p>
    </div>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

const tones = { sent: 'main', awaitingGuarantee: 'accent', draft: 'neutral' } as const;

function ApplicantMap({ language, rows, counts }: Props) {
  const t = admissionMessages(language).desk.overview;
  const represented = regions.filter(({ id }) => sizes.some((size) => counts.sent[id][size] > 0));
  return (
    <NorwayMap
      title={t.mapTitle}
      description={t.mapText(counts.states.sent, represented.length, regions.length)}
      dots={rows.flatMap(dotsOf)}
      id="desk-map"
    >
      <MapLegend
        items={[
          { tone: tones.sent, label: t.mapSent },
          ...(counts.states.awaitingGuarantee > 0 ? [{ tone: tones.awaitingGuarantee, label: t.mapAwaiting }] : []),
          ...(counts.states.draft > 0 ? [{ tone: tones.draft, label: t.mapDraft }] : []),
        ]}
      />
    </NorwayMap>
  );
}

/** One dot for each municipality of an application that is under way or sent. */
function dotsOf(row: DeskRow): MapDot[] {
  const state = deskStateOf(row);
  if (state !== 'sent' && state !== 'awaitingGuarantee' && state !== 'draft') return [];
  return row.municipalities.map((municipalityNumber) => ({
    municipalityNumber,
    tone: tones[state],
    size: row.size ?? 'small',
    label: row.name,
  }));
}
