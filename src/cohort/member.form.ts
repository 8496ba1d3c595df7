import { z } from 'zod';
import { dayField } from '../admission/index.ts';
import { emailField } from '../people/index.ts';
import { serviceAreaIds } from '../register/index.ts';

/** As long as a written reason may be: two pages. */
export const reasonLimit = 4000;

/** No plan of a year reaches further; what does is a slip of the hand. */
export function furthestDay(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ years: 2 });
}

function notAfter(last: Temporal.PlainDate, code: string) {
  return dayField.refine((day) => Temporal.PlainDate.compare(day, last) <= 0, code);
}

/** What every form of a change asks: from which day, and why. `seen` is what the page showed. */
const terms = (on: ReturnType<typeof notAfter>) => ({
  on,
  reason: z.string().min(1, 'required').max(reasonLimit, 'tooLong'),
  seen: z.string().default(''),
});

/** Of what is done at once. */
const termsNow = (today: Temporal.PlainDate) => terms(notAfter(today, 'dateAhead'));

/** Of what may be decided ahead. */
const termsAhead = (today: Temporal.PlainDate) => terms(notAfter(furthestDay(today), 'tooFarAhead'));

export const changeForm = (today: Temporal.PlainDate) => z.object(termsAhead(today));

export const takeBackForm = (today: Temporal.PlainDate) => z.object(termsNow(today));

/** The form says where it leads, so that sending it twice does not lead back. */
export const standingForm = (today: Temporal.PlainDate) =>
  z.object({ ...termsAhead(today), to: z.enum(['student', 'courseParticipant'], 'choose') });

export const moveForm = (today: Temporal.PlainDate, groups: readonly string[]) =>
  z.object({ ...termsAhead(today), group: z.enum(groups, 'choose') });

export const addressForm = (today: Temporal.PlainDate) => z.object({ ...termsNow(today), email: emailField });

/** The owner of a group's project; their position is what they call it themselves. */
export const ownerForm = z.object({
  name: z.string().min(1, 'required').max(120, 'tooLong'),
  position: z.string().min(1, 'required').max(120, 'tooLong'),
  email: emailField,
  seen: z.string().default(''),
});

export const replaceForm = (
  today: Temporal.PlainDate,
  { municipalities, positions }: { readonly municipalities: readonly string[]; readonly positions: readonly string[] },
) =>
  z.object({
    ...termsNow(today),
    name: z.string().min(1, 'required').max(120, 'tooLong'),
    email: emailField,
    municipality: z.enum(municipalities, 'choose'),
    position: z.enum(positions, 'choose'),
    serviceArea: z.enum(serviceAreaIds, 'choose'),
    standing: z.enum(['student', 'courseParticipant'], 'choose'),
    standingReason: z.string().min(1, 'required').max(reasonLimit, 'tooLong'),
  });
