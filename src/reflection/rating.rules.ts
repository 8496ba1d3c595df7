/** A moment of the year at which people rate themselves. */
export interface RatingMoment<T extends { readonly id: string } = { readonly id: string }> {
  readonly moment: T;
  /** Null for the one that is open from the beginning. */
  readonly opensOn: Temporal.PlainDate | null;
  /** The first day on which it can't be changed any more: on which the next one opens, or after the last day of the year. */
  readonly closesOn: Temporal.PlainDate;
  readonly state: 'ahead' | 'open' | 'closed';
}

/** When moments open and close: `dayOf` gives the first day of a gathering, `lastDay` is the last on which anything is rated. */
export interface RatingYear {
  readonly dayOf: (gathering: number) => Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
}

/** The moments in their order with the days between which each is open. */
export function ratingMoments<T extends { readonly id: string; readonly opensWithGathering: number | null }>(
  moments: readonly T[],
  { dayOf, lastDay }: RatingYear,
  today: Temporal.PlainDate,
): RatingMoment<T>[] {
  const opens = moments.map(({ opensWithGathering }) =>
    opensWithGathering === null ? null : dayOf(opensWithGathering),
  );
  return moments.map((moment, index) => {
    const opensOn = opens[index] ?? null;
    const closesOn = opens[index + 1] ?? lastDay.add({ days: 1 });
    const isAhead = opensOn !== null && Temporal.PlainDate.compare(today, opensOn) < 0;
    const isClosed = Temporal.PlainDate.compare(today, closesOn) >= 0;
    return { moment, opensOn, closesOn, state: isAhead ? 'ahead' : isClosed ? 'closed' : 'open' };
  });
}

/** Somebody's own hold on an outcome at a moment, with why they think so. */
export interface Rating {
  readonly outcome: string;
  readonly moment: string;
  readonly level: number;
  readonly reason: string;
}

export interface RatingFault {
  readonly outcome: string;
  readonly code: 'reasonMissing' | 'levelMissing';
}

/** A rating needs both a level and a reason; an outcome left alone needs neither. */
export function ratingFaults(
  typed: readonly { readonly outcome: string; readonly level: number | null; readonly reason: string }[],
): RatingFault[] {
  return typed.flatMap(({ outcome, level, reason }): RatingFault[] => {
    if (level !== null && reason === '') return [{ outcome, code: 'reasonMissing' }];
    if (level === null && reason !== '') return [{ outcome, code: 'levelMissing' }];
    return [];
  });
}

/** How many rated an outcome at a level. */
export interface LevelCount extends Pick<Rating, 'outcome' | 'moment' | 'level'> {
  readonly count: number;
}

/** How many of a cohort rated an outcome at each level, for one moment; null where too few did for it to be anonymous. */
export function spreadOf(
  counts: readonly Pick<LevelCount, 'level' | 'count'>[],
  levels: number,
  minAnswers: number,
): readonly number[] | null {
  if (counts.reduce((sum, { count }) => sum + count, 0) < minAnswers) return null;
  return Array.from({ length: levels }, (_, index) => counts.find(({ level }) => level === index + 1)?.count ?? 0);
}
