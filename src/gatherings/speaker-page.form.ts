import { z } from 'zod';

/** What an invited speaker says of themselves, and whether it may be shown to everybody. */
export const speakerForm = z.object({
  organisation: z.string().max(200, 'tooLong'),
  bio: z.string().max(1500, 'tooLong'),
  consent: z.enum(['given', 'declined'], 'choose'),
});

export type SpeakerAnswer = z.infer<typeof speakerForm>;
