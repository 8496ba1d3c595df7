import { foundation } from './0001-foundation.ts';
import { admission } from './0002-admission.ts';
import { selection } from './0003-selection.ts';
import { offers } from './0004-offers.ts';
import { refusalCondition } from './0009-refusal-condition.ts';

/** All migrations by name, in order. Forward only: one that has been released is never edited. */
export const migrations: Readonly<Record<string, readonly string[]>> = {
  '0001-foundation': foundation,
  '0002-admission': admission,
  '0003-selection': selection,
  '0004-offers': offers,
  '0009-refusal-condition': refusalCondition,
};
