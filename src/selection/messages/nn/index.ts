import type { SelectionMessages } from '../nb/index.ts';
import { hold } from './hold.ts';
import { mail } from './mail.ts';
import { open } from './open.ts';
import { own } from './own.ts';
import { process } from './process.ts';
import { representation } from './representation.ts';

export const nn: SelectionMessages = { hold, mail, open, own, process, representation };
