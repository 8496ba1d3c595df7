import { z } from 'zod';
import { dayField } from '../admission/index.ts';
import { emailField } from '../people/index.ts';
import { serviceAreaIds } from '../register/index.ts';

/** As long as a written reason may be: two pages. */
export const reasonLimit = 4000;

/** What every form of a change asks: from which day, no later than today, and why. `seen` is what the page showed. */
const terms = (today: Temporal.PlainDate) => ({
  on: dayField.refine((day) => Temporal.PlainDate.compare(day, today) <= 0, 'dateAhead'),
  reason: z.string().min(1, 'required').max(reasonLimit, 'tooLong'),
  seen: z.string().default(''),
});

export const changeForm = (today: Temporal.PlainDate) => z.object(terms(today));

/** The form says where it leads, so that sending it twice does not lead back. */
export const standingForm = (today: Temporal.PlainDate) =>
  z.object({ ...terms(today), to: z.enum(['student', 'courseParticipant'], 'choose') });

export const moveForm = (today: Temporal.PlainDate, groups: readonly string[]) =>
  z.object({ ...terms(today), group: z.enum(groups, 'choose') });

export const addressForm = (today: Temporal.PlainDate) => z.object({ ...terms(today), email: emailField });

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
    ...terms(today),
    name: z.string().min(1, 'required').max(120, 'tooLong'),
    email: emailField,
    municipality: z.enum(municipalities, 'choose'),
    position: z.enum(positions, 'choose'),
    serviceArea: z.enum(serviceAreaIds, 'choose'),
    standing: z.enum(['student', 'courseParticipant'], 'choose'),
    standingReason: z.string().min(1, 'required').max(reasonLimit, 'tooLong'),
  });
