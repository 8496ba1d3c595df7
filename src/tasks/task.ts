import type { Words } from '../gatherings/index.ts';
import type { TaskState } from './task-state.rules.ts';

/** Whether everybody does it alone, or each group does it together and hands in once. */
export const doers = ['member', 'group'] as const;
export type DoneBy = (typeof doers)[number];

/** Something to do between two gatherings. */
export interface Task {
  readonly id: string;
  readonly cohortId: string;
  /** The number of the gathering that it follows. */
  readonly afterGathering: number;
  readonly state: TaskState;
  readonly doneBy: DoneBy;
  /** The card of the library that it was made from. */
  readonly card: string | null;
  readonly title: Words;
  /** Markdown. */
  readonly text: Words;
  /** Learning outcomes of the plan that it serves. */
  readonly outcomes: readonly string[];
  readonly dueAt: Temporal.Instant;
  /** When it was due before it was moved last; null while it has not been. */
  readonly previousDueAt: Temporal.Instant | null;
  readonly changedAt: Temporal.Instant;
  readonly setAt: Temporal.Instant | null;
  /** Why it was withdrawn or closed. */
  readonly endReason: string | null;
}

/** What the school decides about a task. */
export type TaskTerms = Pick<Task, 'afterGathering' | 'doneBy' | 'card' | 'title' | 'text' | 'outcomes' | 'dueAt'>;
