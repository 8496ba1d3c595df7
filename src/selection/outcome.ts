/** How somebody's chance stood in a draw: so many of so many tickets. */
export interface Tickets {
  readonly count: number;
  readonly of: number;
}

/** What the selection came to for one application. */
export type ApplicationOutcome =
  | {
      /** A place, because there was room for everybody. */
      readonly kind: 'place';
      readonly by: 'roomForAll';
    }
  | {
      /** A place by a draw; which of the call's draws, counted from 1. */
      readonly kind: 'place';
      readonly by: 'draw';
      readonly draw: number;
      readonly tickets: Tickets;
    }
  | {
      /** A place from the waiting list, in the order that a reserve draw has drawn. */
      readonly kind: 'place';
      readonly by: 'waitingOrder';
      readonly draw: number;
      readonly position: number;
    }
  | {
      readonly kind: 'waiting';
      /** The newest draw that it took part in without being drawn. */
      readonly draw: number;
      readonly tickets: Tickets;
      /** Its place in the order of the waiting, from 1; null before a reserve draw has drawn one. */
      readonly position: number | null;
    }
  | {
      /** It does not meet the conditions, decided by a person with a reason. */
      readonly kind: 'notEligible';
      /** The condition of the plan that is not met; null in what was decided before conditions were named. */
      readonly condition: string | null;
      readonly reason: string;
      readonly decidedBy: string | null;
      readonly decidedAt: Temporal.Instant;
    };

/** The published result of a call's selection. */
export interface SelectionOutcome {
  readonly callId: string;
  /** Whether lots were drawn at all, or there was room for everybody. */
  readonly kind: 'roomForAll' | 'drawn';
  readonly publishedAt: Temporal.Instant;
  readonly byApplication: ReadonlyMap<string, ApplicationOutcome>;
}
