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

/** A state of the draft, with who kept it, and whether it was kept while typing without being asked to. */
export interface KnownDraft extends Written {
  readonly quiet: boolean;
  readonly writtenBy: string | null;
}

export interface WritingFacts {
  readonly task: TaskState;
  /** Undefined for who has not begun. */
  readonly work: WorkState | undefined;
  /** The newest states of the draft, the newest first. */
  readonly drafts: readonly KnownDraft[];
  /** The fingerprint of the draft that the writer began with. */
  readonly base: string;
  readonly writerId: string;
  readonly written: Written;
}

export type WritingRefusal = 'notOpen' | 'answered' | 'conflict';

/**
 * Whether a draft may take the place of the newest one. Not where somebody else of the group has written something else meanwhile:
 * whoever comes second sees both. `same` needs no place: it is there already.
 */
export function judgeWriting(facts: WritingFacts): Result<'new' | 'same', WritingRefusal> {
  const { task, work = 'begun', drafts, written } = facts;
  if (task !== 'set') return refused('notOpen');
  if (!nextWorkState(work, 'handIn').ok) return refused('answered');
  if (sameWritten(drafts[0] ?? nothingWritten, written)) return ok('same');
  return goesOn(facts) ? ok('new') : refused('conflict');
}

/**
 * Whether the writer began with the newest draft, or with one after which only their own typing was kept: a button may be pressed
 * before the browser has heard that the last words were.
 */
function goesOn({ drafts, base, writerId }: WritingFacts): boolean {
  for (const draft of drafts) {
    if (writtenFingerprint(draft) === base) return true;
    if (!draft.quiet || draft.writtenBy !== writerId) return false;
  }
  return base === writtenFingerprint(nothingWritten);
}
