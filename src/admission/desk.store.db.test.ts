import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { sha256Hex } from '../kit/id.ts';
import type { Database } from '../store/index.ts';
import {
  applicationNow,
  openAdmission,
  replaceParticipant,
  submitNew,
  writeApplication,
  type Admission,
  type Written,
} from './admission.fixture.ts';
import { closeCall } from './call.action.ts';
import { findCall } from './call.store.ts';
import type { Call } from './call.ts';
import {
  annulApplication,
  askSupplement,
  decideStanding,
  giveSupplement,
  markSupplementsRead,
  withdrawApplication,
} from './case.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { everything, type DeskQuery } from './desk-query.ts';
import { loadDesk, searchDesk } from './desk-rows.ts';
import { newSupplements, reachedMunicipalities } from './desk.store.ts';
import type { DeskRow } from './desk.rules.ts';
import { addDocument, confirmParticulars } from './participant.action.ts';

type Sent = Awaited<ReturnType<typeof submitNew>>;

async function send(admission: Admission, name: string, municipality: string): Promise<Sent> {
  const written = await submitNew(admission, name, municipality);
  const { deed } = admission;
  const seen = guaranteeFingerprint(await applicationNow(deed.db, written.applicationId));
  const confirmed = await confirmGuarantee(deed, written.leaderSecret, seen);
  if (!confirmed.ok) throw new Error(confirmed.reason.kind);
  return written;
}

async function state(
  { deed }: Admission,
  secret: string | undefined,
  educationYears: number,
  isDocumented: boolean,
): Promise<void> {
  const particulars = {
    birthYear: 1980,
    educationYears,
    educationKind: 'Studier',
    experienceYears: 5,
    experienceKind: 'Leder',
  };
  await confirmParticulars(deed, secret ?? '', particulars);
  if (!isDocumented) return;
  const content = new TextEncoder().encode(`%PDF-1.7 ${secret}`);
  await addDocument(
    deed,
    secret ?? '',
    { name: 'vitnemål.pdf', mediaType: 'application/pdf', content },
    sha256Hex(content),
  );
}

async function callOf({ deed, callId }: Admission): Promise<Call> {
  const call = await findCall(deed.db, callId);
  if (!call) throw new Error('the call is there');
  return call;
}

async function desk(admission: Admission): Promise<readonly DeskRow[]> {
  return await loadDesk(admission.deed.db, await callOf(admission));
}

async function rowOf(admission: Admission, { applicationId }: Written): Promise<DeskRow | undefined> {
  return (await desk(admission)).find(({ id }) => id === applicationId);
}

/** Lom and Oslo have sent, Kárášjohka waits for its leader, Skjåk is a draft, and Vågå has withdrawn. */
async function fiveApplications(db: Database) {
  const admission = await openAdmission(db);
  const lom = await send(admission, 'lom', '3434');
  const oslo = await send(admission, 'oslo', '0301');
  const karasjok = await submitNew(admission, 'karasjok', '5437');
  const skjaak = await writeApplication(admission, 'skjaak', '3433');
  const vaagaa = await send(admission, 'vaagaa', '3435');
  await withdrawApplication(admission.deed, vaagaa, '');
  return { admission, lom, oslo, karasjok, skjaak, vaagaa };
}

eachDatabase('the desk', (open, kind) => {
  it('shows every application of the call with its place, size, contact and state', async () => {
    const { admission, karasjok } = await fiveApplications(await open());
    const rows = searchDesk(await desk(admission), await callOf(admission), everything);
    expect(
      rows.map(({ name, region, population, size, state: is, participants }) => [
        name,
        region,
        population,
        size,
        is,
        participants,
      ]),
    ).toEqual([
      ['Kárášjohka – Karasjok', 'northernNorway', 2584, 'small', 'awaitingGuarantee', 3],
      ['Lom', 'easternNorway', 2211, 'small', 'sent', 3],
      ['Oslo', 'easternNorway', 699_827, 'large', 'sent', 3],
      ['Skjåk', 'easternNorway', 2151, 'small', 'draft', 3],
      ['Vågå', 'easternNorway', 3591, 'small', 'withdrawn', 3],
    ]);
    expect(await rowOf(admission, karasjok)).toMatchObject({
      number: null,
      sentAt: null,
      contact: { name: 'Kontakt karasjok', email: 'kontakt.karasjok@example.no' },
    });
  });

  it('shows only what is of this call', async () => {
    const { admission } = await fiveApplications(await open());
    const { deed } = admission;
    expect(
      await loadDesk(deed.db, { ...(await callOf(admission)), id: '00000000-0000-4000-8000-000000000000' }),
    ).toEqual([]);
  });

  it('finds by names in any language, numbers, contacts, states, places and sizes', async () => {
    const { admission } = await fiveApplications(await open());
    const rows = await desk(admission);
    const call = await callOf(admission);
    const findings: readonly (readonly [Partial<DeskQuery>, string[]])[] = [
      [{ search: 'karasjok' }, ['Kárášjohka – Karasjok']],
      [{ search: 'Kárášjohka' }, ['Kárášjohka – Karasjok']],
      [{ search: '301' }, ['Oslo']],
      [{ search: 'kontakt.lom@' }, ['Lom']],
      [{ search: '2022-002' }, ['Oslo']],
      [{ search: 'finnes ikke' }, []],
      [{ state: 'sent', sort: 'population', descending: true }, ['Oslo', 'Lom']],
      [{ region: 'northernNorway' }, ['Kárášjohka – Karasjok']],
      [{ size: 'large' }, ['Oslo']],
      [{ state: 'withdrawn' }, ['Vågå']],
    ];
    for (const [query, expected] of findings) {
      const found = searchDesk(rows, call, { ...everything, ...query });
      expect(
        found.map(({ name }) => name),
        JSON.stringify(query),
      ).toEqual(expected);
    }
  });

  it('tells where the participants stand, by the newest decision', async () => {
    const admission = await openAdmission(await open());
    const { deed, clock, coordinatorId } = admission;
    const lom = await send(admission, 'lom', '3434');
    const nobody = { qualified: 0, courseParticipant: 0, individualAssessment: 0, notConfirmed: 0, notDocumented: 0 };
    expect((await rowOf(admission, lom))?.standings).toEqual({ ...nobody, notConfirmed: 3 });

    await state(admission, lom.participantSecrets[0], 3, true);
    await state(admission, lom.participantSecrets[1], 2, true);
    await state(admission, lom.participantSecrets[2], 4, false);
    expect((await rowOf(admission, lom))?.standings).toEqual({
      ...nobody,
      qualified: 1,
      individualAssessment: 1,
      notDocumented: 1,
    });

    const second = (await applicationNow(deed.db, lom.applicationId)).participants[1]?.id ?? '';
    const by = { applicationId: lom.applicationId, accountId: coordinatorId };
    await decideStanding(deed, by, second, { outcome: 'qualified', reason: 'Nok' });
    expect((await rowOf(admission, lom))?.standings).toMatchObject({ qualified: 2, individualAssessment: 0 });
    clock.set(clock.now().add({ minutes: 1 }));
    await decideStanding(deed, by, second, { outcome: 'courseParticipant', reason: 'Likevel ikke' });
    expect((await rowOf(admission, lom))?.standings).toMatchObject({
      qualified: 1,
      courseParticipant: 1,
      individualAssessment: 0,
    });
  });

  it('counts those who were on the list that was sent, whatever the contact has changed since', async () => {
    const admission = await openAdmission(await open());
    const lom = await send(admission, 'lom', '3434');
    await state(admission, lom.participantSecrets[0], 3, true);
    await replaceParticipant(admission, lom, 1, 'en.annen@example.no');
    expect(await rowOf(admission, lom)).toMatchObject({
      participants: 3,
      standings: { qualified: 1, notConfirmed: 2 },
    });
  });

  it('shows at once what somebody has just done, and the same lines while nobody does anything', async () => {
    const { admission, lom } = await fiveApplications(await open());
    const before = await desk(admission);
    // On a server of its own they are the very same; on a shared one somebody else may have written something meanwhile.
    const again = await desk(admission);
    if (kind === 'PGlite') expect(again).toBe(before);
    else expect(again).toEqual(before);
    await annulApplication(
      admission.deed,
      { applicationId: lom.applicationId, accountId: admission.coordinatorId },
      'Feil',
    );
    expect(await rowOf(admission, lom)).toMatchObject({ state: 'annulled' });
  });

  it('knows which municipalities have applied and which have begun', async () => {
    const { admission } = await fiveApplications(await open());
    const reached = await reachedMunicipalities(admission.deed.db, admission.callId);
    expect(reached.toSorted((a, b) => a.number.localeCompare(b.number))).toEqual([
      { number: '0301', sent: true },
      { number: '3433', sent: false },
      { number: '3434', sent: true },
      { number: '5437', sent: false },
    ]);
  });
});

eachDatabase('answers that nobody has read', (open) => {
  async function asked(db: Database) {
    const admission = await openAdmission(db);
    const lom = await send(admission, 'lom', '3434');
    const { deed, clock, callId, deadlineAt, coordinatorId } = admission;
    clock.set(deadlineAt.add({ hours: 10 }));
    await closeCall(deed, callId);
    const by = { applicationId: lom.applicationId, accountId: coordinatorId };
    const request = await askSupplement(deed, by, {
      participantId: null,
      wanted: 'Mer',
      dueOn: Temporal.PlainDate.from('2022-07-01'),
    });
    if (!request.ok) throw new Error(request.reason);
    clock.set(clock.now().add({ hours: 1 }));
    const answer = async (text: string) => {
      const actor = { kind: 'account', id: lom.accountId } as const;
      clock.set(clock.now().add({ minutes: 1 }));
      await giveSupplement(
        deed,
        { applicationId: lom.applicationId, requestId: request.value, actor },
        { answer: text, file: null },
      );
    };
    return { deed, callId, by, answer, lom };
  }

  it('wait until they are marked as read, and only those', async () => {
    const { deed, callId, by, answer, lom } = await asked(await open());
    expect(await newSupplements(deed.db, callId)).toEqual([]);
    await answer('Her er det');
    expect(await newSupplements(deed.db, callId)).toMatchObject([
      { applicationId: lom.applicationId, leadMunicipality: '3434' },
    ]);
    await markSupplementsRead(deed, by);
    expect(await newSupplements(deed.db, callId)).toEqual([]);
    await answer('Og her er mer');
    expect(await newSupplements(deed.db, callId)).toHaveLength(1);
  });

  it('no longer wait when the application has left the admission', async () => {
    const { deed, callId, answer, lom } = await asked(await open());
    await answer('Her er det');
    await withdrawApplication(deed, lom, '');
    expect(await newSupplements(deed.db, callId)).toEqual([]);
  });
});
