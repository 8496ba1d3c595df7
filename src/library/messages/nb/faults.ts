import type { CardFault } from '../../card-file.rules.ts';

type Said = Pick<CardFault, 'at' | 'found' | 'wanted'>;

const fieldFaults: Readonly<Record<string, string>> = {
  missing: 'mangler',
  tooLong: 'er for lang',
};

const sentences: Readonly<Record<CardFault['code'], (said: Said) => string>> = {
  bokmalMissing: () => 'Kortet må finnes på bokmål.',
  noFrontMatter: () => 'Fila må begynne med opplysningene om kortet, mellom to linjer med tre bindestreker.',
  notYaml: ({ found }) => `Opplysningene øverst kan ikke leses: ${found ?? ''}`,
  field: ({ at, found }) => `Opplysningen «${at ?? ''}» ${fieldFaults[found ?? ''] ?? 'er ikke gyldig'}.`,
  unknownOutcome: ({ found }) => `Læringsutbyttet ${found ?? ''} finnes ikke i studieplanen.`,
  unknownGathering: ({ found }) => `Samling ${found ?? ''} finnes ikke i studieplanen.`,
  peopleMinAboveMax: () => 'Den minste gruppa er større enn den største.',
  headings: ({ found, wanted }) =>
    `Overskriftene skal være ${wanted ?? ''}, i den rekkefølgen. Her står det ${found || 'ingen'}.`,
  emptySection: ({ at }) => `Det står ingenting under «${at ?? ''}».`,
  stepWithoutMinutes: ({ at }) => `Et steg mangler minutter, skrevet som (5 min): «${at ?? ''}»`,
  minutesDoNotAddUp: ({ found, wanted }) =>
    `Stegene tar ${found ?? ''} minutter til sammen, men øverst står det ${wanted ?? ''}.`,
  otherSteps: ({ found, wanted }) =>
    `Minuttene i stegene er ${found || 'ingen'}, mens de på bokmål er ${wanted || 'ingen'}.`,
  tooManyWords: ({ found, wanted }) => `Teksten har ${found ?? ''} ord. Et kort har høyst ${wanted ?? ''}.`,
};

export const faults = {
  files: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
  sentences,
};
