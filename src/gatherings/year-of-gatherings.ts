import type { Language } from '../kit/language.ts';
import { dateRangeText, dayRangeText } from '../kit/oslo-time.ts';
import { yearMarks, type Gathering, type StudyPlan } from '../plan/index.ts';
import type { YearMark } from '../web/year-line.view.tsx';
import type { PublishedProgramme } from './programme.ts';

/** A gathering of the plan, with its programme once something is published of it. */
export interface YearGathering {
  readonly planned: Gathering;
  readonly programme: PublishedProgramme | undefined;
}

export function yearOfGatherings(plan: StudyPlan, programmes: readonly PublishedProgramme[]): YearGathering[] {
  return plan.gatherings.map((planned) => ({
    planned,
    programme: programmes.find(({ number }) => number === planned.number),
  }));
}

/** When it is: as published, else as the plan has it. */
export function daysOfGathering({ planned, programme }: YearGathering): {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
} {
  const { from, to } = programme ?? planned.dates;
  return { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
}

export function datesText(language: Language, gathering: YearGathering): string {
  const { from, to } = daysOfGathering(gathering);
  return dateRangeText(language, from, to);
}

/** Where it is: the venue as published, else the place of the plan. */
export function placeText(language: Language, { planned, programme }: YearGathering): string {
  return programme ? programme.venue : planned.place.name[language];
}

/** The line of the year with the days that are published, each gathering leading to its page. */
export function marksOfYear(
  language: Language,
  plan: StudyPlan,
  gatherings: readonly YearGathering[],
  today: Temporal.PlainDate,
  hrefOf: (number: number) => string,
): readonly YearMark[] {
  return yearMarks(plan, language, today).map((mark) => {
    if (mark.kind !== 'gathering' || mark.number === undefined) return mark;
    const found = gatherings.find(({ planned }) => planned.number === mark.number);
    const href = hrefOf(mark.number);
    if (!found?.programme) return { ...mark, href };
    const { from, to } = daysOfGathering(found);
    return {
      ...mark,
      href,
      state: stateOn(today, from, to),
      assumed: false,
      dateText: dayRangeText(language, from, to),
    };
  });
}

function stateOn(today: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate): YearMark['state'] {
  if (Temporal.PlainDate.compare(today, from) < 0) return 'ahead';
  return Temporal.PlainDate.compare(today, to) > 0 ? 'done' : 'now';
}
