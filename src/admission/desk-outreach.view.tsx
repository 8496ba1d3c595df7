import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
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
import { Meter } from '../web/meter.view.tsx';
import { BackLink, DataTable } from '../web/structure.view.tsx';
import { registerDateOf, sizeClassesOf, type Call } from './call.ts';
import type { ReachedMunicipality } from './desk.store.ts';
import { admissionMessages } from './messages/index.ts';

interface OutreachProps {
  readonly language: Language;
  readonly call: Call;
  readonly reached: readonly ReachedMunicipality[];
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly all: number;
  readonly missing: readonly Municipality[];
}

/** The municipalities that stand in no sent application, region by region: whom to call. */
export function OutreachPage({ language, call, reached }: OutreachProps) {
  const t = admissionMessages(language).desk;
  const applied = new Set(reached.filter(({ sent }) => sent).map(({ number }) => number));
  const begun = new Set(reached.map(({ number }) => number));
  const all = municipalitiesAt(registerDateOf(call));
  const missing = all.filter(({ number }) => !applied.has(number));
  const toneOf = (number: string): MapTone => (applied.has(number) ? 'main' : begun.has(number) ? 'accent' : 'muted');
  const parts = regions.map(({ id, name }) => ({
    id,
    name: name[language],
    all: all.filter(({ region }) => region === id).length,
    missing: missing.filter(({ region }) => region === id),
  }));
  return (
    <>
      <BackLink href={href(language, `/skole/opptak/${call.id}`)}>{t.callName(call.slug)}</BackLink>
      <h1>{missing.length === 0 ? t.outreach.allApplied : t.outreach.title}</h1>
      <p class="lead">{t.outreach.lead(missing.length, all.length)}</p>
      <div class="columns">
        <RegionTable language={language} parts={parts} begun={begun} />
        <NorwayMap
          id="outreach-map"
          title={t.outreach.mapTitle}
          description={t.outreach.mapText(all.length - missing.length, missing.length)}
          dots={all.map((one) => dotOf(one, call, toneOf(one.number)))}
        >
          <MapLegend
            items={[
              { tone: 'main', label: t.outreach.applied },
              { tone: 'accent', label: t.outreach.started },
              { tone: 'muted', label: t.outreach.notStarted },
            ]}
          />
        </NorwayMap>
      </div>
      {parts.map((part) => (
        <RegionPart key={part.id} language={language} part={part} begun={begun} />
      ))}
    </>
  );
}

function dotOf(municipality: Municipality, call: Call, tone: MapTone): MapDot {
  const { number, population } = municipality;
  const size = sizeClassOf(population, sizeClassesOf(call));
  return {
    municipalityNumber: number,
    tone,
    size,
    label: tone === 'muted' ? undefined : municipalityName(municipality),
  };
}

interface RegionTableProps {
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly begun: ReadonlySet<string>;
}

/** How far each region has come, with the way to its municipalities. */
function RegionTable({ language, parts, begun }: RegionTableProps) {
  const t = admissionMessages(language).desk.outreach;
  return (
    <DataTable
      caption={t.regions}
      columns={[
        { key: 'region', text: t.columns.region },
        { key: 'applied', text: t.columns.applied },
        { key: 'begun', text: t.columns.begun, numeric: true },
        { key: 'silent', text: t.columns.silent, numeric: true },
      ]}
      rows={parts.map(({ id, name, all, missing }) => {
        const started = missing.filter(({ number }) => begun.has(number)).length;
        return {
          key: id,
          cells: [
            <a href={`#${id}`}>{name}</a>,
            <Meter value={all - missing.length} max={all}>
              {t.of(all - missing.length, all)}
            </Meter>,
            started,
            missing.length - started,
          ],
        };
      })}
    />
  );
}

/** A region's municipalities that have not applied, county by county, with their populations. */
function RegionPart({ language, part, begun }: { language: Language; part: Part; begun: ReadonlySet<string> }) {
  const t = admissionMessages(language).desk.outreach;
  const format = numberFormat(language);
  const counties = Map.groupBy(part.missing, ({ county }) => county);
  return (
    <section id={part.id} aria-labelledby={`${part.id}-tittel`}>
      <h2 id={`${part.id}-tittel`}>{part.name}</h2>
      <p>{part.missing.length === 0 ? t.regionDone : t.regionMissing(part.missing.length)}</p>
      {[...counties].map(([county, missing]) => (
        <div key={county} class="county">
          <h3>{county}</h3>
          <ul class="county-list">
            {missing.map((one) => (
              <li key={one.number}>
                <span>
                  {municipalityName(one)} <span class="quiet">{one.number}</span>
                  {begun.has(one.number) ? <strong class="quiet"> {t.started.toLowerCase()}</strong> : null}
                </span>
                <span class="number">{format.format(one.population)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
