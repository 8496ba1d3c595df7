import { findCall } from '../../src/admission/call.store.ts';
import { endAnswers, remindAnswers } from '../../src/offers/answer-time.action.ts';
import { acceptOffer, declineOffer } from '../../src/offers/answer.action.ts';
import type { Attendance } from '../../src/offers/answer.rules.ts';
import { askForReasons, giveReasons, receiveAppeal, takeAppealBack } from '../../src/offers/appeal.action.ts';
import { decisionsOfApplication, decisionsOfParticipant } from '../../src/offers/decision.store.ts';
import { exportOffers } from '../../src/offers/export-offers.action.ts';
import { holdReserve, memberOf, offered, offersNow, toldCall, waitingOne } from '../../src/offers/offers.fixture.ts';
import { loadPlaces } from '../../src/offers/places.ts';
import { sendDecisions } from '../../src/offers/send-decisions.action.ts';
import { settleAppeal, type AppealStep } from '../../src/offers/settle-appeal.action.ts';
import { drawForVacancies, giveNextPlace, nextInLine } from '../../src/offers/vacancy.action.ts';
import { endOfDay } from '../../src/kit/oslo-time.ts';
import { orThrow, type Assessed } from '../../src/selection/selection.fixture.ts';
import type { Database } from '../../src/store/index.ts';

const reason = 'Hemmelig grunn';
const free = { minPerRegion: 0, minSmall: 0, minLarge: 0 };

/** Two admissions in which, taken together, everything happens that the log tells of after the draw. Each wants an empty database. */
export const offerScenes: readonly ((db: Database) => Promise<void>)[] = [answers, appeals];

/** One accepts with somebody new, two as they are, one declines, the last is silent for good; then the places go on. */
async function answers(db: Database): Promise<void> {
  const assessed = await toldCall(db, free);
  await db.updateTable('call').set({ silenceRule: 'remindThenDeclines' }).execute();
  const { deed, by, clock } = assessed;
  await accept(assessed, 0, true);
  for (const index of [2, 3]) await accept(assessed, index, false);
  const second = await offered(assessed, 1);
  orThrow(await declineOffer(deed, second.by, reason));
  const subject = (day: string): string => `${by.callId}:${day}`;
  clock.set(Temporal.Instant.from('2022-08-09T08:00:00Z'));
  await remindAnswers(deed, subject('2022-08-12'));
  clock.set(endOfDay(Temporal.PlainDate.from('2022-08-12')));
  await endAnswers(deed, subject('2022-08-12'));
  clock.set(endOfDay(Temporal.PlainDate.from('2022-08-17')));
  await endAnswers(deed, subject('2022-08-17'));
  orThrow(await drawForVacancies(deed, by));
  await holdReserve(assessed);
  orThrow(await sendDecisions(deed, by));
  await passOn(assessed);
  const call = await findCall(db, by.callId);
  if (call) await exportOffers(deed, by.accountId, call, 'nb');
}

async function accept(assessed: Assessed, which: number, withNewcomer: boolean): Promise<void> {
  const { application, by } = await offered(assessed, which);
  const attendances = application.participants.map(({ id, municipality }, index): Attendance => {
    if (!withNewcomer || index !== 1) return { kind: 'comes', participantId: id };
    const newcomer = {
      name: 'Hemmelig Navn',
      email: 'hemmelig.ny@example.no',
      municipality,
      position: 'leader',
      serviceArea: 'technicalServices',
    };
    return { kind: 'replaced', participantId: id, by: newcomer, reason };
  });
  const accepted = await acceptOffer(assessed.deed, by, attendances);
  if (!accepted.ok) throw new Error(accepted.reason.kind);
}

/** The room grows by one, and the next in the order gets it. */
async function passOn({ deed, by, db }: Assessed): Promise<void> {
  await db.updateTable('call').set({ room: 6 }).execute();
  const state = await loadPlaces(db, by.callId);
  const next = state && (await nextInLine(db, state));
  if (next) orThrow(await giveNextPlace(deed, by, next.applicationId));
}

async function appeals(db: Database): Promise<void> {
  const assessed = await toldCall(db, free);
  const { application } = await offered(assessed);
  const [first, second, third] = application.participants;
  await appealed(assessed, first?.id ?? '', ['change']);
  await appealed(assessed, second?.id ?? '', ['passOn', 'boardUpholds']);
  const { application: waits, by: contact } = await waitingOne(assessed);
  const [decision] = await decisionsOfApplication(db, waits.id);
  const actor = { kind: 'account', id: contact.accountId } as const;
  const id = orThrow(
    await receiveAppeal(assessed.deed, { decisionId: decision?.id ?? '', text: 'Hemmelig klage', actor }),
  );
  for (const step of ['passOn', 'boardChanges'] as const)
    orThrow(await settleAppeal(assessed.deed, { appealId: id, accountId: assessed.by.accountId }, step, reason));
  assessed.clock.set(endOfDay(Temporal.PlainDate.from('2022-08-30')));
  await appealed(assessed, third?.id ?? '', ['letIn']);
  const other = await memberOf(assessed, (await offersNow(assessed))[1]?.applicationId ?? '');
  await appealed(assessed, other.application.participants[0]?.id ?? '', ['dismiss']);
}

/** A participant asks for reasons where it is time, appeals twice, the first time only to take it back, and is answered. */
async function appealed(
  { deed, db, by }: Assessed,
  participantId: string,
  steps: readonly AppealStep[],
): Promise<void> {
  const [decision] = await decisionsOfParticipant(db, participantId);
  const about = { decisionId: decision?.id ?? '', actor: { kind: 'link', id: participantId } as const };
  const asked = await askForReasons(deed, about);
  if (asked.ok) orThrow(await giveReasons(deed, { ...about, accountId: by.accountId }, reason));
  orThrow(await receiveAppeal(deed, { ...about, text: 'Hemmelig klage' }));
  orThrow(await receiveAppeal(deed, { ...about, text: 'Hemmelig tillegg' }));
  orThrow(await takeAppealBack(deed, about));
  const appealId = orThrow(await receiveAppeal(deed, { ...about, text: 'Hemmelig klage' }));
  for (const step of steps) orThrow(await settleAppeal(deed, { appealId, accountId: by.accountId }, step, reason));
}
