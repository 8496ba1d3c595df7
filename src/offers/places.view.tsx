import { nameOfMunicipality } from '../admission/index.ts';
import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { shortDateText } from '../kit/oslo-time.ts';
import { MapLegend, NorwayMap, regionName } from '../register/index.ts';
import { href } from '../web/address.ts';
import { Empty, Notice, NowCard, StatusTag, type StatusTone } from '../web/feedback.view.tsx';
import { SelectField } from '../web/fields.view.tsx';
import { BackLink, ButtonLink, DataTable, SubmitButton } from '../web/structure.view.tsx';
import { offersMessages } from './messages/index.ts';
import { awaitsAnswer, offerStates, type OfferState } from './offer-state.rules.ts';
import { stateWords, type OfferRow } from './places-rows.ts';
import type { PlaceState } from './places.ts';

export interface PlacesPageProps {
  readonly language: Language;
  readonly state: PlaceState;
  readonly rows: readonly OfferRow[];
  /** The state that is shown alone; null for all. */
  readonly only: OfferState | null;
  /** Who comes next in the drawn order, where a place can be given. */
  readonly next: { readonly applicationId: string; readonly name: string } | undefined;
  readonly trouble: string | undefined;
  readonly isGiven: boolean;
}

export const offerTones: Readonly<Record<OfferState, StatusTone>> = {
  offered: 'now',
  silent: 'warning',
  accepted: 'done',
  declined: 'neutral',
  lapsed: 'neutral',
  withdrawn: 'neutral',
};

/** Who was offered a place and what came of it, and what is to be done about places that are vacant. */
export function PlacesPage(props: PlacesPageProps) {
  const { language, state, rows, trouble, isGiven } = props;
  const { call } = state.sendout;
  const t = offersMessages(language).desk;
  return (
    <>
      <BackLink href={href(language, `/skole/opptak/${call.id}`)}>{t.call(call.slug)}</BackLink>
      {trouble ? (
        <Notice tone="warning">
          <p>{trouble}</p>
        </Notice>
      ) : null}
      {isGiven ? (
        <Notice tone="success">
          <p>{t.places.given}</p>
        </Notice>
      ) : null}
      <h1>{t.places.title}</h1>
      <p class="lead">{t.places.room[call.roomKind](numberFormat(language).format(call.room))}</p>
      <div class="columns">
        <div class="stack">
          <Figures {...props} />
          <Vacancies {...props} />
        </div>
        {rows.length > 0 ? <OffersMap {...props} /> : null}
      </div>
      {rows.length > 0 ? <Offers {...props} /> : <Empty title={t.places.none} />}
    </>
  );
}

function Figures({ language, state: { places } }: PlacesPageProps) {
  const t = offersMessages(language).desk.places.figures;
  const always = ['accepted', 'awaiting', 'vacant'] as const;
  const shown = (Object.keys(t) as (keyof typeof t)[]).filter(
    (key) => places[key] > 0 || always.some((one) => one === key),
  );
  return (
    <dl class="facts">
      {shown.map((key) => (
        <div key={key}>
          <dt>{t[key]}</dt>
          <dd>{places[key]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Vacancies({ language, state, next }: PlacesPageProps) {
  const { step, places, drawUnderWay, sendout } = state;
  const { call } = sendout;
  const t = offersMessages(language).desk.places;
  const path = href(language, `/skole/opptak/${call.id}`);
  if (places.untold > 0)
    return (
      <NowCard kicker={t.figures.untold} title={t.tell}>
        <ButtonLink href={`${path}/vedtak`}>{t.tellLink}</ButtonLink>
      </NowCard>
    );
  if (step === 'startReserve')
    return (
      <NowCard kicker={t.figures.vacant} title={t.steps.startReserve(t.vacant[call.roomKind](places.vacant))}>
        <form method="post" action={`${path}/plasser/trekning`}>
          <SubmitButton>{t.startReserve}</SubmitButton>
        </form>
      </NowCard>
    );
  if (step === 'giveNext' && next)
    return (
      <NowCard kicker={t.vacant[call.roomKind](places.vacant)} title={t.steps.giveNext(next.name)}>
        <form method="post" action={`${path}/plasser/neste`}>
          <input type="hidden" name="soknad" value={next.applicationId} />
          <SubmitButton>{t.giveNext(next.name)}</SubmitButton>
        </form>
      </NowCard>
    );
  if (step === 'draw' && drawUnderWay !== null)
    return (
      <NowCard kicker={t.figures.inReserve} title={t.steps.draw}>
        <ButtonLink href={`${path}/trekning`}>{t.toDraw}</ButtonLink>
      </NowCard>
    );
  if (step === 'giveNext') return <p>{t.steps.noRoom}</p>;
  return <p>{step === 'wait' && places.vacant > 0 ? t.steps.wait : t.steps.none}</p>;
}

function Offers({ language, state, rows, only }: PlacesPageProps) {
  const { call } = state.sendout;
  const t = offersMessages(language).desk.places;
  const path = href(language, `/skole/opptak/${call.id}/plasser`);
  const shown = rows.filter(({ offer }) => only === null || offer.state === only);
  const counted = (one: OfferState) => rows.filter(({ offer }) => offer.state === one).length;
  return (
    <>
      <form class="filters" method="get" action={path}>
        <SelectField
          name="svar"
          label={t.filter}
          emptyText={`${t.all} (${rows.length})`}
          value={only === null ? '' : stateWords[only]}
          options={offerStates.map((one) => ({ value: stateWords[one], label: `${t.states[one]} (${counted(one)})` }))}
        />
        <SubmitButton secondary>{t.show}</SubmitButton>
        <a href={`${path}/svar.xlsx`}>{t.export}</a>
      </form>
      <DataTable
        caption={t.caption}
        columns={[
          { key: 'name', text: t.columns.municipality },
          { key: 'region', text: t.columns.region },
          { key: 'state', text: t.columns.state },
          { key: 'answerBy', text: t.columns.answerBy },
          { key: 'answered', text: t.columns.answered },
          { key: 'source', text: t.columns.source },
        ]}
        rows={shown.map(({ offer, application }) => ({
          key: offer.id,
          cells: [
            <a href={href(language, `/skole/soknad/${application.id}`)}>{application.name}</a>,
            application.region ? regionName(application.region)[language] : '–',
            <StatusTag tone={offerTones[offer.state]} text={t.states[offer.state]} />,
            shortDateText(language, offer.answerBy),
            offer.answeredAt ? shortDateText(language, offer.answeredAt) : '–',
            t.sources[offer.source],
          ],
        }))}
      />
    </>
  );
}

const mapTones = { accepted: 'main', awaiting: 'accent', gone: 'neutral' } as const;

function OffersMap({ language, rows, state }: PlacesPageProps) {
  const t = offersMessages(language).desk.places;
  const { call } = state.sendout;
  const groupOf = ({ offer }: OfferRow) =>
    offer.state === 'accepted' ? 'accepted' : awaitsAnswer(offer.state) ? 'awaiting' : 'gone';
  const count = (group: keyof typeof mapTones) => rows.filter((row) => groupOf(row) === group).length;
  return (
    <NorwayMap
      id="plasser-kart"
      title={t.map}
      description={t.mapText(count('accepted'), count('awaiting'))}
      dots={rows.flatMap((row) =>
        row.application.municipalities.map((municipalityNumber) => ({
          municipalityNumber,
          tone: mapTones[groupOf(row)],
          size: row.application.size ?? 'small',
          label: `${nameOfMunicipality(call, municipalityNumber)}: ${t.states[row.offer.state]}`,
        })),
      )}
    >
      <MapLegend
        items={(Object.keys(mapTones) as (keyof typeof mapTones)[]).map((group) => ({
          tone: mapTones[group],
          label: t.legend[group],
        }))}
      />
    </NorwayMap>
  );
}
