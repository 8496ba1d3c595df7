import type { GatheringsMessages } from '../nb/index.ts';
import { builder } from './builder.ts';
import { calendar } from './calendar.ts';
import { cards } from './cards.ts';
import { copy } from './copy.ts';
import { coverage } from './coverage.ts';
import { material } from './material.ts';
import { planning } from './planning.ts';
import { programme } from './programme.ts';
import { publish } from './publish.ts';
import { reminder } from './reminder.ts';
import { speakerPage } from './speaker-page.ts';
import { speakers } from './speakers.ts';
import { teaching } from './teaching.ts';

export const nn: GatheringsMessages = {
  builder,
  calendar,
  cards,
  copy,
  coverage,
  material,
  planning,
  programme,
  publish,
  reminder,
  speakerPage,
  speakers,
  teaching,
};
