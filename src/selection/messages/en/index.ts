import type { SelectionMessages } from '../nb/index.ts';
import { mail } from './mail.ts';

export const en: SelectionMessages = { mail };
