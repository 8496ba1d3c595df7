import type { CardFault } from '../../card-file.rules.ts';

type Said = Pick<CardFault, 'at' | 'found' | 'wanted'>;

const fieldFaults: Readonly<Record<string, string>> = {
  missing: 'is missing',
  tooLong: 'is too long',
};

const sentences: Readonly<Record<CardFault['code'], (said: Said) => string>> = {
  bokmalMissing: () => 'The card must exist in bokmål.',
  noFrontMatter: () => 'The file must begin with the facts of the card, between two lines of three hyphens.',
  notYaml: ({ found }) => `The facts on top cannot be read: ${found ?? ''}`,
  field: ({ at, found }) => `The fact “${at ?? ''}” ${fieldFaults[found ?? ''] ?? 'is not valid'}.`,
  unknownOutcome: ({ found }) => `The study plan has no learning outcome ${found ?? ''}.`,
  unknownGathering: ({ found }) => `The study plan has no gathering ${found ?? ''}.`,
  peopleMinAboveMax: () => 'The smallest group is larger than the largest.',
  headings: ({ found, wanted }) => `The headings must be ${wanted ?? ''}, in that order. Found: ${found || 'none'}.`,
  emptySection: ({ at }) => `There is nothing under “${at ?? ''}”.`,
  stepWithoutMinutes: ({ at }) => `A step has no minutes, written as (5 min): “${at ?? ''}”`,
  minutesDoNotAddUp: ({ found, wanted }) =>
    `The steps take ${found ?? ''} minutes together, but the top says ${wanted ?? ''}.`,
  otherSteps: ({ found, wanted }) =>
    `The minutes of the steps are ${found || 'none'}, but in bokmål they are ${wanted || 'none'}.`,
  tooManyWords: ({ found, wanted }) => `The text has ${found ?? ''} words. A card has at most ${wanted ?? ''}.`,
};

export const faults = {
  files: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  sentences,
};
