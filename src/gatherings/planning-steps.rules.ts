/** How far the planning of one placed gathering has come. */
export interface GatheringStanding {
  readonly number: number;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly sessions: number;
  readonly isPublished: boolean;
  /** Something has been changed after the newest version came out. */
  readonly isChanged: boolean;
}

export type PlanningStep =
  | { readonly code: 'place'; readonly unplaced: number }
  | {
      readonly code: 'today' | 'build' | 'publish' | 'publishChanges';
      readonly gathering: GatheringStanding;
      readonly weeks: number;
    };

/** People book travel and leave weeks ahead: from here on an unpublished programme is the next thing to do. */
const weeksAhead = 6;

/**
 * What the school does next about its gatherings: the one that is going on, what is changed and not published, then what must be
 * ready soon, then what lies nowhere yet. A gathering far ahead waits its turn, as long as a nearer one has its programme.
 */
export function nextStepsOf(
  numbers: readonly number[],
  standings: readonly GatheringStanding[],
  today: Temporal.PlainDate,
): PlanningStep[] {
  const ahead = standings
    .filter(({ to }) => Temporal.PlainDate.compare(to, today) >= 0)
    .map((gathering) => ({
      gathering,
      weeks: Math.max(0, Math.floor(today.until(gathering.from, { largestUnit: 'day' }).days / 7)),
    }));
  const unplaced = numbers.filter((number) => !standings.some((one) => one.number === number)).length;
  const changed = ahead.filter(({ gathering }) => gathering.isPublished && gathering.isChanged);
  const unpublished = ahead.filter(({ gathering }) => !gathering.isPublished);
  // The next one is always told of, however far ahead it is.
  const soon = unpublished.filter(({ weeks }, index) => index === 0 || weeks <= weeksAhead);
  const goingOn = ahead.filter(
    ({ gathering }) => gathering.isPublished && Temporal.PlainDate.compare(gathering.from, today) <= 0,
  );
  return [
    ...goingOn.map((one) => ({ code: 'today' as const, ...one })),
    ...changed.map((one) => ({ code: 'publishChanges' as const, ...one })),
    ...soon.map((one) => ({ code: one.gathering.sessions === 0 ? ('build' as const) : ('publish' as const), ...one })),
    ...(unplaced > 0 ? [{ code: 'place' as const, unplaced }] : []),
  ];
}

/** Whether a step can wait until everything else about the cohort is done: its gathering is far ahead. */
export function canWait(step: PlanningStep): boolean {
  return step.code !== 'place' && step.weeks > weeksAhead;
}
