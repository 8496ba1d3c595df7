import { z } from 'zod';
import { assumed, identifier, list, record, text, wholeNumber } from './plan-values.ts';

/** A time of day in Norway, as `HH:MM`. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written HH:MM, on a clock of 24 hours.');

/**
 * A session as the plan proposes it: on a day of a gathering, counted from 1, with what it is for. Who holds it, where, and for which
 * groups is the school's own; times that no session takes are breaks.
 */
const proposedSession = record({
  gathering: wholeNumber,
  day: wholeNumber,
  from: timeOfDay,
  to: timeOfDay,
  form: identifier,
  title: text,
  about: text,
  /** What to do or read beforehand; left out where there is nothing. */
  preparation: text.optional(),
  pillars: z.array(identifier).readonly(),
  outcomes: z.array(identifier).readonly(),
  /** Cards that it is built from, by the names that they have in the library; the plan itself does not know them. */
  cards: z.array(identifier).max(3, 'A session is built from three cards at most.').readonly().optional(),
  /** Whether being there counts for the course certificate; travel and dinners don't, and may serve no outcome. */
  counts: z.boolean(),
});

/** A programme for all gatherings that a school may start from, in order of time. */
export const proposedProgramme = record({ assumed, sessions: list(proposedSession) });
