import type { SelectionMessages } from '../nb/index.ts';
import { mail } from './mail.ts';

export const nn: SelectionMessages = { mail };
