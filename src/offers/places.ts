import type { Call } from '../admission/index.ts';
import { drawsOf } from '../selection/index.ts';
import type { Database } from '../store/index.ts';
import { placesOf, vacancyStep, type Places, type VacancyStep } from './places.rules.ts';
import { holdsPlace } from './offer-state.rules.ts';
import { loadSendout, type Sendout } from './sendout.ts';

/** How the places of a call stand, and what can be done about those that are vacant. */
export interface PlaceState {
  readonly sendout: Sendout;
  readonly places: Places;
  readonly step: VacancyStep;
  /** The reserve draw under way, by its number. */
  readonly drawUnderWay: number | null;
  /** The applications that hold a place, by appeal or otherwise. */
  readonly holders: readonly string[];
}

export async function loadPlaces(db: Database, callId: string): Promise<PlaceState | undefined> {
  const sendout = await loadSendout(db, callId);
  if (!sendout) return undefined;
  const { call, offers, outcome } = sendout;
  const reserves = (await drawsOf(db, callId)).filter(({ kind, state }) => kind === 'reserve' && state !== 'discarded');
  const underWay = reserves.find(({ state }) => state !== 'published');
  const outcomes = [...outcome.byApplication];
  const holders = offers.filter(({ state }) => holdsPlace(state)).map(({ applicationId }) => applicationId);
  const places = placesOf({
    room: call.room,
    sizeOf: sizeIn(sendout, call),
    offers,
    placed: outcomes.filter(([, { kind }]) => kind === 'place').map(([id]) => id),
    inReserve: underWay?.vacancies ?? 0,
  });
  const waiting = outcomes.filter(([id, { kind }]) => kind === 'waiting' && !holders.includes(id)).length;
  const reserveHeld = reserves.some(({ state }) => state === 'published');
  return {
    sendout,
    places,
    step: vacancyStep(places, { drawn: outcome.kind === 'drawn', waiting, reserveHeld }),
    drawUnderWay: underWay?.number ?? null,
    holders,
  };
}

function sizeIn({ applicants }: Sendout, { roomKind }: Call): (applicationId: string) => number {
  return (id) => (roomKind === 'seats' ? (applicants.get(id)?.participants.length ?? 0) : 1);
}
