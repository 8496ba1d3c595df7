import type { GatheringsMessages } from '../nb/index.ts';
import { calendar } from './calendar.ts';
import { material } from './material.ts';
import { programme } from './programme.ts';
import { speakerPage } from './speaker-page.ts';
import { teaching } from './teaching.ts';

export const nn: GatheringsMessages = { calendar, material, programme, speakerPage, teaching };
