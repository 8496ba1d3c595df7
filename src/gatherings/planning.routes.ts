import type { Route } from '../web/route.ts';
import { builderRoutes } from './builder.routes.tsx';
import { copyRoutes } from './copy.routes.tsx';
import { coverageRoutes } from './coverage.routes.tsx';
import { editSessionRoutes } from './edit-session.routes.tsx';
import { placeRoutes } from './place.routes.tsx';
import { publishRoutes } from './publish.routes.tsx';
import { speakersRoutes } from './speakers.routes.tsx';
import { venueRoutes } from './venue.routes.tsx';

/** The school's pages and deeds about its gatherings. */
export const planningRoutes: readonly Route[] = [
  ...placeRoutes,
  ...builderRoutes,
  ...editSessionRoutes,
  ...venueRoutes,
  ...speakersRoutes,
  ...copyRoutes,
  ...coverageRoutes,
  ...publishRoutes,
];
