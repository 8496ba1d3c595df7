import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  annulApplication,
  askSupplement,
  decideStanding,
  giveSupplement,
  handOverApplication,
  markSupplementsRead,
  withdrawApplication,
} from '../src/admission/case.action.ts';
import {
  applicationNow,
  openAdmission,
  replaceParticipant,
  secretFor,
  submitNew,
  writeApplication,
  type Admission,
  type Written,
} from '../src/admission/admission.fixture.ts';
import { askLeaderAgain } from '../src/admission/ask-again.action.ts';
import { closeCall, openCall, saveCall, type CallTerms } from '../src/admission/call.action.ts';
import { findCall } from '../src/admission/call.store.ts';
import { changeTask, topicFingerprint } from '../src/admission/change-application.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from '../src/admission/confirm-guarantee.action.ts';
import { exportApplications } from '../src/admission/desk-export.action.ts';
import type { Deed } from '../src/admission/index.ts';
import { addDocument, confirmParticulars, removeDocument } from '../src/admission/participant.action.ts';
import { documentsOf } from '../src/admission/participant.store.ts';
import { readDocument } from '../src/admission/read-document.action.ts';
import { startApplication } from '../src/admission/start-application.action.ts';
import { submitApplication } from '../src/admission/submit-application.action.ts';
import { sendParticipantLink } from '../src/admission/invite-participant.action.ts';
import { eraseExpired } from '../src/app/retention.ts';
import { sha256Hex } from '../src/kit/id.ts';
import { appoint } from '../src/people/index.ts';
import type { Database } from '../src/store/index.ts';
import { cohortScenes } from './support/cohort-scenes.ts';
import { eachDatabase } from './support/database.ts';
import { attendanceScenes } from './support/attendance-scenes.ts';
import { drawScenes } from './support/draw-scenes.ts';
import { libraryScenes } from './support/library-scenes.ts';
import { noticeScenes } from './support/notice-scenes.ts';
import { offerScenes } from './support/offer-scenes.ts';
import { reflectionScenes } from './support/reflection-scenes.ts';
import { planningScenes } from './support/planning-scenes.ts';
import { programmeScenes } from './support/programme-scenes.ts';
import { talkScenes } from './support/talk-scenes.ts';
import { taskScenes } from './support/task-scenes.ts';
import { readSources } from './support/imports.ts';

/** What happens in the rooms besides admission, each scene in an empty database. */
const scenes = [
  ...drawScenes,
  ...offerScenes,
  ...cohortScenes,
  ...noticeScenes,
  ...libraryScenes,
  ...planningScenes,
  ...programmeScenes,
  ...attendanceScenes,
  ...reflectionScenes,
  ...talkScenes,
  ...taskScenes,
];

/** What people write: it may stand nowhere in the log. */
const secretWords = [
  'Kontakt',
  'Leder',
  'Deltaker',
  '@',
  'Oppgaven',
  'Et behov',
  'Hemmelig',
  'Fagskole',
  'vitnemål',
  'Mor til fire',
];

const particulars = {
  birthYear: 1980,
  educationYears: 2,
  educationKind: 'Fagskole',
  experienceYears: 5,
  experienceKind: 'Mor til fire',
};
const file = {
  name: 'vitnemål.pdf',
  mediaType: 'application/pdf',
  content: new TextEncoder().encode('%PDF-1.7 startxref %%EOF'),
};
const reason = 'Hemmelig grunn';
const dueOn = Temporal.PlainDate.from('2022-07-15');

async function logOf(db: Database) {
  return await db.selectFrom('logEntry').selectAll().orderBy('id').execute();
}

async function confirm({ deed }: Admission, { applicationId }: Written, secret: string): Promise<void> {
  const confirmed = await confirmGuarantee(
    deed,
    secret,
    guaranteeFingerprint(await applicationNow(deed.db, applicationId)),
  );
  if (!confirmed.ok) throw new Error(confirmed.reason.kind);
}

async function retitle({ deed }: Admission, written: Written, title: string): Promise<void> {
  const application = await applicationNow(deed.db, written.applicationId);
  const change = { ...written, seen: topicFingerprint(application, 'task') };
  const changed = await changeTask(deed, change, { ...application.task, title });
  if (!changed.ok) throw new Error(changed.reason.kind);
}

/** A year in which everything happens that the log tells of. */
async function everything(admission: Admission): Promise<void> {
  const { deed, callId, coordinatorId, deadlineAt } = admission;
  const { applicants, drafted } = await untilTheDeadline(admission);
  admission.clock.set(deadlineAt.add({ minutes: 1 }));
  await closeCall(deed, callId);
  await afterTheDeadline(admission, applicants);
  await withdrawApplication(deed, drafted, reason);
  const call = await findCall(deed.db, callId);
  if (call) await exportApplications(deed, coordinatorId, call, 'nb');
  admission.clock.set(deadlineAt.add({ hours: 24 * 365 * 4 }));
  await eraseExpired(deed);
}

async function untilTheDeadline(admission: Admission) {
  const { deed, callId, coordinatorId } = admission;
  await planNextYear(admission);
  const main = await submitNew(admission, 'skjaak', '3433');
  const [secret = ''] = main.participantSecrets;
  for (let times = 0; times < 2; times++) await confirmParticulars(deed, secret, particulars);
  await addDocument(deed, secret, file, sha256Hex(file.content));
  const participant = (await applicationNow(deed.db, main.applicationId)).participants[0]?.id ?? '';
  const [document] = await documentsOf(deed.db, participant);
  await readDocument(deed, coordinatorId, document?.id ?? '');
  await removeDocument(deed, secret, document?.id ?? '');
  const later = () => admission.clock.set(admission.clock.now().add({ minutes: 1 }));
  later();
  await askLeaderAgain(deed, main);
  await confirm(admission, main, await secretFor(deed.db, 'leder.skjaak@example.no'));
  await retitle(admission, main, 'Hemmelig tittel');
  await submitApplication(deed, main);
  await retitle(admission, main, 'Hemmelig tittel som aldri ble sendt');

  const resending = await submitNew(admission, 'lom');
  await confirm(admission, resending, resending.leaderSecret);
  later();
  await replaceParticipant(admission, resending, 3, 'hemmelig@example.no');
  await submitApplication(deed, resending);
  const annulled = await submitNew(admission, 'lesja', '3432');
  await annulApplication(deed, { ...annulled, accountId: coordinatorId }, reason);
  const drafted = await writeApplication(admission, 'dovre', '3431');
  await startApplication(deed, callId, { accountId: annulled.accountId, name: 'Hemmelig Navn', language: 'nb' });
  return { applicants: { main, participant }, drafted };
}

async function planNextYear({ deed, callId, coordinatorId }: Admission): Promise<void> {
  const call = await findCall(deed.db, callId);
  if (!call) throw new Error('the call is there');
  const { id: _, state: __, ...terms } = call;
  const next: CallTerms = { ...terms, slug: '2023' };
  const saved = await saveCall(deed, coordinatorId, next);
  if (saved.ok) await saveCall(deed, coordinatorId, { ...next, room: 25 }, saved.value);
}

async function afterTheDeadline(
  { deed, coordinatorId }: Admission,
  { main, participant }: { main: Written; participant: string },
): Promise<void> {
  const by = { applicationId: main.applicationId, accountId: coordinatorId };
  const asked = await askSupplement(deed, by, { participantId: participant, wanted: 'Hemmelig ønske', dueOn });
  if (!asked.ok) throw new Error(asked.reason);
  const actor = { kind: 'link', id: participant } as const;
  await giveSupplement(
    deed,
    { applicationId: main.applicationId, requestId: asked.value, actor },
    { answer: 'Hemmelig svar', file },
  );
  await markSupplementsRead(deed, by);
  await decideStanding(deed, by, participant, { outcome: 'qualified', reason });
  await handOverApplication(deed, by, { name: 'Hemmelig Navn', email: 'hemmelig@example.no' }, reason);
}

/** Every deed that the product's code can write into the log. */
function deedsInTheCode(): string[] {
  const lines = readSources('src')
    .filter(({ path }) => !/\.(test|fixture|view)\.|\/messages\/|^src\/rehearsal\//.test(path))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => /\baction: |\blog\(tx, participant|\bnote\((about|selection), /.test(line));
  const words = lines.flatMap((line) => [...line.matchAll(/'([a-z]+[A-Z]\w*)'/g)].map(([, word]) => word ?? ''));
  return [...new Set(words)].toSorted();
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

eachDatabase('the log', (open) => {
  it('tells every deed that there is and who did it, in ids, codes and numbers alone', async () => {
    const db = await open();
    await everything(await openAdmission(db));
    const log = await logOf(db);
    for (const scene of scenes) {
      await scene(await open());
      log.push(...(await logOf(db)));
    }
    expect([...new Set(log.map(({ action }) => action))].toSorted()).toEqual(deedsInTheCode());

    const told = JSON.stringify(log);
    expect(secretWords.filter((word) => told.includes(word))).toEqual([]);
    const odd = log.flatMap(({ action, details }) =>
      Object.entries(details as unknown as Record<string, unknown>)
        .filter(
          ([, value]) =>
            typeof value === 'string' &&
            !uuid.test(value) &&
            !/^([a-z][A-Za-z]*|[0-9a-f]{64}|\d{4}-\d{3})$/.test(value),
        )
        .map(([name, value]) => `${action}: ${name} is ${String(value)}`),
    );
    expect(odd).toEqual([]);
    const anonymous = log.filter(({ actorKind, actorId }) => (actorKind === 'system') !== (actorId === null));
    expect(anonymous).toEqual([]);
  });
});

/** While it lasts, nothing can be written into the table: every deed that tries to falls over. */
async function without(db: Database, table: 'mail' | 'log_entry', work: () => Promise<void>): Promise<void> {
  await sql`create function fall_over() returns trigger language plpgsql as $$ begin raise exception 'broken on purpose'; end $$`.execute(
    db,
  );
  await sql
    .raw(`create trigger broken before insert on ${table} for each statement execute function fall_over()`)
    .execute(db);
  try {
    await work();
  } finally {
    await sql`drop function fall_over cascade`.execute(db);
  }
}

/** Everything that deeds write, but for the counters of attempts. */
async function contentOf(db: Database) {
  const tables = [
    'application',
    'participant',
    'participantDocument',
    'guarantee',
    'applicationVersion',
    'sentMunicipality',
    'caseNote',
    'supplementRequest',
    'supplement',
    'standingDecision',
    'call',
    'account',
    'file',
    'logEntry',
    'mail',
    'roleGrant',
  ] as const;
  const rows = [];
  for (const table of tables)
    rows.push([
      table,
      JSON.stringify((await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).toSorted()),
    ]);
  return Object.fromEntries(rows) as Record<string, string>;
}

type Try = (deed: Deed) => Promise<unknown>;

async function deedsToTry(admission: Admission): Promise<Readonly<Record<string, Try>>> {
  const { deed, callId, coordinatorId } = admission;
  const draft = await writeApplication(admission, 'utkast', '3431');
  const waiting = await submitNew(admission, 'venter', '3432');
  const asked = await submitNew(admission, 'spurt', '3433');
  const sent = await submitNew(admission, 'sendt', '3434');
  await confirm(admission, sent, sent.leaderSecret);
  const [secret = ''] = sent.participantSecrets;
  const waitingNow = guaranteeFingerprint(await applicationNow(deed.db, waiting.applicationId));
  const participant = (await applicationNow(deed.db, sent.applicationId)).participants[0]?.id ?? '';
  const by = { applicationId: sent.applicationId, accountId: coordinatorId };
  const seen = topicFingerprint(await applicationNow(deed.db, draft.applicationId), 'task');
  const task = { title: 'Ny', need: 'Behov', affected: 'Alle', tried: 'Lite', strategy: 'Planen' };
  return {
    changeTask: (to) => changeTask(to, { ...draft, seen }, task),
    sendParticipantLink: (to) => sendParticipantLink(to, draft, 1),
    submitApplication: (to) => submitApplication(to, draft),
    askLeaderAgain: (to) => askLeaderAgain(to, asked),
    confirmGuarantee: (to) => confirmGuarantee(to, waiting.leaderSecret, waitingNow),
    confirmParticulars: (to) => confirmParticulars(to, secret, particulars),
    addDocument: (to) => addDocument(to, secret, file, sha256Hex(file.content)),
    askSupplement: (to) => askSupplement(to, by, { participantId: null, wanted: 'Mer', dueOn }),
    decideStanding: (to) => decideStanding(to, by, participant, { outcome: 'qualified', reason }),
    handOverApplication: (to) => handOverApplication(to, by, { name: 'Ny', email: 'ny@example.no' }, reason),
    annulApplication: (to) => annulApplication(to, { ...waiting, accountId: coordinatorId }, reason),
    withdrawApplication: (to) => withdrawApplication(to, sent, reason),
    closeCall: (to) => closeCall(to, callId),
    openCall: (to) => openNextYear({ ...admission, deed: to }),
    appoint: (to) =>
      appoint(
        to.db,
        { email: 'ny@example.no', name: 'Ny', language: 'nb' },
        'teacher',
        { kind: 'system' },
        to.clock.now(),
      ),
  };
}

async function openNextYear(admission: Admission): Promise<void> {
  const { deed, coordinatorId } = admission;
  await planNextYear(admission);
  const draft = await deed.db.selectFrom('call').select('id').where('state', '=', 'draft').executeTakeFirst();
  await openCall(deed, coordinatorId, draft?.id ?? '');
}

/** The deeds that tell nobody by mail. */
const withoutMail = new Set([
  'changeTask',
  'confirmParticulars',
  'addDocument',
  'decideStanding',
  'closeCall',
  'openCall',
  'appoint',
]);

eachDatabase('a deed', (open) => {
  describe('that falls over half-way', () => {
    it('leaves nothing behind when the log can’t be written', async () => {
      const admission = await openAdmission(await open());
      const { deed } = admission;
      const deeds = await deedsToTry(admission);
      const before = await contentOf(deed.db);
      await without(deed.db, 'log_entry', async () => {
        for (const [name, attempt] of Object.entries(deeds))
          await expect(attempt(deed), name).rejects.toThrow('broken on purpose');
      });
      expect(await contentOf(deed.db)).toEqual(before);
    });

    it('leaves nothing behind, the log’s line included, when its mail can’t be queued', async () => {
      const admission = await openAdmission(await open());
      const { deed } = admission;
      const deeds = await deedsToTry(admission);
      const before = await contentOf(deed.db);
      await without(deed.db, 'mail', async () => {
        for (const [name, attempt] of Object.entries(deeds)) {
          if (!withoutMail.has(name)) await expect(attempt(deed), name).rejects.toThrow('broken on purpose');
        }
      });
      expect(await contentOf(deed.db)).toEqual(before);
    });
  });

  it('that succeeds leaves its line', async () => {
    const admission = await openAdmission(await open());
    const { deed } = admission;
    for (const [name, attempt] of Object.entries(await deedsToTry(admission))) {
      const before = (await logOf(deed.db)).length;
      await attempt(deed);
      expect((await logOf(deed.db)).length, name).toBeGreaterThan(before);
    }
  });
});
