import { planOfCohort, type Cohort, type CohortLinks, type CohortSteps, type PlacedDays } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { dateRangeText, inOslo } from '../kit/oslo-time.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { gatheringsOf, type PlacedGathering } from './gathering.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import { canWait, nextStepsOf, type GatheringStanding, type PlanningStep } from './planning-steps.rules.ts';
import { findGathering } from './place.store.ts';
import type { PublishedProgramme } from './programme.ts';
import { publishedProgrammes } from './programme.store.ts';
import { hasUnpublished } from './unpublished.ts';
import { standingsOf } from './year.store.ts';

/** The days on which a cohort's gatherings lie: as people know them, and as they have been placed where nothing is published yet. */
export async function placedDays(db: Database, cohortId: string): Promise<PlacedDays> {
  return knownDays(await gatheringsOf(db, cohortId), await publishedProgrammes(db, cohortId));
}

/** The same, where the programmes have been read already. */
export function knownDays(
  placed: readonly PlacedGathering[],
  programmes: readonly Pick<PublishedProgramme, 'number' | 'from' | 'to'>[],
): PlacedDays {
  return new Map([
    ...placed.map(({ number, fromOn, toOn }) => [number, { from: fromOn, to: toOn }] as const),
    ...programmes.map(
      ({ number, from, to }) =>
        [number, { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }] as const,
    ),
  ]);
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
export const gatheringsDeskSteps: CohortSteps = async (db, clock, language, cohort) => {
  const numbers = planOfCohort(cohort).gatherings.map(({ number }) => number);
  const today = inOslo(clock.now()).toPlainDate();
  const steps = nextStepsOf(numbers, await standingsNow(db, cohort.id, today), today);
  return steps.map((step) => ({ ...stepAbout(language, cohort, step), canWait: canWait(step) }));
};

/** How far the planning has come; what was changed and then changed back has not been changed. */
async function standingsNow(db: Database, cohortId: string, today: Temporal.PlainDate): Promise<GatheringStanding[]> {
  const standings: GatheringStanding[] = [];
  for (const standing of await standingsOf(db, cohortId)) {
    const isAhead = Temporal.PlainDate.compare(standing.to, today) >= 0;
    const gathering = standing.isChanged && isAhead && (await findGathering(db, cohortId, standing.number));
    standings.push(gathering ? { ...standing, isChanged: await hasUnpublished(db, gathering) } : standing);
  }
  return standings;
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
