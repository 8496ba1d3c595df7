import type { AppMessages } from '../nb/index.ts';

export const demo: AppMessages['demo'] = {};
