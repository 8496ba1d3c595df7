import type { Language } from '../kit/language.ts';
import { localeOf } from '../kit/oslo-time.ts';
import {
  MapLegend,
  municipalitiesAt,
  municipalityName,
  NorwayMap,
  regions,
  sizeClassOf,
  type MapDot,
  type MapTone,
  type Municipality,
} from '../register/index.ts';
import { href } from '../web/address.ts';
import { Empty } from '../web/feedback.view.tsx';
import { BackLink, DataTable } from '../web/structure.view.tsx';
import { registerDateOf, sizeClassesOf, type Call } from './call.ts';
import type { ReachedMunicipality } from './desk.store.ts';
import { admissionMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly call: Call;
  readonly reached: readonly ReachedMunicipality[];
}

/** The municipalities that stand in no sent application, region by region: whom to call. */
export function OutreachPage({ language, call, reached }: Props) {
  const t = admissionMessages(language).desk;
  const applied = new Set(reached.filter(({ sent }) => sent).map(({ number }) => number));
  const begun = new Set(reached.map(({ number }) => number));
  const all = municipalitiesAt(registerDateOf(call));
  const missing = all.filter(({ number }) => !applied.has(number));
  const toneOf = (number: string): MapTone => (applied.has(number) ? 'muted' : begun.has(number) ? 'accent' : 'main');
  const parts = regions.map(({ id, name }) => ({ id, name: name[language], missing: missing.filter(({ region }) => region === id) }));
  return (
    <>
      <BackLink href={href(language, `/skole/opptak/${call.id}`)}>{t.callName(call.slug)}</BackLink>
      <h1>{missing.length === 0 ? t.outreach.allApplied : t.outreach.title}</h1>
      <p class="lead">{t.outreach.lead(missing.length, all.length)}</p>
      <div class="columns">
        <nav class="stack" aria-label={t.outreach.jump}>
          <ul class="link-list">
            {parts.map((part) => (
              <li key={part.id}>
                <a href={`#${part.id}`}>{part.name}</a> <span class="number">{part.missing.length}</span>
              </li>
            ))}
          </ul>
        </nav>
        <NorwayMap
          id="outreach-map"
          title={t.outreach.mapTitle}
          description={t.outreach.mapText(all.length - missing.length, missing.length)}
          dots={all.map((one) => dotOf(one, call, toneOf(one.number)))}
        >
          <MapLegend
            items={[
              { tone: 'main', label: t.outreach.notStarted },
              { tone: 'accent', label: t.outreach.started },
              { tone: 'muted', label: t.outreach.applied },
            ]}
          />
        </NorwayMap>
      </div>
      {parts.map((part) => (
        <section key={part.id} id={part.id} aria-labelledby={`${part.id}-tittel`}>
          <h2 id={`${part.id}-tittel`}>{part.name}</h2>
          {part.missing.length === 0 ? (
            <Empty title={t.outreach.regionDone(part.name)} />
          ) : (
            <MissingTable
              language={language}
              caption={t.outreach.regionCaption(part.name, part.missing.length)}
              missing={part.missing}
              begun={begun}
            />
          )}
        </section>
      ))}
    </>
  );
}

function dotOf(municipality: Municipality, call: Call, tone: MapTone): MapDot {
  const { number, population } = municipality;
  const size = tone === 'muted' ? 'small' : sizeClassOf(population, sizeClassesOf(call));
  return { municipalityNumber: number, tone, size, label: tone === 'muted' ? undefined : municipalityName(municipality) };
}

interface MissingTableProps {
  readonly language: Language;
  readonly caption: string;
  readonly missing: readonly Municipality[];
  readonly begun: ReadonlySet<string>;
}

function MissingTable({ language, caption, missing, begun }: MissingTableProps) {
  const t = admissionMessages(language).desk.outreach;
  const format = new Intl.NumberFormat(localeOf(language));
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'municipality', text: t.columns.municipality },
        { key: 'number', text: t.columns.number },
        { key: 'county', text: t.columns.county },
        { key: 'population', text: t.columns.population, numeric: true },
        { key: 'status', text: t.columns.status },
      ]}
      rows={missing.map((one) => ({
        key: one.number,
        cells: [
          municipalityName(one),
          one.number,
          one.county,
          format.format(one.population),
          begun.has(one.number) ? t.started : t.notStarted,
        ],
      }))}
    />
  );
}
