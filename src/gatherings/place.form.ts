import { z } from 'zod';
import { dayField } from '../admission/index.ts';
import { checkForm, type FieldFault, type Typed } from '../web/form.ts';
import type { PlaceTerms } from './place.action.ts';
import { practicalTopics } from './programme.ts';
import { readWords, typedOfWords, wordsFaults } from './words.form.ts';

/** As long as a piece of practical information may be: half a page. */
export const practicalLimit = 2000;

const placeForm = z.object({
  from: dayField,
  to: dayField,
  venue: z.string().min(1, 'required').max(200, 'tooLong'),
  address: z.string().max(300, 'tooLong'),
});

/** What the coordinator writes about where and when a gathering is. */
export function readPlace(
  typed: Typed,
): { readonly ok: true; readonly value: PlaceTerms } | { readonly ok: false; readonly faults: readonly FieldFault[] } {
  const form = checkForm(placeForm, { from: '', to: '', venue: '', address: '', ...typed });
  const topics = practicalTopics.map((topic) => [topic, readWords(typed, topic)] as const);
  const faults = [
    ...(form.ok ? [] : form.faults),
    ...topics.flatMap(([topic, words]) => wordsFaults(topic, words, { limit: practicalLimit })),
  ];
  if (!form.ok || faults.length > 0) return { ok: false, faults };
  const practical = Object.fromEntries(topics.filter(([, words]) => words.nb !== ''));
  return { ok: true, value: { ...form.value, practical } };
}

export function typedOfPlace({ from, to, venue, address, practical }: PlaceTerms): Typed {
  const topics = practicalTopics.map((topic) => typedOfWords(topic, practical[topic]));
  return Object.assign({ from: from.toString(), to: to.toString(), venue, address }, ...topics);
}
