import type { OwnPlace } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';

/** Something that a participant has done that serves an outcome: a session they were at, a task they handed in. */
export interface Done {
  readonly outcomes: readonly string[];
  readonly text: string;
  /** Without the language's prefix. */
  readonly href: string;
  readonly at: Temporal.Instant;
}

interface Asking {
  readonly db: Database;
  readonly language: Language;
  readonly now: Temporal.Instant;
}

/** What somebody has done so far, as the rooms that know of it tell. */
export type WorkedOn = (asking: Asking, place: OwnPlace) => Promise<readonly Done[]>;
