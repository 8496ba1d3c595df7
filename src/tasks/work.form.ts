import { z } from 'zod';
import { checkForm, type FieldFault, type Typed } from '../web/form.ts';
import type { Written } from './writing.rules.ts';

/** As long as an answer may be: some seven pages. */
export const textLimit = 20_000;

const workForm = z.object({
  text: z.string().max(textLimit, 'tooLong'),
  link: z.union([
    z.literal(''),
    z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'notAddress' }).max(1000, 'tooLong'),
  ]),
});

/** What somebody writes for a task. Whether there is anything in it is asked only when it is handed in. */
export function readWork(
  typed: Typed,
): { readonly ok: true; readonly value: Written } | { readonly ok: false; readonly faults: FieldFault[] } {
  return checkForm(workForm, { text: typed['text'] ?? '', link: typed['link'] ?? '' });
}
