import { assumed, identifier, list, record, text, wholeNumber } from './plan-values.ts';

/** A moment at which people rate themselves; it opens with a gathering, the first already when the cohort is formed. */
const ratingMoment = record({ id: identifier, name: text, opensWithGathering: wholeNumber.nullable() });

/** Something that is said of a gathering, to agree or disagree with; or asked about it in words. */
const evaluationItem = record({ id: identifier, text });

/** How people look back on what they learn. Nothing of it grades anybody. */
export const reflection = record({
  /** From the least to the most, what one's hold on an outcome can be. */
  levels: list(text),
  moments: list(ratingMoment),
  evaluation: record({
    statements: list(evaluationItem),
    questions: list(evaluationItem),
    /** Days after a gathering during which it can still be evaluated. */
    daysOpen: wholeNumber,
    /** Answers below this number are shown to nobody: they could be known by whose they are. */
    minAnswers: wholeNumber.min(5, 'Fewer than five answers are not anonymous.'),
  }),
  journal: record({
    /** What a participant may be asked after a session. */
    prompts: list(evaluationItem),
    /** The thread that runs through the year. */
    roleQuestion: text,
  }),
  assumed,
});
