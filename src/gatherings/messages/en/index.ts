import type { GatheringsMessages } from '../nb/index.ts';
import { builder } from './builder.ts';
import { planning } from './planning.ts';
import { speakers } from './speakers.ts';

export const en: GatheringsMessages = { builder, planning, speakers };
