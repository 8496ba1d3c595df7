import { z } from 'zod';

/** What an appeal may hold: long enough for anybody, short enough to be read. */
export const appealForm = z.object({ text: z.string().min(1, 'required').max(10_000, 'tooLong') });

/** The reason of one step of the school or the board. */
export const stepForm = z.object({ reason: z.string().min(1, 'required').max(10_000, 'tooLong') });

/** A day that has come. */
const pastDay = (today: Temporal.PlainDate) =>
  z
    .string()
    .refine((text) => dayIn(text) !== null, 'notDate')
    .transform((text) => dayIn(text) ?? today)
    .refine((day) => Temporal.PlainDate.compare(day, today) <= 0, 'dateAhead');

/** An appeal that came by letter, against one of the decisions with the ids. */
export function letterForm(today: Temporal.PlainDate, decisions: readonly string[]) {
  return z.object({
    decision: z.string().refine((id) => decisions.includes(id), 'choose'),
    receivedOn: pastDay(today),
    reachedOn: z.union([z.literal('').transform(() => null), pastDay(today)]).default(null),
    text: z.string().min(1, 'required').max(10_000, 'tooLong'),
  });
}

function dayIn(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}
