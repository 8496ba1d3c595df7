import { loadLibrary, textOf, type Card, type LibraryCard } from '../library/index.ts';
import { languages, type Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { Database } from '../store/index.ts';
import type { Option } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { tasksMessages } from './messages/index.ts';

/** A card that a task links to, as those who do the task see it. */
export interface LinkedCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly lang: Language;
}

/** The cards that everybody may read. */
async function readableCards(db: Database): Promise<readonly LibraryCard[]> {
  return (await loadLibrary(db)).cards.filter(({ isDraft }) => !isDraft);
}

export async function findCard(db: Database, id: string): Promise<LibraryCard | undefined> {
  return (await readableCards(db)).find((card) => card.id === id);
}

/** The card of a task in the reader's language; undefined where it has none, or where the card is gone. */
export async function linkedCard(db: Database, language: Language, id: string | null): Promise<LinkedCard | undefined> {
  const card = id === null ? undefined : await findCard(db, id);
  if (!card) return undefined;
  const { text, lang } = textOf(card, language);
  return { id: card.id, title: text.title, summary: text.summary, lang };
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
