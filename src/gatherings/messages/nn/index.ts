import type { GatheringsMessages } from '../nb/index.ts';
import { programme } from './programme.ts';

export const nn: GatheringsMessages = { programme };
