import { applicationNow, openAdmission, submitNew, type Admission } from '../admission/admission.fixture.ts';
import { decideStanding } from '../admission/case.action.ts';
import { closeCall } from '../admission/call.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from '../admission/confirm-guarantee.action.ts';
import { practiceSignature } from '../draw/index.ts';
import { ensureAccount } from '../people/index.ts';
import { inTransaction, type Database } from '../store/index.ts';
import { makeTicketBook } from './book.action.ts';
import { promiseOf } from './document.store.ts';
import { currentDraw } from './draw.store.ts';
import { holdByBeacon } from './hold.action.ts';
import { publishPromise } from './promise.action.ts';
import { publishDraw } from './publish.action.ts';
import type { DrawSettings } from './settings.ts';

export const settings: DrawSettings = {
  practice: true,
  beaconUrl: 'http://127.0.0.1:9',
  signingSecret: '0b'.repeat(32),
};

/** Small and large ones from every region but the south, where there is one alone. */
const applicants = [
  ['lom', '3434'],
  ['skjaak', '3433'],
  ['oslo', '0301'],
  ['stavanger', '1103'],
  ['gloppen', '4650'],
  ['kristiansand', '4204'],
  ['trondheim', '5001'],
  ['steigen', '1848'],
] as const;

export interface Assessed extends Admission {
  readonly db: Database;
  readonly by: { readonly callId: string; readonly accountId: string };
  /** By the name that the fixture knows an applicant by. */
  readonly applications: ReadonlyMap<string, string>;
}

export interface CallChange {
  readonly room?: number;
  readonly roomKind?: 'municipalities' | 'seats';
  readonly minPerRegion?: number;
  readonly minSmall?: number;
  readonly minLarge?: number;
  readonly chanceKind?: 'beacon' | 'dice';
}

/** Eight municipalities have applied for five places, the deadline is over and every standing settled. */
export async function assessedCall(db: Database, change: CallChange = {}, open?: Admission): Promise<Assessed> {
  const admission = open ?? (await openAdmission(db));
  const { deed, clock, callId, coordinatorId } = admission;
  await db
    .updateTable('call')
    .set({ room: 5, minPerRegion: 1, minSmall: 1, minLarge: 1, ...change })
    .where('id', '=', callId)
    .execute();
  const applications = new Map<string, string>();
  for (const [name, municipality] of applicants) {
    applications.set(name, await sendAssessed(db, admission, name, municipality));
  }
  clock.set(Temporal.Instant.from('2022-07-06T08:00:00Z'));
  await closeCall(deed, callId);
  return { ...admission, db, by: { callId, accountId: coordinatorId }, applications };
}

/** Sends one more application, with everybody's standing settled; answers its id. */
export async function sendAssessed(
  db: Database,
  admission: Admission,
  name: string,
  municipality: string,
): Promise<string> {
  const { applicationId, leaderSecret } = await submitNew(admission, name, municipality);
  const application = await applicationNow(db, applicationId);
  await confirmGuarantee(admission.deed, leaderSecret, guaranteeFingerprint(application));
  for (const { id } of application.participants)
    await decideStanding(admission.deed, { applicationId, accountId: admission.coordinatorId }, id, {
      outcome: 'qualified',
      reason: 'Lang utdanning',
    });
  return applicationId;
}

/** Another coordinator, for what takes two. */
export async function secondCoordinator({ db, clock }: Assessed): Promise<string> {
  const person = { email: 'vitne@example.no', name: 'Vitne', language: 'nb' } as const;
  return (await inTransaction(db, (tx) => ensureAccount(tx, person, clock.now()))).id;
}

export const chanceAt = Temporal.Instant.from('2022-07-08T10:00:00Z');

/** Has the ticket book made and promised for the middle of 8 July. */
export async function promised(assessed: Assessed): Promise<string> {
  const { deed, by, clock, db } = assessed;
  orThrow(await makeTicketBook(deed, by));
  clock.set(Temporal.Instant.from('2022-07-06T09:00:00Z'));
  orThrow(await publishPromise(deed, settings, by, { chanceAt, witnesses: null }));
  const draw = await currentDraw(db, by.callId);
  const published = draw && (await promiseOf(db, draw.id));
  if (!published) throw new Error('nothing was promised');
  return published.commitment;
}

/** What the practice chain says in the round that was promised. */
export async function rightSignature({ db, by }: Assessed): Promise<string> {
  const draw = await currentDraw(db, by.callId);
  const source = draw && (await promiseOf(db, draw.id))?.promise.source;
  if (source?.kind !== 'beacon') throw new Error('no round was promised');
  return practiceSignature(source.round);
}

/** All the way to the published result. */
export async function drawn(assessed: Assessed): Promise<void> {
  const { deed, by, clock } = assessed;
  await promised(assessed);
  clock.set(chanceAt.add({ minutes: 5 }));
  orThrow(await holdByBeacon(deed, settings, by, await rightSignature(assessed)));
  orThrow(await publishDraw(deed, by));
}

export function orThrow<T>(result: { ok: true; value: T } | { ok: false; reason: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.value;
}
