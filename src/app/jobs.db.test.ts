import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { openAdmission, submitNew, writeApplication } from '../admission/admission.fixture.ts';
import { frozenClock, type MovableClock } from '../kit/clock.ts';
import { newestMail, planJob, queueMail, type Database, type DueJob, type QueuedMail } from '../store/index.ts';
import { planStandingJobs, runDue, startRunner } from './jobs.ts';
import { settings as draw } from '../selection/selection.fixture.ts';
import type { Deliver } from './mailer.ts';

interface Failure {
  readonly kind: string | undefined;
  readonly message: string;
}

function office(db: Database, clock: MovableClock = frozenClock('2022-06-25T10:00:00Z')) {
  const deed = { db, clock, baseUrl: 'https://samling.example', draw };
  const failures: Failure[] = [];
  const delivered: string[] = [];
  const report = (job: DueJob | undefined, error: unknown) => {
    failures.push({ kind: job?.kind, message: error instanceof Error ? error.message : String(error) });
  };
  const deliver: Deliver = async ({ id }) => void delivered.push(id);
  return {
    deed,
    clock,
    failures,
    delivered,
    deliver,
    run: (by: Deliver = deliver) => runDue(deed, by, report),
    report,
  };
}

async function queue(db: Database, count: number, now: Temporal.Instant): Promise<string[]> {
  for (let number = 1; number <= count; number++) {
    const letter = {
      recipient: `person${number}@example.no`,
      language: 'nb',
      subject: 'Brev',
      body: 'Hei',
      dedupeKey: `test:${number}`,
    } as const;
    await queueMail(db, letter, now);
  }
  return (await newestMail(db, count)).map(({ id }) => id).toSorted();
}

async function jobs(db: Database) {
  return await db
    .selectFrom('job')
    .select(['kind', 'attempts', 'lastError', 'dueAt', 'doneAt'])
    .orderBy('kind')
    .execute();
}

eachDatabase('a job', (open) => {
  it('that fails is told of and tried again later, each time later than the last, without stopping the others', async () => {
    const db = await open();
    const { clock, failures, run } = office(db);
    await planJob(db, { kind: 'neverHeardOf', subjectId: 'x', dueAt: clock.now() });
    await planJob(db, {
      kind: 'remindContacts',
      subjectId: '00000000-0000-4000-8000-000000000000',
      dueAt: clock.now(),
    });
    const waits: number[] = [];
    for (let times = 0; times < 4; times++) {
      await run();
      const [failed] = await jobs(db);
      waits.push(Math.round((failed?.dueAt?.since(clock.now()) ?? Temporal.Duration.from('PT0S')).total('minutes')));
      if (failed?.dueAt) clock.set(failed.dueAt);
    }
    expect(waits).toEqual([2, 4, 8, 16]);
    expect(failures).toEqual(Array(4).fill({ kind: 'neverHeardOf', message: 'no work for jobs of kind neverHeardOf' }));
    expect(await jobs(db)).toMatchObject([
      { kind: 'neverHeardOf', attempts: 4, lastError: 'Error', doneAt: null },
      { kind: 'remindContacts', attempts: 1, lastError: null, dueAt: null },
    ]);
  });

  it('is not run again before it is due, nor once it is done', async () => {
    const db = await open();
    const { clock, run } = office(db);
    await planJob(db, {
      kind: 'remindContacts',
      subjectId: '00000000-0000-4000-8000-000000000000',
      dueAt: clock.now().add({ seconds: 1 }),
    });
    expect(await run()).toBe(0);
    clock.set(clock.now().add({ seconds: 1 }));
    expect(await run()).toBe(1);
    clock.set(clock.now().add({ hours: 1000 }));
    expect(await run()).toBe(0);
  });

  it('that stands is planned once, however often the server starts, and comes back every day', async () => {
    const db = await open();
    const { clock, deed, run } = office(db);
    for (let starts = 0; starts < 3; starts++) await planStandingJobs(deed);
    const kinds = (await jobs(db)).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['eraseExpired', 'remindGatherings', 'watchAttendance']);
    expect(await run()).toBe(3);
    expect(await run()).toBe(0);
    clock.set(clock.now().add({ hours: 24 }));
    expect(await run()).toBe(3);
  });

  it('closes the call and reminds at the times that the call was opened with', async () => {
    const admission = await openAdmission(await open());
    const { deed, deadlineAt } = admission;
    const { run, delivered } = office(deed.db, admission.clock);
    await writeApplication(admission, 'lom');
    admission.clock.set(deadlineAt.subtract({ hours: 72 }));
    await run();
    expect(delivered).toHaveLength(1);
    admission.clock.set(deadlineAt.add({ seconds: 59 }));
    await run();
    const state = async () => (await deed.db.selectFrom('call').select('state').executeTakeFirst())?.state;
    expect(await state()).toBe('open');
    admission.clock.set(deadlineAt.add({ minutes: 1 }));
    await run();
    expect([await state(), delivered.length]).toEqual(['closed', 1]);
  });
});

eachDatabase('the mail', (open) => {
  it('leaves once, all of it, in as many turns as it takes', async () => {
    const db = await open();
    const { clock, delivered, run } = office(db);
    const all = await queue(db, 120, clock.now());
    expect(await run()).toBe(100);
    expect(await run()).toBe(20);
    expect(await run()).toBe(0);
    expect(delivered.toSorted()).toEqual(all);
  });

  it('is lost nowhere and doubled nowhere when the mail server is down for an hour', async () => {
    const db = await open();
    const { clock, delivered, failures, run } = office(db);
    const start = clock.now();
    const all = new Set(await queue(db, 5, start));
    const isUp = () => Temporal.Instant.compare(clock.now(), start.add({ hours: 1 })) >= 0;
    const deliver: Deliver = async ({ id }) => {
      if (!isUp()) throw new Error('connect ECONNREFUSED');
      delivered.push(id);
    };
    for (let minute = 0; minute <= 135; minute += 3) {
      clock.set(start.add({ minutes: minute }));
      if (minute === 30) for (const id of await queue(db, 8, clock.now())) all.add(id);
      while ((await run(deliver)) > 0);
      if (minute < 60) expect(delivered).toEqual([]);
    }
    expect(delivered.toSorted()).toEqual([...all].toSorted());
    expect(new Set(failures.map(({ kind, message }) => `${kind} ${message}`))).toEqual(
      new Set(['undefined connect ECONNREFUSED']),
    );
    expect(await db.selectFrom('mail').select('id').where('sentAt', 'is', null).execute()).toEqual([]);
  });

  it('to one who can’t be reached does not keep the others waiting, is tried for days, and then kept unsent', async () => {
    const db = await open();
    const { clock, delivered, failures, run } = office(db);
    await queue(db, 3, clock.now());
    const tried: string[] = [];
    const deliver: Deliver = async ({ id, recipient }) => {
      if (recipient === 'person2@example.no') {
        tried.push(clock.now().toString());
        throw new Error('550 no such person');
      }
      delivered.push(id);
    };
    while ((await run(deliver)) > 0);
    expect(delivered).toHaveLength(2);
    for (let hours = 0; hours < 24 * 7; hours++) {
      clock.set(clock.now().add({ hours: 1 }));
      await run(deliver);
    }
    expect(tried).toHaveLength(8);
    expect(failures).toHaveLength(8);
    expect(delivered).toHaveLength(2);
    expect(
      await db.selectFrom('mail').select(['recipient', 'nextAttemptAt']).where('sentAt', 'is', null).execute(),
    ).toEqual([{ recipient: 'person2@example.no', nextAttemptAt: null }]);
  });

  it('does not keep a job waiting behind a server that does not answer: one try, and the turn is over', async () => {
    const db = await open();
    const { clock, run } = office(db);
    await queue(db, 50, clock.now());
    let tries = 0;
    await run(async () => {
      tries++;
      throw new Error('connection timed out');
    });
    expect(tries).toBe(1);
  });

  it('is sent again, under the same id, when the process died while it was being sent', async () => {
    const db = await open();
    const { clock, delivered, run, failures } = office(db);
    const [id] = await queue(db, 1, clock.now());
    const taken = Promise.withResolvers<QueuedMail>();
    void run(async (mail) => {
      taken.resolve(mail);
      return await new Promise<void>(() => undefined);
    });
    const died = await taken.promise;
    expect(await run()).toBe(0);
    clock.set(clock.now().add({ minutes: 5 }));
    expect(await run()).toBe(1);
    expect([died.id, ...delivered]).toEqual([id, id]);
    expect(failures).toEqual([]);
  });
});

eachDatabase('two runners at once', (open) => {
  it('send each mail once, though both are slow', async () => {
    const db = await open();
    const { clock, delivered, run } = office(db);
    const all = await queue(db, 40, clock.now());
    const slowly: Deliver = async ({ id }) => {
      await setImmediate();
      delivered.push(id);
    };
    while ((await Promise.all([run(slowly), run(slowly), run(slowly)])).some((done) => done > 0));
    expect(delivered.toSorted()).toEqual(all);
  });

  it('send each mail once, though one of them takes longer for one than it is patient for all', async () => {
    const db = await open();
    const { clock, delivered, run } = office(db);
    const all = await queue(db, 6, clock.now());
    // Each mail takes two minutes, and after each the other runner looks for what is due.
    const slowly: Deliver = async ({ id }) => {
      clock.set(clock.now().add({ minutes: 2 }));
      delivered.push(id);
      if (delivered.length < 20) await run();
    };
    await run(slowly);
    expect(delivered.toSorted()).toEqual(all);
  });

  it('close the call and remind everybody once', async () => {
    const admission = await openAdmission(await open());
    const { run, delivered } = office(admission.deed.db, admission.clock);
    for (const [name, number] of [
      ['lom', '3434'],
      ['skjaak', '3433'],
    ] as const)
      await submitNew(admission, name, number);
    await run();
    const before = delivered.length;
    admission.clock.set(admission.deadlineAt.subtract({ hours: 72 }));
    await Promise.all([run(), run()]);
    await run();
    expect(delivered.length - before).toBe(2);
    admission.clock.set(admission.deadlineAt.add({ minutes: 1 }));
    await Promise.all([run(), run()]);
    const closings = await admission.deed.db
      .selectFrom('logEntry')
      .select('id')
      .where('action', '=', 'callClosed')
      .execute();
    expect(closings).toHaveLength(1);
  });
});

eachDatabase('the runner', (open) => {
  describe('when it is stopped', () => {
    it('finishes what is under way and begins nothing more', async () => {
      const db = await open();
      const { clock, deed, delivered, report } = office(db);
      await queue(db, 3, clock.now());
      const underWay = Promise.withResolvers<void>();
      const runner = startRunner(
        () => deed,
        async ({ id }) => {
          underWay.resolve();
          await setImmediate();
          delivered.push(id);
        },
        report,
      );
      await underWay.promise;
      await runner.stop();
      expect(delivered).toHaveLength(3);
      await queue(db, 4, clock.now());
      expect(delivered).toHaveLength(3);
    });
  });

  it('reports what it can’t do at all, and goes on', async () => {
    const db = await open();
    const { failures, deliver, report } = office(db);
    const runner = startRunner(
      () => {
        throw new Error('no world to work in');
      },
      deliver,
      report,
    );
    await runner.stop();
    expect(failures).toEqual([{ kind: undefined, message: 'no world to work in' }]);
  });
});
