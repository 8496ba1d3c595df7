import { doing } from './doing.ts';
import { notices } from './notices.ts';
import { reading } from './reading.ts';
import { setting } from './setting.ts';

export const nb = { doing, notices, reading, setting };

export type TasksMessages = typeof nb;
