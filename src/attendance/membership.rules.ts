/** What has happened to a member, as far as it decides which sessions are theirs. */
export interface MemberChange {
  readonly kind: string;
  readonly takesEffectOn: Temporal.PlainDate;
  /** For `moved`: the group they left. */
  readonly fromCode: string | null;
}

export interface Membership {
  readonly groupId: string;
  readonly joinedOn: Temporal.PlainDate;
  /** The first day on which they were no longer a part. */
  readonly leftOn: Temporal.PlainDate | null;
  /** In the order in which it took effect. */
  readonly changes: readonly MemberChange[];
}

/** Whether somebody was a part of the cohort on a day: after they joined, before they left, and not on leave. */
export function isPartOn({ joinedOn, leftOn, changes }: Membership, day: Temporal.PlainDate): boolean {
  if (isBefore(day, joinedOn) || (leftOn !== null && !isBefore(day, leftOn))) return false;
  const last = changes.findLast(({ kind, takesEffectOn }) => isPause(kind) && !isBefore(day, takesEffectOn));
  return last?.kind !== 'leave';
}

/** The group that somebody was in on a day. */
export function groupOn({ groupId, changes }: Membership, day: Temporal.PlainDate): string {
  const next = changes.find(({ kind, takesEffectOn }) => kind === 'moved' && isBefore(day, takesEffectOn));
  return next?.fromCode ?? groupId;
}

function isPause(kind: string): boolean {
  return kind === 'leave' || kind === 'return';
}

function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0;
}
