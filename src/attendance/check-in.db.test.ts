import { expect, it } from 'vitest';
import { saveCall } from '../admission/call.action.ts';
import { findCall } from '../admission/call.store.ts';
import { saveCohort, saveGroup } from '../cohort/cohort.store.ts';
import { saveMember } from '../cohort/member.store.ts';
import { inTransaction } from '../store/index.ts';
import { eachDatabase } from '../../test/support/database.ts';
import { codeOnScreen, gathered, heldSession, openedCode, republish, type Gathered } from './attendance.fixture.ts';
import { checkIn } from './check-in.action.ts';
import { markSession } from './mark.action.ts';
import { marksOfSession } from './mark.store.ts';
import { openCheckIn, stopCheckIn } from './open-check-in.action.ts';

const at = (time: string) => Temporal.Instant.from(`2022-09-06T${time}Z`);

async function said({ deed }: Gathered, accountId: string, code: string): Promise<string> {
  const result = await checkIn(deed, accountId, code);
  return result.ok ? (result.value.again ? 'again' : 'in') : result.reason.kind;
}

async function attendance({ db }: Gathered) {
  return await db.selectFrom('attendance').selectAll().orderBy('memberId').execute();
}

eachDatabase('checking in', (open) => {
  it('writes who came, when, and one line in the log', async () => {
    const scene = await gathered(await open());
    const code = await openedCode(scene, scene.session);
    expect(await said(scene, scene.member.accountId, ` ${code.toLowerCase()} `)).toBe('in');
    const mark = (await marksOfSession(scene.db, scene.session.id)).get(scene.member.id);
    expect(mark).toMatchObject({ state: 'present', source: 'code', arrivedAt: at('06:55:00') });
    const log = await scene.db.selectFrom('logEntry').selectAll().where('action', '=', 'checkedIn').execute();
    expect(log.map(({ details }) => details)).toEqual([{ member: scene.member.id, from: null, to: 'present' }]);
  });

  it('twice writes nothing the second time, also in the same moment', async () => {
    const scene = await gathered(await open());
    const code = await openedCode(scene, scene.session);
    const { accountId } = scene.member;
    const both = await Promise.all([said(scene, accountId, code), said(scene, accountId, code)]);
    expect(both.toSorted()).toEqual(['again', 'in']);
    const before = await attendance(scene);
    scene.clock.set(at('07:20:00'));
    expect(await said(scene, accountId, await codeOnScreen(scene, scene.session))).toBe('again');
    expect(await attendance(scene)).toEqual(before);
  });

  it('after ten minutes is late, and after three quarters of an hour not at all', async () => {
    const scene = await gathered(await open());
    await openedCode(scene, scene.session);
    scene.clock.set(at('07:10:01'));
    expect(await said(scene, scene.member.accountId, await codeOnScreen(scene, scene.session))).toBe('in');
    expect((await attendance(scene))[0]?.state).toBe('late');
    scene.clock.set(at('07:46:00'));
    const other = scene.members[1]?.accountId ?? '';
    expect(await said(scene, other, await codeOnScreen(scene, scene.session))).toBe('tooLate');
    expect(await attendance(scene)).toHaveLength(1);
  });

  it('takes no code that is old, wrong or no code, none of a closed session, and none once it is over', async () => {
    const scene = await gathered(await open());
    const { accountId } = scene.member;
    const code = await openedCode(scene, scene.session);
    scene.clock.set(at('06:58:00'));
    expect(await said(scene, accountId, code)).toBe('old');
    expect(await said(scene, accountId, code === 'AAAA' ? 'BBBB' : 'AAAA')).toBe('wrong');
    expect(await said(scene, accountId, 'æøå')).toBe('wrong');
    const shown = await codeOnScreen(scene, scene.session);
    await stopCheckIn(scene.deed, scene.coordinatorId, await heldSession(scene.db, scene.session));
    expect(await said(scene, accountId, shown)).toBe('closed');
    await openedCode(scene, scene.session);
    expect(await said(scene, accountId, shown)).not.toBe('in');
    scene.clock.set(at('08:30:00'));
    expect(await said(scene, accountId, await codeOnScreen(scene, scene.session))).toBe('over');
    expect(await attendance(scene)).toEqual([]);
  });

  it('follows the session’s newest times when it is moved while people come', async () => {
    const scene = await gathered(await open());
    await openedCode(scene, scene.session);
    const shift = (hours: number) => (session: Gathered['session'], index: number) =>
      index > 0
        ? session
        : {
            ...session,
            startsAt: at('07:00:00').add({ hours }).toString(),
            endsAt: at('08:30:00').add({ hours }).toString(),
          };
    await republish(scene, 2, shift(24));
    expect(await said(scene, scene.member.accountId, await codeOnScreen(scene, scene.session))).toBe('moved');
    await republish(scene, 3, shift(0.5 * 2));
    scene.clock.set(at('08:05:00'));
    expect(await said(scene, scene.member.accountId, await codeOnScreen(scene, scene.session))).toBe('in');
    expect((await attendance(scene))[0]?.state).toBe('present');
    await republish(scene, 4, (session, index) => (index > 0 ? session : { ...session, cancelled: true }));
    const other = scene.members[1]?.accountId ?? '';
    expect(await said(scene, other, await codeOnScreen(scene, scene.session))).toBe('cancelled');
  });

  it('tells sessions that are open at once apart by their codes, and lets nobody into one of another group', async () => {
    const scene = await gathered(await open());
    const [one, two] = scene.groups;
    const sameTime = { startsAt: scene.session.startsAt, endsAt: scene.session.endsAt };
    await republish(scene, 2, (session, index) =>
      index > 1 ? session : { ...session, ...sameTime, groups: [(index === 0 ? one : two)?.id ?? ''] },
    );
    const [first, second] = scene.programme.sessions;
    if (!first || !second) throw new Error('there are two sessions');
    const [codeOfOne, codeOfTwo] = [await openedCode(scene, first), await openedCode(scene, second)];
    expect(await said(scene, scene.member.accountId, codeOfTwo)).toBe('otherGroup');
    expect(await said(scene, scene.member.accountId, codeOfOne)).toBe('in');
    expect((await attendance(scene)).map(({ sessionId }) => sessionId)).toEqual([first.id]);
  });

  it('is not for those of another cohort, on leave, who have left, or who never took part', async () => {
    const scene = await gathered(await open());
    const { db, deed, coordinatorId, callId, members } = scene;
    const code = await openedCode(scene, scene.session);
    const call = await findCall(db, callId);
    if (!call) throw new Error('the call is there');
    const { id: _, state: __, ...terms } = call;
    scene.clock.set(call.opensAt);
    const other = await saveCall(deed, coordinatorId, { ...terms, slug: '2023' });
    scene.clock.set(at('06:55:00'));
    if (!other.ok) throw new Error('the other call could not be made');
    await inTransaction(db, async (tx) => {
      const now = deed.clock.now();
      const cohort = { callId: other.value, slug: '2023', planId: call.planId, formedAt: now, formedBy: null };
      const cohortId = await saveCohort(tx, cohort);
      const group = { cohortId, number: 1, applicationId: null, municipalities: ['3434'], languageForm: 'nb' } as const;
      await saveMember(tx, {
        cohortId,
        groupId: await saveGroup(tx, group),
        accountId: coordinatorId,
        participantId: null,
        name: 'Annen',
        municipality: '3434',
        position: null,
        serviceArea: null,
        standing: 'student',
        joinedOn: Temporal.PlainDate.from('2022-08-01'),
        replacesId: null,
      });
    });
    const [, onLeave, left] = members;
    await db
      .updateTable('member')
      .set({ state: 'onLeave' })
      .where('id', '=', onLeave?.id ?? '')
      .execute();
    await db
      .updateTable('member')
      .set({ state: 'withdrawn' })
      .where('id', '=', left?.id ?? '')
      .execute();
    expect(await said(scene, coordinatorId, code)).toBe('otherCohort');
    expect(await said(scene, onLeave?.accountId ?? '', code)).toBe('onLeave');
    expect(await said(scene, left?.accountId ?? '', code)).toBe('noCohort');
    expect(await said(scene, crypto.randomUUID(), code)).toBe('noCohort');
    expect(await attendance(scene)).toEqual([]);
  });

  it('of everybody in the same moment writes each of them once', async () => {
    const scene = await gathered(await open());
    const code = await openedCode(scene, scene.session);
    const all = await Promise.all(scene.members.map(({ accountId }) => said(scene, accountId, code)));
    expect(all).toEqual(scene.members.map(() => 'in'));
    expect(await attendance(scene)).toHaveLength(scene.members.length);
  });
});

eachDatabase('opening check-in', (open) => {
  it('is for sessions that count, from half an hour before until they end', async () => {
    const scene = await gathered(await open());
    const held = await heldSession(scene.db, scene.session);
    const tried = async (now: string, change = {}) => {
      scene.clock.set(at(now));
      const session = { ...held.session, ...change };
      const result = await openCheckIn(scene.deed, scene.coordinatorId, { ...held, session });
      return result.ok ? 'open' : result.reason;
    };
    expect(await tried('06:29:00')).toBe('before');
    expect(await tried('08:30:00')).toBe('after');
    expect(await tried('07:00:00', { counts: false })).toBe('doesNotCount');
    expect(await tried('07:00:00', { cancelled: true })).toBe('cancelled');
    expect(await tried('07:00:00')).toBe('open');
    const before = await codeOnScreen(scene, scene.session);
    expect(await tried('07:00:30')).toBe('open');
    expect(await codeOnScreen(scene, scene.session)).toBe(before);
  });
});

eachDatabase('marking', (open) => {
  const by = (scene: Gathered, role: 'teacher' | 'coordinator') => ({ role, accountId: scene.coordinatorId });

  it('does not overwrite a check-in that came while the list was open, and writes the rest', async () => {
    const scene = await gathered(await open());
    const { deed, db, member, members, session } = scene;
    const held = await heldSession(db, session);
    await said(scene, member.accountId, await openedCode(scene, session));
    const wanted = members.map(({ id }) => ({ memberId: id, seen: null, to: 'absent' as const }));
    const result = await markSession(deed, by(scene, 'teacher'), held, wanted, '');
    expect(result).toMatchObject({
      ok: true,
      value: [{ memberId: member.id, wanted: 'absent', now: { state: 'present' } }],
    });
    const marks = await marksOfSession(db, session.id);
    expect(members.map(({ id }) => marks.get(id)?.state)).toEqual(['present', ...Array<string>(5).fill('absent')]);
  });

  it('changes what stands there with a reason, which is kept apart from the log', async () => {
    const scene = await gathered(await open());
    const { deed, db, member, session } = scene;
    const held = await heldSession(db, session);
    const change = (seen: 'absent' | null, to: 'absent' | 'present') => [{ memberId: member.id, seen, to }];
    expect((await markSession(deed, by(scene, 'teacher'), held, change(null, 'absent'), '')).ok).toBe(true);
    expect(await markSession(deed, by(scene, 'teacher'), held, change('absent', 'present'), '')).toMatchObject({
      reason: 'reasonMissing',
    });
    const again = () => markSession(deed, by(scene, 'teacher'), held, change('absent', 'present'), 'Satt bakerst');
    expect(await again()).toEqual({ ok: true, value: [] });
    expect(await again()).toEqual({ ok: true, value: [] });
    const notes = await db.selectFrom('attendanceNote').selectAll().execute();
    expect(notes).toMatchObject([{ fromState: 'absent', toState: 'present', reason: 'Satt bakerst' }]);
    const log = await db.selectFrom('logEntry').select('details').where('action', '=', 'attendanceMarked').execute();
    expect(log).toHaveLength(2);
    expect(JSON.stringify(log)).not.toContain('bakerst');
  });

  it('is of those who should be there alone, and in time', async () => {
    const scene = await gathered(await open());
    const { deed, db, member, session, clock } = scene;
    const held = await heldSession(db, session);
    const wanted = [{ memberId: member.id, seen: null, to: 'present' as const }];
    const stranger = [{ memberId: crypto.randomUUID(), seen: null, to: 'present' as const }];
    expect(await markSession(deed, by(scene, 'coordinator'), held, stranger, '')).toMatchObject({
      reason: 'notExpected',
    });
    clock.set(Temporal.Instant.from('2022-10-01T00:00:00Z'));
    expect(await markSession(deed, by(scene, 'teacher'), held, wanted, '')).toMatchObject({ reason: 'tooLate' });
    expect(await markSession(deed, by(scene, 'coordinator'), held, wanted, '')).toEqual({ ok: true, value: [] });
  });
});
