import type { OffersMessages } from '../nb/index.ts';
import { letter } from './letter.ts';
import { mail } from './mail.ts';

export const en: OffersMessages = { letter, mail };
