import { z } from 'zod';
import { isServiceAreaId } from '../register/index.ts';
import { emailField } from '../people/index.ts';

/*
 * What each page of the application takes. A draft may have gaps, so that nothing anybody typed is refused for being unfinished;
 * what is too long or can't be what it says is refused at once. What is missing is told by `applicationFaults`.
 */

const line = (max: number) => z.string().max(max, 'tooLong').default('');
const optionalEmail = z.union([z.literal(''), emailField]).default('');

export const startForm = z.object({ name: z.string().min(1, 'required').max(120, 'tooLong') });

export const participantForm = z.object({
  name: line(120),
  email: optionalEmail,
  municipality: z
    .string()
    .regex(/^(\d{4})?$/, 'choose')
    .default('')
    .transform((number) => number || null),
  position: line(40).transform((position) => position || null),
  serviceArea: z
    .string()
    .default('')
    .refine((area) => area === '' || isServiceAreaId(area), 'choose')
    .transform((area) => area || null),
});

export const taskForm = z.object({
  title: line(120),
  need: line(4000),
  affected: line(2000),
  tried: line(2000),
  strategy: line(2000),
});

/** How much each field holds, for the page to say beforehand. */
export const taskLimits = { title: 120, need: 4000, affected: 2000, tried: 2000, strategy: 2000 } as const;

export const guarantorForm = z.object({ name: line(120), title: line(120), email: optionalEmail });

export const languageForm = z.object({
  languageForm: z
    .enum(['', 'nb', 'nn'], 'choose')
    .default('')
    .transform((form) => form || null),
});

export const withdrawForm = z.object({ reason: line(2000) });

export const supplementForm = z.object({ answer: line(4000) });
