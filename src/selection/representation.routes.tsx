import { coordinator, deedOf } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { readForm } from '../web/form.ts';
import { page } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { isBinding } from './draw-state.rules.ts';
import { selectionMessages } from './messages/index.ts';
import { WaitPage } from './wait.view.tsx';
import type { Process } from './process.ts';
import { acknowledgeImpossible, chooseRepresentation, type ChoiceRefusal } from './representation.action.ts';
import { withChanges, type Representation } from './representation.rules.ts';
import { RepresentationPage } from './representation.view.tsx';
import { backToSelection, selectionDeed, withSelection } from './selection-page.ts';
import { forecast, isSameRepresentation, readChanges, readRepresentation } from './what-if.ts';

/** The rule of representation, tried out by address and changed by form. */
export const representationRoutes: readonly Route[] = [
  get('/skole/opptak/:id/trekning/representasjon', coordinator, (c) =>
    withSelection(c, (process) => {
      const tried = readRepresentation((name) => c.req.query(name), process.state.representation);
      return show(c, process, tried);
    }),
  ),
  post('/skole/opptak/:id/trekning/representasjon', coordinator, (c) =>
    withSelection(c, (process) => choose(c, process)),
  ),
  post('/skole/opptak/:id/trekning/representasjon/uten-sjanse', coordinator, (c) =>
    withSelection(c, (process) => acknowledge(c, process)),
  ),
];

async function choose(c: AppContext, process: Process): Promise<Response> {
  const { typed } = await readForm(c);
  const { state } = process;
  const read = readRepresentation((name) => typed[name], state.representation);
  const wanted = typed['valg'] === 'regel' ? null : withChanges(read, readChanges(typed['endring'] ?? '', read));
  const reason = typed['reason'] ?? '';
  const isFree = wanted === null || isSameRepresentation(wanted, state.published);
  if (!isFree && (reason === '' || reason.length > 2000))
    return show(c, process, read, wrongReason(c, 'reason', reason));
  const result = await chooseRepresentation(deedOf(c), selectionDeed(c, process), wanted, reason);
  if (result.ok) return backToSelection(c, process, 'regel');
  if (result.reason === 'notFound') return await c.notFound();
  return show(c, process, read, { typedReason: reason, refusal: refusalText(c, result.reason) });
}

async function acknowledge(c: AppContext, process: Process): Promise<Response> {
  const { typed } = await readForm(c);
  const { representation } = process.state;
  const reason = typed['why'] ?? '';
  const applicants = (typed['applicants'] ?? '').split(' ').filter(Boolean);
  if (reason === '' || reason.length > 2000) return show(c, process, representation, wrongReason(c, 'why', reason));
  const result = await acknowledgeImpossible(deedOf(c), selectionDeed(c, process), applicants, reason);
  if (result.ok) return backToSelection(c, process, 'regel');
  if (result.reason === 'notFound') return await c.notFound();
  return show(c, process, representation, { typedReason: reason, refusal: refusalText(c, result.reason) });
}

interface Wrong {
  readonly typedReason?: string;
  readonly errors?: readonly FieldErrorItem[];
  readonly refusal?: string;
}

function wrongReason(c: AppContext, field: string, reason: string): Wrong {
  const t = selectionMessages(c.var.language).representation;
  return { typedReason: reason, errors: [{ field, message: t.needsReason, label: t.reason }] };
}

function refusalText(c: AppContext, reason: Exclude<ChoiceRefusal, 'notFound'>): string {
  const t = selectionMessages(c.var.language).representation;
  switch (reason) {
    case 'notReady':
    case 'promised':
      return t[reason];
    case 'minOverMax':
    case 'noPlaces':
      return t.faulty[reason];
  }
}

async function show(c: AppContext, process: Process, tried: Representation, wrong: Wrong = {}): Promise<Response> {
  const { language } = c.var;
  const { state } = process;
  const t = selectionMessages(language).representation;
  if (!state.gate.open || state.roomForAll) {
    const text = state.roomForAll ? t.roomForAll : t.notReady;
    return page(c, t.title, <WaitPage language={language} callId={state.call.id} title={t.title} text={text} />, {
      status: wrong.refusal ? 409 : 200,
    });
  }
  const isTrial = !isSameRepresentation(tried, state.representation);
  const content = (
    <RepresentationPage
      language={language}
      state={state}
      tried={tried}
      forecast={await forecast(state, tried)}
      current={isTrial ? await forecast(state, state.representation) : undefined}
      canChange={!state.draw || !isBinding(state.draw.state)}
      typedReason={wrong.typedReason ?? ''}
      errors={wrong.errors ?? []}
      refusal={wrong.refusal}
    />
  );
  return page(c, t.title, content, { wide: true, status: wrong.refusal ? 409 : wrong.errors ? 422 : 200 });
}
