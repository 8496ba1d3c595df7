import type { StudyPlanData } from '../../../src/plan/index.ts';
import { gathering1 } from './gathering-1.ts';
import { gathering2 } from './gathering-2.ts';
import { gathering3 } from './gathering-3.ts';
import { gathering4 } from './gathering-4.ts';
import { gathering5 } from './gathering-5.ts';
import { gathering6 } from './gathering-6.ts';

/** What the fourteen days could hold. The school's own plan says what each gathering is about; how the days are filled is assumed. */
export const proposedProgramme = {
  assumed: true,
  sessions: [...gathering1, ...gathering2, ...gathering3, ...gathering4, ...gathering5, ...gathering6],
} satisfies StudyPlanData['proposedProgramme'];
