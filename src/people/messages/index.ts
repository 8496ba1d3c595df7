import type { Language } from '../../kit/language.ts';
import { en } from './en.ts';
import { nb, type PeopleMessages } from './nb.ts';
import { nn } from './nn.ts';

const all: Record<Language, PeopleMessages> = { nb, nn, en };

export function peopleMessages(language: Language): PeopleMessages {
  return all[language];
}
