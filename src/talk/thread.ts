import type { PostState, ThreadState } from './talk-state.rules.ts';

/** What a thread is about: a gathering or a session, of which each has one, or anything else, under a title of its own. */
export type ThreadKind = 'gathering' | 'session' | 'free';

/** A conversation in a cohort. */
export interface Thread {
  readonly id: string;
  readonly cohortId: string;
  readonly kind: ThreadKind;
  /** The gathering that it belongs to; null for a free one that belongs to none. */
  readonly gatheringNumber: number | null;
  readonly sessionId: string | null;
  /** Of a free one; the others are named by what they are about, in the reader's language. */
  readonly title: string;
  readonly state: ThreadState;
  readonly startedBy: string | null;
  /** How many posts there are, those included whose text is gone: also the number of the newest. */
  readonly posts: number;
  readonly lastAt: Temporal.Instant;
}

/** Something that somebody has said in a thread. */
export interface Post {
  readonly id: string;
  readonly threadId: string;
  /** Its place in the thread, from 1; never another's, whatever goes. */
  readonly number: number;
  /** Null when the account is no more. */
  readonly authorId: string | null;
  /** Markdown; empty once it has been taken back or removed. */
  readonly text: string;
  readonly state: PostState;
  readonly writtenAt: Temporal.Instant;
  readonly editedAt: Temporal.Instant | null;
  /** Why the school has removed it. */
  readonly removalReason: string | null;
}

/** A post as it stands in the thread, with the one that it answers. */
export interface PostInThread extends Post {
  readonly answers: Pick<Post, 'number' | 'authorId' | 'text' | 'state'> | null;
}

/** Where somebody stands in a thread. */
export interface Reading {
  readonly follows: boolean;
  /** The number of the newest post that they have seen. */
  readonly readTo: number;
}

export const unread: Reading = { follows: false, readTo: 0 };
