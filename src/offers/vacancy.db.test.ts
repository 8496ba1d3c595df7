import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { applicationNow } from '../admission/admission.fixture.ts';
import { findCall } from '../admission/index.ts';
import { withdrawApplication } from '../admission/case.action.ts';
import { endOfDay } from '../kit/oslo-time.ts';
import { orThrow, type Assessed } from '../selection/selection.fixture.ts';
import { acceptOffer, declineOffer } from './answer.action.ts';
import { readLog, type Database } from '../store/index.ts';
import { decisionsOfApplication } from './decision.store.ts';
import {
  holdReserve,
  memberOf,
  offered,
  offersNow,
  roomyCall,
  toldCall as told,
  waitingOne,
} from './offers.fixture.ts';
import { offersMessages } from './messages/index.ts';
import { offersCallSteps } from './offers-steps.ts';
import { loadPlaces } from './places.ts';
import { sendDecisions } from './send-decisions.action.ts';
import { drawForVacancies, giveNextPlace, nextInLine } from './vacancy.action.ts';

const over = endOfDay(Temporal.PlainDate.from('2022-08-12'));

/** Without a rule that the loss of one could break. */
const toldCall = (db: Database) => told(db, { minPerRegion: 0, minSmall: 0, minLarge: 0 });

/** Two decline, three accept, and the time to answer is over. */
async function answered(assessed: Assessed): Promise<void> {
  for (const [index, { applicationId }] of (await offersNow(assessed)).entries()) {
    const { by } = await memberOf(assessed, applicationId);
    if (index < 2) await declineOffer(assessed.deed, by, '');
    else await accept(assessed, applicationId);
  }
  assessed.clock.set(over);
}

async function accept(assessed: Assessed, applicationId: string): Promise<void> {
  const { participants } = await applicationNow(assessed.db, applicationId);
  const { by } = await memberOf(assessed, applicationId);
  orThrow(
    await acceptOffer(
      assessed.deed,
      by,
      participants.map(({ id }) => ({ kind: 'comes', participantId: id })),
    ),
  );
}

eachDatabase('vacant places', (open) => {
  it('are gathered until all have answered, then drawn for, and offered with a few days to answer', async () => {
    const assessed = await toldCall(await open());
    const { deed, by, db } = assessed;
    const first = await offered(assessed);
    await declineOffer(deed, first.by, '');
    expect(await drawForVacancies(deed, by)).toEqual({ ok: false, reason: 'tooSoon' });
    await answered(assessed);
    expect(await drawForVacancies(deed, by)).toEqual({ ok: true, value: 2 });
    expect(await drawForVacancies(deed, by)).toEqual({ ok: true, value: 2 });
    expect((await loadPlaces(db, by.callId))?.places).toMatchObject({ inReserve: 2, vacant: 0 });

    await holdReserve(assessed);
    expect((await loadPlaces(db, by.callId))?.places).toMatchObject({ untold: 2, vacant: 0 });
    expect(await sendDecisions(deed, by)).toEqual({ ok: true, value: 3 });
    const fresh = (await offersNow(assessed)).filter(({ source }) => source === 'reserve');
    expect(fresh.map(({ answerBy }) => answerBy.toString())).toEqual(['2022-08-21', '2022-08-21']);
  });

  it('are what the coordinator does next until the first gathering begins', async () => {
    const assessed = await toldCall(await open());
    const { db, clock, by } = assessed;
    await answered(assessed);
    const call = await findCall(db, by.callId);
    if (!call) throw new Error('there is a call');
    const stepsNow = async () => (await offersCallSteps(db, clock, 'nb', call)).map(({ title }) => title);
    const title = offersMessages('nb').desk.steps.vacant.title(2);
    await expect(stepsNow()).resolves.toContain(title);
    clock.set(Temporal.Instant.from('2022-09-05T21:59:00Z'));
    await expect(stepsNow()).resolves.toContain(title);
    clock.set(Temporal.Instant.from('2022-09-05T22:00:00Z'));
    await expect(stepsNow()).resolves.not.toContain(title);
    expect((await loadPlaces(db, by.callId))?.step).toBe('startReserve');
  });

  it('are drawn for, and whoever still waits is told so with their number, in the log and by mail, once', async () => {
    const assessed = await toldCall(await open());
    const { deed, by, db } = assessed;
    await answered(assessed);
    orThrow(await drawForVacancies(deed, by));
    await holdReserve(assessed);
    const both = await Promise.all([sendDecisions(deed, by), sendDecisions(deed, by)]);
    expect(both).toEqual(expect.arrayContaining([{ ok: true, value: 3 }]));
    expect(await sendDecisions(deed, by)).toEqual({ ok: true, value: 0 });

    const { application } = await waitingOne(assessed);
    const decisions = await decisionsOfApplication(db, application.id);
    expect(decisions.map(({ kind }) => kind)).toEqual(['waiting', 'waiting']);
    const [again] = decisions;
    expect(again?.content.facts).toMatchObject({ again: true, position: 1, story: { kind: 'reserve', number: 2 } });
    const said = JSON.stringify(again?.content.letter);
    expect(said).toContain('står fortsatt på venteliste');
    expect(said).toContain('I rekkefølgen som er trukket, står dere som nummer 1.');
    const mails = await db.selectFrom('mail').select('body').where('dedupeKey', '=', `decision:${again?.id}`).execute();
    expect(mails).toHaveLength(1);
    const log = await readLog(db, { kind: 'application', id: application.id });
    expect(
      log.filter(({ action, details }) => action === 'decisionSent' && details['decision'] === again?.id),
    ).toHaveLength(1);
  });

  it('go to the next in the drawn order later, one at a time', async () => {
    const assessed = await toldCall(await open());
    const { deed, by, db } = assessed;
    await answered(assessed);
    orThrow(await drawForVacancies(deed, by));
    await holdReserve(assessed);
    orThrow(await sendDecisions(deed, by));
    const accepted = (await offersNow(assessed)).find(({ state }) => state === 'accepted');
    const leaving = await memberOf(assessed, accepted?.applicationId ?? '');
    await withdrawApplication(deed, leaving.by, '');
    const state = await loadPlaces(db, by.callId);
    const next = state && (await nextInLine(db, state));
    expect(next?.position).toBe(1);
    const { applicationId: stranger } = leaving.by;
    expect(await giveNextPlace(deed, by, stranger)).toEqual({ ok: false, reason: 'otherIsNext' });
    const results = await Promise.all([1, 2].map(() => giveNextPlace(deed, by, next?.applicationId ?? '')));
    expect(results).toEqual([1, 2].map(() => ({ ok: true, value: null })));
    expect((await offersNow(assessed)).filter(({ source }) => source === 'order')).toHaveLength(1);
    expect((await loadPlaces(db, by.callId))?.step).toBe('none');
  });

  it('keep a place that was declined from being taken back once a reserve draw has begun', async () => {
    const assessed = await toldCall(await open());
    const { deed, by, db } = assessed;
    await answered(assessed);
    orThrow(await drawForVacancies(deed, by));
    const declined = (await offersNow(assessed)).find(({ state }) => state === 'declined');
    await db
      .updateTable('offer')
      .set({ answerBy: Temporal.PlainDate.from('2022-08-20') })
      .execute();
    const { application, by: contact } = await memberOf(assessed, declined?.applicationId ?? '');
    const all = application.participants.map(({ id }) => ({ kind: 'comes' as const, participantId: id }));
    expect(await acceptOffer(deed, contact, all)).toEqual({ ok: false, reason: { kind: 'gone' } });
  });

  it('stay vacant where there was room for all', async () => {
    const assessed = await roomyCall(await open());
    const { by: contact } = await offered(assessed);
    await declineOffer(assessed.deed, contact, '');
    assessed.clock.set(over);
    expect(await drawForVacancies(assessed.deed, assessed.by)).toEqual({ ok: false, reason: 'nothingVacant' });
  });
});
