import { z } from 'zod';
import { endOfDay, inOslo, startOfDay } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { FieldFault, Typed } from '../web/form.ts';
import type { CallTerms } from './call.action.ts';
import type { Call } from './call.ts';
import type { CallFault } from './call.rules.ts';

/** A day as a date field sends it, or as people write it where the browser has no date field: `2022-06-25` or `25.06.2022`. */
export const dayField = z
  .string()
  .min(1, 'required')
  .transform((text, context) => {
    const written = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
    const iso = written ? `${written[3]}-${written[2]!.padStart(2, '0')}-${written[1]!.padStart(2, '0')}` : text;
    try {
      return Temporal.PlainDate.from(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : 'no date', { overflow: 'reject' });
    } catch {
      context.addIssue({ code: 'custom', message: 'notDate' });
      return z.NEVER;
    }
  });

/** A whole number within limits; the spaces that people group thousands with are let through. */
function wholeNumber(min: number, max: number) {
  return z
    .string()
    .transform((text) => text.replaceAll(/\s/gu, ''))
    .pipe(
      z
        .string()
        .min(1, 'required')
        .regex(/^-?\d+$/, 'notWhole')
        .transform(Number),
    )
    .pipe(z.number().min(min, 'tooSmall').max(max, 'tooLarge'));
}

/** More residents than any municipality has, and more places than there are municipalities: typing errors stop here. */
const manyResidents = 1_000_000;
const manyPlaces = 500;

/** What the coordinator fills in. Fields of the call keep their names; dates are days in Norway. */
export const callForm = z.object({
  planId: z.string().min(1, 'choose'),
  slug: z
    .string()
    .min(1, 'required')
    .max(40, 'tooLong')
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slugForm'),
  opensOn: dayField,
  deadlineOn: dayField,
  answerBy: dayField,
  roomKind: z.enum(['municipalities', 'seats'], 'choose'),
  room: wholeNumber(1, manyPlaces),
  mediumFrom: wholeNumber(1, manyResidents),
  largeFrom: wholeNumber(1, manyResidents),
  minPerRegion: wholeNumber(0, manyPlaces),
  minSmall: wholeNumber(0, manyPlaces),
  minLarge: wholeNumber(0, manyPlaces),
  chanceKind: z.enum(['beacon', 'dice'], 'choose'),
  // The method of the draw asks for a day between the ticket book and chance, so that everybody can keep a copy.
  hoursToChance: wholeNumber(24, 24 * 60),
  silenceRule: z.enum(['declines', 'remindThenDeclines'], 'choose'),
});

/** The terms of a call as the form gives them: it opens as its first day begins and lasts to the end of its last. */
export function termsOf({ opensOn, deadlineOn, ...same }: z.infer<typeof callForm>): CallTerms {
  return { ...same, opensAt: startOfDay(opensOn), deadlineAt: endOfDay(deadlineOn) };
}

/** The last day on which applications can be sent. */
export function lastDayOf(call: Pick<Call, 'deadlineAt'>): Temporal.PlainDate {
  return inOslo(call.deadlineAt.subtract({ seconds: 1 })).toPlainDate();
}

/** A call as its form shows it. */
export function typedOfCall(call: CallTerms): Typed {
  const { opensAt, deadlineAt: _, ...same } = call;
  const typed = { ...same, opensOn: inOslo(opensAt).toPlainDate(), deadlineOn: lastDayOf(call) };
  return Object.fromEntries(Object.entries(typed).map(([field, value]) => [field, String(value)]));
}

/** What a new call of a plan starts out with. The plan says nothing of chance and silence: the form has a proposal. */
export function typedOfPlan(plan: Pick<StudyPlan, 'id' | 'cohort' | 'callDefaults'>): Typed {
  const { opens, deadline, answerBy, room, minPerRegion, sizeClasses } = plan.callDefaults;
  const { classes } = sizeClasses;
  const [smallest, medium] = classes;
  const largest = classes.at(-1);
  return typedOfCall({
    planId: plan.id,
    slug: String(plan.cohort),
    opensAt: startOfDay(Temporal.PlainDate.from(opens.date)),
    deadlineAt: endOfDay(Temporal.PlainDate.from(deadline.date)),
    answerBy: Temporal.PlainDate.from(answerBy.date),
    roomKind: 'municipalities',
    room: room.municipalities,
    mediumFrom: medium?.from ?? 0,
    largeFrom: largest?.from ?? 0,
    minPerRegion: minPerRegion.municipalities,
    minSmall: smallest?.minPlaces ?? 0,
    minLarge: largest?.minPlaces ?? 0,
    chanceKind: 'beacon',
    hoursToChance: 24,
    silenceRule: 'remindThenDeclines',
  });
}

/** Where the form shows a fault that the terms have as a whole. */
export function faultsOfTerms(faults: readonly CallFault[]): FieldFault[] {
  return faults.map(({ field, code }) => ({ field: field === 'deadlineAt' ? 'deadlineOn' : field, code }));
}
