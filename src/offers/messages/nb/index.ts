import { letter } from './letter.ts';
import { mail } from './mail.ts';

export const nb = { letter, mail };

export type OffersMessages = typeof nb;
