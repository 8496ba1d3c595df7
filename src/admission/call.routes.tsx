import { shippedPlan, shippedPlans } from '../../plans/index.ts';
import { isId, newId } from '../kit/id.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { AppContext } from '../web/context.ts';
import { checkForm, readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { anyone, get, post, type Route } from '../web/route.ts';
import { planOf } from './application-facts.ts';
import { openCall, saveCall } from './call.action.ts';
import type { Call } from './call.ts';
import { callForm, faultsOfTerms, termsOf, typedOfCall, typedOfPlan } from './call.form.ts';
import { CallForm, type CallFormProps } from './call-form.view.tsx';
import { OpenCall } from './call-open.view.tsx';
import { currentCall, findCall, findCallBySlug } from './call.store.ts';
import { CallPage, NoCall } from './call.view.tsx';
import { deedOf } from './deed-of.ts';
import { errorsOf } from './desk-errors.ts';
import { coordinator } from './desk.permission.ts';
import { admissionMessages } from './messages/index.ts';

/** The call as the public reads it, and the coordinator's making and opening of calls. */
export const callRoutes: readonly Route[] = [
  get('/opptak', anyone, async (c) => {
    const call = await currentCall(c.var.db);
    if (call) return seeOther(c, `/opptak/${call.slug}`);
    const { language } = c.var;
    return page(c, admissionMessages(language).call.none.title, <NoCall language={language} />);
  }),
  get('/opptak/:slug', anyone, async (c) => {
    const call = await findCallBySlug(c.var.db, c.req.param('slug') ?? '');
    if (!call || call.state === 'draft') return c.notFound();
    const { language, clock } = c.var;
    const plan = planOf(call);
    const title = admissionMessages(language).call.page.title(plan.school[language]);
    return page(c, title, <CallPage language={language} call={call} plan={plan} now={clock.now()} />, { wide: true });
  }),
  get('/skole/opptak/ny', coordinator, (c) => {
    const plan = shippedPlan(c.req.query('plan') ?? '') ?? shippedPlans[0];
    return plan ? showForm(c, plan, null, { ...typedOfPlan(plan), id: newId() }) : c.notFound();
  }),
  post('/skole/opptak/ny', coordinator, async (c) => {
    const { typed } = await readForm(c);
    return await save(c, null, typed);
  }),
  get('/skole/opptak/:id/endre', coordinator, async (c) => {
    const call = await callInAddress(c);
    if (!call) return c.notFound();
    return call.state === 'draft'
      ? showForm(c, planOf(call), call, typedOfCall(call))
      : seeOther(c, `/skole/opptak/${call.id}`);
  }),
  post('/skole/opptak/:id/endre', coordinator, async (c) => {
    const call = await callInAddress(c);
    if (!call) return c.notFound();
    const { typed } = await readForm(c);
    return await save(c, call, typed);
  }),
  get('/skole/opptak/:id/apne', coordinator, async (c) => {
    const call = await callInAddress(c);
    if (!call) return c.notFound();
    return call.state === 'draft' ? showOpening(c, call, false) : seeOther(c, `/skole/opptak/${call.id}`);
  }),
  post('/skole/opptak/:id/apne', coordinator, async (c) => {
    const call = await callInAddress(c);
    if (!call) return c.notFound();
    const opened = await openCall(deedOf(c), visitorId(c), call.id);
    return opened.ok || opened.reason !== 'faults'
      ? seeOther(c, `/skole/opptak/${call.id}`)
      : showOpening(c, call, true);
  }),
];

/** The call that the address names by its id; undefined if there is none. */
export async function callInAddress(c: AppContext): Promise<Call | undefined> {
  const id = c.req.param('id') ?? '';
  return isId(id) ? await findCall(c.var.db, id) : undefined;
}

function visitorId(c: AppContext): string {
  const { account } = c.var.visitor;
  if (!account) throw new Error('a coordinator is signed in');
  return account.id;
}

/** Saves what the form holds: `call` is the one that is changed, null for a new one. */
async function save(c: AppContext, call: Call | null, typed: Typed): Promise<Response> {
  const plan = shippedPlan(typed['planId'] ?? '') ?? shippedPlans[0];
  if (!plan) return c.notFound();
  const form = checkForm(callForm, { ...typed, planId: plan.id });
  if (!form.ok) return showForm(c, plan, call, typed, form.faults);
  const wanted = typed['id'] ?? '';
  const saved = await saveCall(
    deedOf(c),
    visitorId(c),
    termsOf(form.value),
    call?.id ?? (isId(wanted) ? wanted : undefined),
  );
  if (saved.ok) return seeOther(c, `/skole/opptak/${saved.value}`);
  switch (saved.reason.kind) {
    case 'faults':
      return showForm(c, plan, call, typed, faultsOfTerms(saved.reason.faults));
    case 'slugTaken':
      return showForm(c, plan, call, typed, [{ field: 'slug', code: 'slugTaken' }]);
    case 'published':
      return showForm(c, plan, call, typed, [], admissionMessages(c.var.language).call.form.published);
  }
}

function showForm(
  c: AppContext,
  plan: StudyPlan,
  call: Call | null,
  typed: Typed,
  faults: readonly FieldFault[] = [],
  refusal?: string,
): Response {
  const { language } = c.var;
  const t = admissionMessages(language);
  const props: CallFormProps = {
    language,
    plan,
    typed,
    refusal,
    otherPlans: call ? [] : shippedPlans.filter(({ id }) => id !== plan.id),
    errors: errorsOf(language, faults, t.call.faults, { ...t.call.form, room: t.call.form.roomCount }),
    ...(call
      ? {
          action: `/skole/opptak/${call.id}/endre`,
          back: { path: `/skole/opptak/${call.id}`, text: t.desk.callName(call.slug) },
          title: t.call.form.changeTitle(call.slug),
          lead: t.call.form.changeLead,
        }
      : {
          action: '/skole/opptak/ny',
          back: { path: '/skole/opptak', text: t.desk.list.title },
          title: t.call.form.newTitle,
          lead: t.call.form.newLead,
        }),
  };
  const status = refusal ? 409 : faults.length > 0 ? 422 : 200;
  return page(c, props.title, <CallForm {...props} />, { status });
}

function showOpening(c: AppContext, call: Call, isRefused: boolean): Response {
  const { language } = c.var;
  const title = admissionMessages(language).call.open.title(call.slug);
  return page(c, title, <OpenCall language={language} call={call} isRefused={isRefused} />, {
    status: isRefused ? 409 : 200,
  });
}
