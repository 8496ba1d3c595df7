import type { StudyPlanData } from '../../src/plan/index.ts';
import { admission, callDefaults } from './admission.ts';
import { decisions } from './decisions.ts';
import { attendance } from './attendance.ts';
import { exam } from './exam.ts';
import { project, purpose, school, semesters, targetGroup, title } from './frame.ts';
import { gatheringsOfAutumn } from './gatherings-autumn.ts';
import { gatheringsOfSpring } from './gatherings-spring.ts';
import { outcomes } from './outcomes.ts';
import { reflection } from './reflection.ts';
import { proposedProgramme } from './programme/index.ts';
import { requirements } from './requirements.ts';
import { teaching } from './teaching.ts';

/** The plan of the national innovation school's cohort of 2022. What the school's own plan leaves open is assumed. */
export const plan20222023 = {
  format: 1,
  id: '2022-2023',
  version: 1,
  school,
  title,
  cohort: 2022,
  credits: 30,
  pace: 'partTime',
  semesters,
  purpose,
  targetGroup,
  teaching,
  outcomes,
  gatherings: [...gatheringsOfAutumn, ...gatheringsOfSpring],
  project,
  admission,
  callDefaults,
  decisions,
  requirements,
  exam,
  attendance,
  reflection,
  proposedProgramme,
} satisfies StudyPlanData;
