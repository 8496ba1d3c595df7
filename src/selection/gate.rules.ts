/** What keeps a selection from beginning. */
export interface GateFacts {
  readonly deadlineHasPassed: boolean;
  /** Of the applications that stand as sent and meet the conditions. */
  readonly applications: readonly { readonly settled: boolean }[];
}

export interface Gate {
  readonly deadlineHasPassed: boolean;
  /** How many applications have a participant whose standing is open. */
  readonly unsettled: number;
  readonly applicants: number;
  readonly open: boolean;
}

/** Nothing is selected before the deadline, nor before everybody's standing is settled, nor from nobody. */
export function gateOf({ deadlineHasPassed, applications }: GateFacts): Gate {
  const unsettled = applications.filter(({ settled }) => !settled).length;
  return {
    deadlineHasPassed,
    unsettled,
    applicants: applications.length,
    open: deadlineHasPassed && unsettled === 0 && applications.length > 0,
  };
}
