/** The texts of the living style page: headings, and samples that show each component with something real in it. */
export interface StylePageMessages {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly headings: {
    readonly colours: string;
    readonly text: string;
    readonly yearLine: string;
    readonly feedback: string;
    readonly buttons: string;
    readonly fields: string;
    readonly structure: string;
    readonly table: string;
    readonly ticket: string;
    readonly qrCode: string;
    readonly layout: string;
    readonly schemes: string;
    readonly errorPages: string;
  };
  readonly colours: Readonly<Record<'accent' | 'warm' | 'neutral' | 'info' | 'success' | 'warning' | 'danger', string>>;
  readonly schemes: { readonly light: string; readonly dark: string };
  readonly year: {
    readonly gatherings: readonly [string, string, string, string, string, string];
    readonly requirements: readonly [string, string, string, string];
    readonly exam: string;
    readonly dates: readonly string[];
    readonly before: string;
    readonly during: string;
    readonly after: string;
    readonly compact: string;
  };
  readonly now: {
    readonly kicker: string;
    readonly title: string;
    readonly text: string;
    readonly button: string;
    readonly other: string;
  };
  readonly notices: Readonly<Record<'info' | 'success' | 'warning' | 'danger', readonly [string, string]>>;
  readonly tags: Readonly<Record<'done' | 'now' | 'ahead' | 'neutral' | 'warning' | 'danger', string>>;
  /** A mail's plain text. */
  readonly mail: string;
  readonly empty: { readonly title: string; readonly text: string; readonly button: string };
  readonly buttons: { readonly main: string; readonly second: string; readonly danger: string; readonly back: string };
  readonly fields: {
    readonly name: readonly [string, string];
    readonly email: readonly [string, string];
    readonly challenge: readonly [string, string];
    readonly words: readonly [string, string];
    readonly date: string;
    readonly file: readonly [string, string];
    readonly area: readonly [string, readonly string[]];
    readonly standing: readonly [string, readonly (readonly [string, string])[]];
    readonly guarantee: readonly [string, string, string];
    readonly pillars: readonly [string, readonly string[]];
  };
  readonly structure: {
    readonly tasks: readonly (readonly [string, string, string])[];
    readonly summary: readonly (readonly [string, string])[];
    readonly change: string;
    readonly why: string;
    readonly because: string;
  };
  readonly qrCode: { readonly label: string; readonly address: string };
  readonly ticket: { readonly label: string; readonly code: string };
  readonly table: {
    readonly caption: string;
    readonly columns: readonly [string, string, string, string, string];
    readonly place: string;
    readonly waiting: string;
  };
  readonly prose: {
    readonly heading: string;
    readonly paragraph: string;
    readonly link: string;
    readonly list: readonly string[];
  };
  readonly layout: {
    readonly cards: readonly (readonly [string, string])[];
    readonly facts: readonly (readonly [string, string])[];
    readonly quote: string;
    readonly voice: string;
  };
}

export const nb: StylePageMessages = {
  title: 'Stil',
  lead: 'Alt nettstedet er bygd av, på én side. Se på den bred og smal, i lyst og mørkt, og med tastaturet.',
  contents: 'På denne siden',
  headings: {
    colours: 'Farger',
    text: 'Tekst',
    yearLine: 'Årets tråd',
    feedback: 'Tilbakemelding',
    buttons: 'Knapper',
    fields: 'Felt',
    structure: 'Struktur',
    table: 'Tabell',
    ticket: 'Lodd',
    qrCode: 'QR-kode',
    layout: 'Oppsett',
    schemes: 'Lyst og mørkt',
    errorPages: 'Når noe stopper',
  },
  colours: {
    accent: 'Gran',
    warm: 'Multe, bare for nå',
    neutral: 'Nøytral',
    info: 'Opplysning',
    success: 'I orden',
    warning: 'Pass på',
    danger: 'Feil',
  },
  schemes: { light: 'Lyst', dark: 'Mørkt' },
  year: {
    gatherings: [
      'Innovasjon og kreativitet',
      'Tjenestedesign',
      'Innovasjon i kommuner',
      'Ledelse og innbyggerverdi',
      'Studietur',
      'Iverksetting og spredning',
    ],
    requirements: [
      'Utfordringen, drivkrefter og barrierer',
      'Tjenestereise og medvirkning',
      'Innbyggerverdi og beslutningsvei',
      'Presentasjon, iverksetting og oversettelse',
    ],
    exam: 'Eksamen',
    dates: [
      '6.–7. sept.',
      '18.–20. okt.',
      '11. nov.',
      '6.–7. des.',
      '6. jan.',
      '7.–8. feb.',
      '14.–16. mars',
      '14. april',
      '9.–10. mai',
      '26. mai',
      '12. juni',
    ],
    before: 'Før året begynner',
    during: 'Midt i året',
    after: 'Etter siste samling',
    compact: 'Smalt, eller der plassen er liten',
  },
  now: {
    kicker: 'Nå',
    title: 'Samling 3 begynner i dag kl. 10.00',
    text: 'Dere møtes i Auditorium B. Ta med skissen av hvem som bestemmer hva hjemme hos dere.',
    button: 'Meld deg til stede',
    other: 'Se dagens program',
  },
  notices: {
    info: ['Fristen er lørdag 25. juni', 'Den flyttes ikke selv om den faller på en helg.'],
    success: ['Søknaden er sendt', 'Kvitteringen ligger på søknadens side, og er sendt på e-post.'],
    warning: ['Lederen har ikke bekreftet ennå', 'Søknaden teller først når garantien er bekreftet.'],
    danger: ['Søknaden kan ikke sendes', 'Alle tre kommer fra samme tjenesteområde. Det må være minst to.'],
  },
  tags: {
    done: 'Godkjent',
    now: 'Pågår',
    ahead: 'Åpner 8. feb.',
    neutral: 'Kladd',
    warning: 'Mangler svar',
    danger: 'Ikke godkjent',
  },
  mail: 'Hei, Kari!\n\nDu kan lese programmet her:\nhttps://samling.example/program/2022\n\nHilsen\nSkolen',
  empty: {
    title: 'Ingen bidrag ennå',
    text: 'Når en annen gruppe gir dere innspill, ligger de her. I mellomtiden kan dere gi ett selv.',
    button: 'Gi et bidrag',
  },
  buttons: { main: 'Send søknaden', second: 'Lagre kladden', danger: 'Trekk søknaden', back: 'Tilbake til søknaden' },
  fields: {
    name: ['Navn', 'Slik det skal stå på kursbeviset.'],
    email: ['E-post', 'Skriv adressen med @, for eksempel ingrid@kommune.no.'],
    challenge: ['Utfordringen dere vil løse', 'Skriv kort, og slik at noen utenfor kommunen forstår det.'],
    words: ['Tittelen på økta', 'Innbyggerne som medskapere'],
    date: 'Ansatt fra',
    file: ['Vitnemål', 'PDF eller bilde, høyst 10 MB.'],
    area: ['Tjenesteområde', ['Helse og omsorg', 'Oppvekst', 'Teknisk', 'Kultur']],
    standing: [
      'Utdanning',
      [
        ['Minst tre år på høgskole eller universitet', 'Gir rett til studiepoeng.'],
        ['Ett til tre år', 'Blir vurdert sammen med arbeidserfaringen.'],
        ['Mindre enn ett år', 'Gir plass som kursdeltaker, med kursbevis.'],
      ],
    ],
    guarantee: [
      'Jeg garanterer at deltakerne får tid til å være med',
      'Det gjelder alle fjorten dagene.',
      'Kryss av for at deltakerne får tid.',
    ],
    pillars: ['Hva økta handler om', ['Teori om innovasjon', 'Kreative teknikker', 'Likemannslæring']],
  },
  structure: {
    tasks: [
      ['Om kommunen', 'Kontaktperson og leder', 'Ferdig'],
      ['Deltakere', '3–4 personer fra minst to tjenesteområder', 'Mangler én'],
      ['Utfordringen', 'Det dere vil arbeide med gjennom året', 'Ikke begynt'],
      ['Se over og send', 'Åpner når resten er ferdig', 'Stengt'],
    ],
    summary: [
      ['Kommune', 'Meløy'],
      ['Kontaktperson', 'Ingrid Solli'],
      ['Utfordring', 'Unge flytter ut før de vet hva kommunen kan tilby dem.'],
    ],
    change: 'Endre',
    why: 'Hvorfor minst to tjenesteområder?',
    because: 'Studieplanen krever det: en gruppe som ser saken fra flere sider, finner mer og står sterkere hjemme.',
  },
  table: {
    caption: 'Søkere etter folketall',
    columns: ['Kommune', 'Landsdel', 'Innbyggere', 'Lodd av 1 000', 'Resultat'],
    place: 'Plass',
    waiting: 'Venteliste',
  },
  qrCode: { label: 'QR-kode med adressen til kildekoden', address: 'https://skolen.example' },
  ticket: { label: 'Lodd 431', code: 'Koden i grupper, så den kan leses høyt og sammenlignes.' },
  prose: {
    heading: 'Fra en floke hjemme til en løsning andre kan bruke',
    paragraph: 'Lange tekster står i atten punkt, med luft mellom linjene og ikke bredere enn at øyet finner tilbake. ',
    link: 'En lenke ser slik ut',
    list: ['Det første punktet', 'Det andre, som er litt lengre enn det første'],
  },
  layout: {
    cards: [
      ['Hvem kan søke?', 'Tre eller fire kolleger fra minst to tjenesteområder.'],
      ['Hvordan fordeles plassene?', 'Hele landet først, deretter loddtrekning for åpen dør.'],
      ['Hva sitter dere igjen med?', 'Et prosjekt som er prøvd, og folk som kan gjøre det igjen.'],
    ],
    facts: [
      ['samlinger', '6'],
      ['dager', '14'],
      ['studiepoeng', '30'],
    ],
    quote: '«Vi kom med en løsning. Vi dro hjem med et bedre spørsmål.»',
    voice: 'Oppdiktet deltaker, kull 2022',
  },
};
