import type { Route } from '../web/route.ts';
import type { ApplicationPart } from './more.ts';
import { guarantorRoutes } from './guarantor.routes.tsx';
import { languageRoutes } from './language.routes.tsx';
import { municipalityRoutes } from './municipality.routes.tsx';
import { overviewRoutes } from './overview.routes.tsx';
import { participantListRoutes } from './participants.routes.tsx';
import { sendRoutes } from './send.routes.tsx';
import { supplementRoutes } from './supplement.routes.ts';
import { taskRoutes } from './task.routes.tsx';

/** The contact's pages, from the first to the last. */
export const applicationRoutes = (parts: readonly ApplicationPart[]): readonly Route[] => [
  ...overviewRoutes(parts),
  ...municipalityRoutes,
  ...participantListRoutes,
  ...taskRoutes,
  ...guarantorRoutes,
  ...languageRoutes,
  ...sendRoutes,
  ...supplementRoutes,
];
