import { material } from './material.ts';
import { programme } from './programme.ts';
import { teaching } from './teaching.ts';

export const nb = { material, programme, teaching };

export type GatheringsMessages = typeof nb;
