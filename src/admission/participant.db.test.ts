import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { hashSecret, sha256Hex } from '../kit/id.ts';
import { readLog, type Database, type NewFile } from '../store/index.ts';
import {
  applicationNow,
  openAdmission,
  replaceParticipant,
  secretFor,
  submitNew,
  type Admission,
} from './admission.fixture.ts';
import { askSupplement, giveSupplement, withdrawApplication } from './case.action.ts';
import { supplementRequestsOf } from './case.store.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { findCaseDocument } from './document.store.ts';
import { sendParticipantLink } from './invite-participant.action.ts';
import { documentLimit } from './document-limits.ts';
import { addDocument, confirmParticulars, removeDocument } from './participant.action.ts';
import { documentsOf, findParticipant, participantByLink } from './participant.store.ts';
import { readDocument } from './read-document.action.ts';

const particulars = {
  birthYear: 1980,
  educationYears: 2.5,
  educationKind: 'Fagskole 🎓',
  experienceYears: 12,
  experienceKind: 'Leder',
};

function pdf(text: string): NewFile {
  return {
    name: `${text}.pdf`,
    mediaType: 'application/pdf',
    content: new TextEncoder().encode(`%PDF-1.7 ${text} startxref %%EOF`),
  };
}

async function upload({ deed }: Admission, secret: string, file: NewFile) {
  return await addDocument(deed, secret, file, sha256Hex(file.content));
}

async function behind(db: Database, secret: string) {
  const participant = await participantByLink(db, hashSecret(secret));
  if (!participant) throw new Error('the link opens nothing');
  return participant;
}

async function sentApplication(admission: Admission) {
  const application = await submitNew(admission, 'lom');
  const { deed } = admission;
  const seen = guaranteeFingerprint(await applicationNow(deed.db, application.applicationId));
  const sent = await confirmGuarantee(deed, application.leaderSecret, seen);
  if (!sent.ok) throw new Error(sent.reason.kind);
  const [secret = '', other = ''] = application.participantSecrets;
  return { ...application, secret, other };
}

eachDatabase('a participant', (open) => {
  it('confirms what they state, and corrects it, until the deadline', async () => {
    const admission = await openAdmission(await open());
    const { applicationId, secret } = await sentApplication(admission);
    const { deed } = admission;
    expect(await confirmParticulars(deed, secret, particulars)).toEqual({ ok: true, value: null });
    admission.clock.set(admission.deadlineAt.subtract({ milliseconds: 1 }));
    expect((await confirmParticulars(deed, secret, { ...particulars, educationYears: 3 })).ok).toBe(true);

    admission.clock.set(admission.deadlineAt);
    expect(await confirmParticulars(deed, secret, particulars)).toEqual({ ok: false, reason: 'closed' });
    expect((await behind(deed.db, secret)).particulars).toEqual({ ...particulars, educationYears: 3 });
    const actions = (await readLog(deed.db, { kind: 'application', id: applicationId })).map(({ action }) => action);
    expect(actions.filter((action) => action.startsWith('particulars'))).toEqual([
      'particularsConfirmed',
      'particularsCorrected',
    ]);
  });

  it('adds documents up to the limit, each once, and takes them away again', async () => {
    const admission = await openAdmission(await open());
    const { secret } = await sentApplication(admission);
    const { db } = admission.deed;
    for (let number = 1; number <= documentLimit; number++)
      expect((await upload(admission, secret, pdf(`d${number}`))).ok).toBe(true);
    expect((await upload(admission, secret, pdf('d1'))).ok).toBe(true);
    expect(await upload(admission, secret, pdf('one too many'))).toEqual({ ok: false, reason: 'tooMany' });
    const { id } = await behind(db, secret);
    const second = (await documentsOf(db, id)).find(({ name }) => name === 'd2.pdf');
    await removeDocument(admission.deed, secret, second?.id ?? '');
    expect((await documentsOf(db, id)).map(({ name }) => name).toSorted()).toEqual([
      'd1.pdf',
      'd3.pdf',
      'd4.pdf',
      'd5.pdf',
    ]);
    expect((await behind(db, secret)).documents).toBe(documentLimit - 1);
  });

  it('keeps to the limit though many documents come at once', async () => {
    const admission = await openAdmission(await open());
    const { secret } = await sentApplication(admission);
    const results = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => upload(admission, secret, pdf(name))),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(documentLimit);
  });

  it('cannot touch the documents of another', async () => {
    const admission = await openAdmission(await open());
    const { secret, other } = await sentApplication(admission);
    const { db } = admission.deed;
    await upload(admission, secret, pdf('mine'));
    const { id } = await behind(db, secret);
    const [mine] = await documentsOf(db, id);
    await removeDocument(admission.deed, other, mine?.id ?? '');
    expect(await documentsOf(db, id)).toHaveLength(1);
  });

  it('keeps the documents that were there at the deadline, and adds none after it', async () => {
    const admission = await openAdmission(await open());
    const { secret } = await sentApplication(admission);
    await upload(admission, secret, pdf('in time'));
    const { id } = await behind(admission.deed.db, secret);
    const [document] = await documentsOf(admission.deed.db, id);
    admission.clock.set(admission.deadlineAt);
    expect(await upload(admission, secret, pdf('late'))).toEqual({ ok: false, reason: 'closed' });
    expect(await removeDocument(admission.deed, secret, document?.id ?? '')).toEqual({ ok: false, reason: 'closed' });
  });

  it('finds the old link dead when a new one is sent', async () => {
    const admission = await openAdmission(await open());
    const { applicationId, accountId, secret } = await sentApplication(admission);
    await sendParticipantLink(admission.deed, { applicationId, accountId }, 1);
    expect(await confirmParticulars(admission.deed, secret, particulars)).toEqual({ ok: false, reason: 'unknownLink' });
  });

  it('who was taken off the list can state nothing more', async () => {
    const admission = await openAdmission(await open());
    const application = await sentApplication(admission);
    await replaceParticipant(admission, application, 1, 'ny@example.no');
    expect(await confirmParticulars(admission.deed, application.secret, particulars)).toEqual({
      ok: false,
      reason: 'removed',
    });
    expect(await upload(admission, application.secret, pdf('x'))).toEqual({ ok: false, reason: 'removed' });
  });

  it('can state nothing more for an application that was withdrawn', async () => {
    const admission = await openAdmission(await open());
    const { applicationId, accountId, secret } = await sentApplication(admission);
    await withdrawApplication(admission.deed, { applicationId, accountId }, '');
    expect(await confirmParticulars(admission.deed, secret, particulars)).toEqual({ ok: false, reason: 'closed' });
  });
});

eachDatabase('a supplement', (open) => {
  async function asked() {
    const admission = await openAdmission(await open());
    const sent = await sentApplication(admission);
    const { deed, coordinatorId, clock } = admission;
    const { id: participantId } = await behind(deed.db, sent.secret);
    clock.set(admission.deadlineAt.add({ hours: 48 }));
    const dueOn = Temporal.PlainDate.from('2022-07-05');
    const request = await askSupplement(
      deed,
      { applicationId: sent.applicationId, accountId: coordinatorId },
      { participantId, wanted: 'Vitnemål', dueOn },
    );
    if (!request.ok) throw new Error(request.reason);
    const by = {
      applicationId: sent.applicationId,
      requestId: request.value,
      actor: { kind: 'link', id: participantId } as const,
    };
    const participant = await findParticipant(deed.db, participantId);
    return { admission, sent, by, participantId, newSecret: await secretFor(deed.db, participant?.email ?? '') };
  }

  it('is kept beside what was sent, from the link that it came under, once', async () => {
    const { admission, sent, by, participantId } = await asked();
    const { deed } = admission;
    for (let time = 0; time < 2; time++)
      expect((await giveSupplement(deed, by, { answer: 'Her er det', file: pdf('vitnemål') })).ok).toBe(true);
    const [request] = await supplementRequestsOf(deed.db, sent.applicationId);
    expect(request?.supplements).toMatchObject([{ answer: 'Her er det', fileName: 'vitnemål.pdf' }]);
    const given = (await readLog(deed.db, { kind: 'application', id: sent.applicationId })).filter(
      ({ action }) => action === 'supplementGiven',
    );
    expect(given).toMatchObject([{ actorKind: 'link', actorId: participantId }]);
  });

  it('brings a new link with the question, and the one from weeks ago stops working', async () => {
    const { admission, sent, newSecret } = await asked();
    expect(newSecret).not.toBe(sent.secret);
    expect(await confirmParticulars(admission.deed, sent.secret, particulars)).toEqual({
      ok: false,
      reason: 'unknownLink',
    });
  });

  it('is taken to the end of its last day in Norway, not after', async () => {
    const { admission, by } = await asked();
    admission.clock.set(Temporal.Instant.from('2022-07-05T21:59:59Z'));
    expect((await giveSupplement(admission.deed, by, { answer: 'I tide', file: null })).ok).toBe(true);
    admission.clock.set(Temporal.Instant.from('2022-07-05T22:00:00Z'));
    expect(await giveSupplement(admission.deed, by, { answer: 'For sent', file: null })).toEqual({
      ok: false,
      reason: 'late',
    });
  });

  it('lets somebody confirm who had not, and nobody change what was confirmed', async () => {
    const { admission, sent, newSecret } = await asked();
    expect((await confirmParticulars(admission.deed, newSecret, particulars)).ok).toBe(true);
    expect(await confirmParticulars(admission.deed, newSecret, particulars)).toEqual({ ok: false, reason: 'closed' });
    expect(await confirmParticulars(admission.deed, sent.other, particulars)).toEqual({ ok: false, reason: 'closed' });
  });
});

eachDatabase('a document of a case', (open) => {
  it('is read by the school under either of its ids, and every reading is in the log', async () => {
    const admission = await openAdmission(await open());
    const { applicationId, secret } = await sentApplication(admission);
    const { deed, coordinatorId } = admission;
    await upload(admission, secret, pdf('vitnemål'));
    const [document] = await documentsOf(deed.db, (await behind(deed.db, secret)).id);
    const names = [];
    for (const id of [document?.id ?? '', document?.fileId ?? ''])
      names.push((await readDocument(deed, coordinatorId, id))?.name);
    expect(names).toEqual(['vitnemål.pdf', 'vitnemål.pdf']);
    const reads = (await readLog(deed.db, { kind: 'application', id: applicationId })).filter(
      ({ action }) => action === 'documentRead',
    );
    expect(reads).toMatchObject(
      Array(2).fill({ actorKind: 'account', actorId: coordinatorId, details: { file: document?.fileId } }),
    );
  });

  it('is no file that belongs to nothing', async () => {
    const db = await open();
    expect(await findCaseDocument(db, '00000000-0000-4000-8000-000000000000')).toBeUndefined();
  });
});
