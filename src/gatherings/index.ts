export {
  isFor,
  wordsIn,
  type Programme,
  type ProgrammeSession,
  type PublishedProgramme,
  type Words,
} from './programme.ts';
export { gatheringsDeskLinks, gatheringsDeskSteps, placedDays } from './planning-desk.ts';
export { publishedProgrammes } from './programme.store.ts';
export { coverageOf, type Coverage, type CoverageGap, type CoveredSession } from './coverage.rules.ts';
export { gatheringsOf, type PlacedGathering } from './gathering.store.ts';
export { findSpeakerByLink, saveSpeakerConsent, type Speaker } from './speaker.store.ts';
export { cohortCalendar } from './cohort-calendar.ts';
export type { CalendarSettings } from './calendar-address.ts';
export { gatheringsRoutes } from './gatherings.routes.ts';
export type { MoreOnGatherings, SessionPart } from './more.ts';
export { findPublishedSession, type SessionInProgramme } from './published-session.ts';
export { todayPart } from './today.routes.tsx';
export { ownerProgrammePart } from './owner-programme-part.tsx';
export { publicProgrammePath } from './public-link.ts';
export { teachingStepsOf } from './teaching-steps.ts';
export { teaches } from './teaches.permission.ts';
