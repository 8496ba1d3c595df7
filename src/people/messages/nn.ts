import type { PeopleMessages } from './nb.ts';

export const nn: PeopleMessages = {
  signIn: {
    title: 'Logg inn',
    lead: 'Skriv e-postadressa di, så sender vi deg ei lenkje som loggar deg inn. Du treng ikkje passord.',
    email: 'E-postadresse',
    emailHint: 'Bruk adressa du har på jobb, så veit kommunen din kven du er.',
    send: 'Send meg ei lenkje',
    sentTitle: 'Sjå i innboksen din',
    sent: (email, minutes) => `Vi har sendt ei lenkje til ${email}. Ho verkar éin gong, og i ${minutes} minutt.`,
    nothingCame: 'Kom det ikkje noko?',
    nothingCameHelp:
      'Vent eit par minutt, og sjå i mappa for søppelpost. Er adressa feil skriven, kan du gå tilbake og prøve på nytt.',
    again: 'Prøv ei anna adresse',
    confirmTitle: 'Du er nesten inne',
    confirm: 'Trykk på knappen for å logge inn. Då veit vi at det er du, og ikkje eit e-postfilter, som opna lenkja.',
    confirmButton: 'Logg inn',
    usedTitle: 'Lenkja verkar ikkje lenger',
    used: 'Ho er brukt før, eller ho er for gammal. Be om ei ny, så er du inne om ein augneblink.',
    newLink: 'Be om ei ny lenkje',
    mailSubject: (school) => `Logg inn hos ${school}`,
    mailBody: (link, minutes) =>
      `Hei!\n\nHer er lenkja som loggar deg inn:\n\n${link}\n\nHo verkar éin gong, og i ${minutes} minutt. Har du ikkje bede om å logge inn, kan du slette denne e-posten.\n`,
  },
  profile: {
    title: 'Om deg',
    name: 'Namnet ditt',
    nameHint: 'Slik det skal stå i brev og på søknaden.',
    language: 'Språk i e-post til deg',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    save: 'Lagre',
    saved: 'Lagra.',
  },
};
