import type { AdmissionMessages } from '../nb/index.ts';
import { application } from './application.ts';
import { call } from './call.ts';
import { desk } from './desk.ts';
import { links } from './links.ts';
import { mail } from './mail.ts';

export const nn: AdmissionMessages = { application, call, desk, links, mail };
