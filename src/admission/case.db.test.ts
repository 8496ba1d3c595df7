import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { newId } from '../kit/id.ts';
import { findAccountByEmail } from '../people/index.ts';
import { newestMail, readLog, type Database } from '../store/index.ts';
import { applicationNow, openAdmission, submitNew, writeApplication, type Admission } from './admission.fixture.ts';
import { contactOf, municipalitiesTaken } from './application.store.ts';
import { closeCall } from './call.action.ts';
import {
  annulApplication,
  askSupplement,
  decideStanding,
  giveSupplement,
  handOverApplication,
  markSupplementsRead,
} from './case.action.ts';
import { decisionsOfAll } from './case-file.store.ts';
import { openCaseFile } from './case-file.ts';
import { supplementRequestsOf } from './case.store.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { submitApplication } from './submit-application.action.ts';

async function sentCase(db: Database) {
  const admission = await openAdmission(db);
  const written = await submitNew(admission, 'lom');
  const { deed, coordinatorId } = admission;
  const application = await applicationNow(db, written.applicationId);
  const confirmed = await confirmGuarantee(deed, written.leaderSecret, guaranteeFingerprint(application));
  if (!confirmed.ok) throw new Error(confirmed.reason.kind);
  const by = { applicationId: written.applicationId, accountId: coordinatorId };
  return { admission, deed, written, by, participantId: application.participants[0]?.id ?? '' };
}

async function actions(db: Database, id: string): Promise<string[]> {
  return (await readLog(db, { kind: 'application', id })).map(({ action }) => action);
}

async function mailsTo(db: Database, recipient: string): Promise<string[]> {
  return (await newestMail(db, 500, recipient)).map(({ dedupeKey }) => dedupeKey.split(':')[0] ?? '');
}

function close({ clock, deed, callId, deadlineAt }: Admission): Promise<void> {
  clock.set(deadlineAt.add({ minutes: 1 }));
  return closeCall(deed, callId);
}

eachDatabase('annulling', (open) => {
  it('frees the municipality for another application, keeps what was sent, and tells the contact why', async () => {
    const { admission, deed, written, by } = await sentCase(await open());
    const other = await writeApplication(admission, 'ekte', '3434');
    expect(await submitApplication(deed, other)).toMatchObject({ ok: false, reason: { kind: 'taken' } });
    expect(await annulApplication(deed, by, 'Ikke ansatt i kommunen')).toEqual({ ok: true, value: null });
    expect(await municipalitiesTaken(deed.db, admission.callId, ['3434'], newId())).toEqual([]);
    expect(await submitApplication(deed, other)).toMatchObject({ ok: true });
    const file = await openCaseFile(deed.db, written.applicationId, deed.clock.now());
    expect(file?.application.state).toBe('annulled');
    expect(file?.versions).toHaveLength(1);
    expect(file?.notes).toMatchObject([{ kind: 'annulled', text: 'Ikke ansatt i kommunen' }]);
    // The clock stands still: the receipt is of the same moment.
    const mails = await newestMail(deed.db, 10, 'kontakt.lom@example.no');
    expect(mails.filter(({ body }) => body.includes('Ikke ansatt i kommunen'))).toHaveLength(1);
  });

  it('twice is the same as once', async () => {
    const { deed, written, by } = await sentCase(await open());
    await annulApplication(deed, by, 'Feil');
    expect(await annulApplication(deed, by, 'Feil')).toEqual({ ok: true, value: null });
    expect(
      (await actions(deed.db, written.applicationId)).filter((action) => action === 'applicationAnnulled'),
    ).toHaveLength(1);
    expect((await mailsTo(deed.db, 'kontakt.lom@example.no')).filter((kind) => kind === 'annulled')).toHaveLength(1);
  });

  it('takes back a question that a leader has not answered', async () => {
    const admission = await openAdmission(await open());
    const { deed, coordinatorId } = admission;
    const written = await submitNew(admission, 'lom');
    const seen = guaranteeFingerprint(await applicationNow(deed.db, written.applicationId));
    await annulApplication(deed, { applicationId: written.applicationId, accountId: coordinatorId }, 'Feil');
    expect(await confirmGuarantee(deed, written.leaderSecret, seen)).toMatchObject({ ok: false });
    expect((await applicationNow(deed.db, written.applicationId)).state).toBe('annulled');
  });
});

eachDatabase('handing the contact’s role over', (open) => {
  const to = { name: 'Ny Kontakt', email: 'ny@lom.example' };

  it('gives the application to somebody who has no account yet, and tells them', async () => {
    const { deed, written, by } = await sentCase(await open());
    expect(await handOverApplication(deed, by, to, 'Den forrige har sluttet')).toEqual({ ok: true, value: null });
    const account = await findAccountByEmail(deed.db, to.email);
    expect(await contactOf(deed.db, written.applicationId)).toBe(account?.id);
    expect(await mailsTo(deed.db, to.email)).toContain('handedOver');
    const file = await openCaseFile(deed.db, written.applicationId, deed.clock.now());
    expect(file?.contact.name).toBe('Ny Kontakt');
    expect(file?.people.contacts).toEqual(new Set([written.accountId, account?.id]));
  });

  it('is refused when the other has an application in the same call, and changes nothing', async () => {
    const { admission, deed, written, by } = await sentCase(await open());
    await writeApplication(admission, 'skjaak', '3433');
    const other = { name: 'Kontakt skjaak', email: 'kontakt.skjaak@example.no' };
    expect(await handOverApplication(deed, by, other, 'Sluttet')).toEqual({ ok: false, reason: 'hasOther' });
    expect(await contactOf(deed.db, written.applicationId)).toBe(written.accountId);
    expect(await actions(deed.db, written.applicationId)).not.toContain('contactHandedOver');
  });

  it('is refused when the application has left the admission', async () => {
    const { deed, written, by } = await sentCase(await open());
    await annulApplication(deed, by, 'Feil');
    expect(await handOverApplication(deed, by, to, 'Sluttet')).toEqual({ ok: false, reason: 'impossible' });
    expect(await contactOf(deed.db, written.applicationId)).toBe(written.accountId);
  });

  it('twice is the same as once', async () => {
    const { deed, written, by } = await sentCase(await open());
    await handOverApplication(deed, by, to, 'Sluttet');
    expect(await handOverApplication(deed, by, to, 'Sluttet')).toEqual({ ok: true, value: null });
    expect(
      (await actions(deed.db, written.applicationId)).filter((action) => action === 'contactHandedOver'),
    ).toHaveLength(1);
  });
});

eachDatabase('deciding a standing', (open) => {
  it('keeps an earlier decision beside the one that replaces it', async () => {
    const { admission, deed, by, participantId } = await sentCase(await open());
    await decideStanding(deed, by, participantId, { outcome: 'courseParticipant', reason: 'For kort utdanning' });
    admission.clock.set(admission.clock.now().add({ minutes: 5 }));
    await decideStanding(deed, by, participantId, { outcome: 'qualified', reason: 'Karakterutskriften kom' });
    expect(await decisionsOfAll(deed.db, [participantId])).toMatchObject([
      { outcome: 'qualified', reason: 'Karakterutskriften kom', decidedBy: by.accountId },
      { outcome: 'courseParticipant', reason: 'For kort utdanning', decidedBy: by.accountId },
    ]);
  });

  it('sent twice is one decision', async () => {
    const { deed, written, by, participantId } = await sentCase(await open());
    const decision = { outcome: 'qualified', reason: 'Nok' } as const;
    await decideStanding(deed, by, participantId, decision);
    expect(await decideStanding(deed, by, participantId, decision)).toEqual({ ok: true, value: null });
    expect(await decisionsOfAll(deed.db, [participantId])).toHaveLength(1);
    expect(
      (await actions(deed.db, written.applicationId)).filter((action) => action === 'standingDecided'),
    ).toHaveLength(1);
  });

  it('is refused for somebody of another application, and for one that was withdrawn or never sent', async () => {
    const { admission, deed, by, participantId } = await sentCase(await open());
    const draft = await writeApplication(admission, 'skjaak', '3433');
    const decision = { outcome: 'qualified', reason: 'Nok' } as const;
    const onDraft = { ...by, applicationId: draft.applicationId };
    const drafted = (await applicationNow(deed.db, draft.applicationId)).participants[0]?.id ?? '';
    expect(await decideStanding(deed, onDraft, participantId, decision)).toEqual({ ok: false, reason: 'notFound' });
    expect(await decideStanding(deed, onDraft, drafted, decision)).toEqual({ ok: false, reason: 'impossible' });
    await annulApplication(deed, by, 'Feil');
    expect(await decideStanding(deed, by, participantId, decision)).toEqual({ ok: false, reason: 'impossible' });
    expect(await decisionsOfAll(deed.db, [participantId, drafted])).toEqual([]);
  });
});

eachDatabase('a supplement', (open) => {
  const wanted = {
    participantId: null,
    wanted: 'Send karakterutskriften',
    dueOn: Temporal.PlainDate.from('2022-07-01'),
  };

  async function asked(db: Database) {
    const found = await sentCase(db);
    await close(found.admission);
    const request = await askSupplement(found.deed, found.by, wanted);
    if (!request.ok) throw new Error(request.reason);
    const give = async (answer: string) => {
      const actor = { kind: 'account', id: found.written.accountId } as const;
      return await giveSupplement(
        found.deed,
        { applicationId: found.by.applicationId, requestId: request.value, actor },
        { answer, file: null },
      );
    };
    return { ...found, requestId: request.value, give };
  }

  it('is taken in until the end of its last day and refused after it', async () => {
    const { admission, deed, by, give } = await asked(await open());
    admission.clock.set(Temporal.Instant.from('2022-07-01T21:59:59Z'));
    expect(await give('I siste liten')).toEqual({ ok: true, value: null });
    admission.clock.set(Temporal.Instant.from('2022-07-01T22:00:00Z'));
    expect(await give('For sent')).toEqual({ ok: false, reason: 'late' });
    const [request] = await supplementRequestsOf(deed.db, by.applicationId);
    expect(request?.supplements.map(({ answer }) => answer)).toEqual(['I siste liten']);
  });

  it('leaves what was sent as it was', async () => {
    const { deed, by, give } = await asked(await open());
    const before = (await openCaseFile(deed.db, by.applicationId, deed.clock.now()))?.versions;
    await give('Her');
    expect((await openCaseFile(deed.db, by.applicationId, deed.clock.now()))?.versions).toEqual(before);
  });

  it('asked for twice in the same words is asked for once', async () => {
    const { deed, by, requestId } = await asked(await open());
    expect(await askSupplement(deed, by, wanted)).toEqual({ ok: true, value: requestId });
    expect(await supplementRequestsOf(deed.db, by.applicationId)).toHaveLength(1);
    expect((await mailsTo(deed.db, 'kontakt.lom@example.no')).filter((kind) => kind === 'supplement')).toHaveLength(1);
  });

  it('cannot be asked of somebody who is in another application', async () => {
    const { admission, deed, by } = await sentCase(await open());
    const other = await submitNew(admission, 'skjaak', '3433');
    const stranger = (await applicationNow(deed.db, other.applicationId)).participants[0]?.id ?? '';
    expect(await askSupplement(deed, by, { ...wanted, participantId: stranger })).toEqual({
      ok: false,
      reason: 'notFound',
    });
  });

  it('is marked as read once, and not at all when there is nothing to read', async () => {
    const { deed, by, give } = await asked(await open());
    const readings = async () =>
      (await actions(deed.db, by.applicationId)).filter((action) => action === 'supplementRead').length;
    await markSupplementsRead(deed, by);
    expect(await readings()).toBe(0);
    await give('Her');
    await markSupplementsRead(deed, by);
    await markSupplementsRead(deed, by);
    expect(await readings()).toBe(1);
  });
});

eachDatabase('the file of a case', (open) => {
  it('is not there for an application that never was', async () => {
    expect(await openCaseFile(await open(), newId(), Temporal.Instant.from('2022-06-01T08:00:00Z'))).toBeUndefined();
  });

  it('holds nobody of a draft, since what stands in it is the municipality’s own', async () => {
    const admission = await openAdmission(await open());
    const { applicationId } = await writeApplication(admission, 'lom');
    expect(await openCaseFile(admission.deed.db, applicationId, admission.deed.clock.now())).toMatchObject({
      versions: [],
      participants: [],
      documents: [],
      hasUnsentChanges: false,
    });
  });
});
