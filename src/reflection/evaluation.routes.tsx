import { deedOf } from '../admission/index.ts';
import { cohortMember, findCohort, ownPlace, type OwnPlace } from '../cohort/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, role, type Route } from '../web/route.ts';
import { evaluateGathering } from './evaluate.action.ts';
import {
  agreements,
  emptyTally,
  evaluationWindow,
  resultsOf,
  windowState,
  type Answers,
  type EvaluationWindow,
  type WindowState,
} from './evaluation.rules.ts';
import { talliesOf } from './evaluation.store.ts';
import { EvaluationClosed, EvaluationForm, EvaluationThanks, type EvaluationErrors } from './evaluation.view.tsx';
import { datedGatherings, type DatedGathering } from './in-cohort.ts';
import { reflectionMessages } from './messages/index.ts';
import { ResultsPage } from './results.view.tsx';

/** As much as one answer in words holds. */
const mostInText = 2000;

/** Evaluating a gathering without a name, and reading what was said. */
export const evaluationRoutes: readonly Route[] = [
  get('/kull/:cohort/evaluering/:number', cohortMember, (c) => within(c, show)),
  post('/kull/:cohort/evaluering/:number', cohortMember, (c) => within(c, answer)),
  get('/skole/kull/:cohort/evaluering', role('coordinator'), showResults),
];

interface About {
  readonly place: OwnPlace;
  readonly plan: StudyPlan;
  readonly dated: DatedGathering;
  readonly window: EvaluationWindow;
  readonly state: WindowState;
  readonly hasAnswered: boolean;
}

async function within(c: AppContext, then: (c: AppContext, about: About) => Promise<Response>): Promise<Response> {
  const { db } = c.var;
  const place = await ownPlace(c);
  if (!place) return c.notFound();
  const { plan, gatherings } = await datedGatherings(db, place.cohort, today(c));
  const dated = gatherings.find(({ gathering }) => String(gathering.number) === c.req.param('number'));
  if (!dated) return c.notFound();
  const window = evaluationWindow(dated.to, plan.reflection.evaluation.daysOpen);
  const tally = (await talliesOf(db, place.cohort.id)).get(dated.gathering.number) ?? emptyTally;
  return await then(c, {
    place,
    plan,
    dated,
    window,
    state: windowState(window, today(c)),
    hasAnswered: tally.answered.includes(place.member.id),
  });
}

function today(c: AppContext): Temporal.PlainDate {
  return inOslo(c.var.clock.now()).toPlainDate();
}

async function show(c: AppContext, about: About, typed: Typed = {}, errors?: EvaluationErrors): Promise<Response> {
  const { language } = c.var;
  const { plan, dated, state, window, hasAnswered, place } = about;
  const t = reflectionMessages(language).evaluation;
  const common = { language, cohort: place.cohort, gathering: dated.gathering };
  const title = t.title(dated.gathering.number);
  if (hasAnswered) return page(c, title, <EvaluationThanks {...common} window={window} />);
  if (state !== 'open')
    return page(c, title, <EvaluationClosed {...common} window={window} state={state} />, {
      status: c.req.method === 'POST' ? 409 : 200,
    });
  const content = <EvaluationForm {...common} plan={plan} window={window} typed={typed} errors={errors} />;
  return page(c, title, content, { status: errors ? 422 : 200 });
}

async function answer(c: AppContext, about: About): Promise<Response> {
  const { typed } = await readForm(c);
  if (about.hasAnswered || about.state !== 'open') return await show(c, about);
  const { statements, questions } = about.plan.reflection.evaluation;
  const answers: Answers = {
    statements: new Map(
      statements.flatMap(({ id }) => {
        const agreement = agreements.find((one) => String(one) === typed[id]);
        return agreement === undefined ? [] : [[id, agreement] as const];
      }),
    ),
    texts: new Map(questions.map(({ id }) => [id, typed[id] ?? ''])),
  };
  const t = reflectionMessages(c.var.language).evaluation.errors;
  const long = questions.filter(({ id }) => (typed[id] ?? '').length > mostInText);
  if (long.length > 0)
    return await show(
      c,
      about,
      typed,
      long.map(({ id }) => ({ field: id, message: t.tooLong(mostInText) })),
    );
  const isEmpty = answers.statements.size === 0 && [...answers.texts.values()].every((text) => text === '');
  const first = statements[0]?.id ?? '';
  if (isEmpty) return await show(c, about, typed, [{ field: first, message: t.empty }]);
  const { cohort, member } = about.place;
  const number = about.dated.gathering.number;
  await evaluateGathering(deedOf(c), { cohortId: cohort.id, gathering: number, memberId: member.id }, answers);
  return seeOther(c, `/kull/${cohort.slug}/evaluering/${number}`);
}

async function showResults(c: AppContext): Promise<Response> {
  const { db, language } = c.var;
  const cohort = await findCohort(db, c.req.param('cohort') ?? '');
  if (!cohort) return c.notFound();
  const { plan, gatherings } = await datedGatherings(db, cohort, today(c));
  const { daysOpen, minAnswers } = plan.reflection.evaluation;
  const tallies = await talliesOf(db, cohort.id);
  const results = gatherings.map(({ gathering, to }) => {
    const window = evaluationWindow(to, daysOpen);
    const state = windowState(window, today(c));
    return {
      gathering,
      window,
      state,
      results: resultsOf(tallies.get(gathering.number) ?? emptyTally, state, minAnswers),
    };
  });
  // The newest that can say anything first, then what is ahead in the order of the year.
  const begun = results.filter(({ state }) => state !== 'ahead').toReversed();
  const ordered = [...begun, ...results.filter(({ state }) => state === 'ahead')];
  const content = <ResultsPage language={language} cohort={cohort} plan={plan} results={ordered} />;
  return page(c, reflectionMessages(language).results.title, content, { wide: true });
}
