import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type TasksMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

const all: Record<Language, TasksMessages> = { nb, nn, en };

export type { TasksMessages };

export function tasksMessages(language: Language): TasksMessages {
  return all[language];
}
