import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { newId } from '../kit/id.ts';
import { newestMail, readLog } from '../store/index.ts';
import { applicationNow, openAdmission, submitNew, writeApplication, type Admission } from './admission.fixture.ts';
import { municipalitiesTaken } from './application.store.ts';
import { closeCall } from './call.action.ts';
import { annulApplication, withdrawApplication } from './case.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { submitApplication } from './submit-application.action.ts';
import { versionsOf } from './version.store.ts';

async function sent(admission: Admission, name: string, municipality?: string) {
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

eachDatabase('withdrawing', (open) => {
  it('is possible in every state and at any time, after the deadline too', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock, callId, deadlineAt } = admission;
    const drafted = await writeApplication(admission, 'utkast', '3431');
    const awaiting = await submitNew(admission, 'venter', '3432');
    const standing = await sent(admission, 'sendt', '3433');
    const lapsing = await writeApplication(admission, 'sen', '3434');
    const late = await sent(admission, 'angrer', '3435');
    for (const one of [drafted, awaiting, standing])
      expect(await withdrawApplication(deed, one, '')).toEqual({ ok: true, value: null });
    clock.set(deadlineAt.add({ minutes: 1 }));
    await closeCall(deed, callId);
    clock.set(deadlineAt.add({ hours: 24 * 30 }));
    for (const one of [lapsing, late])
      expect(await withdrawApplication(deed, one, '')).toEqual({ ok: true, value: null });
    for (const { applicationId } of [drafted, awaiting, standing, lapsing, late]) {
      expect((await applicationNow(deed.db, applicationId)).state).toBe('withdrawn');
    }
  });

  it('frees the municipality at once for somebody else', async () => {
    const admission = await openAdmission(await open());
    const { deed } = admission;
    const first = await sent(admission, 'en');
    const second = await writeApplication(admission, 'to');
    expect(await submitApplication(deed, second)).toMatchObject({ ok: false });
    await withdrawApplication(deed, first, 'Vi rekker det ikke');
    expect(await municipalitiesTaken(deed.db, admission.callId, ['3434'], newId())).toEqual([]);
    expect(await submitApplication(deed, second)).toEqual({ ok: true, value: 'asked' });
  });

  it('keeps what was sent and the number it had', async () => {
    const admission = await openAdmission(await open());
    const { deed } = admission;
    const written = await sent(admission, 'lom');
    await withdrawApplication(deed, written, '');
    expect(await versionsOf(deed.db, written.applicationId)).toHaveLength(1);
    expect((await applicationNow(deed.db, written.applicationId)).number).toBe('2022-001');
    const next = await sent(admission, 'skjaak', '3433');
    expect((await applicationNow(deed.db, next.applicationId)).number).toBe('2022-002');
  });

  it('is told once in the log and once by mail, though the button is pressed twice', async () => {
    const admission = await openAdmission(await open());
    const { deed } = admission;
    const written = await sent(admission, 'lom');
    await Promise.all([1, 2].map(() => withdrawApplication(deed, written, 'Ingen hadde tid')));
    await withdrawApplication(deed, written, 'Ingen hadde tid');
    const log = await readLog(deed.db, { kind: 'application', id: written.applicationId });
    expect(log.filter(({ action }) => action === 'applicationWithdrawn')).toHaveLength(1);
    expect(JSON.stringify(log)).not.toContain('Ingen hadde tid');
    const notes = await deed.db.selectFrom('caseNote').select(['kind', 'text', 'writtenBy']).execute();
    expect(notes).toEqual([{ kind: 'withdrawn', text: 'Ingen hadde tid', writtenBy: written.accountId }]);
    const mails = (await newestMail(deed.db, 50)).filter(({ dedupeKey }) => dedupeKey.startsWith('withdrawn:'));
    expect(mails).toHaveLength(1);
  });

  it('takes the question back from a leader who has not answered', async () => {
    const admission = await openAdmission(await open());
    const written = await submitNew(admission, 'lom');
    await withdrawApplication(admission.deed, written, '');
    expect(await confirmGuarantee(admission.deed, written.leaderSecret, '')).toEqual({
      ok: false,
      reason: { kind: 'cancelled' },
    });
  });

  it('is not possible for what the school has annulled, nor for what is not there', async () => {
    const admission = await openAdmission(await open());
    const { deed, coordinatorId } = admission;
    const written = await sent(admission, 'lom');
    await annulApplication(
      deed,
      { applicationId: written.applicationId, accountId: coordinatorId },
      'Ikke fra kommunen',
    );
    expect(await withdrawApplication(deed, written, '')).toEqual({ ok: false, reason: 'impossible' });
    expect(await withdrawApplication(deed, { ...written, applicationId: newId() }, '')).toEqual({
      ok: false,
      reason: 'notFound',
    });
  });
});
