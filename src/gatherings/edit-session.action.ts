import type { Deed } from '../admission/index.ts';
import { groupsOf } from '../cohort/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { hasBegun, slotFaults, type SlotFault } from './builder.rules.ts';
import type { Draft, DraftSession, SessionTerms } from './draft.ts';
import { gatheringOfSession, loadDraft, saveDraftSession } from './draft.store.ts';
import { done, inGathering, type GatheringDeed, type InGathering } from './in-gathering.ts';
import { publishedProgramme } from './programme.store.ts';
import { speakersOf } from './speaker.store.ts';
import { takeOut } from './take-out.ts';

export type SessionRefusal =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'faults'; readonly faults: readonly SlotFault[]; readonly draft: Draft }
  /** Somebody else has changed it since the page was opened: this is what they made of it. */
  | { readonly kind: 'conflict'; readonly session: DraftSession }
  | { readonly kind: 'hasBegun' };

export function termsOfSession({ id: _, gatheringId: __, changedAt: ___, ...terms }: DraftSession): SessionTerms {
  return terms;
}

/** Tells two states of a session apart; stands in its form as a hidden field. Empty for a new one. */
export function sessionFingerprint(session: DraftSession | undefined): string {
  return session ? fingerprintOf(termsOfSession(session)) : '';
}

function fingerprintOf({ startsAt, endsAt, speakers, groups, ...rest }: SessionTerms): string {
  const content = {
    ...rest,
    startsAt: startsAt.toString(),
    endsAt: endsAt.toString(),
    speakers: speakers.toSorted(),
    groups: groups?.toSorted() ?? null,
  };
  return canonicalHash(content).slice(0, 16);
}

/** Writes a session, new under an id that its form has chosen, or changed. Sent twice it is one session. */
export async function writeSession(
  deed: Deed,
  by: GatheringDeed,
  id: string,
  terms: SessionTerms,
  seen: string,
): Promise<Result<null, SessionRefusal>> {
  return await inGathering(deed, by, async (about): Promise<Result<null, SessionRefusal>> => {
    const { tx, gathering, now } = about;
    const draft = await loadDraft(tx, gathering.id);
    const current = draft.sessions.find((session) => session.id === id);
    if (!current && (await gatheringOfSession(tx, id)) !== undefined) return refused({ kind: 'notFound' });
    if (!(await isKnown(about, draft, terms))) return refused({ kind: 'notFound' });
    if (current && sessionFingerprint(current) === fingerprintOf(terms)) return ok(null);
    if (current && sessionFingerprint(current) !== seen) return refused({ kind: 'conflict', session: current });
    const faults = slotFaults(gathering, draft.sessions, { id, ...terms });
    if (faults.length > 0) return refused({ kind: 'faults', faults, draft });
    await saveDraftSession(tx, { id, gatheringId: gathering.id }, terms, now);
    return await done(about, { action: current ? 'sessionChanged' : 'sessionAdded', details: { session: id } });
  });
}

/** Whether all that a session points at is there: its room, its visit, who holds it and whom it is for. */
async function isKnown({ tx, by }: InGathering, draft: Draft, terms: SessionTerms): Promise<boolean> {
  const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);
  const speakers = await speakersOf(tx, by.cohortId);
  const groups = terms.groups ? await groupsOf(tx, by.cohortId) : [];
  return (
    (terms.roomId === null || has(draft.rooms, terms.roomId)) &&
    (terms.visitId === null || has(draft.visits, terms.visitId)) &&
    terms.speakers.every((id) => has(speakers, id)) &&
    (terms.groups ?? []).every((id) => has(groups, id))
  );
}

/** Takes a session out of the programme, as long as it has not begun. Done again it does nothing. */
export async function removeSession(deed: Deed, by: GatheringDeed, id: string): Promise<Result<null, SessionRefusal>> {
  return await inGathering(deed, by, async (about): Promise<Result<null, SessionRefusal>> => {
    const { tx, gathering, now } = about;
    const draft = await loadDraft(tx, gathering.id);
    const session = draft.sessions.find((one) => one.id === id);
    if (!session) return ok(null);
    const published = await publishedProgramme(tx, gathering.id);
    if (hasBegun(session, published, now)) return refused({ kind: 'hasBegun' });
    await takeOut(tx, published, id, now);
    return await done(about, { action: 'sessionRemoved', details: { session: id } });
  });
}
