import type { GatheringsMessages } from '../nb/index.ts';

export const speakerPage: GatheringsMessages['speakerPage'] = {
  title: (name) => `Velkomen, ${name}`,
  sessions: 'Øktene dine',
  session: 'Økta di',
  noneTitle: 'Økta di er ikkje lagd ut enno',
  none: 'Når skulen har lagt ut programmet, står tid og stad her. Lenkja di er den same.',
  ask: 'Lurer du på noko, så spør',
  about: 'Om deg',
  aboutLead: 'Det du skriv her, står ved øktene dine i programmet.',
  organisation: 'Kvar du arbeider',
  bio: 'Nokre ord om deg',
  bioHint: 'Eit par setningar om kva du gjer og kva du kan. Skriv ikkje noko du ikkje vil at andre skal lese.',
  consent: 'Kan vi vise namnet ditt og det du skriv, til alle?',
  consentHint: 'Programmet ligg ope på nettet. Du kan ombestemme deg når som helst på denne sida.',
  answers: {
    given: 'Ja, vis namnet mitt og teksten om meg',
    declined: 'Nei, vis berre kvar eg arbeider. Deltakarane får likevel vite kva eg heiter.',
  },
  language: 'Språk på sida og i breva til deg',
  save: 'Lagre',
  saved: 'Takk! Det er lagra.',
  materials: 'Det du legg ut her, får deltakarane i økta lese med ein gong.',
};
