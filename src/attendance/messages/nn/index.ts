import type { AttendanceMessages } from '../nb/index.ts';
import { absence } from './absence.ts';
import { checkIn } from './check-in.ts';
import { mail } from './mail.ts';
import { marking } from './marking.ts';
import { overview } from './overview.ts';
import { standing } from './standing.ts';

export const nn: AttendanceMessages = { absence, checkIn, mail, marking, overview, standing };
