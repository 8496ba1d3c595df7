import { isPublicHoliday } from '../kit/working-day.ts';
import type { StudyPlan } from '../plan/index.ts';

/** The days of one gathering, first and last included. */
export interface Stay {
  readonly number: number;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** What the plan says about gatherings as a whole. */
export interface PlaceFrame {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly totalDays: number;
  readonly semesters: readonly { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }[];
}

/** What keeps a gathering from being placed where somebody wants it, at the field that can mend it. */
export type PlaceFault =
  | { readonly field: 'to'; readonly code: 'endBeforeStart' }
  | { readonly field: 'to'; readonly code: 'tooShort' | 'tooLong'; readonly days: number }
  | {
      readonly field: 'to';
      readonly code: 'tooManyDays';
      /** What all would last together at the least, and how long this one may be. */
      readonly sum: number;
      readonly room: number;
      /** Others that could be shorter. */
      readonly longer: readonly number[];
    }
  | { readonly field: 'from' | 'to'; readonly code: 'overlaps' | 'outOfOrder'; readonly other: number }
  | { readonly field: 'from'; readonly code: 'inPast' | 'hasBegun' }
  | { readonly field: 'to'; readonly code: 'onlyLonger' | 'isOver' };

/** What somebody should know about where a gathering lies; nothing that keeps it from lying there. */
export type PlaceNote =
  | { readonly code: 'weekend' | 'holiday'; readonly days: readonly Temporal.PlainDate[] }
  | { readonly code: 'outsideSemesters' };

export function frameOf(plan: Pick<StudyPlan, 'gatherings' | 'teaching' | 'semesters'>): PlaceFrame {
  const { daysPerGathering, totalDays } = plan.teaching;
  return {
    count: plan.gatherings.length,
    ...daysPerGathering,
    totalDays,
    semesters: plan.semesters.periods.map(({ from, to }) => ({
      from: Temporal.PlainDate.from(from),
      to: Temporal.PlainDate.from(to),
    })),
  };
}

/** Where the plan itself would have its gatherings. */
export function plannedStays(plan: Pick<StudyPlan, 'gatherings'>): Stay[] {
  return plan.gatherings.map(({ number, dates }) => ({
    number,
    from: Temporal.PlainDate.from(dates.from),
    to: Temporal.PlainDate.from(dates.to),
  }));
}

export function daysOf({ from, to }: Pick<Stay, 'from' | 'to'>): number {
  return from.until(to, { largestUnit: 'day' }).days + 1;
}

export function eachDayOf({ from, to }: Pick<Stay, 'from' | 'to'>): Temporal.PlainDate[] {
  return Array.from({ length: daysOf({ from, to }) }, (_, index) => from.add({ days: index }));
}

/**
 * What keeps a gathering from lying on the wanted days. `placed` are all that lie somewhere now; the one with the wanted number is
 * moved. What has begun is not moved any more, only made longer, and what is over not even that: what opens and closes with its last
 * day has done so.
 */
export function placeFaults(
  frame: PlaceFrame,
  placed: readonly Stay[],
  wanted: Stay,
  today: Temporal.PlainDate,
): PlaceFault[] {
  const { min, max } = frame;
  if (isBefore(wanted.to, wanted.from)) return [{ field: 'to', code: 'endBeforeStart' }];
  const days = daysOf(wanted);
  const current = placed.find(({ number }) => number === wanted.number);
  const others = placed.filter(({ number }) => number !== wanted.number);
  const length: PlaceFault[] =
    days < min
      ? [{ field: 'to', code: 'tooShort', days }]
      : days > max
        ? [{ field: 'to', code: 'tooLong', days }]
        : tooManyDays(frame, others, days);
  // In the order of the form: the first day, then the last.
  return [...timeFaults(current, wanted, today), ...orderFaults(others, wanted), ...length];
}

function timeFaults(current: Stay | undefined, wanted: Stay, today: Temporal.PlainDate): PlaceFault[] {
  if (!current || isBefore(today, current.from))
    return isBefore(wanted.from, today) && !(current && current.from.equals(wanted.from))
      ? [{ field: 'from', code: 'inPast' }]
      : [];
  if (!current.from.equals(wanted.from)) return [{ field: 'from', code: 'hasBegun' }];
  if (isBefore(current.to, today) && !current.to.equals(wanted.to)) return [{ field: 'to', code: 'isOver' }];
  return isBefore(wanted.to, current.to) ? [{ field: 'to', code: 'onlyLonger' }] : [];
}

/** Each gathering that has no days yet needs at least the shortest stay that the plan allows. */
function tooManyDays(frame: PlaceFrame, others: readonly Stay[], days: number): PlaceFault[] {
  const { count, min, totalDays } = frame;
  const taken = others.reduce((sum, stay) => sum + daysOf(stay), 0);
  const ahead = Math.max(0, count - others.length - 1) * min;
  const sum = taken + ahead + days;
  if (sum <= totalDays) return [];
  const longer = others.filter((stay) => daysOf(stay) > min).map(({ number }) => number);
  return [{ field: 'to', code: 'tooManyDays', sum, room: Math.max(0, totalDays - taken - ahead), longer }];
}

function orderFaults(others: readonly Stay[], wanted: Stay): PlaceFault[] {
  const overlapping = others.find((other) => !isBefore(other.to, wanted.from) && !isBefore(wanted.to, other.from));
  if (overlapping) return [{ field: 'from', code: 'overlaps', other: overlapping.number }];
  const misplaced = others.find((other) => other.number < wanted.number !== isBefore(other.from, wanted.from));
  return misplaced ? [{ field: 'from', code: 'outOfOrder', other: misplaced.number }] : [];
}

export function placeNotes(frame: PlaceFrame, stay: Stay): PlaceNote[] {
  const days = eachDayOf(stay);
  const holidays = days.filter(isPublicHoliday);
  const weekend = days.filter((day) => day.dayOfWeek > 5 && !isPublicHoliday(day));
  const inside = days.every((day) =>
    frame.semesters.some(({ from, to }) => !isBefore(day, from) && !isBefore(to, day)),
  );
  return [
    ...(weekend.length > 0 ? [{ code: 'weekend' as const, days: weekend }] : []),
    ...(holidays.length > 0 ? [{ code: 'holiday' as const, days: holidays }] : []),
    ...(inside ? [] : [{ code: 'outsideSemesters' as const }]),
  ];
}

/** How the days of the plan are used: so many taken, so many left for so many gatherings that lie nowhere yet. */
export interface DaysUsed {
  readonly taken: number;
  readonly left: number;
  readonly unplaced: number;
  /** False where what is left is more than the gatherings that are not placed could ever last. */
  readonly canAddUp: boolean;
}

export function daysUsed(frame: PlaceFrame, placed: readonly Stay[]): DaysUsed {
  const taken = placed.reduce((sum, stay) => sum + daysOf(stay), 0);
  const left = frame.totalDays - taken;
  const unplaced = Math.max(0, frame.count - placed.length);
  return { taken, left, unplaced, canAddUp: left <= unplaced * frame.max };
}

/** Days from the end of one stay to the beginning of the next. */
export function daysBetween(before: Pick<Stay, 'to'>, after: Pick<Stay, 'from'>): number {
  return before.to.until(after.from, { largestUnit: 'day' }).days - 1;
}

function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}
