import type { GatheringsMessages } from '../nb/index.ts';
import { planning } from './planning.ts';

export const nn: GatheringsMessages = { planning };
