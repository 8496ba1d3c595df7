import type { Route } from '../web/route.ts';
import type { CalendarSettings } from './calendar-address.ts';
import { calendarRoutes } from './calendar.routes.tsx';
import type { MoreOnGatherings } from './more.ts';
import { ownProgrammeRoutes } from './own-programme.routes.tsx';
import { planningRoutes } from './planning.routes.ts';
import { publicProgrammeRoutes } from './public-programme.routes.tsx';
import { speakerPageRoutes } from './speaker-page.routes.tsx';
import { teachingRoutes } from './teaching.routes.tsx';
import { todayRoutes } from './today.routes.tsx';

/** Every page and deed about gatherings. */
export function gatheringsRoutes(more: MoreOnGatherings, calendar: () => CalendarSettings): readonly Route[] {
  return [
    ...planningRoutes,
    // Before the programme of a gathering, as whose number `samlinger.ics` would pass.
    ...calendarRoutes(calendar),
    ...publicProgrammeRoutes,
    ...todayRoutes,
    ...ownProgrammeRoutes(more),
    ...teachingRoutes(more),
    ...speakerPageRoutes,
  ];
}
