import type { CardFault } from '../../card-file.rules.ts';

type Said = Pick<CardFault, 'at' | 'found' | 'wanted'>;

const fieldFaults: Readonly<Record<string, string>> = {
  missing: 'manglar',
  tooLong: 'er for lang',
};

const sentences: Readonly<Record<CardFault['code'], (said: Said) => string>> = {
  bokmalMissing: () => 'Kortet må finnast på bokmål.',
  noFrontMatter: () => 'Fila må byrje med opplysningane om kortet, mellom to linjer med tre bindestrekar.',
  notYaml: ({ found }) => `Opplysningane øvst kan ikkje lesast: ${found ?? ''}`,
  field: ({ at, found }) => `Opplysninga «${at ?? ''}» ${fieldFaults[found ?? ''] ?? 'er ikkje gyldig'}.`,
  unknownOutcome: ({ found }) => `Læringsutbyttet ${found ?? ''} finst ikkje i studieplanen.`,
  unknownGathering: ({ found }) => `Samling ${found ?? ''} finst ikkje i studieplanen.`,
  peopleMinAboveMax: () => 'Den minste gruppa er større enn den største.',
  headings: ({ found, wanted }) =>
    `Overskriftene skal vere ${wanted ?? ''}, i den rekkjefølgja. Her står det ${found || 'ingen'}.`,
  emptySection: ({ at }) => `Det står ingenting under «${at ?? ''}».`,
  stepWithoutMinutes: ({ at }) => `Eit steg manglar minutt, skrive som (5 min): «${at ?? ''}»`,
  minutesDoNotAddUp: ({ found, wanted }) =>
    `Stega tek ${found ?? ''} minutt til saman, men øvst står det ${wanted ?? ''}.`,
  otherSteps: ({ found, wanted }) =>
    `Minutta i stega er ${found || 'ingen'}, medan dei på bokmål er ${wanted || 'ingen'}.`,
  tooManyWords: ({ found, wanted }) => `Teksten har ${found ?? ''} ord. Eit kort har høgst ${wanted ?? ''}.`,
};

export const faults = {
  files: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
  sentences,
};
