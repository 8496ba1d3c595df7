import { demo } from './demo.ts';
import { pages } from './pages.ts';

export const nb = { demo, pages };

export type AppMessages = typeof nb;
