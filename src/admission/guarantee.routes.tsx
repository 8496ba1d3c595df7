import { listFormat } from '../kit/formats.ts';
import { hashSecret } from '../kit/id.ts';
import { momentText } from '../kit/oslo-time.ts';
import { findAccount } from '../people/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm } from '../web/form.ts';
import { seeOther, type PageOptions } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { faultsOf, nameOfMunicipality, planOf } from './application-facts.ts';
import { deadlineText } from './application-page.tsx';
import { linkHolder } from './application.permission.ts';
import { loadApplication, municipalitiesTaken } from './application.store.ts';
import type { Application } from './application.ts';
import { callPhase } from './call.rules.ts';
import { findCall } from './call.store.ts';
import type { Call } from './call.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { deedOf } from './deed-of.ts';
import { guaranteeQuestion, type GuaranteeQuestion } from './guarantee-question.rules.ts';
import { currentGuarantee, guaranteeByLink, type Guarantee } from './guarantee.store.ts';
import { GuaranteeGiven, GuaranteePage } from './guarantee.view.tsx';
import { ClosedLink, linkPage, secretOf, unknownLink, type Contact } from './link-page.tsx';
import { admissionMessages } from './messages/index.ts';
import { guaranteeCovers } from './version.rules.ts';
import { versionsOf } from './version.store.ts';

/** The leader's page: reads what is asked and gives the municipality's word, without an account. */
export const guaranteeRoutes: readonly Route[] = [
  get('/garanti/:secret', linkHolder, (c) => show(c)),
  post('/garanti/:secret', linkHolder, confirm, { rate: { times: 30, seconds: 600 } }),
];

async function confirm(c: AppContext): Promise<Response> {
  const { typed } = await readForm(c);
  const result = await confirmGuarantee(deedOf(c), secretOf(c), typed['sett'] ?? '');
  return result.ok ? seeOther(c, `/garanti/${secretOf(c)}`) : await show(c, result.reason.kind);
}

/** The page as things stand now; after a refusal it says the same in the place of the button. */
async function show(c: AppContext, refusal?: string): Promise<Response> {
  const { db, clock } = c.var;
  const asked = await guaranteeByLink(db, hashSecret(secretOf(c)));
  const application = asked && (await loadApplication(db, asked.applicationId));
  const call = application && (await findCall(db, application.callId));
  const account = application && (await findAccount(db, application.contactAccountId));
  if (!asked || !application || !call || !account) return unknownLink(c);
  const contact = { name: account.name || account.email, email: account.email };
  const numbers = application.municipalities.map(({ number }) => number);
  const taken = await municipalitiesTaken(db, call.id, numbers, application.id);
  const question = guaranteeQuestion(asked, {
    state: application.state,
    guarantorEmail: application.guarantor.email,
    covers: guaranteeCovers(application),
    isOpen: callPhase(call, clock.now()) === 'open',
    isComplete: faultsOf(application, call).length === 0,
    isTaken: taken.length > 0,
    current: await currentGuarantee(db, application.id),
  });
  if (question === 'given') return await showGiven(c, asked, application, call);
  if (question !== 'open') return showClosed(c, question, call, contact, taken);
  return showQuestion(c, application, call, contact, refusal);
}

function showQuestion(
  c: AppContext,
  application: Application,
  call: Call,
  contact: Contact,
  refusal: string | undefined,
): Response {
  const { language } = c.var;
  const municipalities = application.municipalities.map(({ number }) => nameOfMunicipality(call, number));
  const content = (
    <GuaranteePage
      language={language}
      secret={secretOf(c)}
      fingerprint={guaranteeFingerprint(application)}
      plan={planOf(call)}
      contact={contact}
      municipalities={municipalities}
      participants={application.participants.map((participant) => ({
        ...participant,
        municipalityName: participant.municipality ? nameOfMunicipality(call, participant.municipality) : '',
      }))}
      task={application.task}
      deadline={deadlineText(language, call)}
      hasChanged={refusal === 'changedMeanwhile'}
    />
  );
  const title = admissionMessages(language).links.guarantee.title(listFormat(language).format(municipalities));
  return linkPage(c, title, content, { status: refusal ? 409 : 200 });
}

/** What the leader's word sent; the newest version that rests on it. */
async function showGiven(c: AppContext, given: Guarantee, application: Application, call: Call): Promise<Response> {
  const { db, language } = c.var;
  const sent = (await versionsOf(db, application.id)).find(
    ({ content }) => content.guarantor.confirmedAt === given.confirmedAt?.toString(),
  );
  if (!sent || !given.confirmedAt) return unknownLink(c);
  const { content, hash, takenAt } = sent;
  const { state } = application;
  return linkPage(
    c,
    admissionMessages(language).links.guarantee.given.title,
    <GuaranteeGiven
      language={language}
      number={content.number}
      version={content.version}
      municipalities={content.municipalities.map(({ number }) => nameOfMunicipality(call, number))}
      participants={content.participants.map(({ name }) => name)}
      title={content.task.title}
      email={given.leaderEmail}
      confirmedAt={momentText(language, given.confirmedAt)}
      takenAt={momentText(language, takenAt)}
      hash={hash}
      since={state === 'resending' || state === 'withdrawn' || state === 'annulled' ? state : null}
    />,
  );
}

/** Mended things can be answered under the same link; the others can't. */
const statuses: Partial<Record<GuaranteeQuestion, NonNullable<PageOptions['status']>>> = {
  incomplete: 409,
  taken: 409,
};

function showClosed(
  c: AppContext,
  question: Exclude<GuaranteeQuestion, 'open' | 'given'>,
  call: Call,
  contact: Contact,
  taken: readonly string[],
): Response {
  const { language } = c.var;
  const t = admissionMessages(language).links.guarantee.closed;
  const names = listFormat(language).format(taken.map((number) => nameOfMunicipality(call, number)));
  const text =
    question === 'late' ? t.late(deadlineText(language, call)) : question === 'taken' ? t.taken(names) : t[question]();
  return linkPage(c, text.title, <ClosedLink language={language} text={text} contact={contact} />, {
    status: statuses[question] ?? 410,
  });
}
