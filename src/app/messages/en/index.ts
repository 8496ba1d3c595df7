import type { AppMessages } from '../nb/index.ts';
import { demo } from './demo.ts';
import { pages } from './pages.ts';

export const en: AppMessages = { demo, pages };
