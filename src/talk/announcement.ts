import type { Words } from '../gatherings/index.ts';
import type { Addressed } from './audience.rules.ts';

/** What the school has told many at a time. It is never changed. */
export interface Announcement extends Addressed {
  readonly id: string;
  readonly cohortId: string;
  readonly title: Words;
  /** Markdown. */
  readonly text: Words;
  readonly sentAt: Temporal.Instant;
}

/** One of those whom it is for. */
export interface Reader {
  readonly accountId: string;
  /** Whether it was sent to them; false for those who came later and found it on the page. */
  readonly told: boolean;
  readonly openedAt: Temporal.Instant | null;
}

/** With how many it was for, and how many of them have opened it. */
export interface CountedAnnouncement extends Announcement {
  readonly people: number;
  readonly opened: number;
}

/** As it is for one person: undefined `reader` where it was sent before they came. */
export interface OwnAnnouncement extends Announcement {
  readonly reader: Pick<Reader, 'openedAt'> | undefined;
}
