import type { TalkMessages } from '../nb/index.ts';
import { announcements } from './announcements.ts';
import { mail } from './mail.ts';
import { threads } from './threads.ts';

export const en: TalkMessages = { ...threads, mail, announcements };
