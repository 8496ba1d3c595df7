import type { Card } from '../library/index.ts';
import { languages } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { Typed } from '../web/form.ts';

/** What a session built from one card tends to be. A plan that knows no such form or pillar leaves the choice open. */
const usual = {
  technique: { form: 'exercise', pillar: 'techniques', section: 'purpose' },
  theory: { form: 'lecture', pillar: 'theory', section: 'idea' },
} as const;

/** When a session begins on a day that has none yet and whose length is known. */
const firstOfDay = '09.00';

/**
 * What a new session made from a card begins with: the card's title and what it is for, in each language that it has; the form, pillar
 * and outcomes; and its length, counted from when the session begins.
 */
export function proposedByCard(card: Card, plan: StudyPlan, from: string): Typed {
  const { form, pillar, section } = usual[card.kind];
  const { forms, pillars } = plan.teaching;
  const typed: Record<string, string> = { 'card.1': card.id };
  for (const language of languages) {
    const text = card.texts[language];
    if (!text) continue;
    const more = text.sections.find(({ id }) => id === section)?.markdown ?? '';
    typed[`title.${language}`] = text.title;
    typed[`about.${language}`] = [text.summary, more].join('\n\n').trim();
  }
  if (forms.some(({ id }) => id === form)) typed['form'] = form;
  if (pillars.some(({ id }) => id === pillar)) typed[`pillar.${pillar}`] = 'ja';
  for (const { id } of plan.outcomes) if (card.outcomes.includes(id)) typed[`outcome.${id}`] = 'ja';
  return card.kind === 'technique' ? { ...typed, ...lasting(from || firstOfDay, card.minutes) } : typed;
}

/** Both ends of a session of a length; its end is left open where that would be after midnight. */
function lasting(from: string, minutes: number): Typed {
  const start = Temporal.PlainTime.from(from.replace('.', ':'));
  const end = start.add({ minutes });
  if (Temporal.PlainTime.compare(end, start) <= 0) return { from };
  return { from, to: end.toString({ smallestUnit: 'minute' }).replace(':', '.') };
}
