import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { readLog } from '../store/index.ts';
import { hashSecret } from '../kit/id.ts';
import {
  applicationNow,
  openAdmission,
  secretFor,
  submitNew,
  writeApplication,
  type Admission,
  type Written,
} from './admission.fixture.ts';
import type { Application } from './application.ts';
import { withdrawApplication } from './case.action.ts';
import {
  changeGuarantor,
  changeLanguageForm,
  changeMunicipalities,
  changeParticipant,
  changeTask,
  takeOffParticipant,
  topicFingerprint,
} from './change-application.action.ts';
import { confirmGuarantee } from './confirm-guarantee.action.ts';
import { sendParticipantLink } from './invite-participant.action.ts';
import { addDocument, confirmParticulars } from './participant.action.ts';
import { findParticipant, participantByLink } from './participant.store.ts';
import { submitApplication } from './submit-application.action.ts';

const task = { title: 'Ny tittel', need: 'Behov', affected: 'Folk', tried: 'Alt', strategy: 'Planen' };
const person = {
  name: 'Ny Person',
  email: 'ny@example.no',
  municipality: '3434',
  position: 'leader',
  serviceArea: 'healthAndCare',
};
const particulars = {
  birthYear: 1980,
  educationYears: 3,
  educationKind: 'Bachelor',
  experienceYears: 5,
  experienceKind: 'Leder',
};

/** What the form holds as the page shows it now. */
async function formOf(
  admission: Admission,
  written: Written,
  topic: Parameters<typeof topicFingerprint>[1],
  slot?: number,
) {
  const application = await applicationNow(admission.deed.db, written.applicationId);
  return { ...written, seen: topicFingerprint(application, topic, slot) };
}

async function actionsOf({ deed }: Admission, { applicationId }: Written): Promise<string[]> {
  return (await readLog(deed.db, { kind: 'application', id: applicationId })).map(({ action }) => action);
}

const people = ({ participants }: Application) => participants.map(({ slot, name }) => [slot, name]);

eachDatabase('a page of the application', (open) => {
  it('is kept and told in the log, by topic and place alone', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const { deed } = admission;
    const changed = await changeTask(deed, await formOf(admission, written, 'task'), task);
    expect(changed.ok && changed.value.task).toEqual(task);
    expect((await changeParticipant(deed, await formOf(admission, written, 'participants', 4), 4, person)).ok).toBe(
      true,
    );
    const log = await readLog(deed.db, { kind: 'application', id: written.applicationId });
    expect(log.slice(-2).map(({ action, details, actorId }) => ({ action, details, actorId }))).toEqual([
      { action: 'applicationChanged', details: { topic: 'task' }, actorId: written.accountId },
      { action: 'applicationChanged', details: { topic: 'participants', slot: 4 }, actorId: written.accountId },
    ]);
  });

  it('saved twice from the same form is saved once, and no conflict', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const { deed } = admission;
    const form = await formOf(admission, written, 'task');
    const before = (await actionsOf(admission, written)).length;
    const answers = await Promise.all([changeTask(deed, form, task), changeTask(deed, form, task)]);
    answers.push(await changeTask(deed, form, task));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await actionsOf(admission, written)).toHaveLength(before + 1);
  });

  it('that another tab has changed meanwhile is not overwritten, and what is stored comes with the refusal', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const { deed } = admission;
    const inBothTabs = await formOf(admission, written, 'task');
    await changeTask(deed, inBothTabs, task);
    const second = await changeTask(deed, inBothTabs, { ...task, title: 'Den andre fanen' });
    expect(second).toMatchObject({ ok: false, reason: { kind: 'conflict', application: { task } } });
    expect((await applicationNow(deed.db, written.applicationId)).task).toEqual(task);
  });

  it('that two tabs save in the same instant is kept from one of them', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const form = await formOf(admission, written, 'task');
    const titles = ['En', 'To', 'Tre'];
    const answers = await Promise.all(titles.map((title) => changeTask(admission.deed, form, { ...task, title })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = answers.findIndex(({ ok }) => ok);
    expect((await applicationNow(admission.deed.db, written.applicationId)).task.title).toBe(titles[kept]);
  });

  it('stands apart from the others: two tabs on different pages do not get in each other’s way', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const { deed } = admission;
    const [taskForm, personForm] = [
      await formOf(admission, written, 'task'),
      await formOf(admission, written, 'participants', 2),
    ];
    expect((await changeTask(deed, taskForm, task)).ok).toBe(true);
    expect((await changeParticipant(deed, personForm, 2, person)).ok).toBe(true);
  });

  it('can be changed in the last instant before the deadline and in none after it', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const { deed, clock, deadlineAt } = admission;
    clock.set(deadlineAt.subtract({ milliseconds: 1 }));
    expect((await changeTask(deed, await formOf(admission, written, 'task'), task)).ok).toBe(true);
    clock.set(deadlineAt);
    const late = await changeTask(deed, await formOf(admission, written, 'task'), { ...task, title: 'For sent' });
    expect(late).toEqual({ ok: false, reason: { kind: 'notOpen' } });
    expect((await applicationNow(deed.db, written.applicationId)).task).toEqual(task);
  });

  it('of a withdrawn application stays as it is', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    await withdrawApplication(admission.deed, written, '');
    const result = await changeTask(admission.deed, await formOf(admission, written, 'task'), task);
    expect(result).toEqual({ ok: false, reason: { kind: 'notChangeable' } });
  });
});

eachDatabase('the list of participants', (open) => {
  it('closes the gap that somebody leaves, and each keeps their own particulars', async () => {
    const admission = await openAdmission(await open());
    const written = await submitNew(admission, 'lom');
    const { deed } = admission;
    await confirmParticulars(deed, written.participantSecrets[2] ?? '', particulars);
    const result = await takeOffParticipant(deed, await formOf(admission, written, 'participants', 1), 1);
    expect(result.ok && people(result.value)).toEqual([
      [1, 'Deltaker 2 lom'],
      [2, 'Deltaker 3 lom'],
    ]);
    expect(result.ok && result.value.participants.map((one) => one.particulars?.birthYear)).toEqual([undefined, 1980]);
  });

  it('loses one person when the button is pressed twice, not two', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const form = await formOf(admission, written, 'participants', 1);
    const answers = await Promise.all([1, 2].map(() => takeOffParticipant(admission.deed, form, 1)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await applicationNow(admission.deed.db, written.applicationId)).participants).toHaveLength(2);
  });

  it('takes another address after the link was sent for another person, whom nothing of the first one’s follows', async () => {
    const admission = await openAdmission(await open());
    const { deed } = admission;
    const written = await submitNew(admission, 'lom');
    const [secret = ''] = written.participantSecrets;
    await confirmParticulars(deed, secret, particulars);
    await addDocument(
      deed,
      secret,
      { name: 'a.pdf', mediaType: 'application/pdf', content: new Uint8Array([37]) },
      'a'.repeat(64),
    );
    const before = (await applicationNow(deed.db, written.applicationId)).participants[0];

    const result = await changeParticipant(deed, await formOf(admission, written, 'participants', 1), 1, person);

    const after = result.ok ? result.value.participants[0] : undefined;
    expect(after).toMatchObject({
      ...person,
      slot: 1,
      confirmedAt: null,
      particulars: null,
      documents: 0,
      linkSent: false,
    });
    expect(after?.id).not.toBe(before?.id);
    expect(await findParticipant(deed.db, before?.id ?? '')).toMatchObject({
      slot: null,
      name: 'Deltaker 1 lom',
      documents: 1,
    });
    expect(await confirmParticulars(deed, secret, particulars)).toEqual({ ok: false, reason: 'removed' });
  });

  it('keeps the person whose name is mended, with what they stated and under the link they have', async () => {
    const admission = await openAdmission(await open());
    const { deed } = admission;
    const written = await submitNew(admission, 'lom');
    const [secret = ''] = written.participantSecrets;
    await confirmParticulars(deed, secret, particulars);
    const entry = { ...person, name: 'Åse Müller-Ødegård', email: 'DELTAKER1.lom@example.no' };
    const result = await changeParticipant(deed, await formOf(admission, written, 'participants', 1), 1, entry);
    expect(result.ok && result.value.participants[0]).toMatchObject({
      name: 'Åse Müller-Ødegård',
      particulars,
      linkSent: true,
    });
    expect((await participantByLink(deed.db, hashSecret(secret)))?.slot).toBe(1);
  });

  it('lets an address be mended as long as no link has gone to it', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const { deed } = admission;
    const before = (await applicationNow(deed.db, written.applicationId)).participants[1];
    const result = await changeParticipant(deed, await formOf(admission, written, 'participants', 2), 2, person);
    expect(result.ok && result.value.participants[1]).toMatchObject({ ...person, id: before?.id });
  });

  it('replaces a link that is sent again: the older one opens nothing', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock } = admission;
    const written = await writeApplication(admission, 'lom');
    await sendParticipantLink(deed, written, 1);
    const first = await secretFor(deed.db, 'deltaker1.lom@example.no');
    clock.set(clock.now().add({ minutes: 1 }));
    await sendParticipantLink(deed, written, 1);
    const second = await secretFor(deed.db, 'deltaker1.lom@example.no');
    expect(await confirmParticulars(deed, first, particulars)).toEqual({ ok: false, reason: 'unknownLink' });
    expect((await confirmParticulars(deed, second, particulars)).ok).toBe(true);
  });

  it('sends no link to somebody without a name or an address', async () => {
    const admission = await openAdmission(await open());
    const written = await writeApplication(admission, 'lom');
    const { deed } = admission;
    await changeParticipant(deed, await formOf(admission, written, 'participants', 2), 2, { ...person, email: '' });
    expect(await sendParticipantLink(deed, written, 2)).toEqual({ ok: false, reason: 'incomplete' });
    expect(await sendParticipantLink(deed, written, 4)).toEqual({ ok: false, reason: 'incomplete' });
  });
});

eachDatabase('a change while the leader’s answer is awaited', (open) => {
  describe('of the list', () => {
    it('takes the question back: the application is a draft again and the link gives nothing', async () => {
      const admission = await openAdmission(await open());
      const written = await submitNew(admission, 'lom');
      const { deed } = admission;
      const result = await takeOffParticipant(deed, await formOf(admission, written, 'participants', 3), 3);
      expect(result.ok && result.value.state).toBe('draft');
      expect((await applicationNow(deed.db, written.applicationId)).state).toBe('draft');
      expect(await confirmGuarantee(deed, written.leaderSecret, '')).toEqual({
        ok: false,
        reason: { kind: 'cancelled' },
      });
    });

    it('takes it back for another municipality too, which is part of what the leader speaks for', async () => {
      const admission = await openAdmission(await open());
      const written = await submitNew(admission, 'lom');
      const form = await formOf(admission, written, 'municipality');
      const result = await changeMunicipalities(admission.deed, form, false, [{ number: '3433', leads: true }]);
      expect(result.ok && result.value.state).toBe('draft');
    });
  });

  it('of anything else leaves the question standing', async () => {
    const admission = await openAdmission(await open());
    const written = await submitNew(admission, 'lom');
    const { deed } = admission;
    await changeTask(deed, await formOf(admission, written, 'task'), task);
    await changeLanguageForm(deed, await formOf(admission, written, 'language'), 'nn');
    const entry = {
      name: 'Deltaker 1 lom',
      email: 'deltaker1.lom@example.no',
      municipality: '3434',
      position: 'leader',
      serviceArea: 'fireAndEmergency',
    };
    await changeParticipant(deed, await formOf(admission, written, 'participants', 1), 1, entry);
    expect((await applicationNow(deed.db, written.applicationId)).state).toBe('awaitingGuarantee');
    expect(await confirmGuarantee(deed, written.leaderSecret, 'as it was')).toEqual({
      ok: false,
      reason: { kind: 'changedMeanwhile' },
    });
  });

  it('of the leader takes it back too: the first one’s word counts no longer, and the new one is asked', async () => {
    const admission = await openAdmission(await open());
    const written = await submitNew(admission, 'lom');
    const { deed } = admission;
    const leader = { name: 'Ny Leder', title: 'Ordfører', email: 'ny.leder@example.no' };
    const result = await changeGuarantor(deed, await formOf(admission, written, 'guarantee'), leader);
    expect(result.ok && result.value.state).toBe('draft');
    expect(await confirmGuarantee(deed, written.leaderSecret, '')).toEqual({
      ok: false,
      reason: { kind: 'cancelled' },
    });
    expect(await submitApplication(deed, written)).toEqual({ ok: true, value: 'asked' });
    expect(await secretFor(deed.db, 'ny.leder@example.no')).not.toBe(written.leaderSecret);
  });
});

eachDatabase('another municipality', (open) => {
  const skjaak = [{ number: '3433', leads: true }];

  it('that applies alone brings its participants along: nobody has to be written anew', async () => {
    const admission = await openAdmission(await open());
    const { deed } = admission;
    const written = await writeApplication(admission, 'lom');
    const changed = await changeMunicipalities(deed, await formOf(admission, written, 'municipality'), false, skjaak);
    expect(changed.ok && changed.value.participants.map(({ municipality }) => municipality)).toEqual([
      '3433',
      '3433',
      '3433',
    ]);
    expect(await submitApplication(deed, written)).toEqual({ ok: true, value: 'asked' });
  });

  it('that joins leaves each participant where they are, and the form says who is missing', async () => {
    const admission = await openAdmission(await open());
    const { deed } = admission;
    const written = await writeApplication(admission, 'lom');
    const both = [...skjaak, { number: '3434', leads: false }];
    await changeMunicipalities(deed, await formOf(admission, written, 'municipality'), true, both);
    const gone = await changeMunicipalities(deed, await formOf(admission, written, 'municipality'), true, skjaak);
    expect(gone.ok && gone.value.participants.map(({ municipality }) => municipality)).toEqual([
      '3434',
      '3434',
      '3434',
    ]);
    expect(await submitApplication(deed, written)).toMatchObject({ ok: false, reason: { kind: 'faults' } });
  });
});

eachDatabase('the municipality’s own language form', (open) => {
  it('is taken as the answer when the municipality is chosen, and never over the contact’s own', async () => {
    const admission = await openAdmission(await open());
    const { deed } = admission;
    const written = await writeApplication(admission, 'lom');
    await changeLanguageForm(deed, await formOf(admission, written, 'language'), null);
    const oslo = await changeMunicipalities(deed, await formOf(admission, written, 'municipality'), false, [
      { number: '0301', leads: true },
    ]);
    expect(oslo.ok && oslo.value.languageForm).toBeNull();
    const lom = await changeMunicipalities(deed, await formOf(admission, written, 'municipality'), false, [
      { number: '3434', leads: true },
    ]);
    expect(lom.ok && lom.value.languageForm).toBe('nn');
    await changeLanguageForm(deed, await formOf(admission, written, 'language'), 'nb');
    const skjaak = await changeMunicipalities(deed, await formOf(admission, written, 'municipality'), false, [
      { number: '3433', leads: true },
    ]);
    expect(skjaak.ok && skjaak.value.languageForm).toBe('nb');
  });
});
