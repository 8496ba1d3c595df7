import { z } from 'zod';
import { admission, callDefaults, standings } from './admission-terms.ts';
import { exam, requirements } from './assessment-terms.ts';
import { attendance } from './attendance-terms.ts';
import { decisions } from './decision-terms.ts';
import { list, record, text, wholeNumber } from './plan-values.ts';
import { reflection } from './reflection-terms.ts';
import { proposedProgramme } from './programme-terms.ts';
import { gathering, outcome, outcomeCategories, semester, teaching } from './teaching.ts';

/**
 * A study plan as data: all that a school fixes for one cohort, so that no rule of the programme stands in code.
 * `format` is the version of this model; `version` counts the editions of one plan. The shape alone is checked here,
 * what must agree across it in `study-plan.rules.ts`.
 */
export const studyPlanSchema = record({
  format: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'A plan is named in lower case letters, digits and hyphens.'),
  version: wholeNumber.min(1),
  school: text,
  title: text,
  cohort: wholeNumber,
  credits: z.number(),
  pace: z.enum(['partTime', 'fullTime']),
  semesters: record({ count: wholeNumber, periods: list(semester) }),
  purpose: list(text),
  targetGroup: text,
  teaching,
  outcomes: list(outcome),
  gatherings: list(gathering),
  project: record({ text: list(text), throughout: list(text) }),
  admission,
  callDefaults,
  decisions,
  requirements,
  exam,
  attendance,
  reflection,
  proposedProgramme: proposedProgramme.optional(),
});

export type StudyPlan = z.infer<typeof studyPlanSchema>;
/** What a file in `plans/` holds before it is checked. */
export type StudyPlanData = z.input<typeof studyPlanSchema>;

export type Outcome = StudyPlan['outcomes'][number];
export type OutcomeCategory = (typeof outcomeCategories)[number];
export type Gathering = StudyPlan['gatherings'][number];
export type ProposedProgramme = NonNullable<StudyPlan['proposedProgramme']>;
export type ProposedSession = ProposedProgramme['sessions'][number];
export type Requirement = StudyPlan['requirements']['items'][number];
export type Reflection = StudyPlan['reflection'];
export type SizeClass = StudyPlan['callDefaults']['sizeClasses']['classes'][number];
export type Grade = StudyPlan['exam']['gradeScale'][number];
export type Standing = (typeof standings)[number];
export { outcomeCategories, standings };
