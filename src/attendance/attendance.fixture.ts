import { openAdmission, type Admission } from '../admission/admission.fixture.ts';
import { inventCohort, type InventedCohort } from '../cohort/cohort.fixture.ts';
import type { Member } from '../cohort/index.ts';
import { inventPublished } from '../gatherings/gatherings.fixture.ts';
import {
  findPublishedSession,
  type ProgrammeSession,
  type PublishedProgramme,
  type SessionInProgramme,
} from '../gatherings/index.ts';
import { saveProgrammeVersion } from '../gatherings/programme.store.ts';
import { findAccountByEmail } from '../people/index.ts';
import { inTransaction, type Database } from '../store/index.ts';
import { findCheckIn } from './check-in.store.ts';
import { codeNow } from './code.rules.ts';
import { openCheckIn } from './open-check-in.action.ts';

export interface Gathered extends Admission, InventedCohort {
  readonly db: Database;
  readonly programme: PublishedProgramme;
  /** The first session, of 6 September 2022 from nine to half past ten in Norway. */
  readonly session: ProgrammeSession;
  readonly member: Member;
}

/** A cohort of two groups of three on the morning of its first gathering, five minutes before nine. */
export async function gathered(db: Database): Promise<Gathered> {
  const admission = await openAdmission(db);
  const invented = await inventCohort(admission.deed, admission.callId);
  const programme = await inventPublished(admission.deed, invented.cohort.id, 1, '2022-09-06');
  admission.clock.set(Temporal.Instant.from('2022-09-06T06:55:00Z'));
  const [session] = programme.sessions;
  const [member] = invented.members;
  if (!session || !member) throw new Error('nobody is gathered');
  return { ...admission, ...invented, db, programme, session, member };
}

export async function heldSession(db: Database, { id }: Pick<ProgrammeSession, 'id'>): Promise<SessionInProgramme> {
  const held = await findPublishedSession(db, id);
  if (!held) throw new Error('the session is not published');
  return held;
}

/** Opens check-in to a session and answers what is on the screen. */
export async function openedCode(
  { deed, coordinatorId, db, clock }: Gathered,
  session: Pick<ProgrammeSession, 'id'>,
): Promise<string> {
  const opened = await openCheckIn(deed, coordinatorId, await heldSession(db, session));
  if (!opened.ok) throw new Error(opened.reason);
  return await codeOnScreen({ db, clock }, session);
}

export async function codeOnScreen(
  { db, clock }: Pick<Gathered, 'db' | 'clock'>,
  { id }: Pick<ProgrammeSession, 'id'>,
): Promise<string> {
  const checkIn = await findCheckIn(db, id);
  if (!checkIn) throw new Error('check-in was never opened');
  return codeNow(checkIn.secret, clock.now());
}

/** Publishes the gathering once more with a session changed. */
export async function republish(
  { deed, programme, db }: Pick<Gathered, 'deed' | 'programme' | 'db'>,
  version: number,
  change: (session: ProgrammeSession, index: number) => ProgrammeSession,
): Promise<void> {
  const { gatheringId, version: _, publishedAt: __, ...content } = programme;
  await inTransaction(db, (tx) =>
    saveProgrammeVersion(tx, {
      gatheringId,
      version,
      programme: { ...content, sessions: content.sessions.map(change) },
      publishedAt: deed.clock.now(),
      publishedBy: null,
    }),
  );
}

/** Makes somebody the one who holds a session. */
export async function letHold(
  { db, clock }: Pick<Gathered, 'db' | 'clock'>,
  cohortId: string,
  sessionId: string,
  email: string,
): Promise<void> {
  const account = await findAccountByEmail(db, email);
  const speaker = {
    id: crypto.randomUUID(),
    cohortId,
    accountId: account?.id ?? null,
    kind: 'own',
    name: 'Lærer',
    email,
    language: 'nb',
    organisation: '',
    bio: '',
    consent: 'none',
    consentAt: null,
    linkHash: null,
    addedAt: clock.now(),
  } as const;
  await db.insertInto('speaker').values(speaker).execute();
  await db.insertInto('sessionSpeaker').values({ sessionId, speakerId: speaker.id }).execute();
}
