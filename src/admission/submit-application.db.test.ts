import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { newestMail, readLog } from '../store/index.ts';
import {
  applicationNow,
  openAdmission,
  replaceParticipant,
  secretFor,
  submitNew,
  writeApplication,
  type Admission,
  type Written,
} from './admission.fixture.ts';
import { withdrawApplication } from './case.action.ts';
import {
  changeGuarantor,
  changeMunicipalities,
  changeParticipant,
  changeTask,
  takeOffParticipant,
  topicFingerprint,
} from './change-application.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { submitApplication } from './submit-application.action.ts';
import { versionsOf } from './version.store.ts';

async function formOf(
  admission: Admission,
  written: Written,
  topic: Parameters<typeof topicFingerprint>[1],
  slot?: number,
) {
  const application = await applicationNow(admission.deed.db, written.applicationId);
  return { ...written, seen: topicFingerprint(application, topic, slot) };
}

async function confirm({ deed }: Admission, applicationId: string, secret: string) {
  const confirmed = await confirmGuarantee(
    deed,
    secret,
    guaranteeFingerprint(await applicationNow(deed.db, applicationId)),
  );
  if (!confirmed.ok) throw new Error(confirmed.reason.kind);
}

async function sent(admission: Admission, name: string, municipality?: string) {
  const written = await submitNew(admission, name, municipality);
  await confirm(admission, written.applicationId, written.leaderSecret);
  return written;
}

async function retitle(admission: Admission, written: Written, title: string): Promise<void> {
  const { task } = await applicationNow(admission.deed.db, written.applicationId);
  const changed = await changeTask(admission.deed, await formOf(admission, written, 'task'), { ...task, title });
  if (!changed.ok) throw new Error(changed.reason.kind);
}

async function titlesSent({ deed }: Admission, { applicationId }: Written): Promise<string[]> {
  return (await versionsOf(deed.db, applicationId)).map(({ content }) => content.task.title);
}

async function mailKinds({ deed }: Admission): Promise<string[]> {
  return (await newestMail(deed.db, 100)).map(({ dedupeKey }) => dedupeKey.split(':')[0] ?? '').toSorted();
}

eachDatabase('pressing send', (open) => {
  it('asks the leader and invites the participants, and the application does not count as sent yet', async () => {
    const admission = await openAdmission(await open());
    const written = await submitNew(admission, 'lom');
    expect(await applicationNow(admission.deed.db, written.applicationId)).toMatchObject({
      state: 'awaitingGuarantee',
      number: null,
    });
    expect(await mailKinds(admission)).toEqual(['guarantee', 'participant', 'participant', 'participant']);
    expect(await titlesSent(admission, written)).toEqual([]);
    const log = await readLog(admission.deed.db, { kind: 'application', id: written.applicationId });
    const tail = log.slice(-4).map(({ action }) => action);
    expect(tail).toEqual(['participantInvited', 'participantInvited', 'participantInvited', 'guaranteeAsked']);
  });

  it('twice, or many times in the same instant, asks once', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const answers = await Promise.all([1, 2, 3].map(() => submitApplication(admission.deed, written)));
    answers.push(await submitApplication(admission.deed, written));
    expect(answers).toEqual(Array(4).fill({ ok: true, value: 'asked' }));
    expect(await mailKinds(admission)).toEqual(['guarantee', 'participant', 'participant', 'participant']);
  });

  it('is possible one second before the deadline and not one second after', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const { clock, deed, deadlineAt } = admission;
    clock.set(deadlineAt.add({ seconds: 1 }));
    expect(await submitApplication(deed, written)).toEqual({ ok: false, reason: { kind: 'notOpen' } });
    expect(await mailKinds(admission)).toEqual([]);
    clock.set(deadlineAt.subtract({ seconds: 1 }));
    expect(await submitApplication(deed, written)).toEqual({ ok: true, value: 'asked' });
  });

  it('with two participants is refused with what is missing, and nobody gets a mail', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const { deed } = admission;
    await takeOffParticipant(deed, await formOf(admission, written, 'participants', 3), 3);
    expect(await submitApplication(deed, written)).toMatchObject({
      ok: false,
      reason: { kind: 'faults', faults: [{ code: 'tooFewParticipants', have: 2, need: 3 }] },
    });
    expect(await mailKinds(admission)).toEqual([]);
    expect((await applicationNow(deed.db, written.applicationId)).state).toBe('draft');
  });

  it('of a withdrawn application is refused, and nobody gets a mail', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    await withdrawApplication(admission.deed, written, '');
    expect(await submitApplication(admission.deed, written)).toEqual({ ok: false, reason: { kind: 'notChangeable' } });
    expect(await mailKinds(admission)).toEqual([]);
  });

  it('is refused at once where another application has the municipality, and says which', async () => {
    const admission = await openAdmission(await open());
    await sent(admission, 'en');
    const second = await writeApplication(admission, 'to');
    expect(await submitApplication(admission.deed, second)).toEqual({
      ok: false,
      reason: { kind: 'taken', municipalities: ['3434'] },
    });
    expect((await applicationNow(admission.deed.db, second.applicationId)).state).toBe('draft');
  });
});

eachDatabase('a sent application', (open) => {
  describe('whose task is changed', () => {
    it('is sent again at once under the guarantee it has, as a new version beside the old one', async () => {
      const admission = await openAdmission(await open());
      const written = await sent(admission, 'lom');
      const { deed, clock } = admission;
      await retitle(admission, written, 'En bedre tittel');
      expect(await titlesSent(admission, written)).toEqual(['Oppgaven til lom']);
      clock.set(clock.now().add({ hours: 1 }));
      expect(await submitApplication(deed, written)).toEqual({ ok: true, value: 'sent' });
      expect(await titlesSent(admission, written)).toEqual(['En bedre tittel', 'Oppgaven til lom']);
      expect(await applicationNow(deed.db, written.applicationId)).toMatchObject({ state: 'sent', number: '2022-001' });
      expect((await mailKinds(admission)).filter((kind) => kind === 'guarantee' || kind === 'receipt')).toEqual([
        'guarantee',
        'receipt',
        'receipt',
      ]);
    });

    it('keeps the time and the number it first got', async () => {
      const admission = await openAdmission(await open());
      const written = await sent(admission, 'lom');
      const { deed, clock } = admission;
      const first = await applicationNow(deed.db, written.applicationId);
      clock.set(clock.now().add({ hours: 1 }));
      await retitle(admission, written, 'En bedre tittel');
      await submitApplication(deed, written);
      const again = await applicationNow(deed.db, written.applicationId);
      expect([again.number, again.sentAt?.toString()]).toEqual([first.number, first.sentAt?.toString()]);
    });

    it('is sent once when the button is pressed twice in the same instant', async () => {
      const admission = await openAdmission(await open());
      const written = await sent(admission, 'lom');
      await retitle(admission, written, 'En bedre tittel');
      const answers = await Promise.all([1, 2].map(() => submitApplication(admission.deed, written)));
      expect(new Set(answers.map((answer) => answer.ok && answer.value))).toEqual(new Set(['sent', 'unchanged']));
      expect(await titlesSent(admission, written)).toHaveLength(2);
    });
  });

  it('that nothing has changed in is not sent again', async () => {
    const admission = await openAdmission(await open());
    const written = await sent(admission, 'lom');
    expect(await submitApplication(admission.deed, written)).toEqual({ ok: true, value: 'unchanged' });
    await retitle(admission, written, 'Noe annet');
    await retitle(admission, written, 'Oppgaven til lom');
    expect(await submitApplication(admission.deed, written)).toEqual({ ok: true, value: 'unchanged' });
    expect(await titlesSent(admission, written)).toHaveLength(1);
  });

  describe('whose list is changed', () => {
    it('needs a new guarantee, and what was sent stands until it is given', async () => {
      const admission = await openAdmission(await open());
      const written = await sent(admission, 'lom');
      const { deed, clock } = admission;
      clock.set(clock.now().add({ hours: 1 }));
      await replaceParticipant(admission, written, 3, 'ny@example.no');
      expect(await submitApplication(deed, written)).toEqual({ ok: true, value: 'asked' });
      expect((await applicationNow(deed.db, written.applicationId)).state).toBe('resending');
      expect(await versionsOf(deed.db, written.applicationId)).toHaveLength(1);

      await confirm(admission, written.applicationId, await secretFor(deed.db, 'leder.lom@example.no'));
      expect((await applicationNow(deed.db, written.applicationId)).state).toBe('sent');
      const [newest, oldest] = await versionsOf(deed.db, written.applicationId);
      expect(newest?.content.participants.map(({ email }) => email)).toContain('ny@example.no');
      expect(oldest?.content.participants.map(({ email }) => email)).not.toContain('ny@example.no');
    });

    it('stands as sent again when the contact changes the list once more, and the pending question is taken back', async () => {
      const admission = await openAdmission(await open());
      const written = await sent(admission, 'lom');
      const { deed, clock } = admission;
      clock.set(clock.now().add({ hours: 1 }));
      await replaceParticipant(admission, written, 3, 'ny@example.no');
      await submitApplication(deed, written);
      const secret = await secretFor(deed.db, 'leder.lom@example.no');
      await replaceParticipant(admission, written, 3, 'enda.en@example.no');
      expect((await applicationNow(deed.db, written.applicationId)).state).toBe('sent');
      expect(await confirmGuarantee(deed, secret, '')).toEqual({ ok: false, reason: { kind: 'cancelled' } });
    });
  });

  it('with another leader is not sent under the first one’s word', async () => {
    const admission = await openAdmission(await open());
    const written = await sent(admission, 'lom');
    const { deed } = admission;
    const leader = { name: 'Ny Leder', title: 'Ordfører', email: 'ny.leder@example.no' };
    await changeGuarantor(deed, await formOf(admission, written, 'guarantee'), leader);
    expect(await submitApplication(deed, written)).toEqual({ ok: true, value: 'asked' });
    expect(await versionsOf(deed.db, written.applicationId)).toHaveLength(1);
    await confirm(admission, written.applicationId, await secretFor(deed.db, leader.email));
    expect((await versionsOf(deed.db, written.applicationId))[0]?.content.guarantor).toMatchObject(leader);
  });

  it('gives up a municipality that it no longer has when it is sent again, and not before', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock } = admission;
    const first = await sent(admission, 'en');
    await changeMunicipalities(deed, await formOf(admission, first, 'municipality'), false, [
      { number: '3433', leads: true },
    ]);
    const second = await writeApplication(admission, 'to');
    expect(await submitApplication(deed, second)).toMatchObject({ reason: { kind: 'taken' } });

    for (const slot of [1, 2, 3]) await move(admission, first, slot, '3433');
    clock.set(clock.now().add({ hours: 1 }));
    expect(await submitApplication(deed, first)).toEqual({ ok: true, value: 'asked' });
    await confirm(admission, first.applicationId, await secretFor(deed.db, 'leder.en@example.no'));
    expect(await submitApplication(deed, second)).toEqual({ ok: true, value: 'asked' });
  });
});

async function move(admission: Admission, written: Written, slot: number, municipality: string): Promise<void> {
  const { deed } = admission;
  const person = (await applicationNow(deed.db, written.applicationId)).participants.find((one) => one.slot === slot);
  if (!person) throw new Error('nobody there');
  const { name, email, position, serviceArea } = person;
  const entry = { name, email, municipality, position, serviceArea };
  await changeParticipant(deed, await formOf(admission, written, 'participants', slot), slot, entry);
}
