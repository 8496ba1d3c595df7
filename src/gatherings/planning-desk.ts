import { planOfCohort, type Cohort, type CohortLinks, type CohortSteps, type PlacedDays } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { dateRangeText, inOslo } from '../kit/oslo-time.ts';
import type { Clock } from '../kit/clock.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { gatheringsOf } from './gathering.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import { canWait, nextStepsOf, type PlanningStep } from './planning-steps.rules.ts';
import { standingsOf } from './year.store.ts';

/** The days on which a cohort's gatherings have been placed. */
export async function placedDays(db: Database, cohortId: string): Promise<PlacedDays> {
  const placed = await gatheringsOf(db, cohortId);
  return new Map(placed.map(({ number, fromOn, toOn }) => [number, { from: fromOn, to: toOn }]));
}

/** The pages on which a cohort's gatherings are planned. */
export const gatheringsDeskLinks: CohortLinks = async (_db, language, { slug }) => {
  const { planning, speakers, coverage } = gatheringsMessages(language);
  const path = `/skole/kull/${slug}`;
  return [
    { topic: 'gatherings', href: `${path}/samlinger`, text: planning.places.title },
    { topic: 'gatherings', href: `${path}/innledere`, text: speakers.title },
    { topic: 'gatherings', href: `${path}/dekning`, text: coverage.title },
  ];
};

/** What the coordinator does next about the gatherings: hold, place, build, publish; the nearest gathering first. */
export const gatheringsDeskSteps: CohortSteps = async (db, clock, language, cohort) =>
  (await nextSteps(db, clock, cohort))
    .filter((step) => !canWait(step))
    .map((step) => stepAbout(language, cohort, step));

/** What is to be done about a gathering far ahead, once nothing else is left to do. */
export const gatheringsAheadSteps: CohortSteps = async (db, clock, language, cohort) =>
  (await nextSteps(db, clock, cohort)).filter(canWait).map((step) => stepAbout(language, cohort, step));

async function nextSteps(db: Database, clock: Clock, cohort: Cohort): Promise<PlanningStep[]> {
  const numbers = planOfCohort(cohort).gatherings.map(({ number }) => number);
  return nextStepsOf(numbers, await standingsOf(db, cohort.id), inOslo(clock.now()).toPlainDate());
}

function stepAbout(language: Language, { slug }: Cohort, step: PlanningStep): Step {
  const t = gatheringsMessages(language).planning.steps;
  if (step.code === 'place')
    return {
      title: t.place.title(step.unplaced),
      text: t.place.text,
      href: `/skole/kull/${slug}/samlinger`,
      action: t.place.action,
    };
  const { number, from, to } = step.gathering;
  const path = `/skole/kull/${slug}/samling/${number}`;
  const ways = { today: `/skole/kull/${slug}#i-dag`, build: path, publish: `${path}/publiser` };
  return {
    title: t[step.code].title(number),
    text: t[step.code].text(t.inWeeks(step.weeks)),
    dueText: dateRangeText(language, from, to),
    href: step.code === 'publishChanges' ? ways.publish : ways[step.code],
    action: t[step.code].action,
  };
}
