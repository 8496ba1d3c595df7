import { applicationContact, deedOf, errorsOf, linkHolder, linkPage, planOf, unknownLink } from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { askForReasons, receiveAppeal, takeAppealBack } from './appeal.action.ts';
import { appealForm } from './appeal.form.ts';
import { isLateAppeal } from './appeal.rules.ts';
import { appealsOf, appealTexts, reasonsRequestOf } from './appeal.store.ts';
import { AppealPage } from './appeal.view.tsx';
import type { Decision } from './decision.ts';
import { NoDecision } from './decision.view.tsx';
import { offersMessages } from './messages/index.ts';
import { deadlineOf, mayAppeal } from './on-decision.ts';
import { decisionIn, municipalityParty, participantParty, type Party } from './party.ts';

/** A link may be in the hands of several people behind one address. */
const limits = { rate: { times: 30, seconds: 3600 } };

type Handle = (c: AppContext, party: Party, decision: Decision) => Promise<Response>;

const deeds: readonly { path: string; handle: Handle }[] = [
  { path: '/klage', handle: send },
  { path: '/klage/trekk', handle: takeBack },
  { path: '/begrunnelse', handle: ask },
];

/** Appeals and requests for reasons, of a municipality by its contact and of a participant by their link. */
export const appealRoutes: readonly Route[] = [
  get('/soknad/:id/klage', applicationContact, async (c) => withDecision(c, await municipalityParty(c), show)),
  get('/deltaker/:secret/klage', linkHolder, async (c) => withDecision(c, await participantParty(c), show)),
  ...deeds.flatMap(({ path, handle }) => [
    post(
      `/soknad/:id${path}`,
      applicationContact,
      async (c) => withDecision(c, await municipalityParty(c), handle),
      limits,
    ),
    post(
      `/deltaker/:secret${path}`,
      linkHolder,
      async (c) => withDecision(c, await participantParty(c), handle),
      limits,
    ),
  ]),
];

async function withDecision(c: AppContext, party: Party | undefined, handle: Handle): Promise<Response> {
  if (!party) return unknownLink(c);
  const decision = decisionIn(c, party);
  if (decision) return await handle(c, party, decision);
  if (party.decisions.length > 0) return await c.notFound();
  const { kind, base } = party;
  const { title } = offersMessages(c.var.language).pages.decision.none;
  return answerOf(party)(c, title, <NoDecision language={c.var.language} base={base} kind={kind} canAct />);
}

function answerOf({ kind }: Party): typeof page {
  return kind === 'participant' ? linkPage : page;
}

async function send(c: AppContext, party: Party, decision: Decision): Promise<Response> {
  const { typed } = await readForm(c);
  const form = checkForm(appealForm, typed);
  const text = typed['text'] ?? '';
  if (!form.ok) return await show(c, party, decision, { typed: text, errors: errorsOf(c.var.language, form.faults) });
  const result = await receiveAppeal(deedOf(c), {
    decisionId: decision.id,
    text: form.value.text,
    actor: party.actor,
  });
  const t = offersMessages(c.var.language).pages.appeal;
  if (result.ok) return back(c, party, decision, 'sendt');
  const trouble = result.reason === 'notParty' ? t.noParty : t.settled;
  return await show(c, party, decision, { typed: text, errors: [], trouble });
}

async function takeBack(c: AppContext, party: Party, decision: Decision): Promise<Response> {
  const result = await takeAppealBack(deedOf(c), { decisionId: decision.id, actor: party.actor });
  if (result.ok) return back(c, party, decision, 'trukket');
  const trouble = offersMessages(c.var.language).pages.appeal.failed.impossible;
  return await show(c, party, decision, { typed: '', errors: [], trouble });
}

async function ask(c: AppContext, party: Party, decision: Decision): Promise<Response> {
  const result = await askForReasons(deedOf(c), { decisionId: decision.id, actor: party.actor });
  if (result.ok) return back(c, party, decision, 'spurt');
  const t = offersMessages(c.var.language).pages.appeal;
  const trouble = result.reason === 'notParty' ? t.noParty : t.failed.late;
  return await show(c, party, decision, { typed: '', errors: [], trouble });
}

function back(c: AppContext, { base }: Party, { number }: Decision, done: string): Response {
  return seeOther(c, `${base}/klage?nr=${encodeURIComponent(number)}&melding=${done}`);
}

interface Attempt {
  readonly typed: string;
  readonly errors: readonly FieldErrorItem[];
  readonly trouble?: string;
}

async function show(c: AppContext, party: Party, decision: Decision, attempt?: Attempt): Promise<Response> {
  const { language, db, clock } = c.var;
  const { call, base } = party;
  const deadline = await deadlineOf(db, call, decision);
  const appeals = [];
  for (const appeal of await appealsOf(db, decision.id))
    appeals.push({ appeal, texts: await appealTexts(db, appeal.id) });
  const content = (
    <AppealPage
      language={language}
      base={base}
      decision={decision}
      deadline={deadline}
      isLate={isLateAppeal(deadline, inOslo(clock.now()).toPlainDate())}
      mayAppeal={mayAppeal(call, decision)}
      body={planOf(call).decisions.appeal.body[language]}
      appeals={appeals}
      reasons={await reasonsRequestOf(db, decision.id)}
      typed={attempt?.typed ?? ''}
      errors={attempt?.errors ?? []}
      trouble={attempt?.trouble}
      done={c.req.query('melding')}
    />
  );
  const title = offersMessages(language).pages.appeal.title(decision.number);
  return answerOf(party)(c, title, content, { status: attempt ? (attempt.trouble ? 409 : 422) : 200 });
}
