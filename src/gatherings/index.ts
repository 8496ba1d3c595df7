export {
  isFor,
  wordsIn,
  type Programme,
  type ProgrammeSession,
  type PublishedProgramme,
  type Words,
} from './programme.ts';
export { publishedProgrammes } from './programme.store.ts';
export { placedDays } from './placed-days.ts';
export { gatheringsOf, type PlacedGathering } from './gathering.store.ts';
export { findSpeakerByLink, saveSpeakerConsent, type Speaker } from './speaker.store.ts';
export { gatheringsRoutes } from './gatherings.routes.ts';
export type { MoreOnGatherings, SessionPart } from './more.ts';
export { findPublishedSession, type SessionInProgramme } from './published-session.ts';
export { teaches } from './teaches.permission.ts';
export { acceptedExtensions, judgeFile, nameOfFile, type FileFaultCode } from './file-check.rules.ts';
export { InWords } from './words.view.tsx';
