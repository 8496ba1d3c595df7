import type { AdmissionMessages } from '../nb/index.ts';

export const call: AdmissionMessages['call'] = {};
