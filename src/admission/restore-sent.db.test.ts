import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { openAdmission, submitNew } from './admission.fixture.ts';
import { loadApplication } from './application.store.ts';
import { closeCall } from './call.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { changeTask, takeOffParticipant, topicFingerprint } from './change-application.action.ts';
import { findParticipant } from './participant.store.ts';

eachDatabase('what stands at the deadline', (open) => {
  it('is what was sent, with the people who were sent, whatever was typed since', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock, callId, deadlineAt } = admission;
    const { applicationId, accountId, leaderSecret } = await submitNew(admission, 'lom');
    const written = await loadApplication(deed.db, applicationId);
    await confirmGuarantee(deed, leaderSecret, written ? guaranteeFingerprint(written) : '');
    const sent = await loadApplication(deed.db, applicationId);
    const second = sent?.participants[1];
    if (!sent || !second) throw new Error('three people were sent');

    const change = { applicationId, accountId };
    await takeOffParticipant(deed, { ...change, seen: topicFingerprint(sent, 'participants', 2) }, 2);
    await changeTask(deed, { ...change, seen: topicFingerprint(sent, 'task') }, { ...sent.task, title: 'Noe annet' });
    expect((await loadApplication(deed.db, applicationId))?.participants).toHaveLength(2);

    clock.set(deadlineAt.add({ minutes: 1 }));
    await closeCall(deed, callId);
    const closed = await loadApplication(deed.db, applicationId);
    expect(closed).toEqual(sent);
    expect((await findParticipant(deed.db, second.id))?.removedAt).toBeNull();
  });
});
