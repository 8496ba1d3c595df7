import { z } from 'zod';
import { languages } from '../kit/language.ts';

/** What an invited speaker says of themselves, whether it may be shown to everybody, and in which language they are written to. */
export const speakerForm = z.object({
  organisation: z.string().max(200, 'tooLong'),
  bio: z.string().max(1500, 'tooLong'),
  language: z.enum(languages, 'choose'),
  consent: z.enum(['given', 'declined'], 'choose'),
});

export type SpeakerAnswer = z.infer<typeof speakerForm>;
