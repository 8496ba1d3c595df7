import { callInAddress, coordinator, deedOf, type Call } from '../admission/index.ts';
import { loadPlaces } from '../offers/index.ts';
import type { AppContext } from '../web/context.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { visitorIn } from './cohort-page.ts';
import { formCohort, type FormRefusal } from './form-cohort.action.ts';
import { loadFormation } from './formation.ts';
import { FormingPage, NothingToForm } from './forming.view.tsx';
import { cohortMessages } from './messages/index.ts';

/** Making the cohort of a call, and bringing it into line with the answers. */
export const formingRoutes: readonly Route[] = [
  get('/skole/opptak/:id/kull', coordinator, (c) => withCall(c, (call) => show(c, call))),
  post('/skole/opptak/:id/kull', coordinator, (c) => withCall(c, (call) => form(c, call))),
];

async function withCall(c: AppContext, answer: (call: Call) => Promise<Response>): Promise<Response> {
  const call = await callInAddress(c);
  return call && call.state !== 'draft' ? await answer(call) : await c.notFound();
}

async function show(c: AppContext, call: Call): Promise<Response> {
  const { db, language } = c.var;
  const t = cohortMessages(language).forming;
  const state = await loadFormation(db, call.id);
  const places = await loadPlaces(db, call.id);
  if (!state || !places) return nothing(c, call, 'notPublished', 200);
  if (!state.cohort && state.applicants.length === 0) return nothing(c, call, 'noneAccepted', 200);
  const isDone = c.req.query('melding') === 'laget';
  const content = <FormingPage language={language} state={state} places={places.places} isDone={isDone} />;
  return page(c, state.cohort ? t.updateTitle(call.slug) : t.title(call.slug), content);
}

async function form(c: AppContext, call: Call): Promise<Response> {
  const result = await formCohort(deedOf(c), { callId: call.id, accountId: visitorIn(c) });
  if (!result.ok) return nothing(c, call, result.reason, 409);
  return seeOther(c, `/skole/opptak/${call.id}/kull?melding=laget`);
}

function nothing(c: AppContext, call: Call, why: FormRefusal, status: 200 | 409): Response {
  const { language } = c.var;
  const content = <NothingToForm language={language} call={call} why={why} />;
  return page(c, cohortMessages(language).forming.title(call.slug), content, { status });
}
