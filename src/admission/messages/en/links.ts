import type { AdmissionMessages } from '../nb/index.ts';

export const links: AdmissionMessages['links'] = {};
