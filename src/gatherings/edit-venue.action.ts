import type { Deed } from '../admission/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import type { Draft, Room, Visit } from './draft.ts';
import { loadDraft } from './draft.store.ts';
import { done, inGathering, type GatheringDeed } from './in-gathering.ts';
import { saveRooms, saveVisits } from './venue.store.ts';

export type VenueRefusal =
  | { readonly kind: 'notFound' }
  /** These are used by sessions and can't be taken away. */
  | { readonly kind: 'inUse'; readonly ids: readonly string[] }
  | { readonly kind: 'sameName'; readonly ids: readonly string[] }
  | { readonly kind: 'conflict'; readonly draft: Draft };

/** Tells two states of a list of rooms or visits apart; stands in its form as a hidden field. */
export function listFingerprint(list: readonly Room[] | readonly Visit[]): string {
  return canonicalHash(list).slice(0, 16);
}

/** Says which rooms the venue has: these and no others. */
export async function writeRooms(
  deed: Deed,
  by: GatheringDeed,
  rooms: readonly Room[],
  seen: string,
): Promise<Result<null, VenueRefusal>> {
  return await inGathering(deed, by, async (about): Promise<Result<null, VenueRefusal>> => {
    const draft = await loadDraft(about.tx, about.gathering.id);
    const byName = rooms.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    if (listFingerprint(draft.rooms.toSorted((a, b) => (a.name < b.name ? -1 : 1))) === listFingerprint(byName))
      return ok(null);
    if (listFingerprint(draft.rooms) !== seen) return refused({ kind: 'conflict', draft });
    const twins = rooms.filter(({ id, name }) => rooms.some((other) => other.id !== id && other.name === name));
    if (twins.length > 0) return refused({ kind: 'sameName', ids: twins.map(({ id }) => id) });
    const used = lost(draft.rooms, rooms).filter((id) => draft.sessions.some(({ roomId }) => roomId === id));
    if (used.length > 0) return refused({ kind: 'inUse', ids: used });
    await saveRooms(about.tx, about.gathering.id, rooms);
    return await done(about, { action: 'roomsChanged', details: { rooms: rooms.length } });
  });
}

/** Says where the study trip goes: to these places and no others. */
export async function writeVisits(
  deed: Deed,
  by: GatheringDeed,
  visits: readonly Visit[],
  seen: string,
): Promise<Result<null, VenueRefusal>> {
  return await inGathering(deed, by, async (about): Promise<Result<null, VenueRefusal>> => {
    const draft = await loadDraft(about.tx, about.gathering.id);
    if (listFingerprint(draft.visits) === listFingerprint(visits)) return ok(null);
    if (listFingerprint(draft.visits) !== seen) return refused({ kind: 'conflict', draft });
    const used = lost(draft.visits, visits).filter((id) => draft.sessions.some(({ visitId }) => visitId === id));
    if (used.length > 0) return refused({ kind: 'inUse', ids: used });
    await saveVisits(about.tx, about.gathering.id, visits);
    return await done(about, { action: 'visitsChanged', details: { visits: visits.length } });
  });
}

function lost(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): string[] {
  return before.map(({ id }) => id).filter((id) => !after.some((one) => one.id === id));
}
