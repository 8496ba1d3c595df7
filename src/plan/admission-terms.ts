import { z } from 'zod';
import { assumed, datedDay, identifier, list, record, text, wholeNumber } from './plan-values.ts';

/** What a participant's education and experience come to. The rooms above decide by these three names. */
export const standings = ['qualified', 'individualAssessment', 'courseParticipant'] as const;

/** Who may apply and on what terms. Education and experience are counted in years. */
export const admission = record({
  summary: list(text),
  participants: record({ min: wholeNumber, max: wholeNumber }),
  minSectors: wholeNumber,
  sectorsWhy: text,
  applicationsPerMunicipality: wholeNumber,
  guarantee: text,
  jointApplications: record({ allowed: z.boolean(), counting: text, assumed }),
  /** What an application is refused for not meeting. */
  conditions: list(record({ id: identifier, name: text, text })),
  education: record({
    qualified: record({ minEducationYears: z.number() }),
    individualAssessment: record({ minEducationYears: z.number(), minExperienceYears: z.number() }),
  }),
  standings: list(record({ id: z.enum(standings), name: text, text })),
  positions: list(record({ id: identifier, name: text })),
  selection: list(text),
});

/** Municipalities by population: from `from` residents up to, not including, `below`; `null` is no upper end. */
const sizeClass = record({
  id: identifier,
  name: text,
  from: wholeNumber,
  below: wholeNumber.nullable(),
  minPlaces: wholeNumber,
});

/** What a new call starts out with; a coordinator may change it until the call opens. */
export const callDefaults = record({
  opens: datedDay,
  deadline: datedDay,
  answerBy: datedDay,
  room: record({ municipalities: wholeNumber, assumed }),
  minPerRegion: record({ municipalities: wholeNumber, assumed }),
  sizeClasses: record({ classes: list(sizeClass), assumed }),
});
