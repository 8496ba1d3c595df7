import type { Language } from '../../kit/language.ts';

const nb = {
  required: 'Dette feltet må fylles ut.',
  choose: 'Velg ett av alternativene.',
  invalid: 'Dette kan vi ikke bruke. Se på det du skrev, og prøv igjen.',
  tooLong: (limit: number) => `Teksten er for lang. Det er plass til ${limit.toLocaleString('nb-NO')} tegn.`,
  notEmail: 'Dette ser ikke ut som en e-postadresse. Den skal se ut som navn@kommune.no.',
  notNumber: 'Skriv et tall, for eksempel 3 eller 2,5.',
  notWhole: 'Skriv et helt tall.',
  notDate: 'Skriv en dato, for eksempel 25.06.2022.',
  tooSmall: (limit: number) => `Tallet må være minst ${limit.toLocaleString('nb-NO')}.`,
  tooLarge: (limit: number) => `Tallet kan ikke være større enn ${limit.toLocaleString('nb-NO')}.`,
  datePassed: 'Datoen er passert. Velg en dag som kommer.',
  dateAhead: 'Dagen har ikke kommet ennå. Velg en dag som har vært.',
  bokmalFirst: 'Skriv teksten på bokmål også. Den vises der det ikke finnes en oversettelse.',
};

type FaultMessages = typeof nb;

const nn: FaultMessages = {
  required: 'Dette feltet må fyllast ut.',
  choose: 'Vel eitt av alternativa.',
  invalid: 'Dette kan vi ikkje bruke. Sjå på det du skreiv, og prøv igjen.',
  tooLong: (limit) => `Teksten er for lang. Det er plass til ${limit.toLocaleString('nn-NO')} teikn.`,
  notEmail: 'Dette ser ikkje ut som ei e-postadresse. Ho skal sjå ut som namn@kommune.no.',
  notNumber: 'Skriv eit tal, til dømes 3 eller 2,5.',
  notWhole: 'Skriv eit heilt tal.',
  notDate: 'Skriv ein dato, til dømes 25.06.2022.',
  tooSmall: (limit) => `Talet må vere minst ${limit.toLocaleString('nn-NO')}.`,
  tooLarge: (limit) => `Talet kan ikkje vere større enn ${limit.toLocaleString('nn-NO')}.`,
  datePassed: 'Datoen er passert. Vel ein dag som kjem.',
  dateAhead: 'Dagen har ikkje kome enno. Vel ein dag som har vore.',
  bokmalFirst: 'Skriv teksten på bokmål òg. Han blir vist der det ikkje finst ei omsetjing.',
};

const en: FaultMessages = {
  required: 'This field must be filled in.',
  choose: 'Choose one of the options.',
  invalid: 'We cannot use this. Look at what you wrote, and try again.',
  tooLong: (limit) => `The text is too long. There is room for ${limit.toLocaleString('en-GB')} characters.`,
  notEmail: 'This does not look like an e-mail address. It should look like name@municipality.no.',
  notNumber: 'Write a number, such as 3 or 2.5.',
  notWhole: 'Write a whole number.',
  notDate: 'Write a date, such as 25/06/2022.',
  tooSmall: (limit) => `The number must be at least ${limit.toLocaleString('en-GB')}.`,
  tooLarge: (limit) => `The number cannot be larger than ${limit.toLocaleString('en-GB')}.`,
  datePassed: 'The date has passed. Choose a day to come.',
  dateAhead: 'That day has not come yet. Choose one that has.',
  bokmalFirst: 'Write the text in Bokmål too. It is shown where there is no translation.',
};

/** What can be wrong with any field. Where a field has a sentence of its own, its room has it. */
export const faultMessages: Record<Language, FaultMessages> = { nb, nn, en };
