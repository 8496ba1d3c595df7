import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { notify } from '../notices/index.ts';
import { inTransaction, readLog, takeDueJob, type Database } from '../store/index.ts';
import { callOffChange } from './call-off-change.action.ts';
import { changeStanding } from './change-standing.action.ts';
import { changeState } from './change-state.action.ts';
import { memberEmail, ownerEmail } from './cohort.fixture.ts';
import { correctAddress } from './correct-address.action.ts';
import { makeMemberChange } from './make-changes.action.ts';
import { eventsOf, partChangesIn, plannedOf } from './member-event.store.ts';
import { moveMember } from './move-member.action.ts';
import { replaceMember } from './replace-member.action.ts';
import { inventYear, newcomer, toldOf } from './year.fixture.ts';

const done = { ok: true, value: null };
const day = (text: string) => Temporal.PlainDate.from(text);
const terms = (on: string, reason = 'Avtalt med leder') => ({ on: day(on), reason });

/** Runs the jobs that are due, as the server does. */
async function runChanges(deed: Parameters<typeof makeMemberChange>[0]): Promise<void> {
  for (;;) {
    const now = deed.clock.now();
    const job = await takeDueJob(deed.db, now, now.add({ hours: 24 * 365 }));
    if (!job) return;
    if (job.kind === 'makeMemberChange') await makeMemberChange(deed, job.subjectId);
  }
}

async function bodies(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('notice').select('body').where('kind', '=', 'memberChanged').execute();
  return rows.map(({ body }) => body);
}

eachDatabase('a change that is decided ahead', (open) => {
  it('is told at once and made on its day, by the clock in Norway, without being told again', async () => {
    const { db, deed, clock, find, byNow, now, accountId } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    const by = await byNow(member);
    for (let times = 0; times < 2; times++)
      expect(await changeState(deed, by, 'leave', terms('2023-02-01'))).toEqual(done);
    expect((await now(member)).state).toBe('active');
    expect(await eventsOf(db, member.id)).toMatchObject([{ kind: 'leave', state: 'planned', writtenBy: accountId }]);
    expect(await toldOf(db, 'memberChanged')).toEqual([member.email, ownerEmail(1)]);
    expect((await bodies(db))[0]).toContain('Fram til da er alt som før');

    clock.set(Temporal.Instant.from('2023-01-31T22:59:59Z'));
    await runChanges(deed);
    expect((await now(member)).state).toBe('active');
    clock.set(Temporal.Instant.from('2023-01-31T23:00:00Z'));
    for (let times = 0; times < 2; times++) await runChanges(deed);
    expect((await now(member)).state).toBe('onLeave');
    expect(await eventsOf(db, member.id)).toMatchObject([{ kind: 'leave', state: 'done' }]);
    expect(await toldOf(db, 'memberChanged')).toHaveLength(2);
    const log = await readLog(db, { kind: 'member', id: member.id });
    expect(log.map(({ action, actorKind }) => [action, actorKind])).toEqual([
      ['memberChangePlanned', 'account'],
      ['memberOnLeave', 'system'],
    ]);
  });

  it('may be followed by another: leave with its end, then a move and a new standing', async () => {
    const { db, deed, clock, find, byNow, now, groups } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    const to = groups[1]?.id ?? '';
    expect(await changeState(deed, await byNow(member), 'leave', terms('2023-02-01'))).toEqual(done);
    clock.set(Temporal.Instant.from('2022-10-04T08:00:00Z'));
    expect(await changeState(deed, await byNow(member), 'return', terms('2023-03-01'))).toEqual(done);
    expect(await moveMember(deed, await byNow(member), to, terms('2023-03-01'))).toEqual(done);
    expect(await changeStanding(deed, await byNow(member), 'courseParticipant', terms('2023-04-01'))).toEqual(done);
    expect(await changeState(deed, await byNow(member), 'return', terms('2023-05-01', 'Igjen'))).toEqual({
      ok: false,
      reason: 'impossible',
    });
    clock.set(Temporal.Instant.from('2023-03-15T08:00:00Z'));
    await runChanges(deed);
    expect(await now(member)).toMatchObject({ state: 'active', groupId: to, standing: 'student' });
    clock.set(Temporal.Instant.from('2023-04-02T08:00:00Z'));
    await runChanges(deed);
    expect(await now(member)).toMatchObject({ standing: 'courseParticipant' });
    expect((await partChangesIn(db, member.cohortId)).get(member.id)?.map(({ kind }) => kind)).toEqual([
      'leave',
      'return',
      'moved',
    ]);
  });

  it('must be called off before anything else holds from an earlier day, but for the address and for leaving', async () => {
    const { db, deed, clock, find, byNow, now } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    const stale = await byNow(member);
    await changeState(deed, stale, 'leave', terms('2023-02-01'));
    expect(await changeStanding(deed, stale, 'courseParticipant', terms('2022-10-03'))).toEqual({
      ok: false,
      reason: 'changedMeanwhile',
    });
    expect(await changeStanding(deed, await byNow(member), 'courseParticipant', terms('2022-10-03'))).toEqual({
      ok: false,
      reason: 'plannedLater',
    });
    expect(await correctAddress(deed, await byNow(member), 'rett@example.no', terms('2022-10-03'))).toEqual(done);
    clock.set(Temporal.Instant.from('2022-10-04T08:00:00Z'));
    expect(await changeState(deed, await byNow(member), 'withdraw', terms('2022-10-04'))).toEqual(done);
    expect((await now(member)).state).toBe('withdrawn');
    expect(await plannedOf(db, member.id)).toEqual([]);
    clock.set(Temporal.Instant.from('2023-02-02T08:00:00Z'));
    await runChanges(deed);
    expect((await now(member)).state).toBe('withdrawn');
  });

  it('to leave drops what was planned after it, keeps what comes before, and takes notices back on the day', async () => {
    const { db, deed, clock, find, byNow, now } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    await changeState(deed, await byNow(member), 'leave', terms('2023-02-01'));
    await changeState(deed, await byNow(member), 'return', terms('2023-06-01'));
    expect(await changeState(deed, await byNow(member), 'withdraw', terms('2023-03-01'))).toEqual(done);
    expect((await plannedOf(db, member.id)).map(({ kind }) => kind)).toEqual(['leave', 'withdrawn']);
    clock.set(Temporal.Instant.from('2023-02-28T22:30:00Z'));
    await runChanges(deed);
    expect((await now(member)).state).toBe('onLeave');
    const news = { kind: 'programmePublished', key: 'news', compose: () => ({ subject: 'Nytt', body: '' }) } as const;
    await inTransaction(db, (tx) => notify(tx, clock.now(), [member.accountId], news));
    clock.set(Temporal.Instant.from('2023-02-28T23:00:00Z'));
    await runChanges(deed);
    expect(await now(member)).toMatchObject({ state: 'withdrawn', leftOn: day('2023-03-01') });
    expect(await toldOf(db, 'programmePublished')).toEqual([]);
  });

  it('is called off, the last of it first; whoever was told of it is told, and twice is once', async () => {
    const { db, deed, clock, cohort, accountId, find, byNow, now } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    await changeState(deed, await byNow(member), 'leave', terms('2023-02-01'));
    await changeState(deed, await byNow(member), 'return', terms('2023-03-01'));
    const [leave, back] = await plannedOf(db, member.id);
    const by = { cohort, memberId: member.id, accountId };
    clock.set(Temporal.Instant.from('2022-10-04T08:00:00Z'));
    expect(await callOffChange(deed, by, leave?.id ?? '')).toEqual({ ok: false, reason: 'notLast' });
    for (let times = 0; times < 2; times++) expect(await callOffChange(deed, by, back?.id ?? '')).toEqual(done);
    expect(await callOffChange(deed, by, leave?.id ?? '')).toEqual(done);
    // Two planned and two called off, each told to the member and the project's owner; the others in the group hear of no leave.
    expect(await toldOf(db, 'memberChanged')).toEqual(
      [1, 2, 3, 4].flatMap(() => member.email).concat([1, 2, 3, 4].map(() => ownerEmail(1))),
    );
    expect(await bodies(db)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Dette er avlyst: «Du får permisjon fra kull 2022 fra 1. februar 2023.»'),
        expect.stringContaining('Dette er avlyst: «Deltaker 1.1 har permisjon fra 1. februar 2023.»'),
      ]),
    );
    expect(await partChangesIn(db, cohort.id)).toEqual(new Map());
    clock.set(Temporal.Instant.from('2023-02-02T08:00:00Z'));
    await runChanges(deed);
    expect((await now(member)).state).toBe('active');
    // What was called off can be decided again.
    expect(await changeState(deed, await byNow(member), 'leave', terms('2023-05-01'))).toEqual(done);
    const [again] = await plannedOf(db, member.id);
    clock.set(Temporal.Instant.from('2023-05-02T08:00:00Z'));
    await runChanges(deed);
    expect(await callOffChange(deed, by, again?.id ?? '')).toEqual({ ok: false, reason: 'tooLate' });
    expect(await callOffChange(deed, { ...by, memberId: find(memberEmail(1, 2)).id }, again?.id ?? '')).toEqual({
      ok: false,
      reason: 'notFound',
    });
  });

  it('whose day has come is made before anything else is decided, though its job has not run', async () => {
    const { db, deed, clock, find, byNow, now } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    await changeState(deed, await byNow(member), 'leave', terms('2022-11-01'));
    const early = await byNow(member);
    clock.set(Temporal.Instant.from('2022-11-02T08:00:00Z'));
    expect(await changeState(deed, early, 'return', terms('2022-11-02'))).toEqual({
      ok: false,
      reason: 'changedMeanwhile',
    });
    expect(await changeState(deed, await byNow(member), 'return', terms('2022-11-02'))).toEqual(done);
    await runChanges(deed);
    expect((await now(member)).state).toBe('active');
    expect((await eventsOf(db, member.id)).map(({ kind, state }) => [kind, state])).toEqual([
      ['return', 'done'],
      ['leave', 'done'],
    ]);
  });

  it('falls away where somebody else takes over the place; taking over and the address are not decided ahead', async () => {
    const { db, deed, find, byNow, cohort } = await inventYear(await open());
    const member = find(memberEmail(1, 1));
    await changeState(deed, await byNow(member), 'leave', terms('2023-02-01'));
    const by = async () => ({ ...(await byNow(member)), placed: new Map() });
    expect(await replaceMember(deed, await by(), newcomer, terms('2023-01-01'))).toEqual({
      ok: false,
      reason: 'impossible',
    });
    expect(await correctAddress(deed, await byNow(member), 'ny@example.no', terms('2023-03-01'))).toEqual({
      ok: false,
      reason: 'impossible',
    });
    expect(await replaceMember(deed, await by(), newcomer, terms('2022-10-03'))).toEqual(done);
    expect(await plannedOf(db, member.id)).toEqual([]);
    expect((await partChangesIn(db, cohort.id)).get(member.id)?.map(({ kind }) => kind)).toEqual(['replaced']);
  });
});
