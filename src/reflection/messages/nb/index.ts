import { journal } from './journal.ts';
import { progress } from './progress.ts';

export const nb = { ...progress, journal };

export type ReflectionMessages = typeof nb;
