import { z } from 'zod';
import { assumed, day, identifier, list, outcomesServed, period, record, text, wholeNumber } from './plan-values.ts';

/** The three kinds of learning outcome in the Norwegian qualifications framework. */
export const outcomeCategories = ['knowledge', 'skill', 'generalCompetence'] as const;

/** What a graduate knows, can do or masters. Sessions, work requirements and the exam point at it by id. */
export const outcome = record({ id: identifier, category: z.enum(outcomeCategories), text });

/** A thread that runs through all teaching, such as theory. */
const pillar = record({ id: identifier, name: text, text });

const teachingForm = record({ id: identifier, name: text });

/** A semester that the course runs over. */
export const semester = record({ name: text, from: day, to: day, assumed });

/** A stay of some days where the whole cohort meets. `days` counts teaching days, first and last included. */
export const gathering = record({
  number: wholeNumber,
  title: text,
  shortTitle: text,
  theme: list(text),
  topics: list(text),
  project: list(text),
  pillars: list(identifier),
  outcomes: outcomesServed,
  studyTrip: z.boolean(),
  days: wholeNumber,
  dates: period,
  place: record({ name: text, assumed }),
});

/** How the teaching is laid out: the sum of days and the span of one gathering. */
export const teaching = record({
  totalDays: wholeNumber,
  daysPerGathering: record({ min: wholeNumber, max: wholeNumber }),
  /** Days before a gathering on which those who take part are reminded of it; the school has fixed none. */
  remindDaysBefore: wholeNumber.min(1),
  methods: list(text),
  betweenGatherings: text,
  forms: list(teachingForm),
  pillars: list(pillar),
});
