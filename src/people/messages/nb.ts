export const nb = {
  signIn: {
    title: 'Logg inn',
    lead: 'Skriv e-postadressen din, så sender vi deg en lenke som logger deg inn. Du trenger ikke passord.',
    email: 'E-postadresse',
    emailHint: 'Bruk adressen du har på jobb, så vet kommunen din hvem du er.',
    send: 'Send meg en lenke',
    sentTitle: 'Se i innboksen din',
    sent: (email: string, minutes: number) =>
      `Vi har sendt en lenke til ${email}. Den virker én gang, og i ${minutes} minutter.`,
    nothingCame: 'Kom det ikke noe?',
    nothingCameHelp:
      'Vent et par minutter, og se i mappa for søppelpost. Er adressen feil skrevet, kan du gå tilbake og prøve på nytt.',
    again: 'Prøv en annen adresse',
    confirmTitle: 'Du er nesten inne',
    confirm: 'Trykk på knappen for å logge inn. Da vet vi at det er deg, og ikke et e-postfilter, som åpnet lenken.',
    confirmButton: 'Logg inn',
    usedTitle: 'Lenken virker ikke lenger',
    used: 'Den er brukt før, eller den er for gammel. Be om en ny, så er du inne om et øyeblikk.',
    newLink: 'Be om en ny lenke',
    mailSubject: (school: string) => `Logg inn hos ${school}`,
    mailBody: (link: string, minutes: number) =>
      `Hei!\n\nHer er lenken som logger deg inn:\n\n${link}\n\nDen virker én gang, og i ${minutes} minutter. Har du ikke bedt om å logge inn, kan du slette denne e-posten.\n`,
  },
  profile: {
    title: 'Om deg',
    name: 'Navnet ditt',
    nameHint: 'Slik det skal stå i brev og på søknaden.',
    language: 'Språk i e-post til deg',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    save: 'Lagre',
    saved: 'Lagret.',
  },
};

export type PeopleMessages = typeof nb;
