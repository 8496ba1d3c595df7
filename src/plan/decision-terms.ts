import { z } from 'zod';
import { assumed, record, text, wholeNumber } from './plan-values.ts';

/** What law and school settle about decisions on admission: how they are answered, and how one appeals. */
export const decisions = record({
  appeal: record({
    /** The law that gives the right of appeal, as letters name it. */
    law: text,
    /** Weeks from when the notice reached the party. */
    weeks: wholeNumber,
    /** Whether a municipality that is told of the selection is a party who may appeal; a participant always is. */
    municipalityMay: z.boolean(),
    /** Who decides when the school upholds its decision. */
    body: text,
    assumed,
  }),
  answer: record({
    /** Days before the last day to answer on which whoever has not answered is reminded. */
    remindDaysBefore: wholeNumber,
    /** Days to answer a place that has become vacant. */
    vacancyDays: wholeNumber,
    /** Days that are given once more where the call does not take silence for an answer at once. */
    secondDays: wholeNumber,
    assumed,
  }),
});
