export {
  isFor,
  wordsIn,
  type Programme,
  type ProgrammeSession,
  type PublishedProgramme,
  type Words,
} from './programme.ts';
export { publishedProgramme, publishedProgrammes } from './programme.store.ts';
export { gatheringsOf, type PlacedGathering } from './gathering.store.ts';
