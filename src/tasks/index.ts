import type { Route } from '../web/route.ts';
import { answerRoutes } from './answer.routes.tsx';
import { doingRoutes } from './doing.routes.tsx';
import { endingRoutes } from './ending.routes.tsx';
import { readingRoutes } from './reading.routes.tsx';
import { settingRoutes } from './setting.routes.tsx';

export { tasksDeskLinks, tasksDeskSteps, tasksStepsOf } from './desk-steps.ts';
export { tasksHomePart } from './home-part.tsx';
export { tasksMemberPart } from './member-part.tsx';
export { ownTaskStepsOf } from './own-steps.ts';
export { tasksDone } from './tasks-done.ts';

/** Work between gatherings: tasks that are set, done, read and answered. */
export const tasksRoutes: readonly Route[] = [
  ...settingRoutes,
  ...endingRoutes,
  ...readingRoutes,
  ...answerRoutes,
  ...doingRoutes,
];
