import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { findAccountByEmail } from '../people/index.ts';
import { newestMail, readLog } from '../store/index.ts';
import {
  applicationNow,
  openAdmission,
  replaceParticipant,
  secretFor,
  submitNew,
  type Admission,
} from './admission.fixture.ts';
import { changeTask, topicFingerprint } from './change-application.action.ts';
import { withdrawApplication } from './case.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { submitApplication } from './submit-application.action.ts';
import { hashOfContent } from './version.rules.ts';
import { versionsOf } from './version.store.ts';

/** Presses the button with what the page shows at this moment. */
async function press({ deed }: Admission, applicationId: string, secret: string) {
  return await confirmGuarantee(deed, secret, guaranteeFingerprint(await applicationNow(deed.db, applicationId)));
}

eachDatabase('the guarantee', (open) => {
  it('sends the application: a number, a version with its hash, and mails to the contact and the leader', async () => {
    const admission = await openAdmission(await open());
    const { applicationId, leaderSecret } = await submitNew(admission, 'lom');
    const { db } = admission.deed;

    const result = await press(admission, applicationId, leaderSecret);

    const application = await applicationNow(db, applicationId);
    expect(application).toMatchObject({ state: 'sent', number: '2022-001' });
    expect(application.sentAt?.equals(admission.clock.now())).toBe(true);
    const [version] = await versionsOf(db, applicationId);
    expect(result.ok && result.value.hash).toBe(version?.hash);
    expect(version && hashOfContent(version.content)).toBe(version?.hash);
    const keys = (await newestMail(db, 10)).map(({ dedupeKey }) => dedupeKey);
    expect(keys).toEqual(expect.arrayContaining([`receipt:${applicationId}:1`, `guaranteed:${applicationId}:1`]));
    expect(await findAccountByEmail(db, 'leder.lom@example.no')).toMatchObject({ name: 'Leder lom' });
  });

  it('is given once, however often the button is pressed', async () => {
    const admission = await openAdmission(await open());
    const { applicationId, leaderSecret } = await submitNew(admission, 'lom');
    const { db } = admission.deed;
    const presses = await Promise.all([1, 2, 3].map(() => press(admission, applicationId, leaderSecret)));
    presses.push(await press(admission, applicationId, leaderSecret));
    expect(presses.map((one) => one.ok && one.value.content.number)).toEqual(Array(4).fill('2022-001'));
    expect(await versionsOf(db, applicationId)).toHaveLength(1);
    const log = await readLog(db, { kind: 'application', id: applicationId });
    expect(log.filter(({ action }) => action === 'guaranteeConfirmed')).toHaveLength(1);
  });

  it('can be given in the last second before the deadline, and not in the first after it', async () => {
    const admission = await openAdmission(await open());
    const first = await submitNew(admission, 'lom');
    const second = await submitNew(admission, 'skjaak', '3433');
    admission.clock.set(admission.deadlineAt.subtract({ milliseconds: 1 }));
    expect((await press(admission, first.applicationId, first.leaderSecret)).ok).toBe(true);
    admission.clock.set(admission.deadlineAt);
    const late = await press(admission, second.applicationId, second.leaderSecret);
    expect(late).toMatchObject({ ok: false, reason: { kind: 'late' } });
    expect(await applicationNow(admission.deed.db, second.applicationId)).toMatchObject({
      state: 'awaitingGuarantee',
      number: null,
    });
  });

  it('is asked for anew when the list has changed, and the old link gives nothing', async () => {
    const admission = await openAdmission(await open());
    const application = await submitNew(admission, 'lom');
    await replaceParticipant(admission, application, 3, 'ny@example.no');
    expect(await press(admission, application.applicationId, application.leaderSecret)).toEqual({
      ok: false,
      reason: { kind: 'cancelled' },
    });

    admission.clock.set(admission.clock.now().add({ minutes: 5 }));
    await submitApplication(admission.deed, application);
    const newSecret = await secretFor(admission.deed.db, 'leder.lom@example.no');
    expect(newSecret).not.toBe(application.leaderSecret);
    expect((await press(admission, application.applicationId, newSecret)).ok).toBe(true);
  });

  it('is not given for something else than the leader read', async () => {
    const admission = await openAdmission(await open());
    const { applicationId, accountId, leaderSecret } = await submitNew(admission, 'lom');
    const { db } = admission.deed;
    const before = await applicationNow(db, applicationId);
    const seen = topicFingerprint(before, 'task');
    await changeTask(admission.deed, { applicationId, accountId, seen }, { ...before.task, title: 'Noe helt annet' });
    const result = await confirmGuarantee(admission.deed, leaderSecret, guaranteeFingerprint(before));
    expect(result).toEqual({ ok: false, reason: { kind: 'changedMeanwhile' } });
    expect(await versionsOf(db, applicationId)).toEqual([]);
    expect((await press(admission, applicationId, leaderSecret)).ok).toBe(true);
  });

  it('is not taken under a link that never was', async () => {
    const admission = await openAdmission(await open());
    const { applicationId } = await submitNew(admission, 'lom');
    expect(await press(admission, applicationId, 'x'.repeat(43))).toEqual({
      ok: false,
      reason: { kind: 'unknownLink' },
    });
  });

  it('is not given for an application that was withdrawn', async () => {
    const admission = await openAdmission(await open());
    const { applicationId, accountId, leaderSecret } = await submitNew(admission, 'lom');
    await withdrawApplication(admission.deed, { applicationId, accountId }, '');
    expect(await press(admission, applicationId, leaderSecret)).toEqual({ ok: false, reason: { kind: 'cancelled' } });
  });

  describe('of two applications for one municipality', () => {
    it('counts for exactly one, though both leaders press in the same instant', async () => {
      const admission = await openAdmission(await open());
      const rivals = [await submitNew(admission, 'en'), await submitNew(admission, 'to')];
      const results = await Promise.all(
        rivals.map(({ applicationId, leaderSecret }) => press(admission, applicationId, leaderSecret)),
      );
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, reason: { kind: 'taken', municipalities: ['3434'] } });
      const states = await Promise.all(
        rivals.map(async ({ applicationId }) => (await applicationNow(admission.deed.db, applicationId)).state),
      );
      expect(states.toSorted()).toEqual(['awaitingGuarantee', 'sent']);
    });

    it('leaves nothing behind of the one that came second, and lets it in when the first is withdrawn', async () => {
      const admission = await openAdmission(await open());
      const [first, second] = [await submitNew(admission, 'en'), await submitNew(admission, 'to')];
      await press(admission, first.applicationId, first.leaderSecret);
      expect((await press(admission, second.applicationId, second.leaderSecret)).ok).toBe(false);
      const log = await readLog(admission.deed.db, { kind: 'application', id: second.applicationId });
      expect(log.map(({ action }) => action)).not.toContain('guaranteeConfirmed');

      await withdrawApplication(admission.deed, first, 'Vi søker sammen med naboen');
      const third = await press(admission, second.applicationId, second.leaderSecret);
      expect(third.ok && third.value.content.number).toBe('2022-002');
    });
  });

  it('numbers many sendings in the same instant without holes and without a deadlock', async () => {
    const admission = await openAdmission(await open());
    const municipalities = ['3434', '3433', '3432', '3431', '3435', '3436'];
    const all: Awaited<ReturnType<typeof submitNew>>[] = [];
    for (const number of municipalities) all.push(await submitNew(admission, `k${number}`, number));
    const results = await Promise.all(
      all.map(({ applicationId, leaderSecret }) => press(admission, applicationId, leaderSecret)),
    );
    const numbers = results.map((one) => (one.ok ? one.value.content.number : one.reason.kind)).toSorted();
    expect(numbers).toEqual(['2022-001', '2022-002', '2022-003', '2022-004', '2022-005', '2022-006']);
  });
});
