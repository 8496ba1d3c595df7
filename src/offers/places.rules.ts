import { holdsPlace, type OfferState } from './offer-state.rules.ts';

/** An offer as far as it takes room. */
export interface HeldPlace {
  readonly applicationId: string;
  readonly source: 'first' | 'reserve' | 'order' | 'appeal';
  readonly state: OfferState;
}

export interface PlaceFacts {
  readonly room: number;
  /** How much room an application takes, in the call's own measure. */
  readonly sizeOf: (applicationId: string) => number;
  readonly offers: readonly HeldPlace[];
  /** Applications that the selection gives a place. */
  readonly placed: readonly string[];
  /** What a reserve draw under way is to give. */
  readonly inReserve: number;
}

/** How the room is used. Places that an appeal has given stand beside it and take nothing from others. */
export interface Places {
  readonly room: number;
  readonly accepted: number;
  readonly awaiting: number;
  /** Drawn or next in the order, but not told yet. */
  readonly untold: number;
  readonly inReserve: number;
  readonly granted: number;
  readonly vacant: number;
}

export function placesOf({ room, sizeOf, offers, placed, inReserve }: PlaceFacts): Places {
  const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + sizeOf(id), 0);
  const held = offers.filter(({ state }) => holdsPlace(state));
  const own = held.filter(({ source }) => source !== 'appeal');
  const isAccepted = ({ state }: HeldPlace): boolean => state === 'accepted';
  const idsOf = (list: readonly HeldPlace[]): string[] => list.map(({ applicationId }) => applicationId);
  const told = new Set(idsOf(offers));
  const accepted = sum(idsOf(own.filter(isAccepted)));
  const awaiting = sum(idsOf(own.filter((one) => !isAccepted(one))));
  const untold = sum(placed.filter((id) => !told.has(id)));
  return {
    room,
    accepted,
    awaiting,
    untold,
    inReserve,
    granted: sum(idsOf(held.filter(({ source }) => source === 'appeal'))),
    vacant: Math.max(0, room - accepted - awaiting - untold - inReserve),
  };
}

/** What can be done about vacant places now. */
export type VacancyStep =
  /** Nothing is vacant, or nobody was drawn and so nobody waits. */
  | 'none'
  /** Answers are still awaited: vacancies are gathered. */
  | 'wait'
  /** A reserve draw is under way. */
  | 'draw'
  | 'startReserve'
  | 'giveNext';

export function vacancyStep(
  places: Pick<Places, 'vacant' | 'awaiting' | 'untold' | 'inReserve'>,
  about: { readonly drawn: boolean; readonly waiting: number; readonly reserveHeld: boolean },
): VacancyStep {
  if (places.inReserve > 0) return 'draw';
  if (!about.drawn || about.waiting === 0 || places.vacant === 0) return 'none';
  if (about.reserveHeld) return 'giveNext';
  return places.awaiting + places.untold > 0 ? 'wait' : 'startReserve';
}
