import type { Route } from '../web/route.ts';
import { bookRoutes } from './book.routes.tsx';
import { eligibilityRoutes } from './eligibility.routes.tsx';
import { holdRoutes } from './hold.routes.tsx';
import { openRoutes } from './open.routes.tsx';
import { processRoutes } from './process.routes.tsx';
import { promiseRoutes } from './promise.routes.tsx';
import { representationRoutes } from './representation.routes.tsx';
import type { DrawSettings } from './settings.ts';

/** Every page and deed of the selection. */
export function selectionRoutes(settings: () => DrawSettings): readonly Route[] {
  return [
    ...openRoutes,
    ...processRoutes,
    ...representationRoutes,
    ...bookRoutes,
    ...promiseRoutes(settings),
    ...holdRoutes(settings),
    ...eligibilityRoutes,
  ];
}
