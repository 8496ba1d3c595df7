import type { Route } from '../web/route.ts';
import { builderRoutes } from './builder.routes.tsx';
import { coverageRoutes } from './coverage.routes.tsx';
import { editSessionRoutes } from './edit-session.routes.tsx';
import { placeRoutes } from './place.routes.tsx';
import { publishRoutes } from './publish.routes.tsx';
import { speakersRoutes } from './speakers.routes.tsx';
import { venueRoutes } from './venue.routes.tsx';

/** The coordinator's side of gatherings: placing them, building and publishing their programmes, seeing what is covered. */
export const planningRoutes: readonly Route[] = [
  ...placeRoutes,
  ...speakersRoutes,
  ...builderRoutes,
  ...editSessionRoutes,
  ...venueRoutes,
  ...publishRoutes,
  ...coverageRoutes,
];
