import { deedOf } from '../admission/index.ts';
import { cohortMember, findCohort, ownPlace, type Cohort, type OwnPlace } from '../cohort/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, role, type Route } from '../web/route.ts';
import { CohortOutcomesPage } from './cohort-outcomes.view.tsx';
import { datedGatherings, momentsOf, type Moment } from './in-cohort.ts';
import { reflectionMessages } from './messages/index.ts';
import { rateOutcomes, type TypedRating } from './rate.action.ts';
import { ratingFaults, type RatingMoment } from './rating.rules.ts';
import { levelsInCohort, ratingsOf } from './rating.store.ts';
import { OutcomesPage, RatingForm, type RatingErrors } from './rating.view.tsx';
import type { WorkedOn } from './worked-on.ts';

const mostInReason = 1000;

/** How people see their own progress on the outcomes, for themselves; and the cohort's as a whole, for the coordinator. */
export const ratingRoutes = (workedOn: WorkedOn): readonly Route[] => [
  get('/kull/:cohort/utbytte', cohortMember, (c) => within(c, (at) => showOutcomes(c, at, workedOn))),
  get('/kull/:cohort/utbytte/:moment', cohortMember, (c) => within(c, (at) => showForm(c, at))),
  post('/kull/:cohort/utbytte/:moment', cohortMember, (c) => within(c, (at) => rate(c, at))),
  get('/skole/kull/:cohort/utbytte', role('coordinator'), showCohort),
];

interface Place extends OwnPlace {
  readonly plan: StudyPlan;
  readonly moments: readonly RatingMoment<Moment>[];
}

async function within(c: AppContext, then: (at: Place) => Promise<Response>): Promise<Response> {
  const place = await ownPlace(c);
  if (!place) return c.notFound();
  const { plan, moments } = await readMoments(c, place.cohort);
  return await then({ ...place, plan, moments });
}

async function readMoments(c: AppContext, cohort: Cohort): Promise<Pick<Place, 'plan' | 'moments'>> {
  const today = inOslo(c.var.clock.now()).toPlainDate();
  const { plan, gatherings } = await datedGatherings(c.var.db, cohort, today);
  return { plan, moments: momentsOf(plan, gatherings, today) };
}

async function showOutcomes(c: AppContext, at: Place, workedOn: WorkedOn): Promise<Response> {
  const { db, language, clock } = c.var;
  const content = (
    <OutcomesPage
      language={language}
      cohort={at.cohort}
      plan={at.plan}
      moments={at.moments}
      ratings={await ratingsOf(db, at.member.id)}
      done={await workedOn({ db, language, now: clock.now() }, at)}
      isSaved={c.req.query('melding') === 'lagret'}
    />
  );
  return page(c, reflectionMessages(language).outcomes.title, content, { wide: true });
}

function momentIn(c: AppContext, { moments }: Place): RatingMoment<Moment> | undefined {
  return moments.find(({ moment }) => moment.id === c.req.param('moment'));
}

async function showForm(c: AppContext, at: Place, typed?: Typed, errors: RatingErrors = []): Promise<Response> {
  const { db, language } = c.var;
  const moment = momentIn(c, at);
  if (!moment) return c.notFound();
  const t = reflectionMessages(language).outcomes;
  const ratings = (await ratingsOf(db, at.member.id)).filter((one) => one.moment === moment.moment.id);
  const content = (
    <RatingForm
      language={language}
      cohort={at.cohort}
      plan={at.plan}
      moment={moment}
      typed={typed ?? typedOf(ratings)}
      errors={errors}
    />
  );
  const status = errors.length > 0 ? 422 : c.req.method === 'POST' ? 409 : 200;
  return page(c, t.rateTitle(moment.moment.name[language]), content, { status });
}

function typedOf(ratings: readonly { outcome: string; level: number; reason: string }[]): Typed {
  return Object.fromEntries(
    ratings.flatMap(({ outcome, level, reason }) => [
      [outcome, String(level)],
      [`${outcome}-hvorfor`, reason],
    ]),
  );
}

async function rate(c: AppContext, at: Place): Promise<Response> {
  const moment = momentIn(c, at);
  if (!moment) return c.notFound();
  const { typed } = await readForm(c);
  if (moment.state !== 'open') return await showForm(c, at, typed);
  const t = reflectionMessages(c.var.language).outcomes.errors;
  const levels = at.plan.reflection.levels.length;
  const rated = at.plan.outcomes.map(({ id }): TypedRating => {
    const level = Number(typed[id]);
    const isLevel = Number.isInteger(level) && level >= 1 && level <= levels;
    return { outcome: id, level: isLevel ? level : null, reason: typed[`${id}-hvorfor`] ?? '' };
  });
  const faults = ratingFaults(rated).map(({ outcome, code }) => ({
    field: code === 'reasonMissing' ? `${outcome}-hvorfor` : outcome,
    message: t[code](outcome),
  }));
  const long = rated
    .filter(({ reason }) => reason.length > mostInReason)
    .map(({ outcome }) => ({ field: `${outcome}-hvorfor`, message: t.tooLong(mostInReason) }));
  if (faults.length + long.length > 0) return await showForm(c, at, typed, [...faults, ...long]);
  await rateOutcomes(deedOf(c), { memberId: at.member.id, accountId: at.member.accountId }, moment.moment.id, rated);
  return seeOther(c, `/kull/${at.cohort.slug}/utbytte?melding=lagret`);
}

async function showCohort(c: AppContext): Promise<Response> {
  const { db, language } = c.var;
  const cohort = await findCohort(db, c.req.param('cohort') ?? '');
  if (!cohort) return c.notFound();
  const { plan, moments } = await readMoments(c, cohort);
  // While people still rate themselves two readings would tell what the one between them said.
  const closed = moments.filter(({ state }) => state === 'closed').map(({ moment }) => moment.id);
  const counts = await levelsInCohort(db, cohort.id, closed);
  const content = (
    <CohortOutcomesPage language={language} cohort={cohort} plan={plan} moments={moments} counts={counts} />
  );
  return page(c, reflectionMessages(language).cohortOutcomes.title, content, { wide: true });
}
