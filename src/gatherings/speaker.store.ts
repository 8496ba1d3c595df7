import { hashSecret, newId } from '../kit/id.ts';
import type { Language } from '../kit/language.ts';
import type { Database, Tx } from '../store/index.ts';

interface SpeakerTable {
  id: string;
  cohortId: string;
  accountId: string | null;
  kind: 'own' | 'invited';
  name: string;
  email: string;
  /** In which somebody without an account is written to and meets their own page. */
  language: Language;
  organisation: string;
  bio: string;
  consent: 'none' | 'asked' | 'given' | 'declined';
  consentAt: Temporal.Instant | null;
  linkHash: string | null;
  addedAt: Temporal.Instant;
}

interface SessionSpeakerTable {
  sessionId: string;
  speakerId: string;
}

declare module '../store/schema.ts' {
  interface Tables {
    speaker: SpeakerTable;
    sessionSpeaker: SessionSpeakerTable;
  }
}

/** Somebody who holds sessions: one of the school's own, or invited from outside. */
export type Speaker = Readonly<SpeakerTable>;

/** What the school writes about a speaker. */
export type SpeakerDetails = Pick<Speaker, 'name' | 'email' | 'language' | 'organisation' | 'bio'>;

/** Everybody who holds, or may be asked to hold, sessions of a cohort; by name. */
export async function speakersOf(db: Database, cohortId: string): Promise<Speaker[]> {
  return await db
    .selectFrom('speaker')
    .selectAll()
    .where('cohortId', '=', cohortId)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export async function findSpeaker(db: Database, id: string): Promise<Speaker | undefined> {
  return await db.selectFrom('speaker').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Whose personal link this is the secret of. */
export async function findSpeakerByLink(db: Database, secret: string): Promise<Speaker | undefined> {
  return await db.selectFrom('speaker').selectAll().where('linkHash', '=', hashSecret(secret)).executeTakeFirst();
}

export async function saveSpeaker(tx: Tx, speaker: Omit<Speaker, 'id' | 'linkHash'>): Promise<string> {
  const id = newId();
  await tx
    .insertInto('speaker')
    .values({ ...speaker, id, email: speaker.email.toLowerCase(), linkHash: null })
    .execute();
  return id;
}

export async function updateSpeaker(
  tx: Tx,
  id: string,
  change: Partial<SpeakerDetails & Pick<Speaker, 'accountId' | 'consent' | 'consentAt' | 'linkHash'>>,
): Promise<void> {
  const email = change.email?.toLowerCase();
  await tx
    .updateTable('speaker')
    .set({ ...change, ...(email === undefined ? {} : { email }) })
    .where('id', '=', id)
    .execute();
}

/** What an invited speaker answers about showing what is written of them. */
export async function saveSpeakerConsent(
  tx: Tx,
  id: string,
  consent: 'given' | 'declined',
  at: Temporal.Instant,
): Promise<void> {
  await updateSpeaker(tx, id, { consent, consentAt: at });
}

/** A new personal link; the one before it opens nothing any more. */
export async function saveSpeakerLink(tx: Tx, id: string, secret: string): Promise<void> {
  await tx
    .updateTable('speaker')
    .set({ linkHash: hashSecret(secret) })
    .where('id', '=', id)
    .execute();
}

export async function deleteSpeaker(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('speaker').where('id', '=', id).execute();
}

/** Who holds each session of a cohort, one line for each pair. */
export async function speakingIn(
  db: Database,
  cohortId: string,
): Promise<{ readonly sessionId: string; readonly speakerId: string }[]> {
  return await db
    .selectFrom('sessionSpeaker')
    .innerJoin('speaker', 'speaker.id', 'sessionSpeaker.speakerId')
    .select(['sessionSpeaker.sessionId', 'sessionSpeaker.speakerId'])
    .where('speaker.cohortId', '=', cohortId)
    .execute();
}

/** Who holds a session from now on: exactly these. */
export async function saveSpeaking(tx: Tx, sessionId: string, speakerIds: readonly string[]): Promise<void> {
  await tx.deleteFrom('sessionSpeaker').where('sessionId', '=', sessionId).execute();
  if (speakerIds.length === 0) return;
  await tx
    .insertInto('sessionSpeaker')
    .values(speakerIds.map((speakerId) => ({ sessionId, speakerId })))
    .execute();
}
