import { asLinked, findReadableCard, readableCards, textOf, type Card, type LinkedCard } from '../library/index.ts';
import { languages, type Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { Database } from '../store/index.ts';
import type { Option } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { tasksMessages } from './messages/index.ts';

/** The card of a task in the reader's language; undefined where it has none, or where the card is gone. */
export async function linkedCard(db: Database, language: Language, id: string | null): Promise<LinkedCard | undefined> {
  const card = id === null ? undefined : await findReadableCard(db, id);
  return card && asLinked(card, language);
}

/** The cards to choose from: those that fit the gathering before or the one after come first. */
export async function cardOptions(db: Database, language: Language, after: number): Promise<readonly Option[]> {
  const { kinds } = tasksMessages(language).setting.card;
  const cards = await readableCards(db);
  const fits = ({ gatherings }: Card) => gatherings.includes(after) || gatherings.includes(after + 1);
  return [...cards.filter(fits), ...cards.filter((card) => !fits(card))].map((card) => ({
    value: card.id,
    label: `${textOf(card, language).text.title} (${kinds[card.kind]})`,
  }));
}

/** What a task made from a card begins with: its title, what it is for, and what to talk about or to do, in each language that it has. */
export function proposedByCard(card: Card, plan: StudyPlan): Typed {
  const typed: Record<string, string> = { card: card.id };
  for (const language of languages) {
    const text = card.texts[language];
    if (!text) continue;
    const section = text.sections.find(({ id }) => id === (card.kind === 'theory' ? 'talk' : 'purpose'));
    typed[`title.${language}`] = text.title;
    typed[`text.${language}`] = [text.summary, section?.markdown ?? ''].join('\n\n').trim();
  }
  for (const { id } of plan.outcomes) if (card.outcomes.includes(id)) typed[`outcome.${id}`] = 'ja';
  return typed;
}
