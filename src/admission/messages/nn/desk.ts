import type { AdmissionMessages } from '../nb/index.ts';

export const desk: AdmissionMessages['desk'] = {};
