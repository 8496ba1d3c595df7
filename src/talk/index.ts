import type { Route } from '../web/route.ts';
import { announcementDeskRoutes } from './announcement-desk.routes.tsx';
import { announcementRoutes } from './announcement.routes.tsx';
import { postRoutes } from './post.routes.tsx';
import { threadRoutes } from './thread.routes.tsx';
import { threadsRoutes } from './threads.routes.tsx';
import { titleRoutes } from './title.routes.tsx';

export { talkDeskLinks, talkHomePart, talkSessionPart, talkTeachingPart } from './parts.tsx';

/** What people of a cohort say to each other, and what the school tells them. */
export const talkRoutes: readonly Route[] = [
  ...threadsRoutes,
  ...threadRoutes,
  ...titleRoutes,
  ...postRoutes,
  ...announcementDeskRoutes,
  ...announcementRoutes,
];
