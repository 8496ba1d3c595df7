import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateRangeText } from '../kit/oslo-time.ts';
import type { PlacedDays, StudyPlan } from '../plan/index.ts';

/** What the plan promises and asks, as texts speak of it. */
export function programmeFacts(
  language: Language,
  plan: StudyPlan,
): { readonly credits: string; readonly requirements: number; readonly share: string } {
  return {
    credits: numberFormat(language).format(plan.credits),
    requirements: plan.requirements.items.length,
    share: numberFormat(language, { style: 'percent' }).format(plan.attendance.certificateShare),
  };
}

/** A gathering with the days on which the cohort meets, or the plan's where it has not been placed. */
export interface GatheringDays {
  readonly number: number;
  readonly title: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly days: string;
  /** The days are only the plan's, and the plan's own are assumed. */
  readonly assumed: boolean;
}

export function gatheringDays(language: Language, plan: StudyPlan, placed: PlacedDays): GatheringDays[] {
  return plan.gatherings.map(({ number, shortTitle, dates }) => {
    const own = placed.get(number);
    const from = own?.from ?? Temporal.PlainDate.from(dates.from);
    const to = own?.to ?? Temporal.PlainDate.from(dates.to);
    const assumed = own === undefined && dates.assumed;
    return { number, title: shortTitle[language], from, to, days: dateRangeText(language, from, to), assumed };
  });
}

/** The gathering that is now or comes next, seen from a day. */
export interface GatheringAhead extends GatheringDays {
  readonly isNow: boolean;
}

export function gatheringAhead(
  gatherings: readonly GatheringDays[],
  today: Temporal.PlainDate,
): GatheringAhead | undefined {
  const ahead = gatherings.find(({ to }) => Temporal.PlainDate.compare(today, to) <= 0);
  return ahead && { ...ahead, isNow: Temporal.PlainDate.compare(ahead.from, today) <= 0 };
}
