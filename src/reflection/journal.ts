/** Where an entry belongs: on its own, or in the thread on one's own part in what is made new. */
export type JournalThread = 'free' | 'role';

/** Something that somebody has written for themselves. Only its author can read it. */
export interface JournalEntry {
  readonly id: string;
  readonly accountId: string;
  readonly cohortId: string | null;
  readonly sessionId: string | null;
  readonly thread: JournalThread;
  /** The question that it answers, by its id in the plan. */
  readonly prompt: string | null;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
}

/** A passage of an entry that its author has shown to others, as it was then. */
export interface SharedPassage {
  readonly id: string;
  readonly entryId: string;
  readonly cohortId: string;
  /** The group that it is shown to; null for the whole cohort. */
  readonly groupId: string | null;
  readonly text: string;
  readonly sharedAt: Temporal.Instant;
}

/** A shared passage as others read it. */
export interface ReadPassage extends SharedPassage {
  readonly accountId: string;
  readonly author: string;
}
