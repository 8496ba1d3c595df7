/** Every text that the frame of a page and its common components say. */
export interface WebMessages {
  readonly language: { readonly nb: string; readonly nn: string; readonly en: string };
  readonly frame: {
    readonly skip: string;
    readonly home: string;
    readonly mainMenu: string;
    readonly menu: string;
    readonly languages: string;
    readonly signIn: string;
    readonly signOut: string;
    readonly myPage: string;
    readonly footer: string;
    readonly accessibility: string;
    readonly privacy: string;
    readonly source: string;
  };
  readonly demo: {
    readonly label: string;
    readonly name: string;
    readonly notice: string;
    readonly who: string;
    readonly when: string;
    readonly change: string;
  };
  readonly fields: {
    readonly optional: string;
    readonly choose: string;
  };
  /** Of a text that is written in several languages. */
  readonly words: {
    readonly languages: Readonly<Record<'nn' | 'en', string>>;
    readonly others: (label: string) => string;
  };
  readonly errors: { readonly title: (count: number) => string };
  readonly yearLine: {
    readonly label: string;
    readonly gathering: (number: number) => string;
    readonly requirement: (number: number) => string;
    readonly exam: string;
    readonly done: string;
    readonly now: string;
    readonly ahead: string;
    readonly assumed: string;
    readonly gatheringOf: (number: number, count: number) => string;
    readonly nowAt: (gathering: string, title: string) => string;
    readonly nextIs: (gathering: string, title: string) => string;
    readonly allDone: string;
    readonly wholeYear: string;
  };
  readonly pages: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (number: number) => string;
    readonly pageOf: (number: number, count: number) => string;
  };
  readonly errorPages: Readonly<Record<ErrorKind, ErrorPageText>> & {
    readonly reference: string;
    readonly toFront: string;
    readonly signIn: string;
  };
}

export type ErrorKind = 'notFound' | 'forbidden' | 'tooLarge' | 'tooMany' | 'failed' | 'crossSite';

export interface ErrorPageText {
  readonly title: string;
  readonly text: string;
  readonly onward: string;
}

export const nb: WebMessages = {
  language: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  frame: {
    skip: 'Hopp til innholdet',
    home: 'Samling, til forsiden',
    mainMenu: 'Hovedmeny',
    menu: 'Meny',
    languages: 'Språk',
    signIn: 'Logg inn',
    signOut: 'Logg ut',
    myPage: 'Min side',
    footer: 'Om nettstedet',
    accessibility: 'Tilgjengelighet',
    privacy: 'Personvern',
    source: 'Kildekode',
  },
  demo: {
    label: 'Demonstrasjon',
    name: 'Demo.',
    notice: 'Oppdiktede personer, ekte kommuner',
    who: 'Hvem',
    when: 'Når',
    change: 'Bytt',
  },
  fields: {
    optional: 'valgfritt',
    choose: 'Velg',
  },
  words: {
    languages: { nn: 'nynorsk', en: 'engelsk' },
    others: (label) => `På nynorsk og engelsk: ${label}`,
  },
  errors: {
    title: (count) => (count === 1 ? 'Én ting må rettes' : `${count} ting må rettes`),
  },
  yearLine: {
    label: 'Året i seks samlinger',
    gathering: (number) => `Samling ${number}`,
    requirement: (number) => `Arbeidskrav ${number}`,
    exam: 'Eksamen',
    done: 'ferdig',
    now: 'nå',
    ahead: 'kommer',
    assumed: 'foreløpig dato',
    gatheringOf: (number, count) => `Samling ${number} av ${count}`,
    nowAt: (gathering, title) => `Nå: ${gathering}, ${title}`,
    nextIs: (gathering, title) => `Neste: ${gathering}, ${title}`,
    allDone: 'Alle samlingene er gjennomført',
    wholeYear: 'Hele året',
  },
  pages: {
    label: 'Sider',
    previous: 'Forrige',
    next: 'Neste',
    page: (number) => `Side ${number}`,
    pageOf: (number, count) => `Side ${number} av ${count}`,
  },
  errorPages: {
    notFound: {
      title: 'Vi finner ikke denne siden',
      text: 'Adressen kan være skrevet feil, eller siden kan ha flyttet.',
      onward: 'Sjekk adressen, eller begynn på forsiden.',
    },
    forbidden: {
      title: 'Denne siden er ikke åpen for deg',
      text: 'Siden finnes, men den er for andre enn den du er logget inn som.',
      onward: 'Er du logget inn som riktig person? Mener du at du skal ha tilgang, si fra til skolen.',
    },
    tooLarge: {
      title: 'Det du sendte, er for stort',
      text: 'Vi tok ikke imot noe. Det er oftest en fil som er større enn grensen.',
      onward: 'Gå tilbake, velg en mindre fil og send på nytt.',
    },
    tooMany: {
      title: 'Litt for mange forsøk',
      text: 'Av hensyn til sikkerheten tar vi en liten pause etter mange forsøk på kort tid.',
      onward: 'Vent et par minutter og prøv igjen. Ingenting er gått tapt.',
    },
    failed: {
      title: 'Noe gikk galt hos oss',
      text: 'Feilen er registrert. Det du gjorde sist, er kanskje ikke lagret.',
      onward: 'Prøv igjen om litt. Kommer feilen tilbake, oppgi referansen til skolen.',
    },
    crossSite: {
      title: 'Vi kunne ikke ta imot skjemaet',
      text: 'Det så ut til å komme fra et annet nettsted, og da stopper vi det for sikkerhets skyld.',
      onward: 'Åpne siden på nytt herfra og send en gang til.',
    },
    reference: 'Referanse',
    toFront: 'Til forsiden',
    signIn: 'Logg inn som en annen',
  },
};
