import type { GatheringsMessages } from '../nb/index.ts';
import { planning } from './planning.ts';

export const en: GatheringsMessages = { planning };
