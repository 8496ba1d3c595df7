import type { Route } from '../web/route.ts';
import { answerRoutes } from './answer.routes.tsx';
import { appealDeskRoutes } from './appeal-desk.routes.tsx';
import { appealRoutes } from './appeal.routes.tsx';
import { decisionRoutes } from './decision.routes.tsx';
import { placesRoutes } from './places.routes.tsx';
import { sendingRoutes } from './sending.routes.tsx';
import { toldRoutes } from './told.routes.tsx';

export { acceptedOf, type Accepted } from './accepted.ts';
export { endAnswers, remindAnswers } from './answer-time.action.ts';
export { decisionsPart } from './case-part.tsx';
export { offerPart } from './offer-part.tsx';
export { loadPlaces } from './places.ts';
export type { Places } from './places.rules.ts';
export { offersOf, type Offer } from './offer.store.ts';
export { offersCallLinks, offersCallSteps, offersStepsOf } from './offers-steps.ts';

/** Decisions, answers and appeals: every page and deed. */
export const offersRoutes: readonly Route[] = [
  ...decisionRoutes,
  ...answerRoutes,
  ...appealRoutes,
  ...sendingRoutes,
  ...placesRoutes,
  ...appealDeskRoutes,
  ...toldRoutes,
];
