import { inOslo, osloTimeZone } from '../kit/oslo-time.ts';
import type { Draft, SessionTerms } from './draft.ts';
import type { Words } from './programme.ts';

/** A session to be copied: on a day of its gathering, counted from 1, at times in Norway like `09:00`. */
export interface CopiedSession {
  readonly day: number;
  readonly from: string;
  readonly to: string;
  readonly form: string;
  readonly title: Words;
  readonly about: Words;
  readonly preparation?: Words | undefined;
  readonly pillars: readonly string[];
  readonly outcomes: readonly string[];
  readonly cards?: readonly string[] | undefined;
  readonly counts: boolean;
  readonly roomId?: string | null;
  readonly visitId?: string | null;
}

/** A programme as a plan may propose it; of another's plan only what this needs. */
export interface ProposedProgramme {
  readonly sessions: readonly (CopiedSession & { readonly gathering: number })[];
}

/** What a plan proposes for one gathering, where it proposes anything. */
export function proposedFor(
  plan: { readonly id: string; readonly proposedProgramme?: ProposedProgramme | undefined },
  number: number,
): readonly CopiedSession[] {
  return plan.proposedProgramme?.sessions.filter(({ gathering }) => gathering === number) ?? [];
}

/** Another gathering's sessions as they can be copied: by day and time of day, without who held them and for whom. */
export function copiedFrom(fromOn: Temporal.PlainDate, { sessions }: Draft): CopiedSession[] {
  return sessions.map(({ startsAt, endsAt, speakers: _, groups: __, ...session }) => {
    const [start, end] = [inOslo(startsAt), inOslo(endsAt)];
    return {
      ...session,
      day: fromOn.until(start.toPlainDate(), { largestUnit: 'day' }).days + 1,
      from: start.toPlainTime().toString({ smallestUnit: 'minute' }),
      to: end.toPlainTime().toString({ smallestUnit: 'minute' }),
    };
  });
}

/** The sessions on the days of another gathering; those of days that it does not have are left out. */
export function onDaysOf(
  { fromOn, toOn }: { readonly fromOn: Temporal.PlainDate; readonly toOn: Temporal.PlainDate },
  sessions: readonly CopiedSession[],
): { readonly sessions: readonly SessionTerms[]; readonly left: number } {
  const days = fromOn.until(toOn, { largestUnit: 'day' }).days + 1;
  const fitting = sessions.filter(({ day }) => day >= 1 && day <= days);
  return {
    left: sessions.length - fitting.length,
    sessions: fitting.map(({ day, from, to, roomId = null, visitId = null, ...session }) => {
      const at = (time: string) =>
        fromOn
          .add({ days: day - 1 })
          .toZonedDateTime({ timeZone: osloTimeZone, plainTime: Temporal.PlainTime.from(time) })
          .toInstant();
      const { form, title, about, preparation, pillars, outcomes, cards, counts } = session;
      return {
        startsAt: at(from),
        endsAt: at(to),
        roomId,
        visitId,
        form,
        title,
        about,
        preparation: preparation ?? { nb: '' },
        pillars,
        outcomes,
        cards: cards ?? [],
        counts,
        speakers: [],
        groups: null,
      };
    }),
  };
}
