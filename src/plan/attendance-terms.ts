import { z } from 'zod';
import { assumed, record, text, wholeNumber } from './plan-values.ts';

/** Who was there, and what it is needed for. */
export const attendance = record({
  text,
  /** The share of sessions, from 0 to 1, that a course certificate asks for. */
  certificateShare: z.number().min(0).max(1),
  barsExam: z.boolean(),
  /** Checking in by code, in minutes from the start of a session: until when it is `present`, and until when it is `late`. */
  checkIn: record({
    opensMinutesBefore: wholeNumber,
    presentMinutes: wholeNumber,
    lateMinutes: wholeNumber,
    assumed,
  }),
  /** Whether somebody who came late was there. */
  late: record({ countsAsPresent: z.boolean(), assumed }),
  /**
   * What absence that was excused does to the share: left out of it as if there had been no session, or counted as absent or present
   * after all. At most `upToShare` of all sessions are treated so; what is excused beyond that counts as absent.
   */
  excused: record({
    counts: z.enum(['leftOut', 'absent', 'present']),
    upToShare: z.number().min(0).max(1),
    /** A teacher may do what the coordinator may where it says `teacher`. */
    by: z.enum(['coordinator', 'teacher']),
    assumed,
  }),
  /** How long after a session those who held it may still change who was there; after that the coordinator may. */
  marking: record({ teacherHours: wholeNumber, assumed }),
  assumed,
});
