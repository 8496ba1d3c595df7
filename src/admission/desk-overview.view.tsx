import type { Language } from '../kit/language.ts';
import { localeOf } from '../kit/oslo-time.ts';
import { MapLegend, NorwayMap, regions, type MapDot } from '../register/index.ts';
import { href } from '../web/address.ts';
import { DataTable } from '../web/structure.view.tsx';
import type { Call, SizeClassId } from './call.ts';
import { everything, writeDeskQuery } from './desk-query.ts';
import { deskStateOf, deskStates, type DeskCounts, type DeskRow } from './desk.rules.ts';
import { admissionMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly call: Call;
  readonly rows: readonly DeskRow[];
  readonly counts: DeskCounts;
}

const sizes: readonly SizeClassId[] = ['small', 'medium', 'large'];

/** How many applications there are, by state, region and size; each figure leads to the applications behind it. */
export function DeskOverview(props: Props) {
  return (
    <div class="columns desk-overview">
      <div class="stack">
        <StateCounts {...props} />
        <Matrix {...props} />
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
            <dt>{t.states[state]}</dt>
            <dd>
              <a href={`${path}${writeDeskQuery({ ...everything, state })}#soknader`}>{counts.states[state]}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Matrix({ language, call, counts }: Props) {
  const t = admissionMessages(language).desk.overview;
  const number = new Intl.NumberFormat(localeOf(language));
  const path = href(language, `/skole/opptak/${call.id}`);
  const link = (count: number, query: Partial<typeof everything>) =>
    count === 0 ? 0 : <a href={`${path}${writeDeskQuery({ ...everything, state: 'sent', ...query })}#soknader`}>{count}</a>;
  const of = (region: keyof DeskCounts['sent'], size: SizeClassId) => counts.sent[region][size];
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return (
    <div>
      <DataTable
        caption={t.matrixTitle}
        columns={[
          { key: 'region', text: t.region },
          ...sizes.map((size) => ({ key: size, text: t.sizes[size], numeric: true })),
          { key: 'sum', text: t.sum, numeric: true },
        ]}
        rows={[
          ...regions.map(({ id, name }) => ({
            key: id,
            cells: [
              name[language],
              ...sizes.map((size) => link(of(id, size), { region: id, size })),
              link(sum(sizes.map((size) => of(id, size))), { region: id }),
            ],
          })),
          {
            key: 'sum',
            cells: [
              t.sum,
              ...sizes.map((size) => link(sum(regions.map(({ id }) => of(id, size))), { size })),
              link(sum(regions.flatMap(({ id }) => sizes.map((size) => of(id, size)))), {}),
            ],
          },
        ]}
      />
      <p class="quiet">{t.sizeLimits(number.format(call.mediumFrom), number.format(call.largeFrom))}</p>
    </div>
  );
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
          { tone: tones.awaitingGuarantee, label: t.mapAwaiting },
          { tone: tones.draft, label: t.mapDraft },
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
