import {
  coordinator,
  deedOf,
  errorsOf,
  fileDownload,
  nameOfMunicipality,
  openCaseFile,
  planOf,
  type Call,
} from '../admission/index.ts';
import { isId } from '../kit/id.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { receiveAppeal } from './appeal.action.ts';
import { letterForm, stepForm } from './appeal.form.ts';
import { AppealCasePage, AppealLetterPage, AppealsPage } from './appeal-desk.view.tsx';
import { appealPapersPdf } from './appeal-papers.pdf.ts';
import {
  appealLines,
  appealTexts,
  findAppeal,
  openReasonsRequests,
  reasonsRequestOf,
  type Appeal,
} from './appeal.store.ts';
import { stepIn } from './appeal-words.ts';
import type { Decision } from './decision.ts';
import { decisionLines, findDecision } from './decision.store.ts';
import { visitorIn, withCall } from './desk-page.tsx';
import { offersMessages } from './messages/index.ts';
import { loadSendout, municipalityOf } from './sendout.ts';
import { settleAppeal, stepsIn, type AppealStep } from './settle-appeal.action.ts';

/** Appeals as the school handles them. */
export const appealDeskRoutes: readonly Route[] = [
  get('/skole/opptak/:id/klager', coordinator, (c) => withCall(c, (call) => list(c, call))),
  get('/skole/opptak/:id/klager/ny', coordinator, (c) => withCall(c, (call) => showLetter(c, call))),
  post('/skole/opptak/:id/klager/ny', coordinator, (c) => withCall(c, (call) => register(c, call))),
  get('/skole/klage/:appeal', coordinator, (c) => withAppeal(c, (appeal, decision) => showCase(c, appeal, decision))),
  get('/skole/klage/:appeal/oversendelse.pdf', coordinator, (c) =>
    withAppeal(c, (appeal, decision) => papers(c, appeal, decision)),
  ),
  post('/skole/klage/:appeal/:step{[a-z-]+}', coordinator, (c) =>
    withAppeal(c, (appeal, decision) => take(c, appeal, decision)),
  ),
];

async function withAppeal(
  c: AppContext,
  show: (appeal: Appeal, decision: Decision) => Promise<Response>,
): Promise<Response> {
  const id = c.req.param('appeal') ?? '';
  const appeal = isId(id) ? await findAppeal(c.var.db, id) : undefined;
  const decision = appeal && (await findDecision(c.var.db, appeal.decisionId));
  return appeal && decision ? await show(appeal, decision) : await c.notFound();
}

async function list(c: AppContext, call: Call): Promise<Response> {
  const { db, language } = c.var;
  const lines = await appealLines(db, call.id);
  const appeals = [];
  for (const line of lines) {
    const decision = await findDecision(db, line.decisionId);
    const numbers = decision?.content.facts.municipalities ?? [];
    appeals.push({ ...line, municipality: numbers.map((one) => nameOfMunicipality(call, one)).join(', ') });
  }
  const reasons = await openReasonsRequests(db, call.id);
  const content = <AppealsPage language={language} call={call} appeals={appeals} reasons={reasons} />;
  return page(c, offersMessages(language).desk.appeals.title, content);
}

interface Attempt {
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly trouble?: string;
}

async function showLetter(c: AppContext, call: Call, attempt?: Attempt): Promise<Response> {
  const { language, clock } = c.var;
  const content = (
    <AppealLetterPage
      language={language}
      call={call}
      decisions={await decisionOptions(c, call)}
      typed={attempt?.typed ?? {}}
      errors={attempt?.errors ?? []}
      trouble={attempt?.trouble}
      today={inOslo(clock.now()).toPlainDate().toString()}
    />
  );
  const status = attempt ? (attempt.trouble ? 409 : 422) : 200;
  return page(c, offersMessages(language).desk.appeals.letter.title, content, { status });
}

/** Every decision of the call by its number, with whom it went to. */
async function decisionOptions(c: AppContext, call: Call) {
  const { db, language } = c.var;
  const sendout = await loadSendout(db, call.id);
  const t = offersMessages(language).desk.kindNames;
  return (await decisionLines(db, call.id)).map(({ id, number, kind, applicationId, participantId }) => {
    const applicant = sendout?.applicants.get(applicationId);
    const person = applicant?.participants.find((one) => one.id === participantId)?.name;
    const municipality = applicant && municipalityOf(language, call, applicant);
    return { value: id, label: [number, person, municipality, t[kind]].filter(Boolean).join(', ') };
  });
}

async function register(c: AppContext, call: Call): Promise<Response> {
  const { language, clock, db } = c.var;
  const t = offersMessages(language).desk.appeals.letter;
  const { typed } = await readForm(c);
  const ids = (await decisionLines(db, call.id)).map(({ id }) => id);
  const form = checkForm(letterForm(inOslo(clock.now()).toPlainDate(), ids), typed);
  if (!form.ok) return await showLetter(c, call, { typed, errors: errorsOf(language, form.faults, {}, t) });
  const { decision, receivedOn, reachedOn, text } = form.value;
  const result = await receiveAppeal(deedOf(c), {
    decisionId: decision,
    text,
    actor: { kind: 'account', id: visitorIn(c) },
    letter: { receivedOn, reachedOn },
  });
  if (result.ok) return seeOther(c, `/skole/klage/${result.value}?melding=lagret`);
  return await showLetter(c, call, { typed, errors: [], trouble: t.refusals[result.reason] });
}

async function take(c: AppContext, appeal: Appeal, decision: Decision): Promise<Response> {
  const { language } = c.var;
  const step = stepIn(c.req.param('step'));
  if (!step) return await c.notFound();
  const { typed } = await readForm(c);
  const form = checkForm(stepForm, { reason: typed[`reason_${step}`] ?? typed['reason'] ?? '' });
  if (!form.ok) {
    const errors = errorsOf(language, form.faults).map((error) => ({ ...error, field: `reason_${step}` }));
    return await showCase(c, appeal, decision, { typed, errors, tried: step });
  }
  const by = { appealId: appeal.id, accountId: visitorIn(c) };
  const result = await settleAppeal(deedOf(c), by, step, form.value.reason);
  if (result.ok) return seeOther(c, `/skole/klage/${appeal.id}?melding=lagret`);
  const trouble = offersMessages(language).desk.appeals.case.refusals[result.reason];
  const now = (await findAppeal(c.var.db, appeal.id)) ?? appeal;
  return await showCase(c, now, decision, { typed, errors: [], tried: step, trouble });
}

async function showCase(
  c: AppContext,
  appeal: Appeal,
  decision: Decision,
  attempt?: Attempt & { readonly tried: AppealStep },
): Promise<Response> {
  const { language, db } = c.var;
  const t = offersMessages(language).desk;
  const other = decision.standing === 'qualified' ? 'courseParticipant' : 'qualified';
  const effect =
    decision.kind === 'standing'
      ? `${t.appeals.case.effect.standing} ${t.kinds[other].toLocaleLowerCase('nb')}.`
      : t.appeals.case.effect.place;
  const content = (
    <AppealCasePage
      language={language}
      appeal={appeal}
      decision={decision}
      texts={await appealTexts(db, appeal.id)}
      steps={stepsIn(appeal.state)}
      effect={effect}
      typed={attempt?.typed ?? {}}
      tried={attempt?.tried}
      errors={attempt?.errors ?? []}
      trouble={attempt?.trouble}
      isDone={c.req.query('melding') === 'lagret'}
    />
  );
  const status = attempt ? (attempt.trouble ? 409 : 422) : 200;
  return page(c, t.appeals.case.title(decision.number), content, { status });
}

async function papers(c: AppContext, appeal: Appeal, decision: Decision): Promise<Response> {
  const { db, baseUrl, clock } = c.var;
  const file = await openCaseFile(db, decision.applicationId, clock.now());
  if (!file) return await c.notFound();
  const content = await appealPapersPdf({
    plan: planOf(file.call),
    appeal,
    decision,
    texts: await appealTexts(db, appeal.id),
    reasons: await reasonsRequestOf(db, decision.id),
    files: file.documents
      .filter(({ participantId }) => participantId === decision.participantId)
      .map(({ name }) => name),
    baseUrl,
  });
  return fileDownload({ name: `klage-${decision.number}.pdf`, mediaType: 'application/pdf', content });
}
