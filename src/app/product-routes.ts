import { shippedPlans } from '../../plans/index.ts';
import { admissionRoutes } from '../admission/index.ts';
import { attendanceRoutes } from '../attendance/index.ts';
import { drawPart, selectionCallSteps, selectionRoutes, type DrawSettings } from '../selection/index.ts';
import { decisionsPart, offerPart, offersCallLinks, offersCallSteps, offersRoutes } from '../offers/index.ts';
import { signInRoutes, type SignIn } from '../people/index.ts';
import { planRoutes } from '../plan/index.ts';
import type { AppContext } from '../web/context.ts';
import type { Route } from '../web/route.ts';
import { frontRoutes } from './front.routes.tsx';
import { healthRoutes } from './health.routes.ts';
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
      callSteps: [selectionCallSteps, offersCallSteps],
      callLinks: [offersCallLinks],
    }),
    ...selectionRoutes(draw),
    ...offersRoutes,
    ...attendanceRoutes,
    ...signInRoutes(signInOf),
    ...myPageRoutes,
    ...noticeRoutes,
    ...healthRoutes,
  ];
}
