import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { markJobDone, planJob, postponeJob, repeatJob, takeDueJob } from './job.store.ts';

const deadline = Temporal.Instant.from('2022-06-25T22:00:00Z');
const later = deadline.add({ minutes: 5 });
const closing = { kind: 'closeCall', subjectId: 'call-1', dueAt: deadline };

eachDatabase('jobs', (open) => {
  it('are due on the clock that is given, not before', async () => {
    const db = await open();
    await planJob(db, closing);
    expect(await takeDueJob(db, deadline.subtract({ seconds: 1 }), later)).toBeUndefined();
    expect(await takeDueJob(db, deadline, later)).toMatchObject({
      kind: 'closeCall',
      subjectId: 'call-1',
      attempts: 1,
    });
  });

  it('are planned once for the same subject, and moved when planned again', async () => {
    const db = await open();
    await planJob(db, closing);
    await planJob(db, { ...closing, dueAt: later });
    expect(await takeDueJob(db, deadline, later)).toBeUndefined();
    expect(await takeDueJob(db, later, later.add({ minutes: 5 }))).toBeDefined();
    expect(await takeDueJob(db, later, later.add({ minutes: 5 }))).toBeUndefined();
  });

  it('of the same kind for another subject stand on their own', async () => {
    const db = await open();
    await planJob(db, closing);
    await planJob(db, { ...closing, subjectId: 'call-2' });
    const first = await takeDueJob(db, deadline, later);
    const second = await takeDueJob(db, deadline, later);
    expect(new Set([first?.subjectId, second?.subjectId])).toEqual(new Set(['call-1', 'call-2']));
  });

  it('come in the order they fell due', async () => {
    const db = await open();
    await planJob(db, { ...closing, subjectId: 'second', dueAt: deadline });
    await planJob(db, { ...closing, subjectId: 'first', dueAt: deadline.subtract({ hours: 1 }) });
    expect((await takeDueJob(db, deadline, later))?.subjectId).toBe('first');
    expect((await takeDueJob(db, deadline, later))?.subjectId).toBe('second');
  });

  it('go to one of two workers that ask at the same time', async () => {
    const db = await open();
    await planJob(db, closing);
    const taken = await Promise.all([takeDueJob(db, deadline, later), takeDueJob(db, deadline, later)]);
    expect(taken.filter((job) => job !== undefined)).toHaveLength(1);
  });

  it('come up again when the worker that took them has died', async () => {
    const db = await open();
    await planJob(db, closing);
    await takeDueJob(db, deadline, later);
    expect(await takeDueJob(db, later, later.add({ minutes: 5 }))).toMatchObject({ attempts: 2 });
  });

  it('stay done, also when they are planned again', async () => {
    const db = await open();
    await planJob(db, closing);
    const job = await takeDueJob(db, deadline, later);
    await markJobDone(db, job!.id, deadline);
    await planJob(db, { ...closing, dueAt: later });
    expect(await takeDueJob(db, later.add({ hours: 24 }), later.add({ hours: 25 }))).toBeUndefined();
  });

  it('can be put off after a failure and repeated after a success', async () => {
    const db = await open();
    await planJob(db, closing);
    const job = await takeDueJob(db, deadline, later);
    await postponeJob(db, job!.id, later, 'no connection');
    expect(await takeDueJob(db, deadline, later)).toBeUndefined();
    expect(await takeDueJob(db, later, later.add({ minutes: 5 }))).toMatchObject({ attempts: 2 });
    const tomorrow = deadline.add({ hours: 24 });
    await repeatJob(db, job!.id, tomorrow);
    expect(await takeDueJob(db, tomorrow, tomorrow.add({ minutes: 5 }))).toMatchObject({ attempts: 1 });
  });
});
