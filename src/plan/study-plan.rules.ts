import type { z } from 'zod';
import { isLanguage } from '../kit/language.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { checkAdmission } from './admission.rules.ts';
import { checkAssessment } from './assessment.rules.ts';
import { checkAttendance } from './attendance.rules.ts';
import { checkCallDefaults } from './call-defaults.rules.ts';
import { checkDecisions } from './decisions.rules.ts';
import { fault, type PlanFault } from './plan-fault.ts';
import { checkProposedProgramme } from './proposed-programme.rules.ts';
import { checkReferences } from './references.rules.ts';
import { checkReflection } from './reflection.rules.ts';
import { checkSemesters } from './semesters.rules.ts';
import { studyPlanSchema, type StudyPlan } from './study-plan.ts';
import { checkTeaching } from './teaching.rules.ts';
import { checkTexts } from './texts.rules.ts';

/** Everything in which a plan of the right shape contradicts itself; an empty list means that it can be run. */
export function checkStudyPlan(plan: StudyPlan): PlanFault[] {
  return [
    ...checkTexts(plan),
    ...checkReferences(plan),
    ...checkSemesters(plan),
    ...checkTeaching(plan),
    ...checkAdmission(plan),
    ...checkCallDefaults(plan),
    ...checkDecisions(plan),
    ...checkAssessment(plan),
    ...checkReflection(plan),
    ...checkProposedProgramme(plan),
    ...checkAttendance(plan),
  ];
}

/**
 * Takes a plan in from a file. The value given back is frozen and of the right shape, and nothing in it contradicts
 * anything else; otherwise every fault found is given, those of the shape alone when the shape is wrong.
 */
export function loadStudyPlan(data: unknown): Result<StudyPlan, PlanFault[]> {
  const parsed = studyPlanSchema.safeParse(data);
  if (!parsed.success) return refused(parsed.error.issues.map((issue) => shapeFault(data, issue)));
  const faults = checkStudyPlan(parsed.data);
  return faults.length === 0 ? ok(parsed.data) : refused(faults);
}

function shapeFault(data: unknown, issue: z.core.$ZodIssue): PlanFault {
  const code = isLanguage(issue.path.at(-1)) ? 'textMissing' : 'shape';
  return fault(issue.path.map(String).join('.'), code, shapeSentence(data, issue));
}

function shapeSentence(data: unknown, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `The model of a plan has no field ${issue.keys.join(', ')} here.`;
  if (issue.code !== 'invalid_type') return `${issue.message.replace(/\.$/, '')}.`;
  return `${valueAt(data, issue.path) === undefined ? 'It is missing' : 'It is of the wrong kind'}; the plan needs a value of type ${issue.expected} here.`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part && typeof part === 'object' ? Reflect.get(part, key) : undefined),
    data,
  );
}
