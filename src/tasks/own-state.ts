import type { StatusTone } from '../web/feedback.view.tsx';
import { isLate } from './due.rules.ts';
import type { OwnTask } from './reading.store.ts';

/** Where a task stands for one who does it. */
export type OwnState = 'new' | 'begun' | 'overdue' | 'askedForMore' | 'handedIn' | 'late' | 'answered' | 'closed';

export function ownStateOf(task: OwnTask, now: Temporal.Instant): OwnState {
  const { workState, first, dueAt, state } = task;
  if (workState === 'answered') return 'answered';
  if (workState === 'askedForMore') return state === 'set' ? 'askedForMore' : 'closed';
  if (first) return isLate(first, dueAt) ? 'late' : 'handedIn';
  if (state !== 'set') return 'closed';
  if (Temporal.Instant.compare(dueAt, now) <= 0) return 'overdue';
  return workState === 'begun' ? 'begun' : 'new';
}

/** Whether something is left for them to do. */
export function isToDo(state: OwnState): boolean {
  return ['new', 'begun', 'overdue', 'askedForMore'].includes(state);
}

export const ownTones: Readonly<Record<OwnState, StatusTone>> = {
  new: 'ahead',
  begun: 'now',
  overdue: 'warning',
  askedForMore: 'now',
  handedIn: 'done',
  late: 'done',
  answered: 'done',
  closed: 'neutral',
};
