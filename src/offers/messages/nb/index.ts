import { desk } from './desk.ts';
import { letter } from './letter.ts';
import { mail } from './mail.ts';
import { pages } from './pages.ts';

export const nb = { desk, letter, mail, pages };

export type OffersMessages = typeof nb;
