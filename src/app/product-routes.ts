import { shippedPlans } from '../../plans/index.ts';
import { admissionRoutes } from '../admission/index.ts';
import { cohortCallLinks, cohortCallSteps, cohortRoutes, cohortStartLinks, cohortStartSteps } from '../cohort/index.ts';
import { attendanceRoutes, attendanceSessionPart } from '../attendance/index.ts';
import { drawPart, selectionCallSteps, selectionRoutes, type DrawSettings } from '../selection/index.ts';
import { myNoticesRoutes } from '../notices/index.ts';
import { decisionsPart, offerPart, offersCallLinks, offersCallSteps, offersRoutes } from '../offers/index.ts';
import { libraryRoutes } from '../library/index.ts';
import {
  gatheringsRoutes,
  publicProgrammePath,
  cardToSessionPart,
  type CalendarSettings,
} from '../gatherings/index.ts';
import { signInRoutes, type SignIn } from '../people/index.ts';
import { planRoutes } from '../plan/index.ts';
import { journalSessionPart, reflectionRoutes } from '../reflection/index.ts';
import { talkRoutes, talkSessionPart, talkTeachingPart } from '../talk/index.ts';
import { tasksRoutes } from '../tasks/index.ts';
import type { AppContext } from '../web/context.ts';
import type { Route } from '../web/route.ts';
import { frontRoutes } from './front.routes.tsx';
import { healthRoutes } from './health.routes.ts';
import { moreOnCohort } from './more-on-cohort.ts';
import { myPageRoutes } from './my-page.routes.tsx';
import { noticeRoutes } from './notices.routes.tsx';
import { workedOn } from './worked-on.ts';

/** Every route of the product, demo mode's own excepted. */
export function productRoutes(
  signInOf: (c: AppContext) => SignIn,
  draw: () => DrawSettings,
  calendar: () => CalendarSettings,
): readonly Route[] {
  return [
    ...frontRoutes,
    ...planRoutes(shippedPlans, (c, planId) => publicProgrammePath(c.var.db, planId)),
    ...admissionRoutes({
      applicationParts: [offerPart, drawPart],
      caseParts: [decisionsPart],
      callSteps: [selectionCallSteps, offersCallSteps, cohortCallSteps],
      callLinks: [offersCallLinks, cohortCallLinks],
      startSteps: [cohortStartSteps(moreOnCohort)],
      startLinks: cohortStartLinks,
    }),
    ...selectionRoutes(draw),
    ...offersRoutes,
    ...libraryRoutes({ cardParts: [cardToSessionPart] }),
    ...reflectionRoutes(workedOn),
    ...tasksRoutes,
    ...cohortRoutes(moreOnCohort),
    ...gatheringsRoutes(
      {
        sessionParts: [attendanceSessionPart, talkSessionPart],
        ownSessionParts: [talkSessionPart, journalSessionPart],
        teachingParts: [talkTeachingPart],
      },
      calendar,
    ),
    ...attendanceRoutes,
    ...talkRoutes,
    ...signInRoutes(signInOf),
    ...myPageRoutes,
    ...myNoticesRoutes,
    ...noticeRoutes,
    ...healthRoutes,
  ];
}
