import type { AdmissionMessages } from '../nb/index.ts';

export const mail: AdmissionMessages['mail'] = {};
