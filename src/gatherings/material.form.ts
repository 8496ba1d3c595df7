import { z } from 'zod';

/** What lies on a session: a title, and the address of a link where it is no file. */
export const materialForm = z.object({
  title: z.string().min(1, 'required').max(200, 'tooLong'),
  address: z.union([
    z.literal(''),
    z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'notAddress' }).max(1000, 'tooLong'),
  ]),
});
