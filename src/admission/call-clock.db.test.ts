import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { newestMail, readLog } from '../store/index.ts';
import {
  applicationNow,
  openAdmission,
  replaceParticipant,
  submitNew,
  writeApplication,
  type Admission,
} from './admission.fixture.ts';
import { closeCall, remindContacts } from './call.action.ts';
import { findCall } from './call.store.ts';
import { withdrawApplication } from './case.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { submitApplication } from './submit-application.action.ts';
import { versionsOf } from './version.store.ts';

async function sent(admission: Admission, name: string, municipality: string) {
  const written = await submitNew(admission, name, municipality);
  const { deed } = admission;
  const confirmed = await confirmGuarantee(
    deed,
    written.leaderSecret,
    guaranteeFingerprint(await applicationNow(deed.db, written.applicationId)),
  );
  if (!confirmed.ok) throw new Error(confirmed.reason.kind);
  return written;
}

/** One application in each state that the deadline can find it in. */
async function oneOfEach(admission: Admission) {
  const { deed, clock } = admission;
  const draft = await writeApplication(admission, 'utkast', '3431');
  const awaiting = await submitNew(admission, 'venter', '3432');
  const standing = await sent(admission, 'sendt', '3433');
  const resending = await sent(admission, 'endrer', '3434');
  clock.set(clock.now().add({ hours: 1 }));
  await replaceParticipant(admission, resending, 3, 'ny@example.no');
  await submitApplication(deed, resending);
  const withdrawn = await writeApplication(admission, 'trukket', '3435');
  await withdrawApplication(deed, withdrawn, '');
  return { draft, awaiting, standing, resending, withdrawn };
}

async function statesOf(admission: Admission, written: Awaited<ReturnType<typeof oneOfEach>>) {
  const entries = Object.entries(written).map(async ([name, { applicationId }]) => [
    name,
    (await applicationNow(admission.deed.db, applicationId)).state,
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

eachDatabase('the deadline', (open) => {
  it('lets drafts and unanswered questions lapse, keeps what was sent, and drops a new list that nobody guaranteed', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock, callId, deadlineAt } = admission;
    const written = await oneOfEach(admission);
    expect(await statesOf(admission, written)).toEqual({
      draft: 'draft',
      awaiting: 'awaitingGuarantee',
      standing: 'sent',
      resending: 'resending',
      withdrawn: 'withdrawn',
    });
    clock.set(deadlineAt.add({ minutes: 1 }));
    await closeCall(deed, callId);
    expect(await statesOf(admission, written)).toEqual({
      draft: 'lapsed',
      awaiting: 'lapsed',
      standing: 'sent',
      resending: 'sent',
      withdrawn: 'withdrawn',
    });
    expect((await findCall(deed.db, callId))?.state).toBe('closed');
    const [version, ...newer] = await versionsOf(deed.db, written.resending.applicationId);
    expect(newer).toEqual([]);
    expect(version?.content.participants.map(({ email }) => email)).toContain('deltaker3.endrer@example.no');
  });

  it('takes back the links that wait for a leader, and says in each log what happened', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock, callId, deadlineAt } = admission;
    const { awaiting, resending } = await oneOfEach(admission);
    clock.set(deadlineAt.add({ minutes: 1 }));
    await closeCall(deed, callId);
    clock.set(deadlineAt.subtract({ minutes: 1 }));
    expect(await confirmGuarantee(deed, awaiting.leaderSecret, '')).toEqual({
      ok: false,
      reason: { kind: 'cancelled' },
    });
    const actionsOf = async (id: string) =>
      (await readLog(deed.db, { kind: 'application', id })).map(({ action }) => action);
    expect(await actionsOf(awaiting.applicationId)).toContain('applicationLapsed');
    expect(await actionsOf(resending.applicationId)).toContain('changesLapsed');
    const calls = await readLog(deed.db, { kind: 'call', id: callId });
    expect(calls.at(-1)).toMatchObject({ action: 'callClosed', actorKind: 'system' });
  });

  it('is passed once, though the job comes twice', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock, callId, deadlineAt } = admission;
    const { draft } = await oneOfEach(admission);
    clock.set(deadlineAt.add({ minutes: 1 }));
    await Promise.all([closeCall(deed, callId), closeCall(deed, callId)]);
    await closeCall(deed, callId);
    const lapses = (await readLog(deed.db, { kind: 'application', id: draft.applicationId })).filter(
      ({ action }) => action === 'applicationLapsed',
    );
    expect(lapses).toHaveLength(1);
  });

  it('stands although the clock is set back after the call was closed', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock, callId, deadlineAt } = admission;
    const { draft } = await oneOfEach(admission);
    clock.set(deadlineAt.add({ minutes: 1 }));
    await closeCall(deed, callId);
    clock.set(deadlineAt.subtract({ hours: 240 }));
    expect(await submitApplication(deed, draft)).toEqual({ ok: false, reason: { kind: 'notOpen' } });
  });
});

eachDatabase('the reminder before the deadline', (open) => {
  it('goes once to each contact who has something left to do, and to nobody else', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock, callId, deadlineAt } = admission;
    await oneOfEach(admission);
    clock.set(deadlineAt.subtract({ hours: 72 }));
    await Promise.all([remindContacts(deed, callId), remindContacts(deed, callId)]);
    await remindContacts(deed, callId);
    const reminders = (await newestMail(deed.db, 200)).filter(({ dedupeKey }) => dedupeKey.startsWith('reminder:'));
    expect(reminders.map(({ recipient }) => recipient).toSorted()).toEqual([
      'kontakt.endrer@example.no',
      'kontakt.utkast@example.no',
      'kontakt.venter@example.no',
    ]);
  });

  it('is planned for three days before the deadline, and the closing for a minute after it', async () => {
    const admission = await openAdmission(await open());
    const { deed, deadlineAt } = admission;
    const jobs = await deed.db.selectFrom('job').select(['kind', 'subjectId', 'dueAt']).orderBy('kind').execute();
    expect(jobs.map((job) => ({ ...job, dueAt: job.dueAt?.toString() }))).toEqual([
      { kind: 'closeCall', subjectId: admission.callId, dueAt: deadlineAt.add({ minutes: 1 }).toString() },
      { kind: 'remindContacts', subjectId: admission.callId, dueAt: deadlineAt.subtract({ hours: 72 }).toString() },
    ]);
  });

  it('is not sent any more when the call is closed', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock, callId, deadlineAt } = admission;
    await writeApplication(admission, 'utkast');
    clock.set(deadlineAt.add({ minutes: 1 }));
    await closeCall(deed, callId);
    await remindContacts(deed, callId);
    expect(await newestMail(deed.db, 10)).toEqual([]);
  });
});
