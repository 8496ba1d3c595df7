import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { applicationNow, secretFor } from '../admission/admission.fixture.ts';
import { withdrawApplication } from '../admission/case.action.ts';
import { confirmParticulars } from '../admission/participant.action.ts';
import { versionsOf } from '../admission/version.store.ts';
import { endOfDay } from '../kit/oslo-time.ts';
import type { Assessed } from '../selection/selection.fixture.ts';
import { newestMail, readLog } from '../store/index.ts';
import { acceptOffer, declineOffer, type AnswerDeed } from './answer.action.ts';
import type { Attendance } from './answer.rules.ts';
import { endAnswers, remindAnswers } from './answer-time.action.ts';
import { offered, offersNow, toldCall } from './offers.fixture.ts';
import { answersOf, offerOf, replacementsOf } from './offer.store.ts';
import { loadPlaces } from './places.ts';
import { sendDecisions } from './send-decisions.action.ts';

const answerBy = Temporal.PlainDate.from('2022-08-12');

async function everybodyComes({ db }: Assessed, { applicationId }: AnswerDeed): Promise<Attendance[]> {
  const { participants } = await applicationNow(db, applicationId);
  return participants.map(({ id }) => ({ kind: 'comes', participantId: id }));
}

async function withNewcomer(assessed: Assessed, by: AnswerDeed, email = 'ny@example.no'): Promise<Attendance[]> {
  const [first, second, third] = (await applicationNow(assessed.db, by.applicationId)).participants;
  if (!first || !second || !third) throw new Error('three are on the list');
  const { municipality } = second;
  const newcomer = { name: 'Ny Person', email, municipality, position: 'leader', serviceArea: 'technicalServices' };
  return [
    { kind: 'comes', participantId: first.id },
    { kind: 'replaced', participantId: second.id, by: newcomer, reason: 'Har fått ny jobb' },
    { kind: 'comes', participantId: third.id },
  ];
}

async function keys({ db }: Assessed, start: string): Promise<string[]> {
  return (await newestMail(db, 500)).map(({ dedupeKey }) => dedupeKey).filter((key) => key.startsWith(start));
}

eachDatabase('an offer', (open) => {
  it('is accepted with everybody on the list, once however often the button is pressed', async () => {
    const assessed = await toldCall(await open());
    const { deed, db } = assessed;
    const { by } = await offered(assessed);
    const all = await everybodyComes(assessed, by);
    for (let times = 0; times < 2; times++) expect(await acceptOffer(deed, by, all)).toEqual({ ok: true, value: null });
    const offer = await offerOf(db, by.applicationId);
    expect(offer?.state).toBe('accepted');
    expect(offer && (await answersOf(db, offer.id))).toHaveLength(1);
    expect(await keys(assessed, 'answer:')).toHaveLength(1);
    expect(await keys(assessed, 'answerCopy:')).toHaveLength(1);
  });

  it('is accepted with somebody new, who is asked for their particulars and told where they stand', async () => {
    const assessed = await toldCall(await open());
    const { deed, db } = assessed;
    const { by, application } = await offered(assessed);
    expect(await acceptOffer(deed, by, await withNewcomer(assessed, by))).toEqual({ ok: true, value: null });
    const after = await applicationNow(db, by.applicationId);
    expect(after.participants.map(({ name }) => name)[1]).toBe('Ny Person');
    const versions = await versionsOf(db, by.applicationId);
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(versions[1]?.content.participants.map(({ id }) => id)).toEqual(application.participants.map(({ id }) => id));
    expect(await replacementsOf(db, by.applicationId)).toMatchObject([
      { came: 'Ny Person', reason: 'Har fått ny jobb' },
    ]);

    const told = await confirmParticulars(deed, await secretFor(db, 'ny@example.no'), {
      birthYear: 1980,
      educationYears: 0,
      educationKind: '',
      experienceYears: 9,
      experienceKind: 'Drift',
    });
    expect(told).toEqual({ ok: true, value: null });
    expect(await sendDecisions(deed, assessed.by)).toEqual({ ok: true, value: 1 });
    expect((await keys(assessed, 'left:')).length).toBe(1);
  });

  it('is refused with a list that breaks a rule, and then nothing is changed', async () => {
    const assessed = await toldCall(await open());
    const { deed, db } = assessed;
    const { by, application } = await offered(assessed);
    const [first, second, third] = await withNewcomer(assessed, by, application.participants[0]?.email);
    const answer = await acceptOffer(
      deed,
      by,
      [first, second, third].filter((one) => one !== undefined),
    );
    expect(answer).toMatchObject({
      ok: false,
      reason: { kind: 'rules', faults: [{ code: 'samePersonTwice', slot: 2 }] },
    });
    expect((await offerOf(db, by.applicationId))?.state).toBe('offered');
    expect(await versionsOf(db, by.applicationId)).toHaveLength(1);
  });

  it('is refused with somebody who stands in another application', async () => {
    const assessed = await toldCall(await open());
    const { by } = await offered(assessed);
    const other = await offered(assessed, 1);
    const taken = other.application.participants[0]?.email.toUpperCase();
    const answer = await acceptOffer(assessed.deed, by, await withNewcomer(assessed, by, taken));
    expect(answer).toEqual({ ok: false, reason: { kind: 'elsewhere', slots: [2] } });
  });

  it('is refused for a list that has changed since the page was opened in another tab', async () => {
    const assessed = await toldCall(await open());
    const { by } = await offered(assessed);
    const before = await everybodyComes(assessed, by);
    await acceptOffer(assessed.deed, by, await withNewcomer(assessed, by));
    expect(await acceptOffer(assessed.deed, by, before)).toEqual({ ok: false, reason: { kind: 'changedMeanwhile' } });
  });

  it('can be declined, and accepted again until the last day', async () => {
    const assessed = await toldCall(await open());
    const { deed, db } = assessed;
    const { by } = await offered(assessed);
    for (let times = 0; times < 2; times++) await declineOffer(deed, by, 'Ingen kan');
    expect((await offerOf(db, by.applicationId))?.state).toBe('declined');
    expect((await loadPlaces(db, assessed.by.callId))?.places.vacant).toBe(1);
    expect(await acceptOffer(deed, by, await everybodyComes(assessed, by))).toEqual({ ok: true, value: null });
    expect((await loadPlaces(db, assessed.by.callId))?.places.vacant).toBe(0);
  });

  it('is too late after the last day, and says which it was', async () => {
    const assessed = await toldCall(await open());
    const { by } = await offered(assessed);
    assessed.clock.set(endOfDay(answerBy));
    expect(await declineOffer(assessed.deed, by, '')).toEqual({ ok: false, reason: { kind: 'late', answerBy } });
  });

  it('is not there for somebody who waits', async () => {
    const assessed = await toldCall(await open());
    const waiting = [...assessed.applications.values()];
    const offers = new Set((await offersNow(assessed)).map(({ applicationId }) => applicationId));
    const applicationId = waiting.find((id) => !offers.has(id)) ?? '';
    const by = { applicationId, accountId: assessed.by.accountId };
    expect(await declineOffer(assessed.deed, by, '')).toEqual({ ok: false, reason: { kind: 'noOffer' } });
  });

  it('is given up with the whole application', async () => {
    const assessed = await toldCall(await open());
    const { by } = await offered(assessed);
    await acceptOffer(assessed.deed, by, await everybodyComes(assessed, by));
    await withdrawApplication(assessed.deed, by, 'Budsjettet');
    expect((await offerOf(assessed.db, by.applicationId))?.state).toBe('withdrawn');
    expect((await loadPlaces(assessed.db, assessed.by.callId))?.places.vacant).toBe(1);
  });
});

eachDatabase('silence', (open) => {
  const subject = ({ by }: Assessed, day = answerBy) => `${by.callId}:${day.toString()}`;

  it('is reminded of once, and then counts as a no', async () => {
    const assessed = await toldCall(await open());
    const { by } = await offered(assessed);
    await acceptOffer(assessed.deed, by, await everybodyComes(assessed, by));
    assessed.clock.set(Temporal.Instant.from('2022-08-09T08:00:00Z'));
    for (let times = 0; times < 2; times++) await remindAnswers(assessed.deed, subject(assessed));
    expect(await keys(assessed, 'remindAnswer:')).toHaveLength(4);
    await endAnswers(assessed.deed, subject(assessed));
    expect((await offersNow(assessed)).map(({ state }) => state).toSorted()[0]).toBe('accepted');
    assessed.clock.set(endOfDay(answerBy));
    for (let times = 0; times < 2; times++) await endAnswers(assessed.deed, subject(assessed));
    expect((await offersNow(assessed)).map(({ state }) => state).toSorted()).toEqual([
      'accepted',
      'lapsed',
      'lapsed',
      'lapsed',
      'lapsed',
    ]);
    expect(await keys(assessed, 'lapsed:')).toHaveLength(4);
  });

  it('gets a few days more where the call says so, and only then counts as a no', async () => {
    const assessed = await toldCall(await open());
    await assessed.db.updateTable('call').set({ silenceRule: 'remindThenDeclines' }).execute();
    const { by } = await offered(assessed);
    assessed.clock.set(endOfDay(answerBy));
    await endAnswers(assessed.deed, subject(assessed));
    const offer = await offerOf(assessed.db, by.applicationId);
    expect([offer?.state, offer?.answerBy.toString()]).toEqual(['silent', '2022-08-17']);
    expect(await acceptOffer(assessed.deed, by, await everybodyComes(assessed, by))).toEqual({ ok: true, value: null });
    assessed.clock.set(Temporal.Instant.from('2022-08-17T22:00:00Z'));
    await endAnswers(assessed.deed, subject(assessed, Temporal.PlainDate.from('2022-08-17')));
    expect((await offersNow(assessed)).filter(({ state }) => state === 'lapsed')).toHaveLength(4);
    const log = await readLog(assessed.db, { kind: 'application', id: by.applicationId });
    expect(log.map(({ action }) => action)).toContain('answerTimeExtended');
  });

  describe('against an answer in the last second', () => {
    it('comes to one of the two, never to both', async () => {
      const assessed = await toldCall(await open());
      const { by } = await offered(assessed);
      const all = await everybodyComes(assessed, by);
      assessed.clock.set(endOfDay(answerBy).subtract({ milliseconds: 1 }));
      const accepting = acceptOffer(assessed.deed, by, all);
      const later = { ...assessed.deed, clock: { now: () => endOfDay(answerBy) } };
      const [answer] = await Promise.all([accepting, endAnswers(later, subject(assessed))]);
      const state = (await offerOf(assessed.db, by.applicationId))?.state;
      expect(state).toBe(answer.ok ? 'accepted' : 'lapsed');
    });
  });
});
