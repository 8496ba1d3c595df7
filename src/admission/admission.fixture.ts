import { shippedPlans } from '../../plans/index.ts';
import { frozenClock, type MovableClock } from '../kit/clock.ts';
import { endOfDay, startOfDay } from '../kit/oslo-time.ts';
import { appoint, ensureAccount } from '../people/index.ts';
import { inTransaction, newestMail, type Database } from '../store/index.ts';
import { loadApplication } from './application.store.ts';
import type { Application } from './application.ts';
import type { Topic } from './application.rules.ts';
import { openCall, saveCall } from './call.action.ts';
import {
  changeGuarantor,
  changeLanguageForm,
  changeMunicipalities,
  changeParticipant,
  changeTask,
  topicFingerprint,
} from './change-application.action.ts';
import type { Deed } from './deed.ts';
import { startApplication } from './start-application.action.ts';
import { submitApplication } from './submit-application.action.ts';

export interface Admission {
  readonly deed: Deed;
  readonly clock: MovableClock;
  readonly callId: string;
  readonly coordinatorId: string;
  readonly deadlineAt: Temporal.Instant;
}

/** An open call in May 2022, made with the deeds that make one. */
export async function openAdmission(db: Database): Promise<Admission> {
  const clock = frozenClock('2022-05-10T08:00:00Z');
  const deed = { db, clock, baseUrl: 'https://samling.example' };
  const [plan] = shippedPlans;
  if (!plan) throw new Error('a plan ships');
  const coordinator = { email: 'skolen@example.no', name: 'Koordinator', language: 'nb' } as const;
  const { id: coordinatorId } = await appoint(db, coordinator, 'coordinator', { kind: 'system' }, clock.now());
  const deadlineAt = endOfDay(Temporal.PlainDate.from('2022-06-25'));
  const saved = await saveCall(deed, coordinatorId, {
    slug: '2022',
    planId: plan.id,
    opensAt: startOfDay(Temporal.PlainDate.from('2022-05-02')),
    deadlineAt,
    answerBy: Temporal.PlainDate.from('2022-08-12'),
    roomKind: 'municipalities',
    room: 20,
    mediumFrom: 5000,
    largeFrom: 20_000,
    minPerRegion: 1,
    minSmall: 4,
    minLarge: 4,
    chanceKind: 'beacon',
    hoursToChance: 24,
    silenceRule: 'declines',
  });
  if (!saved.ok || !(await openCall(deed, coordinatorId, saved.value)).ok)
    throw new Error('the call could not be opened');
  return { deed, clock, callId: saved.value, coordinatorId, deadlineAt };
}

export interface Written {
  readonly applicationId: string;
  readonly accountId: string;
}

/** A complete application of one municipality, written page by page, not sent. `name` tells its people from others'. */
export async function writeApplication(
  { deed, callId }: Admission,
  name: string,
  municipality = '3434',
): Promise<Written> {
  const contact = { email: `kontakt.${name}@example.no`, name: `Kontakt ${name}`, language: 'nb' } as const;
  const { id: accountId } = await inTransaction(deed.db, (tx) => ensureAccount(tx, contact, deed.clock.now()));
  const started = await startApplication(deed, callId, { accountId, name: contact.name, language: 'nb' });
  if (!started.ok) throw new Error('the application could not be started');
  const applicationId = started.value;
  const change = async (topic: Topic, slot?: number) => ({
    applicationId,
    accountId,
    seen: topicFingerprint(await applicationNow(deed.db, applicationId), topic, slot),
  });
  await changeMunicipalities(deed, await change('municipality'), false, [{ number: municipality, leads: true }]);
  for (const [index, serviceArea] of ['healthAndCare', 'technicalServices', 'childWelfare'].entries()) {
    const slot = index + 1;
    await changeParticipant(deed, await change('participants', slot), slot, {
      name: `Deltaker ${slot} ${name}`,
      email: `deltaker${slot}.${name}@example.no`,
      municipality,
      position: 'employee',
      serviceArea,
    });
  }
  const task = {
    title: `Oppgaven til ${name}`,
    need: 'Et behov',
    affected: 'Mange',
    tried: 'Lite',
    strategy: 'Planen',
  };
  await changeTask(deed, await change('task'), task);
  const leader = { name: `Leder ${name}`, title: 'Kommunedirektør', email: `leder.${name}@example.no` };
  await changeGuarantor(deed, await change('guarantee'), leader);
  await changeLanguageForm(deed, await change('language'), 'nb');
  return { applicationId, accountId };
}

export async function applicationNow(db: Database, id: string): Promise<Application> {
  const application = await loadApplication(db, id);
  if (!application) throw new Error('there is no such application');
  return application;
}

/** Takes somebody else on in a slot: the list is another one afterwards. */
export async function replaceParticipant(
  { deed }: Admission,
  written: Written,
  slot: number,
  email: string,
): Promise<void> {
  const seen = topicFingerprint(await applicationNow(deed.db, written.applicationId), 'participants', slot);
  const entry = { name: 'En annen', email, municipality: '3434', position: 'leader', serviceArea: 'healthAndCare' };
  const changed = await changeParticipant(deed, { ...written, seen }, slot, entry);
  if (!changed.ok) throw new Error('the list could not be changed');
}

/** Writes and submits; answers the secrets of the links that the leader and the participants got. */
export async function submitNew(admission: Admission, name: string, municipality?: string) {
  const written = await writeApplication(admission, name, municipality);
  const submitted = await submitApplication(admission.deed, written);
  if (!submitted.ok) throw new Error(`not submitted: ${submitted.reason.kind}`);
  const { db } = admission.deed;
  return {
    ...written,
    leaderSecret: await secretFor(db, `leder.${name}@example.no`),
    participantSecrets: await Promise.all([1, 2, 3].map((slot) => secretFor(db, `deltaker${slot}.${name}@example.no`))),
  };
}

/** The secret in the newest personal link that was mailed to somebody. */
export async function secretFor(db: Database, recipient: string): Promise<string> {
  const mails = await newestMail(db, 500);
  const secrets = mails
    .filter((mail) => mail.recipient === recipient)
    .map(({ body }) => /\/(?:garanti|deltaker)\/([\w-]{43})/.exec(body)?.[1]);
  const secret = secrets.find((one) => one !== undefined);
  if (!secret) throw new Error(`no link was mailed to ${recipient}`);
  return secret;
}
