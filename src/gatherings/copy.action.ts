import type { Deed } from '../admission/index.ts';
import { findCohortById, planOfCohort } from '../cohort/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { newId } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { hasBegun } from './builder.rules.ts';
import { copiedFrom, onDaysOf, proposedFor, type CopiedSession } from './copy.rules.ts';
import type { Draft, Room, SessionTerms, Visit } from './draft.ts';
import { loadDraft, saveDraftSession } from './draft.store.ts';
import { done, inGathering, type GatheringDeed, type InGathering } from './in-gathering.ts';
import type { CohortDeed } from './place.action.ts';
import { publishedProgramme } from './programme.store.ts';
import { takeOut } from './take-out.ts';
import { saveRooms, saveVisits } from './venue.store.ts';
import { gatheringsToCopy, standingsOf } from './year.store.ts';

export type CopyRefusal =
  | { readonly kind: 'notFound' }
  /** Sessions have come or changed since the page was opened. */
  | { readonly kind: 'changedSince' }
  | { readonly kind: 'hasSessions' }
  | { readonly kind: 'hasBegun' };

export interface Copying {
  /** `plan`, or the gathering of another cohort. */
  readonly source: 'plan' | { readonly gatheringId: string };
  /** Whether sessions that are there may be taken away. */
  readonly replace: boolean;
  /** The fingerprint of the sessions that the page showed; see `sessionsFingerprint`. */
  readonly seen: string;
}

export interface Copied {
  readonly copied: number;
  /** Sessions of days that this gathering does not have. */
  readonly left: number;
}

/** Tells two states of a gathering's sessions apart: a form that was sent twice copies once. */
export function sessionsFingerprint({ sessions }: Draft): string {
  return canonicalHash(sessions.map(({ id, changedAt }) => [id, changedAt.toString()])).slice(0, 16);
}

/** Fills a gathering with the sessions of the plan's proposal or of another cohort. Nobody is put to hold them. */
export async function copySessions(
  deed: Deed,
  by: GatheringDeed,
  { source, replace, seen }: Copying,
): Promise<Result<Copied, CopyRefusal>> {
  return await inGathering(deed, by, async (about): Promise<Result<Copied, CopyRefusal>> => {
    const { tx, gathering, now } = about;
    const draft = await loadDraft(tx, gathering.id);
    const found =
      source === 'plan' ? await fromPlan(about, draft) : await fromGathering(about, draft, source.gatheringId);
    if (!found || found.sessions.length === 0) return refused({ kind: 'notFound' });
    const { sessions, left } = onDaysOf(gathering, found.sessions);
    if (sessionsFingerprint(draft) !== seen && draft.sessions.length > 0)
      return isCopied(draft, sessions) ? ok({ copied: 0, left }) : refused({ kind: 'changedSince' });
    if (draft.sessions.length > 0 && !replace) return refused({ kind: 'hasSessions' });
    const published = await publishedProgramme(tx, gathering.id);
    if (draft.sessions.some((session) => hasBegun(session, published, now))) return refused({ kind: 'hasBegun' });
    for (const { id } of draft.sessions) await takeOut(tx, published, id, now);
    await saveRooms(tx, gathering.id, found.rooms);
    await saveVisits(tx, gathering.id, found.visits);
    for (const terms of sessions) await saveDraftSession(tx, { id: newId(), gatheringId: gathering.id }, terms, now);
    await done(about, {
      action: 'sessionsCopied',
      details: { sessions: sessions.length, left, replaced: draft.sessions.length },
    });
    return ok({ copied: sessions.length, left });
  });
}

/** Fills every gathering that is placed and has no sessions with what the plan proposes for it. Answers how many were filled. */
export async function fillFromPlan(deed: Deed, by: CohortDeed): Promise<number> {
  const standings = await standingsOf(deed.db, by.cohortId);
  let filled = 0;
  for (const { number } of standings.filter(({ sessions }) => sessions === 0)) {
    const result = await copySessions(deed, { ...by, number }, { source: 'plan', replace: false, seen: '' });
    if (result.ok && result.value.copied > 0) filled++;
  }
  return filled;
}

/** Whether the sessions to be copied are there: the same form was sent before. */
function isCopied(draft: Draft, sessions: readonly SessionTerms[]): boolean {
  const marks = (list: readonly Pick<SessionTerms, 'startsAt' | 'title'>[]) =>
    list.map(({ startsAt, title }) => `${startsAt.toString()} ${title.nb}`).toSorted();
  return marks(draft.sessions).join('\n') === marks(sessions).join('\n');
}

/** What there is to copy, with all rooms and visits that the gathering has afterwards. */
interface Found extends Pick<Draft, 'rooms' | 'visits'> {
  readonly sessions: readonly CopiedSession[];
}

async function fromPlan({ tx, by }: InGathering, { rooms, visits }: Draft): Promise<Found | undefined> {
  const cohort = await findCohortById(tx, by.cohortId);
  return cohort && { sessions: proposedFor(planOfCohort(cohort), by.number), rooms, visits };
}

/** Another cohort's sessions, with the rooms and the visits that they need, found by name or made. */
async function fromGathering({ tx, by }: InGathering, draft: Draft, gatheringId: string): Promise<Found | undefined> {
  const other = (await gatheringsToCopy(tx, by.cohortId, by.number)).find((one) => one.gatheringId === gatheringId);
  if (!other) return undefined;
  const source = await loadDraft(tx, gatheringId);
  const rooms = merged<Room>(draft.rooms, source.rooms, ({ name }) => name);
  const visits = merged<Visit>(draft.visits, source.visits, ({ place }) => place);
  const sessions = copiedFrom(other.fromOn, source).map((session) => ({
    ...session,
    roomId: rooms.ids.get(session.roomId ?? '') ?? null,
    visitId: visits.ids.get(session.visitId ?? '') ?? null,
  }));
  return { sessions, rooms: rooms.all, visits: visits.all };
}

/** Two lists as one, those of the same name once; with what each of the second is called by now. */
function merged<T extends { readonly id: string }>(
  own: readonly T[],
  others: readonly T[],
  nameOf: (one: T) => string,
) {
  const all = [...own];
  const ids = new Map<string, string>();
  for (const other of others) {
    const twin = all.find((one) => nameOf(one) === nameOf(other)) ?? { ...other, id: newId() };
    if (!all.includes(twin)) all.push(twin);
    ids.set(other.id, twin.id);
  }
  return { all, ids };
}
