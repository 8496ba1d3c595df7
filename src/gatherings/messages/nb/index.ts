import { builder } from './builder.ts';
import { planning } from './planning.ts';
import { speakers } from './speakers.ts';

export const nb = { builder, planning, speakers };

export type GatheringsMessages = typeof nb;
