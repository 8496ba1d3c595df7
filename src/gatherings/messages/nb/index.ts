import { builder } from './builder.ts';
import { copy } from './copy.ts';
import { coverage } from './coverage.ts';
import { planning } from './planning.ts';
import { publish } from './publish.ts';
import { speakers } from './speakers.ts';

export const nb = { builder, copy, coverage, planning, publish, speakers };

export type GatheringsMessages = typeof nb;
