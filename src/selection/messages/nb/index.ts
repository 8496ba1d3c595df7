import { mail } from './mail.ts';

export const nb = { mail };

export type SelectionMessages = typeof nb;
