import { z } from 'zod';
import { languages } from '../kit/language.ts';
import { emailField } from '../people/index.ts';
import { checkForm, type FieldFault, type Typed } from '../web/form.ts';
import type { SpeakerTerms } from './speakers.action.ts';

/** As long as what is written of somebody may be. */
export const bioLimit = 1500;

const speakerForm = z.object({
  kind: z.enum(['own', 'invited'], 'choose'),
  name: z.string().min(1, 'required').max(200, 'tooLong'),
  email: emailField,
  language: z.enum(languages, 'choose'),
  organisation: z.string().max(200, 'tooLong'),
  bio: z.string().max(bioLimit, 'tooLong'),
});

const empty = { kind: '', name: '', email: '', language: '', organisation: '', bio: '' };

export function readSpeaker(
  typed: Typed,
):
  | { readonly ok: true; readonly value: SpeakerTerms }
  | { readonly ok: false; readonly faults: readonly FieldFault[] } {
  const form = checkForm(speakerForm, { ...empty, ...typed });
  return form.ok ? { ok: true, value: { ...form.value, consents: typed['consents'] === 'ja' } } : form;
}

export function typedOfSpeaker({ consents, ...terms }: SpeakerTerms): Typed {
  return { ...terms, ...(consents ? { consents: 'ja' } : {}) };
}
