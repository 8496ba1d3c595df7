import { announcements } from './announcements.ts';
import { mail } from './mail.ts';
import { threads } from './threads.ts';

export const nb = { ...threads, mail, announcements };

export type TalkMessages = typeof nb;
