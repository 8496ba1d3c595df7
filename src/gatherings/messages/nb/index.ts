import { programme } from './programme.ts';

export const nb = { programme };

export type GatheringsMessages = typeof nb;
