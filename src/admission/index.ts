import type { Route } from '../web/route.ts';
import { applicationRoutes } from './application.routes.tsx';
import { callRoutes } from './call.routes.tsx';
import { caseRoutes } from './case.routes.tsx';
import { deskRoutes } from './desk.routes.tsx';
import { documentRoutes } from './document.routes.ts';
import { guaranteeRoutes } from './guarantee.routes.tsx';
import { participantRoutes } from './participant.routes.tsx';
import { receiptRoutes } from './receipt.routes.ts';

export type { Call } from './call.ts';
export { callPhase, type CallPhase } from './call.rules.ts';
export { currentCall } from './call.store.ts';
export { closeCall, remindContacts } from './call.action.ts';
export type { Deed } from './deed.ts';
export { deadlineText } from './application-page.tsx';
export { contactSteps } from './contact-steps.ts';

/** Every page and deed of admission. */
export const admissionRoutes: readonly Route[] = [
  ...callRoutes,
  ...applicationRoutes,
  ...guaranteeRoutes,
  ...participantRoutes,
  ...documentRoutes,
  ...receiptRoutes,
  ...deskRoutes,
  ...caseRoutes,
];
