import { z } from 'zod';
import {
  assumed,
  datedDay,
  identifier,
  list,
  outcomesServed,
  period,
  record,
  text,
  wholeNumber,
} from './plan-values.ts';

/**
 * Work that must be approved before the exam. `whyItBarsTheExam` is the competence that the exam cannot test:
 * without such a ground a requirement should not keep anyone from it (the Parliamentary Ombud's view).
 */
const requirement = record({
  id: identifier,
  number: wholeNumber,
  title: text,
  shortTitle: text,
  text,
  afterGathering: wholeNumber,
  due: datedDay,
  outcomes: outcomesServed,
  whyItBarsTheExam: text,
  assumed,
});

export const requirements = record({
  summary: list(text),
  tries: record({ max: wholeNumber, assumed }),
  items: list(requirement),
});

/** A step of the scale, best first in the plan. */
const grade = record({ letter: z.string().min(1), label: text, text, passes: z.boolean() });

/** A report by the group, and an oral exam that may move its grade by at most `maxSteps`, for each student alone. */
export const exam = record({
  summary: list(text),
  report: record({ title: text, text, due: datedDay, outcomes: outcomesServed }),
  oral: record({
    title: text,
    text,
    dates: period,
    outcomes: outcomesServed,
    adjustment: record({ maxSteps: wholeNumber, up: z.boolean(), down: z.boolean(), assumed }),
  }),
  examiners: record({ count: wholeNumber, external: wholeNumber, mayExamineSupervisedGroup: z.boolean(), assumed }),
  gradeScale: list(grade),
});
