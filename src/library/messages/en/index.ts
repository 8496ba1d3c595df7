import type { LibraryMessages } from '../nb/index.ts';
import { faults } from './faults.ts';
import { pages } from './pages.ts';

export const en: LibraryMessages = { ...pages, faults };
