import type { CohortLinks } from '../cohort/index.ts';
import type { Route } from '../web/route.ts';
import { evaluationRoutes } from './evaluation.routes.tsx';
import { journalRoutes } from './journal.routes.tsx';
import { reflectionMessages } from './messages/index.ts';
import { ratingRoutes } from './rating.routes.tsx';
import type { WorkedOn } from './worked-on.ts';

export { reflectionHomePart } from './home-part.tsx';
export { journalSessionPart, journalStepsOf } from './journal-parts.tsx';
export { evaluationStepsOf } from './own-steps.ts';
export type { Done, WorkedOn } from './worked-on.ts';

/** On the coordinator's desk of a cohort: what was said of the gatherings, and how people see their progress. */
export const reflectionDeskLinks: CohortLinks = async (_db, language, { slug }) => {
  const t = reflectionMessages(language).links;
  return [
    { topic: 'learning', href: `/skole/kull/${slug}/evaluering`, text: t.evaluations },
    { topic: 'learning', href: `/skole/kull/${slug}/utbytte`, text: t.cohortOutcomes },
  ];
};

/** Journal, outcomes over time and evaluations; `workedOn` tells what somebody has done for their outcomes. */
export const reflectionRoutes = (workedOn: WorkedOn): readonly Route[] => [
  ...journalRoutes,
  ...ratingRoutes(workedOn),
  ...evaluationRoutes,
];
