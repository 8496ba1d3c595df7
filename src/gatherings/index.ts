export {
  isFor,
  wordsIn,
  type Programme,
  type ProgrammeSession,
  type PublishedProgramme,
  type Words,
} from './programme.ts';
export { publishedProgrammes } from './programme.store.ts';
export { gatheringsOf, type PlacedGathering } from './gathering.store.ts';
export { findSpeakerByLink, saveSpeakerConsent, type Speaker } from './speaker.store.ts';
