import { z } from 'zod';
import { emailField } from '../people/index.ts';
import { dayField } from './call.form.ts';

/** As long as a written reason may be: two pages. */
export const reasonLimit = 4000;

const reason = z.string().min(1, 'required').max(reasonLimit, 'tooLong');

export const decideForm = z.object({ outcome: z.enum(['qualified', 'courseParticipant'], 'choose'), reason });

export const annulForm = z.object({ reason });

export const handOverForm = z.object({
  name: z.string().min(1, 'required').max(200, 'tooLong'),
  email: emailField,
  reason,
});

/** `whom` is a participant's id, or `kontaktperson`. A day that is over leaves nobody time to answer. */
export function askForm(today: Temporal.PlainDate, participantIds: readonly string[]) {
  return z.object({
    whom: z.enum(['kontaktperson', ...participantIds], 'choose'),
    wanted: z.string().min(1, 'required').max(reasonLimit, 'tooLong'),
    dueOn: dayField.refine((day) => Temporal.PlainDate.compare(day, today) > 0, 'datePassed'),
  });
}
