import type { ReflectionMessages } from '../nb/index.ts';
import { journal } from './journal.ts';
import { progress } from './progress.ts';

export const nn: ReflectionMessages = { ...progress, journal };
