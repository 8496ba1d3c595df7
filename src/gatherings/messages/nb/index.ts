import { planning } from './planning.ts';

export const nb = { planning };

export type GatheringsMessages = typeof nb;
