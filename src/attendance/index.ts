import type { Route } from '../web/route.ts';
import { absenceDeskRoutes } from './absence-desk.routes.tsx';
import { absenceRoutes } from './absence.routes.tsx';
import { checkInRoutes } from './check-in.routes.tsx';
import { markingRoutes } from './marking.routes.tsx';
import { overviewRoutes } from './overview.routes.tsx';
import { ownRoutes } from './own.routes.tsx';
import { stageRoutes } from './stage.routes.tsx';

export { attendanceDeskLinks, attendanceDeskSteps } from './desk-steps.ts';
export { attendanceHomePart, attendanceMemberPart, attendanceSessionPart, checkInHomePart } from './parts.tsx';
export { sessionsAttended } from './sessions-attended.ts';
export { watchAttendance } from './watch-attendance.action.ts';

/** Attendance: checking in, marking, being excused, and what it comes to. */
export const attendanceRoutes: readonly Route[] = [
  ...checkInRoutes,
  ...stageRoutes,
  ...markingRoutes,
  ...absenceRoutes,
  ...absenceDeskRoutes,
  ...ownRoutes,
  ...overviewRoutes,
];
