import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { endOfDay } from '../kit/oslo-time.ts';
import type { Assessed } from '../selection/selection.fixture.ts';
import { newestMail } from '../store/index.ts';
import { askForReasons, giveReasons, receiveAppeal, takeAppealBack } from './appeal.action.ts';
import { appealsOf, appealTexts, findAppeal } from './appeal.store.ts';
import { decisionsOfApplication, decisionsOfParticipant } from './decision.store.ts';
import { declineOffer } from './answer.action.ts';
import { offered, toldCall, waitingOne } from './offers.fixture.ts';
import { offerOf } from './offer.store.ts';
import { loadPlaces } from './places.ts';
import { sendDecisions } from './send-decisions.action.ts';
import { settleAppeal, stepsIn } from './settle-appeal.action.ts';

const lastDay = Temporal.PlainDate.from('2022-07-29');

/** A participant's own decision, with who appeals it. */
async function participantCase(assessed: Assessed) {
  const { application } = await offered(assessed);
  const participantId = application.participants[0]?.id ?? '';
  const [decision] = await decisionsOfParticipant(assessed.db, participantId);
  if (!decision) throw new Error('every participant is told');
  return { participantId, decision, actor: { kind: 'link', id: participantId } as const };
}

/** The decision of a municipality that waits. */
async function municipalityCase(assessed: Assessed) {
  const { application, by } = await waitingOne(assessed);
  const [decision] = await decisionsOfApplication(assessed.db, application.id);
  if (!decision) throw new Error('every municipality is told');
  return { application, decision, actor: { kind: 'account', id: by.accountId } as const };
}

function idIn(result: { ok: true; value: string } | { ok: false; reason: string }): string {
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

eachDatabase('an appeal', (open) => {
  it('is taken in once, and what is written more belongs to it', async () => {
    const assessed = await toldCall(await open());
    const { decision, actor } = await participantCase(assessed);
    const appeal = { decisionId: decision.id, text: 'Jeg har mer utdanning', actor };
    const id = idIn(await receiveAppeal(assessed.deed, appeal));
    expect(idIn(await receiveAppeal(assessed.deed, appeal))).toBe(id);
    expect(idIn(await receiveAppeal(assessed.deed, { ...appeal, text: 'Og her er mer' }))).toBe(id);
    expect((await appealTexts(assessed.db, id)).map(({ text }) => text)).toEqual([
      'Jeg har mer utdanning',
      'Og her er mer',
    ]);
    expect((await findAppeal(assessed.db, id))?.deadlineOn.toString()).toBe('2022-07-29');
  });

  it('is one even when two are sent at once', async () => {
    const assessed = await toldCall(await open());
    const { decision, actor } = await participantCase(assessed);
    const texts = ['En', 'To'];
    const ids = await Promise.all(
      texts.map((text) => receiveAppeal(assessed.deed, { decisionId: decision.id, text, actor })),
    );
    expect(new Set(ids.map(idIn)).size).toBe(1);
    expect(await appealsOf(assessed.db, decision.id)).toHaveLength(1);
  });

  it('by a participant can be met: they stand otherwise and are told so', async () => {
    const assessed = await toldCall(await open());
    const { deed, db, by } = assessed;
    const { decision, actor, participantId } = await participantCase(assessed);
    const appealId = idIn(await receiveAppeal(deed, { decisionId: decision.id, text: 'Feil', actor }));
    const step = { appealId, accountId: by.accountId };
    assessed.clock.set(assessed.clock.now().add({ hours: 20 }));
    for (let times = 0; times < 2; times++)
      expect(await settleAppeal(deed, step, 'change', 'Vi hadde lest feil')).toEqual({ ok: true, value: null });
    const [newest, first] = await decisionsOfParticipant(db, participantId);
    expect([newest?.standing, first?.standing]).toEqual(['courseParticipant', 'qualified']);
    expect(JSON.stringify(newest?.content.letter)).toContain('Vi hadde lest feil');
    expect(await sendDecisions(deed, by)).toEqual({ ok: true, value: 0 });
    expect(await settleAppeal(deed, step, 'passOn', 'Nei')).toEqual({ ok: false, reason: 'impossible' });
  });

  it('by a municipality goes to the board, which may give it a place beside the others', async () => {
    const assessed = await toldCall(await open());
    const { deed, db, by } = assessed;
    const { application, decision, actor } = await municipalityCase(assessed);
    const appealId = idIn(await receiveAppeal(deed, { decisionId: decision.id, text: 'Trekningen var feil', actor }));
    const step = { appealId, accountId: by.accountId };
    expect(stepsIn('received')).toEqual(['change', 'passOn']);
    await settleAppeal(deed, step, 'passOn', 'Trekningen var riktig');
    await settleAppeal(deed, step, 'boardChanges', 'Nemnda ser det annerledes');
    expect((await offerOf(db, application.id))?.source).toBe('appeal');
    expect((await loadPlaces(db, by.callId))?.places).toMatchObject({ granted: 1, vacant: 0, awaiting: 5 });
    expect(await sendDecisions(deed, by)).toEqual({ ok: true, value: 0 });
    const [newest] = await decisionsOfApplication(db, application.id);
    expect(JSON.stringify(newest?.content.letter)).toContain('Nemnda ser det annerledes');
    const keys = (await newestMail(db, 500)).map(({ dedupeKey }) => dedupeKey);
    expect(keys).toContain(`appeal:${appealId}:passedOn`);
    expect(keys).toContain(`appeal:${appealId}:boardChanged`);
    expect(await receiveAppeal(deed, { decisionId: decision.id, text: 'Igjen', actor })).toEqual({
      ok: false,
      reason: 'settled',
    });
  });

  it('that is upheld changes nothing', async () => {
    const assessed = await toldCall(await open());
    const { deed, db, by } = assessed;
    const { application, decision, actor } = await municipalityCase(assessed);
    const appealId = idIn(await receiveAppeal(deed, { decisionId: decision.id, text: 'Feil', actor }));
    const step = { appealId, accountId: by.accountId };
    await settleAppeal(deed, step, 'passOn', 'Nei');
    expect(await settleAppeal(deed, step, 'boardUpholds', 'Riktig')).toEqual({ ok: true, value: null });
    expect(await offerOf(db, application.id)).toBeUndefined();
    expect((await findAppeal(db, appealId))?.state).toBe('upheld');
  });

  it('against an offer that is held can’t be met by a second place', async () => {
    const assessed = await toldCall(await open());
    const { deed, db, by } = assessed;
    const { application, by: contact } = await offered(assessed);
    const [decision] = await decisionsOfApplication(db, application.id);
    const actor = { kind: 'account', id: contact.accountId } as const;
    const appealId = idIn(await receiveAppeal(deed, { decisionId: decision?.id ?? '', text: 'Feil', actor }));
    const step = { appealId, accountId: by.accountId };
    expect(await settleAppeal(deed, step, 'change', 'Ja')).toEqual({ ok: false, reason: 'hasPlace' });
    await declineOffer(deed, contact, '');
    expect(await settleAppeal(deed, step, 'change', 'Ja')).toEqual({ ok: true, value: null });
    expect(await offerOf(db, application.id)).toMatchObject({ state: 'offered', source: 'appeal' });
  });

  it('that comes late waits to be let in, and says by which day it should have come', async () => {
    const assessed = await toldCall(await open());
    const { deed, db, by, clock } = assessed;
    const { decision, actor } = await participantCase(assessed);
    clock.set(endOfDay(lastDay));
    const appealId = idIn(await receiveAppeal(deed, { decisionId: decision.id, text: 'Sent', actor }));
    expect((await findAppeal(db, appealId))?.state).toBe('late');
    const step = { appealId, accountId: by.accountId };
    expect(await settleAppeal(deed, step, 'change', 'Ja')).toEqual({ ok: false, reason: 'impossible' });
    await settleAppeal(deed, step, 'letIn', 'Brevet kom bort i posten');
    expect((await findAppeal(db, appealId))?.state).toBe('received');
  });

  it('by letter counts from the day it came, and from the day the decision had reached the party', async () => {
    const assessed = await toldCall(await open());
    const { deed, db, by, clock } = assessed;
    const { decision } = await participantCase(assessed);
    clock.set(Temporal.Instant.from('2022-08-05T08:00:00Z'));
    const actor = { kind: 'account', id: by.accountId } as const;
    const letter = {
      receivedOn: Temporal.PlainDate.from('2022-08-02'),
      reachedOn: Temporal.PlainDate.from('2022-07-12'),
    };
    const id = idIn(await receiveAppeal(deed, { decisionId: decision.id, text: 'På papir', actor, letter }));
    expect(await findAppeal(db, id)).toMatchObject({ state: 'received', cameBy: 'letter' });
  });

  it('can be taken back, and made again in time', async () => {
    const assessed = await toldCall(await open());
    const { deed } = assessed;
    const { decision, actor } = await participantCase(assessed);
    const appeal = { decisionId: decision.id, text: 'Feil', actor };
    const first = idIn(await receiveAppeal(deed, appeal));
    for (let times = 0; times < 2; times++)
      expect(await takeAppealBack(deed, { decisionId: decision.id, actor })).toEqual({ ok: true, value: null });
    expect(idIn(await receiveAppeal(deed, appeal))).not.toBe(first);
  });
});

eachDatabase('fuller reasons', (open) => {
  it('begin a new deadline when they are given', async () => {
    const assessed = await toldCall(await open());
    const { deed, db, by, clock } = assessed;
    const { decision, actor } = await participantCase(assessed);
    const about = { decisionId: decision.id, actor };
    expect(await giveReasons(deed, { decisionId: decision.id, accountId: by.accountId }, 'Fordi')).toEqual({
      ok: false,
      reason: 'notAsked',
    });
    for (let times = 0; times < 2; times++) expect(await askForReasons(deed, about)).toEqual({ ok: true, value: null });
    clock.set(Temporal.Instant.from('2022-08-03T08:00:00Z'));
    await giveReasons(deed, { decisionId: decision.id, accountId: by.accountId }, 'Fordi');
    clock.set(Temporal.Instant.from('2022-08-24T08:00:00Z'));
    const id = idIn(await receiveAppeal(deed, { ...about, text: 'Nå vet jeg mer' }));
    expect(await findAppeal(db, id)).toMatchObject({ state: 'received' });
    expect((await findAppeal(db, id))?.deadlineOn.toString()).toBe('2022-08-24');
  });

  it('can’t be asked for when it is too late to appeal', async () => {
    const assessed = await toldCall(await open());
    const { decision, actor } = await participantCase(assessed);
    assessed.clock.set(endOfDay(lastDay));
    expect(await askForReasons(assessed.deed, { decisionId: decision.id, actor })).toEqual({
      ok: false,
      reason: 'late',
    });
  });
});
