import { z } from 'zod';

/** An address that a mail can be sent to. 254 characters is the most that mail allows (RFC 5321). */
export const emailField = z
  .string()
  .min(1, 'required')
  .max(254, 'tooLong')
  .pipe(z.email('notEmail'))
  .transform((email) => email.toLowerCase());

export const signInForm = z.object({ email: emailField, til: z.string().default('') });

/** Where to go after sign-in: a path on this site, or the person's own page. Anything else would let a link send people away. */
export function safeReturn(path: string): string {
  return /^\/(?![/\\])[\w\-./?=&%]*$/.test(path) ? path : '/min-side';
}
