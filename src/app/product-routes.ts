import { shippedPlans } from '../../plans/index.ts';
import { admissionRoutes } from '../admission/index.ts';
import { cohortCallLinks, cohortCallSteps, cohortRoutes, cohortStartLinks, cohortStartSteps } from '../cohort/index.ts';
import { drawPart, selectionCallSteps, selectionRoutes, type DrawSettings } from '../selection/index.ts';
import { myNoticesRoutes } from '../notices/index.ts';
import { decisionsPart, offerPart, offersCallLinks, offersCallSteps, offersRoutes } from '../offers/index.ts';
import { libraryRoutes } from '../library/index.ts';
import { gatheringsRoutes } from '../gatherings/index.ts';
import { signInRoutes, type SignIn } from '../people/index.ts';
import { planRoutes } from '../plan/index.ts';
import { reflectionRoutes } from '../reflection/index.ts';
import { talkRoutes, talkSessionPart } from '../talk/index.ts';
import type { AppContext } from '../web/context.ts';
import type { Route } from '../web/route.ts';
import { frontRoutes } from './front.routes.tsx';
import { healthRoutes } from './health.routes.ts';
import { moreOnCohort } from './more-on-cohort.ts';
import { myPageRoutes } from './my-page.routes.tsx';
import { noticeRoutes } from './notices.routes.tsx';

/** Every route of the product, demo mode's own excepted. */
export function productRoutes(signInOf: (c: AppContext) => SignIn, draw: () => DrawSettings): readonly Route[] {
  return [
    ...frontRoutes,
    ...planRoutes(shippedPlans),
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
    ...libraryRoutes,
    ...reflectionRoutes(async () => []),
    ...cohortRoutes(moreOnCohort),
    ...gatheringsRoutes({ sessionParts: [talkSessionPart], ownSessionParts: [talkSessionPart] }),
    ...talkRoutes,
    ...signInRoutes(signInOf),
    ...myPageRoutes,
    ...myNoticesRoutes,
    ...noticeRoutes,
    ...healthRoutes,
  ];
}
