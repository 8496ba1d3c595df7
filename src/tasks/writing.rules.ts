import { canonicalJson } from '../kit/canonical-json.ts';
import { sha256Hex } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import type { TaskState } from './task-state.rules.ts';
import { nextWorkState, type WorkState } from './work-state.rules.ts';

/** What somebody writes for a task: a text, and an address where more of it lies. */
export interface Written {
  readonly text: string;
  readonly link: string;
}

export const nothingWritten: Written = { text: '', link: '' };

/** Tells one state of a draft from another: what a form was filled from, say. */
export function writtenFingerprint({ text, link }: Written): string {
  return sha256Hex(canonicalJson({ text, link }));
}

export function sameWritten(one: Written, other: Written): boolean {
  return one.text === other.text && one.link === other.link;
}

export interface WritingFacts {
  readonly task: TaskState;
  /** Undefined for who has not begun. */
  readonly work: WorkState | undefined;
  /** The newest draft. */
  readonly stored: Written;
  /** The fingerprint of the draft that the writer began with. */
  readonly base: string;
  readonly written: Written;
}

export type WritingRefusal = 'notOpen' | 'answered' | 'conflict';

/**
 * Whether a draft may take the place of the newest one. Not where somebody else of the group has written something else meanwhile:
 * whoever comes second sees both. `same` needs no place: it is there already.
 */
export function judgeWriting(facts: WritingFacts): Result<'new' | 'same', WritingRefusal> {
  const { task, work = 'begun', stored, base, written } = facts;
  if (task !== 'set') return refused('notOpen');
  if (!nextWorkState(work, 'handIn').ok) return refused('answered');
  if (sameWritten(stored, written)) return ok('same');
  return base === writtenFingerprint(stored) ? ok('new') : refused('conflict');
}
