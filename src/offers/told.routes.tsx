import { coordinator, deedOf, errorsOf, findCall } from '../admission/index.ts';
import { isId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { giveReasons } from './appeal.action.ts';
import { stepForm } from './appeal.form.ts';
import { appealsOf, reasonsRequestOf } from './appeal.store.ts';
import type { Decision } from './decision.ts';
import { findDecision } from './decision.store.ts';
import { visitorIn } from './desk-page.tsx';
import { decisionFile } from './printed.ts';
import { ToldPage } from './told.view.tsx';

/** Decisions that were sent, as the school keeps them. */
export const toldRoutes: readonly Route[] = [
  get('/skole/vedtak/:decision', coordinator, (c) => withDecision(c, (decision) => show(c, decision))),
  get('/skole/vedtak/:decision/brev.pdf', coordinator, (c) => withDecision(c, (decision) => print(c, decision))),
  post('/skole/vedtak/:decision/begrunnelse', coordinator, (c) => withDecision(c, (decision) => explain(c, decision))),
];

async function withDecision(c: AppContext, handle: (decision: Decision) => Promise<Response>): Promise<Response> {
  const id = c.req.param('decision') ?? '';
  const decision = isId(id) ? await findDecision(c.var.db, id) : undefined;
  return decision ? await handle(decision) : await c.notFound();
}

async function show(
  c: AppContext,
  decision: Decision,
  attempt?: { readonly typed: string; readonly errors: readonly FieldErrorItem[] },
): Promise<Response> {
  const { language, db } = c.var;
  const content = (
    <ToldPage
      language={language}
      decision={decision}
      appeals={await appealsOf(db, decision.id)}
      reasons={await reasonsRequestOf(db, decision.id)}
      typed={attempt?.typed ?? ''}
      errors={attempt?.errors ?? []}
    />
  );
  return page(c, decision.content.letter.title, content, { status: attempt ? 422 : 200 });
}

async function print(c: AppContext, decision: Decision): Promise<Response> {
  const call = await findCall(c.var.db, decision.callId);
  return call ? await decisionFile(call, decision, c.var.baseUrl) : await c.notFound();
}

async function explain(c: AppContext, decision: Decision): Promise<Response> {
  const { typed } = await readForm(c);
  const form = checkForm(stepForm, typed);
  if (!form.ok)
    return await show(c, decision, {
      typed: typed['reason'] ?? '',
      errors: errorsOf(c.var.language, form.faults),
    });
  // Whatever came first stands; the page shows it.
  await giveReasons(deedOf(c), { decisionId: decision.id, accountId: visitorIn(c) }, form.value.reason);
  return seeOther(c, `/skole/vedtak/${decision.id}`);
}
