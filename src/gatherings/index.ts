import type { Route } from '../web/route.ts';
import { builderRoutes } from './builder.routes.tsx';
import { coverageRoutes } from './coverage.routes.tsx';
import { editSessionRoutes } from './edit-session.routes.tsx';
import { placeRoutes } from './place.routes.tsx';
import { publishRoutes } from './publish.routes.tsx';
import { speakersRoutes } from './speakers.routes.tsx';
import { venueRoutes } from './venue.routes.tsx';

export {
  isFor,
  wordsIn,
  type Programme,
  type ProgrammeSession,
  type PublishedProgramme,
  type Words,
} from './programme.ts';
export { publishedProgrammes } from './programme.store.ts';
export { coverageOf, type Coverage, type CoverageGap, type CoveredSession } from './coverage.rules.ts';
export { gatheringsOf, type PlacedGathering } from './gathering.store.ts';
export { findSpeakerByLink, saveSpeakerConsent, type Speaker } from './speaker.store.ts';

/** Every page and deed of gatherings. */
export const gatheringsRoutes: readonly Route[] = [
  ...placeRoutes,
  ...speakersRoutes,
  ...builderRoutes,
  ...editSessionRoutes,
  ...venueRoutes,
  ...publishRoutes,
  ...coverageRoutes,
];
