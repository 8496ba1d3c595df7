import {
  applicationNow,
  replaceParticipant,
  secretFor,
  submitNew,
  writeApplication,
  type Admission,
} from '../../../src/admission/admission.fixture.ts';
import { saveCall } from '../../../src/admission/call.action.ts';
import { callForm, termsOf, typedOfPlan } from '../../../src/admission/call.form.ts';
import {
  annulApplication,
  askSupplement,
  decideStanding,
  giveSupplement,
  withdrawApplication,
} from '../../../src/admission/case.action.ts';
import {
  changeMunicipalities,
  changeTask,
  topicFingerprint,
} from '../../../src/admission/change-application.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from '../../../src/admission/confirm-guarantee.action.ts';
import { addDocument, confirmParticulars } from '../../../src/admission/participant.action.ts';
import { startApplication } from '../../../src/admission/start-application.action.ts';
import { submitApplication } from '../../../src/admission/submit-application.action.ts';
import { sha256Hex } from '../../../src/kit/id.ts';
import { ensureAccount } from '../../../src/people/index.ts';
import { inTransaction, postponeMail, takeDueMail } from '../../../src/store/index.ts';
import { shippedPlans } from '../../../plans/index.ts';
import { pdfOf } from './pdf.ts';
import { coordinator, type School } from './school.ts';

/** Somebody of the example year, by what their application has come to. */
export type Person = 'nobody' | 'coordinator' | 'newcomer' | ApplicationName;

type ApplicationName = (typeof applicationNames)[number];
const applicationNames = [
  'empty',
  'draft',
  'joint',
  'waiting',
  'sent',
  'changed',
  'resending',
  'withdrawn',
  'annulled',
] as const;

export interface ExampleYear {
  readonly admission: Admission;
  /** A call that is not open to anybody yet. */
  readonly draftCallId: string;
  readonly applications: Readonly<Record<ApplicationName, string>>;
  /** The participants of the sent application. */
  readonly participants: readonly string[];
  /** Secrets of personal links. */
  readonly links: {
    readonly leaderAsked: string;
    readonly leaderGave: string;
    readonly unanswered: string;
    readonly answered: string;
    readonly asked: string;
  };
  readonly emailOf: (person: Person) => string | null;
}

/** A word that no browser can break, of a length that people's text has now and then. */
export const longWord = 'Helseteknologianskaffelsessamarbeidsavtaleforvaltning';

/** A call in May with an application in every state that it can be in, made by the deeds that make them. */
export async function makeExampleYear(school: School): Promise<ExampleYear> {
  const admission = await school.openCall();
  const { deed } = admission;
  await startEmpty(admission, 'newcomer');
  const empty = await startEmpty(admission, 'empty', true);
  const draft = await writeApplication(admission, 'draft', '4204');
  const joint = await writeApplication(admission, 'joint', '5041');
  await changeMunicipalities(deed, await changeOf(admission, joint, 'municipality'), true, [
    { number: '5041', leads: true },
    { number: '5042', leads: false },
  ]);
  const waiting = await submitNew(admission, 'waiting.with-a-name-that-takes-more-room-than-there-is', '1515');
  const sent = await sendNew(admission, 'sent', '0301');
  const changed = await sendNew(admission, 'changed', '4601');
  await changeTask(deed, await changeOf(admission, changed, 'task'), {
    title: longWord,
    need: longWord,
    affected: 'Alle',
    tried: '',
    strategy: '',
  });
  const resending = await sendNew(admission, 'resending', '3434');
  await replaceParticipant(admission, resending, 1, 'ny.deltaker@example.no');
  await submitApplication(deed, resending);
  const withdrawn = await sendNew(admission, 'withdrawn', '1103');
  await withdrawApplication(deed, withdrawn, 'Vi rekker det ikke i år.');
  const annulled = await sendNew(admission, 'annulled', '5006');
  await annulApplication(
    deed,
    { ...annulled, accountId: admission.coordinatorId },
    'Ingen i kommunen kjenner til søknaden.',
  );
  await giveUpAMail(school);
  return {
    admission,
    draftCallId: await makeDraftCall(admission),
    applications: {
      empty,
      draft: draft.applicationId,
      joint: joint.applicationId,
      waiting: waiting.applicationId,
      sent: sent.applicationId,
      changed: changed.applicationId,
      resending: resending.applicationId,
      withdrawn: withdrawn.applicationId,
      annulled: annulled.applicationId,
    },
    participants: (await applicationNow(school.db, sent.applicationId)).participants.map(({ id }) => id),
    links: await handle(admission, sent, waiting.leaderSecret),
    emailOf(person) {
      if (person === 'nobody') return null;
      if (person === 'coordinator') return coordinator.email;
      return person === 'waiting'
        ? 'kontakt.waiting.with-a-name-that-takes-more-room-than-there-is@example.no'
        : `kontakt.${person}@example.no`;
    },
  };
}

/** One of those that are queued is taken for one that never left. */
async function giveUpAMail({ db, clock }: School): Promise<void> {
  const [mail] = await takeDueMail(db, clock.now(), clock.now().add({ minutes: 5 }), 1);
  if (!mail) throw new Error('there is mail to give up');
  await postponeMail(db, mail.id, null);
}

type Sent = Awaited<ReturnType<typeof submitNew>>;

/** Writes an application, submits it and gives its guarantee. */
export async function sendNew(admission: Admission, name: string, municipality: string): Promise<Sent> {
  const submitted = await submitNew(admission, name, municipality);
  const seen = guaranteeFingerprint(await applicationNow(admission.deed.db, submitted.applicationId));
  const given = await confirmGuarantee(admission.deed, submitted.leaderSecret, seen);
  if (!given.ok) throw new Error(`${name} could not be sent: ${given.reason.kind}`);
  return submitted;
}

/** What the sent application goes through: two participants answer, the school asks both them and the contact, and decides. */
async function handle(admission: Admission, sent: Sent, leaderAsked: string): Promise<ExampleYear['links']> {
  const { deed, coordinatorId } = admission;
  const [answered = '', asked = '', unanswered = ''] = sent.participantSecrets;
  const education = { birthYear: 1984, educationYears: 5, educationKind: 'Master i sosialt arbeid, Trondheim 2009' };
  await confirmParticulars(deed, answered, { ...education, experienceYears: 12.5, experienceKind: longWord });
  const content = pdfOf('Vitnemål');
  const file = { name: `${longWord}.pdf`, mediaType: 'application/pdf', content: new Uint8Array(content) };
  await addDocument(deed, answered, file, sha256Hex(content));
  await confirmParticulars(deed, asked, {
    ...education,
    educationYears: 1.5,
    experienceYears: 3,
    experienceKind: 'Vaktmester',
  });
  const by = { applicationId: sent.applicationId, accountId: coordinatorId };
  const [, second] = (await applicationNow(deed.db, sent.applicationId)).participants;
  const dueOn = Temporal.PlainDate.from('2022-07-08');
  await askSupplement(deed, by, {
    participantId: second?.id ?? null,
    wanted: 'Send karakterutskriften.\nBegge sidene.',
    dueOn,
  });
  const requestId = await askSupplement(deed, by, { participantId: null, wanted: `Hvem eier ${longWord}?`, dueOn });
  await askSupplement(deed, by, { participantId: null, wanted: 'Hva koster det?', dueOn });
  if (requestId.ok) {
    const actor = { kind: 'account', id: sent.accountId } as const;
    await giveSupplement(
      deed,
      { applicationId: sent.applicationId, requestId: requestId.value, actor },
      { answer: 'Det gjør vi.', file },
    );
  }
  await decideStanding(deed, by, second?.id ?? '', {
    outcome: 'qualified',
    reason: 'Tre års praksis på rett sted veier opp.',
  });
  // The question came with a link of its own.
  const askedAgain = await secretFor(deed.db, 'deltaker2.sent@example.no');
  return { leaderAsked, leaderGave: sent.leaderSecret, unanswered, answered, asked: askedAgain };
}

async function startEmpty({ deed, callId }: Admission, name: string, starts = false): Promise<string> {
  const contact = { email: `kontakt.${name}@example.no`, name: '', language: 'nb' } as const;
  const { id: accountId } = await inTransaction(deed.db, (tx) => ensureAccount(tx, contact, deed.clock.now()));
  const started = starts
    ? await startApplication(deed, callId, { accountId, name: 'Kontakt', language: 'nb' })
    : undefined;
  return started?.ok ? started.value : '';
}

async function changeOf(
  { deed }: Admission,
  { applicationId, accountId }: { applicationId: string; accountId: string },
  topic: 'municipality' | 'task',
) {
  return { applicationId, accountId, seen: topicFingerprint(await applicationNow(deed.db, applicationId), topic) };
}

async function makeDraftCall({ deed, coordinatorId }: Admission): Promise<string> {
  const [plan] = shippedPlans;
  if (!plan) throw new Error('a plan ships');
  const saved = await saveCall(deed, coordinatorId, { ...termsOf(callForm.parse(typedOfPlan(plan))), slug: 'ekstra' });
  if (!saved.ok) throw new Error(`the draft was refused: ${saved.reason.kind}`);
  return saved.value;
}
