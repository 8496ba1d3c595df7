import type { Route } from '../web/route.ts';
import type { MoreOnGatherings } from './more.ts';
import { ownProgrammeRoutes } from './own-programme.routes.tsx';
import { publicProgrammeRoutes } from './public-programme.routes.tsx';
import { speakerPageRoutes } from './speaker-page.routes.tsx';
import { teachingRoutes } from './teaching.routes.tsx';
import { todayRoutes } from './today.routes.tsx';

/** Every page and deed about gatherings. */
export function gatheringsRoutes(more: MoreOnGatherings): readonly Route[] {
  return [
    ...publicProgrammeRoutes,
    ...todayRoutes,
    ...ownProgrammeRoutes(more),
    ...teachingRoutes(more),
    ...speakerPageRoutes,
  ];
}
