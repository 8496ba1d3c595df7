import type { Route } from '../web/route.ts';
import { planningRoutes } from './planning.routes.ts';

export {
  isFor,
  wordsIn,
  type Programme,
  type ProgrammeSession,
  type PublishedProgramme,
  type Words,
} from './programme.ts';
export { gatheringsDeskLinks, gatheringsDeskSteps, placedDays } from './planning-desk.ts';
export { publishedProgrammes } from './programme.store.ts';
export { coverageOf, type Coverage, type CoverageGap, type CoveredSession } from './coverage.rules.ts';
export { gatheringsOf, type PlacedGathering } from './gathering.store.ts';
export { findSpeakerByLink, saveSpeakerConsent, type Speaker } from './speaker.store.ts';

/** Every page and deed of gatherings. */
export const gatheringsRoutes: readonly Route[] = [...planningRoutes];
