import type { StatusTone } from '../web/feedback.view.tsx';
import type { TaskState } from './task-state.rules.ts';

/** How the state of a task looks. */
export const stateTones: Readonly<Record<TaskState, StatusTone>> = {
  draft: 'neutral',
  set: 'done',
  closed: 'neutral',
  withdrawn: 'neutral',
};
