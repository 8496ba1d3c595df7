import type { TasksMessages } from '../nb/index.ts';
import { doing } from './doing.ts';
import { notices } from './notices.ts';
import { reading } from './reading.ts';
import { setting } from './setting.ts';

export const nn: TasksMessages = { doing, notices, reading, setting };
