import type { Deed } from '../admission/index.ts';
import { findCohortById, lockCohort, planOfCohort, type Cohort } from '../cohort/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { newSecret } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { appointIn } from '../people/index.ts';
import { inTransaction, queueMail, writeLog, type Tx } from '../store/index.ts';
import { speakerLetter } from './planning-mail.ts';
import type { CohortDeed } from './place.action.ts';
import {
  deleteSpeaker,
  findSpeaker,
  saveSpeaker,
  saveSpeakerLink,
  speakersOf,
  speakingIn,
  updateSpeaker,
  type Speaker,
  type SpeakerDetails,
} from './speaker.store.ts';

/** What the school writes of somebody who holds sessions. */
export interface SpeakerTerms extends SpeakerDetails {
  readonly kind: Speaker['kind'];
  /** For the school's own: that they have agreed to what is written of them being shown. Those invited answer themselves. */
  readonly consents: boolean;
}

export type SpeakerRefusal =
  | { readonly kind: 'notFound' | 'emailTaken' | 'holdsSessions' }
  | { readonly kind: 'conflict'; readonly speaker: Speaker };

/** Tells two states of a speaker apart; stands in the form as a hidden field. Empty for a new one. */
export function speakerFingerprint(speaker: Speaker | undefined): string {
  return speaker ? canonicalHash(contentOf(termsOfSpeaker(speaker))).slice(0, 16) : '';
}

export function termsOfSpeaker({ kind, name, email, language, organisation, bio, consent }: Speaker): SpeakerTerms {
  return { kind, name, email, language, organisation, bio, consents: kind === 'own' && consent === 'given' };
}

function contentOf({ kind, consents, email, name, language, organisation, bio }: SpeakerTerms): SpeakerTerms {
  return { kind, name, email: email.toLowerCase(), language, organisation, bio, consents: kind === 'own' && consents };
}

/** Adds somebody, or changes what is written of them. The school's own get an account and the teacher's role. Answers their id. */
export async function writeSpeaker(
  deed: Deed,
  by: CohortDeed,
  id: string | null,
  terms: SpeakerTerms,
  seen: string,
): Promise<Result<string, SpeakerRefusal>> {
  return await inCohort(deed, by, async ({ tx, now }): Promise<Result<string, SpeakerRefusal>> => {
    const all = await speakersOf(tx, by.cohortId);
    const current = all.find((one) => one.id === id);
    if (id !== null && !current) return refused({ kind: 'notFound' });
    const wanted = contentOf({ ...terms, kind: current?.kind ?? terms.kind });
    const twin = all.find((one) => one.email === wanted.email && one.id !== id);
    // The same form sent twice has added its speaker the first time.
    if (twin && id === null && isSame(twin, wanted)) return ok(twin.id);
    if (twin) return refused({ kind: 'emailTaken' });
    if (current && isSame(current, wanted)) return ok(current.id);
    if (current && speakerFingerprint(current) !== seen) return refused({ kind: 'conflict', speaker: current });
    const accountId = wanted.kind === 'own' ? await accountOf(tx, by, wanted, current, now) : null;
    const { consents: _, kind, ...details } = wanted;
    const consent = consentTo(current, wanted);
    const consentAt = consent === current?.consent ? current.consentAt : consent === 'given' ? now : null;
    const row = { ...details, accountId, consent, consentAt } as const;
    // Whoever had the address before must not come in under it any more.
    const linkHash = current?.email === wanted.email ? current.linkHash : null;
    if (current) await updateSpeaker(tx, current.id, { ...row, linkHash });
    const speakerId = current?.id ?? (await saveSpeaker(tx, { ...row, kind, cohortId: by.cohortId, addedAt: now }));
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: current ? 'speakerChanged' : 'speakerAdded',
      subject: { kind: 'cohort', id: by.cohortId },
      details: { speaker: speakerId, kind },
    });
    return ok(speakerId);
  });
}

/** What somebody has agreed to, once this is written of them. Who was invited has agreed to the text that they saw, and to no other. */
function consentTo(current: Speaker | undefined, { kind, bio, consents }: SpeakerTerms): Speaker['consent'] {
  if (kind === 'own') return consents ? 'given' : 'none';
  if (current?.consent === 'given' && bio !== '' && bio !== current.bio) return 'asked';
  return current?.consent ?? 'none';
}

function isSame(speaker: Speaker, wanted: SpeakerTerms): boolean {
  return canonicalHash(contentOf(termsOfSpeaker(speaker))) === canonicalHash(wanted);
}

async function accountOf(
  tx: Tx,
  by: CohortDeed,
  { name, email, language }: SpeakerTerms,
  current: Speaker | undefined,
  now: Temporal.Instant,
): Promise<string> {
  if (current?.accountId && current.email === email) return current.accountId;
  const account = await appointIn(tx, { name, email, language }, 'teacher', { kind: 'account', id: by.accountId }, now);
  return account.id;
}

/** Takes somebody off the list who holds no session. Done again it does nothing. */
export async function removeSpeaker(deed: Deed, by: CohortDeed, id: string): Promise<Result<null, SpeakerRefusal>> {
  return await inCohort(deed, by, async ({ tx, now }): Promise<Result<null, SpeakerRefusal>> => {
    const speaker = await findSpeaker(tx, id);
    if (!speaker) return ok(null);
    if (speaker.cohortId !== by.cohortId) return refused({ kind: 'notFound' });
    const speaking = await speakingIn(tx, by.cohortId);
    if (speaking.some(({ speakerId }) => speakerId === id)) return refused({ kind: 'holdsSessions' });
    await deleteSpeaker(tx, id);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: 'speakerRemoved',
      subject: { kind: 'cohort', id: by.cohortId },
      details: { speaker: id },
    });
    return ok(null);
  });
}

/**
 * Sends an invited speaker their personal link, in their language, under which they see their sessions and answer for what is shown of them. The link
 * before it opens nothing any more; `seen` is what the page knew of that one, so that a form sent twice sends one link.
 */
export async function sendSpeakerLink(
  deed: Deed,
  by: CohortDeed,
  id: string,
  seen: string,
): Promise<Result<null, SpeakerRefusal>> {
  return await inCohort(deed, by, async ({ tx, cohort, now }): Promise<Result<null, SpeakerRefusal>> => {
    const speaker = await findSpeaker(tx, id);
    if (speaker?.cohortId !== by.cohortId || speaker.kind !== 'invited') return refused({ kind: 'notFound' });
    if (linkMark(speaker) !== seen) return ok(null);
    const secret = newSecret();
    await saveSpeakerLink(tx, id, secret);
    if (speaker.consent === 'none') await updateSpeaker(tx, id, { consent: 'asked', consentAt: now });
    await queueMail(tx, speakerLetter(deed.baseUrl, { speaker, secret, plan: planOfCohort(cohort) }), now);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: 'speakerLinkSent',
      subject: { kind: 'cohort', id: by.cohortId },
      details: { speaker: id },
    });
    return ok(null);
  });
}

/** Which link somebody has, without saying it. */
export function linkMark({ linkHash }: Pick<Speaker, 'linkHash'>): string {
  return linkHash?.slice(0, 8) ?? '';
}

interface InCohort {
  readonly tx: Tx;
  readonly cohort: Cohort;
  readonly now: Temporal.Instant;
}

async function inCohort<T>(
  deed: Deed,
  by: CohortDeed,
  work: (about: InCohort) => Promise<Result<T, SpeakerRefusal>>,
): Promise<Result<T, SpeakerRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    await lockCohort(tx, by.cohortId);
    const cohort = await findCohortById(tx, by.cohortId);
    return cohort ? await work({ tx, cohort, now: deed.clock.now() }) : refused({ kind: 'notFound' });
  });
}
