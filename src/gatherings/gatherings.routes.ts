import type { Route } from '../web/route.ts';
import type { MoreOnGatherings } from './more.ts';
import { publicProgrammeRoutes } from './public-programme.routes.tsx';
import { teachingRoutes } from './teaching.routes.tsx';

/** Every page and deed about gatherings. */
export function gatheringsRoutes(more: MoreOnGatherings): readonly Route[] {
  return [...publicProgrammeRoutes, ...teachingRoutes(more)];
}
