import { expect, it } from 'vitest';
import { eraseExpired } from '../app/retention.ts';
import { absencesOfMember, findAbsence } from './absence.store.ts';
import { answerAbsence } from './answer-absence.action.ts';
import { askAbsence, takeAbsenceBack } from './ask-absence.action.ts';
import { gathered, heldSession, openedCode, type Gathered } from './attendance.fixture.ts';
import { checkIn } from './check-in.action.ts';
import { inventPublished } from '../gatherings/gatherings.fixture.ts';
import { markSession } from './mark.action.ts';
import { marksOfMember } from './mark.store.ts';
import { watchAttendance } from './watch-attendance.action.ts';
import { eachDatabase } from '../../test/support/database.ts';

const secret = 'Legetime på sykehuset';

async function ask(scene: Gathered, sessions: readonly number[]) {
  const sessionIds = sessions.map((index) => scene.programme.sessions[index]?.id ?? '');
  return await askAbsence(scene.deed, scene, { kind: 'health', text: secret, sessionIds });
}

async function asked(scene: Gathered, sessions: readonly number[]): Promise<string> {
  const result = await ask(scene, sessions);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

async function answer(scene: Gathered, requestId: string, event: 'grant' | 'refuse', text = '') {
  const by = { accountId: scene.coordinatorId, cohort: scene.cohort, requestId };
  return await answerAbsence(scene.deed, by, { event, answer: text });
}

async function states(scene: Gathered) {
  const marks = await marksOfMember(scene.db, scene.member.id);
  return scene.programme.sessions.map(({ id }) => marks.get(id)?.state ?? '-').join(' ');
}

async function notices({ db }: Gathered) {
  return await db.selectFrom('notice').selectAll().orderBy('madeAt').orderBy('kind').execute();
}

eachDatabase('asking to be excused', (open) => {
  it('tells the coordinators that there is something to answer, and nothing of what it says', async () => {
    const scene = await gathered(await open());
    const id = await asked(scene, [1, 2]);
    expect(await findAbsence(scene.db, id)).toMatchObject({ state: 'asked', text: secret });
    const [notice, ...more] = await notices(scene);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ kind: 'absenceAsked', accountId: scene.coordinatorId });
    expect(notice?.body).toContain(`/skole/kull/2022/fravaer/${id}`);
    expect(`${notice?.subject} ${notice?.body}`).not.toMatch(/sykehus|helse/i);
  });

  it('twice for the same asks once, also in the same moment, and for more asks for the rest', async () => {
    const scene = await gathered(await open());
    const [one, two] = await Promise.all([asked(scene, [1, 2]), asked(scene, [1, 2])]);
    expect(one).toBe(two);
    await asked(scene, [2, 3]);
    const absences = await absencesOfMember(scene.db, scene.member.id);
    expect(absences.map(({ sessionIds }) => sessionIds.length).toSorted((a, b) => a - b)).toEqual([1, 2]);
  });

  it('is for sessions of one’s own that have not begun', async () => {
    const scene = await gathered(await open());
    expect(await ask(scene, [])).toMatchObject({ reason: 'nothingChosen' });
    const sessionIds = [crypto.randomUUID()];
    expect(await askAbsence(scene.deed, scene, { kind: 'work', text: '', sessionIds })).toMatchObject({
      reason: 'notTheirs',
    });
    scene.clock.set(Temporal.Instant.from(scene.session.startsAt));
    expect(await ask(scene, [0, 1])).toMatchObject({ reason: 'begun' });
    expect(await absencesOfMember(scene.db, scene.member.id)).toEqual([]);
  });
});

eachDatabase('an answer', (open) => {
  it('that grants excuses from each session, and is told without saying why', async () => {
    const scene = await gathered(await open());
    const id = await asked(scene, [1, 2]);
    expect(await answer(scene, id, 'grant', 'God bedring')).toEqual({ ok: true, value: null });
    expect(await answer(scene, id, 'grant', 'God bedring')).toEqual({ ok: true, value: null });
    expect(await states(scene)).toBe('- excused excused - - -');
    const told = (await notices(scene)).filter(({ kind }) => kind === 'absenceAnswered');
    expect(told.map(({ accountId }) => accountId)).toEqual([scene.member.accountId]);
    expect(JSON.stringify(told)).not.toMatch(/bedring|sykehus/i);
    const log = await scene.db.selectFrom('logEntry').select('action').where('subjectKind', '=', 'member').execute();
    expect(log.map(({ action }) => action)).toEqual(['absenceAsked', 'absenceGranted']);
  });

  it('does not write over somebody who came after all, and makes absence that was written excused', async () => {
    const scene = await gathered(await open());
    const { deed, db, member, session, coordinatorId } = scene;
    const id = await asked(scene, [0, 1]);
    await checkIn(deed, member.accountId, await openedCode(scene, session));
    const next = scene.programme.sessions[1];
    if (!next) throw new Error('there is a second session');
    const absent = [{ memberId: member.id, seen: null, to: 'absent' as const }];
    const by = { role: 'coordinator', accountId: coordinatorId } as const;
    await markSession(deed, by, await heldSession(db, next), absent, '');
    await answer(scene, id, 'grant');
    expect(await states(scene)).toBe('present excused - - - -');
  });

  it('that was granted does not keep anybody from checking in', async () => {
    const scene = await gathered(await open());
    await answer(scene, await asked(scene, [0]), 'grant');
    const result = await checkIn(scene.deed, scene.member.accountId, await openedCode(scene, scene.session));
    expect(result).toMatchObject({ ok: true, value: { again: false } });
    expect(await states(scene)).toBe('present - - - - -');
  });

  it('that refuses needs a reason, and may be thought better of', async () => {
    const scene = await gathered(await open());
    const id = await asked(scene, [1]);
    expect(await answer(scene, id, 'refuse')).toMatchObject({ reason: 'reasonMissing' });
    expect((await answer(scene, id, 'refuse', 'For sent')).ok).toBe(true);
    expect(await states(scene)).toBe('- - - - - -');
    expect((await answer(scene, id, 'grant')).ok).toBe(true);
    expect(await states(scene)).toBe('- excused - - - -');
    expect(await answer(scene, id, 'refuse', 'Likevel ikke')).toMatchObject({ reason: 'settled' });
  });

  it('is given in the request’s own cohort alone', async () => {
    const scene = await gathered(await open());
    const id = await asked(scene, [1]);
    const cohort = { ...scene.cohort, id: crypto.randomUUID() };
    const by = { accountId: scene.coordinatorId, cohort, requestId: id };
    expect(await answerAbsence(scene.deed, by, { event: 'grant', answer: '' })).toMatchObject({ reason: 'gone' });
  });
});

eachDatabase('a request that is taken back', (open) => {
  it('loses its text, and gives back the sessions that have not begun', async () => {
    const scene = await gathered(await open());
    const id = await asked(scene, [0, 1]);
    await answer(scene, id, 'grant');
    scene.clock.set(Temporal.Instant.from(scene.session.startsAt).add({ minutes: 1 }));
    for (let times = 0; times < 2; times++)
      expect(await takeAbsenceBack(scene.deed, scene, id)).toEqual({ ok: true, value: null });
    expect(await findAbsence(scene.db, id)).toMatchObject({ state: 'takenBack', text: '' });
    expect(await states(scene)).toBe('excused - - - - -');
  });

  it('is one’s own', async () => {
    const scene = await gathered(await open());
    const id = await asked(scene, [1]);
    const [, other] = scene.members;
    if (!other) throw new Error('there is another');
    expect(await takeAbsenceBack(scene.deed, { ...scene, member: other }, id)).toMatchObject({ reason: 'gone' });
    expect(await findAbsence(scene.db, id)).toMatchObject({ state: 'asked', text: secret });
  });
});

eachDatabase('why somebody asked', (open) => {
  it('is erased after a year, with what was answered; that they were excused stays', async () => {
    const scene = await gathered(await open());
    const id = await asked(scene, [1]);
    await answer(scene, id, 'grant', 'God bedring');
    const yearLater = scene.clock.now().toZonedDateTimeISO('Europe/Oslo').add({ months: 12 });
    scene.clock.set(yearLater.toInstant());
    await eraseExpired(scene.deed);
    expect(await findAbsence(scene.db, id)).toMatchObject({ text: secret, answer: 'God bedring' });
    scene.clock.set(yearLater.add({ seconds: 1 }).toInstant());
    await eraseExpired(scene.deed);
    expect(await findAbsence(scene.db, id)).toMatchObject({ state: 'granted', text: '', answer: null });
    expect(await states(scene)).toBe('- excused - - - -');
  });
});

eachDatabase('after a day of a gathering', (open) => {
  async function markAll(scene: Gathered, to: 'absent' | 'present', sessions: readonly number[]): Promise<void> {
    const by = { role: 'coordinator', accountId: scene.coordinatorId } as const;
    for (const index of sessions) {
      const session = scene.programme.sessions[index];
      if (!session) throw new Error('there is such a session');
      const wanted = [{ memberId: scene.member.id, seen: null, to }];
      await markSession(scene.deed, by, await heldSession(scene.db, session), wanted, '');
    }
  }
  const risk = async (scene: Gathered) =>
    (await notices(scene))
      .filter(({ kind }) => kind === 'attendanceAtRisk')
      .map(({ accountId, body }) => ({ accountId, body }));

  it('those who may lose the certificate are told once, and nobody who was only not registered', async () => {
    const scene = await gathered(await open());
    // Six sessions are published and thirty-six reckoned with: nine may be missed.
    await markAll(scene, 'absent', [0, 1, 2, 3, 4]);
    scene.clock.set(Temporal.Instant.from('2022-09-07T16:00:00Z'));
    await watchAttendance(scene.deed);
    expect(await risk(scene)).toEqual([]);
    // The other gatherings come and go, and with them what can be missed.
    for (const number of [2, 3, 4, 5, 6]) await addGathering(scene, number);
    await watchAttendance(scene.deed);
    await watchAttendance(scene.deed);
    const told = await risk(scene);
    expect(told.map(({ accountId }) => accountId)).toEqual([scene.member.accountId]);
    expect(told[0]?.body).toContain('/kull/2022/oppmote');
    expect(told[0]?.body).toContain('Fravær alene stenger ikke for eksamen');
  });

  it('long ago nobody is told anything', async () => {
    const scene = await gathered(await open());
    await markAll(scene, 'absent', [0, 1, 2, 3, 4, 5]);
    for (const number of [2, 3, 4, 5, 6]) await addGathering(scene, number);
    scene.clock.set(Temporal.Instant.from('2022-11-01T12:00:00Z'));
    await watchAttendance(scene.deed);
    expect(await risk(scene)).toEqual([]);
  });

  /** A gathering of one day with three sessions, so that little is left of the year. */
  async function addGathering(scene: Gathered, number: number): Promise<void> {
    await inventPublished(scene.deed, scene.cohort.id, number, `2023-0${number}-01`, 1);
  }
});
