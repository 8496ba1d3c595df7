import type { OffersMessages } from '../nb/index.ts';
import { desk } from './desk.ts';
import { letter } from './letter.ts';
import { mail } from './mail.ts';
import { pages } from './pages.ts';

export const en: OffersMessages = { desk, letter, mail, pages };
