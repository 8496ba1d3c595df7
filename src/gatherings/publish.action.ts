import { nameOfGroup, findCohortById, groupsOf, planOfCohort } from '../cohort/index.ts';
import type { Deed } from '../admission/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { notify } from '../notices/index.ts';
import { queueMail } from '../store/index.ts';
import { changeNotice, changeLetter, publishedLetter, publishedNotice, type NoticeFacts } from './publish-mail.ts';
import { loadDraft } from './draft.store.ts';
import { done, inGathering, type GatheringDeed, type InGathering } from './in-gathering.ts';
import { firstTold, listenersOf, type Listeners } from './listeners.ts';
import type { Programme, PublishedProgramme } from './programme.ts';
import { publishedProgramme, saveProgrammeVersion } from './programme.store.ts';
import { isSameProgramme, nextProgramme, programmeChanges } from './publish.rules.ts';
import { speakersOf, type Speaker } from './speaker.store.ts';
import { firstMissed, tellables, tellingsOf, type Listener, type Tellable } from './tell.rules.ts';

export type PublishRefusal =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'empty' }
  /** Something has changed since the page was opened: what was looked at is not what would be published. */
  | { readonly kind: 'changedSince' };

export interface Publishing {
  /** The fingerprint of what the page showed; see `programmeFingerprint`. */
  readonly seen: string;
  /** Whether small changes of text are told, too. */
  readonly tellAll: boolean;
}

export function programmeFingerprint(programme: Programme): string {
  return canonicalHash(programme).slice(0, 16);
}

/**
 * Publishes what the school has built, as a version that never changes, and tells those whom it concerns. The same content is no
 * new version: pressed twice, or by two at once, it is published once.
 */
export async function publishProgramme(
  deed: Deed,
  by: GatheringDeed,
  { seen, tellAll }: Publishing,
): Promise<Result<null, PublishRefusal>> {
  return await inGathering(deed, by, async (about): Promise<Result<null, PublishRefusal>> => {
    const { tx, gathering, now } = about;
    const before = await publishedProgramme(tx, gathering.id);
    const draft = await loadDraft(tx, gathering.id);
    const speakers = await speakersOf(tx, by.cohortId);
    const after = nextProgramme(before, { gathering, draft, speakers });
    if (isSameProgramme(before, after)) return ok(null);
    if (after.sessions.length === 0) return refused({ kind: 'empty' });
    if (programmeFingerprint(after) !== seen) return refused({ kind: 'changedSince' });
    const version = (before?.version ?? 0) + 1;
    await saveProgrammeVersion(tx, {
      gatheringId: gathering.id,
      version,
      programme: after,
      publishedAt: now,
      publishedBy: by.accountId,
    });
    const facts = await factsOf(deed, about, { before, after, version, speakers });
    if (before) await tellChanges(about, { ...facts, before }, tellAll);
    else await tellFirst(about, facts);
    return await done(about, { action: 'programmePublished', details: { version, sessions: after.sessions.length } });
  });
}

interface Facts extends Omit<NoticeFacts, 'before'> {
  readonly gatheringId: string;
  readonly version: number;
  readonly speakers: readonly Speaker[];
  readonly listeners: Listeners;
}

async function factsOf(
  deed: Deed,
  { tx, by, gathering }: InGathering,
  made: {
    readonly before: PublishedProgramme | undefined;
    readonly after: Programme;
    readonly version: number;
    readonly speakers: readonly Speaker[];
  },
): Promise<Facts> {
  const cohort = await findCohortById(tx, by.cohortId);
  if (!cohort) throw new Error('the cohort of a gathering is there');
  const groups = await groupsOf(tx, cohort.id);
  return {
    ...made,
    baseUrl: deed.baseUrl,
    cohort,
    plan: planOfCohort(cohort),
    gatheringId: gathering.id,
    groupName: (language, id) => {
      const group = groups.find((one) => one.id === id);
      return group ? nameOfGroup(language, cohort, group) : '';
    },
    listeners: await listenersOf(tx, cohort.id, made.speakers),
  };
}

/** The first version: everybody who takes part, those who own the projects, and those who hold the sessions. */
async function tellFirst({ tx, now }: InGathering, facts: Facts): Promise<void> {
  const key = `programmePublished:${facts.gatheringId}`;
  const members = facts.listeners.members.map(({ accountId }) => accountId);
  const others = firstTold(facts.listeners, facts.after).filter((id) => !members.includes(id));
  await notify(tx, now, members, publishedNotice(key, facts, 'member'));
  await notify(tx, now, others, publishedNotice(key, facts, 'other'));
  const speaking = new Set(facts.after.sessions.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
  for (const speaker of facts.speakers)
    if (speaker.accountId === null && speaking.has(speaker.id))
      await queueMail(tx, publishedLetter(key, facts, speaker), now);
}

/** A later version: those whom a change concerns, each of what concerns them. */
async function tellChanges(
  { tx, now }: InGathering,
  facts: Facts & { readonly before: PublishedProgramme },
  tellAll: boolean,
): Promise<void> {
  const { before, after, speakers, listeners, gatheringId, version } = facts;
  const all = tellables(before, after, programmeChanges(before, after), now);
  const changes = all.filter(({ loud }) => loud || tellAll);
  const key = `programmeChanged:${gatheringId}:${version}`;
  const memberAccounts = new Set(listeners.members.map(({ accountId }) => accountId));
  for (const telling of tellingsOf(changes, everybody(listeners))) {
    // Who plans by a digest still has a day to act on it.
    const neededBy = firstMissed(before, after, telling.changes, now)?.subtract({ hours: 24 });
    for (const reader of ['member', 'other'] as const) {
      const readers = telling.accountIds.filter((id) => memberAccounts.has(id) === (reader === 'member'));
      await notify(tx, now, readers, { ...changeNotice(key, facts, telling.changes, reader), neededBy });
    }
  }
  for (const speaker of speakers) {
    const own = changes.filter(({ concerned }) => concerned.speakers.includes(speaker.id));
    if (speaker.accountId === null && own.length > 0) await queueMail(tx, changeLetter(key, facts, own, speaker), now);
  }
}

function everybody({ members, owners, speakers }: Listeners): Listener[] {
  return [...members, ...owners, ...speakers];
}

/** How many would be told of what has changed, and whether there is more that is told only when asked for. */
export function audienceOf(
  changes: readonly Tellable[],
  listeners: Listeners,
): { readonly loud: number; readonly all: number } {
  const count = (list: readonly Tellable[]) =>
    tellingsOf(list, everybody(listeners)).reduce((sum, { accountIds }) => sum + accountIds.length, 0);
  return { loud: count(changes.filter(({ loud }) => loud)), all: count(changes) };
}
