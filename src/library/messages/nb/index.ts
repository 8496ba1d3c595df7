import { faults } from './faults.ts';
import { pages } from './pages.ts';

export const nb = { ...pages, faults };

export type LibraryMessages = typeof nb;
