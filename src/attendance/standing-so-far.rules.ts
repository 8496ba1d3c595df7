import type { StudyPlan } from '../plan/index.ts';
import type { MarkState } from './mark.ts';

export type AttendanceTerms = Pick<StudyPlan['attendance'], 'certificateShare' | 'late' | 'excused'>;

/** A session that counts for somebody: whether it is over, and what is written of them there. */
export interface CountedMark {
  readonly isOver: boolean;
  readonly mark: MarkState | null;
}

/**
 * `secured`: enough already, whatever is still to come. `reachable`: depends on the rest. `lost`: not even all of the rest would do.
 * `nothing`: there is nothing that counts.
 */
export type Outlook = 'secured' | 'reachable' | 'lost' | 'nothing';

export interface StandingSoFar {
  readonly outlook: Outlook;
  readonly counts: Readonly<Record<MarkState | 'unregistered' | 'ahead', number>>;
  /** Sessions still to come of gatherings without a programme yet: reckoned, not counted. */
  readonly reckoned: number;
  /** Of the sessions that are over and count: at how many they were. */
  readonly attended: number;
  readonly held: number;
  /** The sessions of the whole year that the share is taken of, those left out not among them; and how many of them are needed. */
  readonly base: number;
  readonly required: number;
  /** Sessions that are still open, reckoned ones included; how many of them must be attended, and how many may be missed. */
  readonly left: number;
  readonly mustAttend: number;
  readonly mayMiss: number;
}

/**
 * Where somebody stands against the share that the plan asks for, and what is still possible. Nothing written of a session that is
 * over counts as absence; it is counted apart too, so that it can be mended.
 */
export function standingSoFar(
  sessions: readonly CountedMark[],
  reckoned: number,
  terms: AttendanceTerms,
): StandingSoFar {
  const counts = countsOf(sessions);
  const whole = sessions.length + reckoned;
  // What is excused beyond the plan's limit is absence like any other.
  const treated = terms.excused.counts === 'absent' ? 0 : Math.min(counts.excused, atMost(whole, terms));
  const leftOut = terms.excused.counts === 'leftOut' ? treated : 0;
  const given = terms.excused.counts === 'present' ? treated : 0;
  const attended = counts.present + (terms.late.countsAsPresent ? counts.late : 0) + given;
  const base = whole - leftOut;
  const required = neededOf(base, terms.certificateShare);
  const left = counts.ahead + reckoned;
  const mustAttend = Math.max(0, required - attended);
  return {
    outlook: base === 0 ? 'nothing' : mustAttend === 0 ? 'secured' : mustAttend > left ? 'lost' : 'reachable',
    counts,
    reckoned,
    attended,
    held: sessions.length - counts.ahead - leftOut,
    base,
    required,
    left,
    mustAttend,
    mayMiss: Math.max(0, left - mustAttend),
  };
}

/** Whether somebody must attend all that is left, or can't reach the share any more. */
export function isAtRisk({ outlook, mayMiss, left }: StandingSoFar): boolean {
  return outlook === 'lost' || (outlook === 'reachable' && mayMiss === 0 && left > 0);
}

function countsOf(sessions: readonly CountedMark[]): StandingSoFar['counts'] {
  const counts = { present: 0, late: 0, absent: 0, excused: 0, unregistered: 0, ahead: 0 };
  for (const { isOver, mark } of sessions) counts[mark ?? (isOver ? 'unregistered' : 'ahead')]++;
  return counts;
}

/** How many excused sessions are treated as the plan says. */
function atMost(whole: number, { excused }: AttendanceTerms): number {
  return Math.floor(whole * excused.upToShare + rounding);
}

/** The fewest sessions that are no less than the share. */
function neededOf(base: number, share: number): number {
  return Math.ceil(base * share - rounding);
}

/** Shares are written in decimals that a computer can't hold exactly: 0.55 of 100 are 55, not 56. */
const rounding = 1e-9;
