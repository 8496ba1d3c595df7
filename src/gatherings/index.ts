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
