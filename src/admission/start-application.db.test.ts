import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { ensureAccount, findAccount } from '../people/index.ts';
import { inTransaction, readLog, type Database } from '../store/index.ts';
import { applicationNow, openAdmission, writeApplication, type Admission } from './admission.fixture.ts';
import { applicationsOf } from './application.store.ts';
import { withdrawApplication } from './case.action.ts';
import { startApplication } from './start-application.action.ts';

async function accountOf(db: Database, name: string): Promise<string> {
  const person = { email: `${name}@example.no`, name: '', language: 'nb' } as const;
  return (await inTransaction(db, (tx) => ensureAccount(tx, person, Temporal.Instant.from('2022-05-10T08:00:00Z')))).id;
}

function start({ deed, callId }: Admission, accountId: string) {
  return startApplication(deed, callId, { accountId, name: 'Kari Nordmann', language: 'nn' });
}

eachDatabase('starting an application', (open) => {
  it('makes an empty draft, remembers what the contact is called, and is told in the log', async () => {
    const admission = await openAdmission(await open());
    const { db } = admission.deed;
    const accountId = await accountOf(db, 'kari');
    const started = await start(admission, accountId);
    const id = started.ok ? started.value : '';
    expect(await applicationNow(db, id)).toMatchObject({
      state: 'draft',
      contactAccountId: accountId,
      municipalities: [],
      participants: [],
    });
    expect(await findAccount(db, accountId)).toMatchObject({ name: 'Kari Nordmann', language: 'nn' });
    expect(await readLog(db, { kind: 'application', id })).toMatchObject([
      { action: 'applicationStarted', actorKind: 'account', actorId: accountId, details: {} },
    ]);
  });

  it('gives one application, however often and however fast it is asked for', async () => {
    const admission = await openAdmission(await open());
    const { db } = admission.deed;
    const accountId = await accountOf(db, 'kari');
    const answers = await Promise.all([
      start(admission, accountId),
      start(admission, accountId),
      start(admission, accountId),
    ]);
    answers.push(await start(admission, accountId));
    expect(new Set(answers.map((answer) => answer.ok && answer.value)).size).toBe(1);
    const [only, ...others] = await applicationsOf(db, accountId);
    expect(others).toEqual([]);
    expect(await readLog(db, { kind: 'application', id: only?.id ?? '' })).toHaveLength(1);
  });

  it('is possible from the first instant of the call to the last before the deadline', async () => {
    const admission = await openAdmission(await open());
    const { clock, deed, deadlineAt } = admission;
    const opensAt = Temporal.Instant.from('2022-05-01T22:00:00Z');
    const moments = [
      opensAt.subtract({ milliseconds: 1 }),
      opensAt,
      deadlineAt.subtract({ milliseconds: 1 }),
      deadlineAt,
    ];
    const answers: boolean[] = [];
    for (const [index, moment] of moments.entries()) {
      clock.set(moment);
      answers.push((await start(admission, await accountOf(deed.db, `person${index}`))).ok);
    }
    expect(answers).toEqual([false, true, true, false]);
  });

  it('changes nothing about the contact when the call is closed', async () => {
    const admission = await openAdmission(await open());
    const { clock, deed, deadlineAt } = admission;
    const accountId = await accountOf(deed.db, 'kari');
    clock.set(deadlineAt);
    expect(await start(admission, accountId)).toEqual({ ok: false, reason: 'notOpen' });
    expect(await findAccount(deed.db, accountId)).toMatchObject({ name: '', language: 'nb' });
    expect(await applicationsOf(deed.db, accountId)).toEqual([]);
  });

  it('is possible anew for a contact who has withdrawn the first', async () => {
    const admission = await openAdmission(await open());
    const first = await writeApplication(admission, 'lom');
    await withdrawApplication(admission.deed, first, '');
    const second = await start(admission, first.accountId);
    expect(second.ok && second.value).not.toBe(first.applicationId);
    expect((await applicationsOf(admission.deed.db, first.accountId)).map(({ state }) => state).toSorted()).toEqual([
      'draft',
      'withdrawn',
    ]);
  });

  it('lets two contacts write for the same municipality side by side', async () => {
    const admission = await openAdmission(await open());
    const [one, other] = [await writeApplication(admission, 'en'), await writeApplication(admission, 'to')];
    const { db } = admission.deed;
    const drafts = [await applicationNow(db, one.applicationId), await applicationNow(db, other.applicationId)];
    expect(drafts.map(({ state, municipalities }) => [state, municipalities[0]?.number])).toEqual([
      ['draft', '3434'],
      ['draft', '3434'],
    ]);
  });
});
