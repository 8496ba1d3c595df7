import { follow, type Transition } from '../kit/life-cycle.ts';
import type { Result } from '../kit/result.ts';

/** A draft is the school's alone; one that is set can be handed in, late too; a closed one only read. */
export type TaskState = 'draft' | 'set' | 'closed' | 'withdrawn';

export type TaskEvent = 'set' | 'withdraw' | 'close';

/** `docs/` draws its diagram from here. Once somebody has handed in, a task is closed and not withdrawn. */
export const taskTransitions: readonly Transition<TaskState, TaskEvent, 'school'>[] = [
  { from: 'draft', event: 'set', by: 'school', to: 'set' },
  { from: 'draft', event: 'withdraw', by: 'school', to: 'withdrawn' },
  { from: 'set', event: 'withdraw', by: 'school', to: 'withdrawn' },
  { from: 'set', event: 'close', by: 'school', to: 'closed' },
];

export function nextTaskState(from: TaskState, event: TaskEvent): Result<TaskState, 'impossible'> {
  return follow(taskTransitions, from, event);
}
