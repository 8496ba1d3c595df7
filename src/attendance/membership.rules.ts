import type { PartChange } from '../cohort/index.ts';

/** Somebody's part in the cohort over time, as far as it decides which sessions are theirs. */
export interface Membership {
  readonly groupId: string;
  readonly joinedOn: Temporal.PlainDate;
  /** The first day on which they were no longer a part. */
  readonly leftOn: Temporal.PlainDate | null;
  /** In the order in which they take effect, planned ones included. */
  readonly changes: readonly PartChange[];
}

/** Whether somebody is a part of the cohort on a day: after they joined, before they left, and not on leave. */
export function isPartOn({ joinedOn, leftOn, changes }: Membership, day: Temporal.PlainDate): boolean {
  if (isBefore(day, joinedOn) || (leftOn !== null && !isBefore(day, leftOn))) return false;
  const last = changes.findLast(({ kind, takesEffectOn }) => kind !== 'moved' && !isBefore(day, takesEffectOn));
  return last === undefined || last.kind === 'return' || last.kind === 'takenBack';
}

/** The group that somebody is in on a day. */
export function groupOn({ groupId, changes }: Membership, day: Temporal.PlainDate): string {
  const moves = changes.filter(({ kind }) => kind === 'moved');
  const last = moves.findLast(({ takesEffectOn }) => !isBefore(day, takesEffectOn));
  return last?.toCode ?? moves[0]?.fromCode ?? groupId;
}

function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0;
}
