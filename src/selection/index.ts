export type { ApplicationOutcome, SelectionOutcome, Tickets } from './outcome.ts';
export { nextWaiting, outcomeOf, type NextWaiting } from './outcome-of.ts';
export { giveWaitingPlace, startReserve, type ReserveInput } from './reserve.action.ts';
export { settleSelection } from './publish.action.ts';
export { drawTransitions } from './draw-state.rules.ts';
export type { DrawSettings } from './settings.ts';
export { drawStories, type DrawStory, type ShareOfDraw } from './draw-story.ts';
export { drawsOf } from './draw.store.ts';
