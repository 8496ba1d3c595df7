import { foundation } from './0001-foundation.ts';
import { admission } from './0002-admission.ts';
import { selection } from './0003-selection.ts';
import { offers } from './0004-offers.ts';
import { notices } from './0005-notices.ts';
import { cohort } from './0006-cohort.ts';
import { gatherings } from './0007-gatherings.ts';
import { attendance } from './0008-attendance.ts';
import { refusalCondition } from './0009-refusal-condition.ts';
import { library } from './0010-library.ts';
import { tasks } from './0011-tasks.ts';
import { talk } from './0012-talk.ts';
import { reflection } from './0013-reflection.ts';
import { sessionCards } from './0014-session-cards.ts';
import { plannedChanges } from './0015-planned-changes.ts';
import { speakersAndSessions } from './0016-speakers-and-sessions.ts';

/** All migrations by name, in order. Forward only: one that has been released is never edited. */
export const migrations: Readonly<Record<string, readonly string[]>> = {
  '0001-foundation': foundation,
  '0002-admission': admission,
  '0003-selection': selection,
  '0004-offers': offers,
  '0005-notices': notices,
  '0006-cohort': cohort,
  '0007-gatherings': gatherings,
  '0008-attendance': attendance,
  '0009-refusal-condition': refusalCondition,
  '0010-library': library,
  '0011-tasks': tasks,
  '0012-talk': talk,
  '0013-reflection': reflection,
  '0014-session-cards': sessionCards,
  '0015-planned-changes': plannedChanges,
  '0016-speakers-and-sessions': speakersAndSessions,
};
