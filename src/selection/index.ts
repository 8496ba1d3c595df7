export type { ApplicationOutcome, SelectionOutcome, Tickets } from './outcome.ts';
export { nextWaiting, outcomeOf, type NextWaiting } from './outcome-of.ts';
export { giveWaitingPlace, startReserve, type ReserveInput } from './reserve.action.ts';
export { settleSelection } from './publish.action.ts';
export { drawPart } from './contact-part.tsx';
export { drawStepsOf, selectionCallSteps } from './selection-steps.ts';
export { selectionRoutes } from './selection.routes.ts';
export type { DrawSettings } from './settings.ts';
