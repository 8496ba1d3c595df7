/** The page of somebody who has been invited to speak. */
export const speakerPage = {
  title: (name: string) => `Velkommen, ${name}`,
  sessions: 'Øktene dine',
  session: 'Økta di',
  noneTitle: 'Økta di er ikke lagt ut ennå',
  none: 'Når skolen har lagt ut programmet, står tid og sted her. Lenken din er den samme.',
  ask: 'Lurer du på noe, så spør',
  about: 'Om deg',
  aboutLead: 'Det du skriver her, står ved øktene dine i programmet.',
  organisation: 'Hvor du arbeider',
  bio: 'Noen ord om deg',
  bioHint: 'Et par setninger om hva du gjør og hva du kan. Skriv ikke noe du ikke vil at andre skal lese.',
  consent: 'Kan vi vise navnet ditt og det du skriver, til alle?',
  consentHint: 'Programmet ligger åpent på nettet. Du kan ombestemme deg når som helst på denne siden.',
  answers: {
    given: 'Ja, vis navnet mitt og teksten om meg',
    declined: 'Nei, vis bare hvor jeg arbeider. Deltakerne får likevel vite hva jeg heter.',
  },
  language: 'Språk på siden og i brevene til deg',
  save: 'Lagre',
  saved: 'Takk! Det er lagret.',
  materials: 'Det du legger ut her, får deltakerne i økta lese med en gang.',
};
