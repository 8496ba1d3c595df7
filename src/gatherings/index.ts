export {
  isFor,
  wordsIn,
  type Programme,
  type ProgrammeSession,
  type PublishedProgramme,
  type Words,
} from './programme.ts';
export type { CalendarSettings } from './calendar-address.ts';
export { type Coverage, type CoverageGap, type CoveredSession } from './coverage.rules.ts';
export { gatheringsRoutes } from './gatherings.routes.ts';
export { gatheringsOf, type PlacedGathering } from './gathering.store.ts';
export type { MoreOnGatherings, SessionPart, TeachingPart } from './more.ts';
export { ownerProgrammePart } from './owner-programme-part.tsx';
export { gatheringsDeskLinks, gatheringsDeskSteps, knownDays, placedDays } from './planning-desk.ts';
export { publishedProgramme, publishedProgrammes } from './programme.store.ts';
export { publicProgrammePath } from './public-link.ts';
export { remindGatherings } from './remind-gatherings.action.ts';
export { findPublishedSession, type SessionInProgramme } from './published-session.ts';
export { speakersOf } from './speaker.store.ts';
export { cohortsTaughtBy } from './speaker-page.store.ts';
export { teaches } from './teaches.permission.ts';
export { teachingStepsOf } from './teaching-steps.ts';
export { todayDeskPart } from './today-desk-part.tsx';
export { todayPart } from './today.routes.tsx';
export { acceptedExtensions, judgeFile, nameOfFile, type FileFaultCode } from './file-check.rules.ts';
export { cardToSessionPart } from './card-to-session-part.tsx';
export { readWords, typedOfWords, wordsFaults } from './words.form.ts';
export { InWords } from './words.view.tsx';
