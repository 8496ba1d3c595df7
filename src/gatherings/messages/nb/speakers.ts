/** Those who hold sessions, as the school sees them. */
export const speakers = {
  title: 'Innledere',
  lead: 'Alle som holder økter i kullet: skolens egne, og de som er invitert utenfra.',
  add: 'Legg til en innleder',
  newTitle: 'Ny innleder',
  none: 'Ingen innledere ennå',
  noneText: 'Legg til dem som skal holde øktene. Så kan de velges når programmet bygges.',
  columns: {
    name: 'Navn',
    organisation: 'Virksomhet',
    kind: 'Tilknytning',
    consent: 'Omtale',
    sessions: 'Økter',
  },
  kinds: { own: 'Ansatt ved skolen', invited: 'Invitert' },
  consents: { none: 'Ikke avklart', asked: 'Spurt', given: 'Kan vises', declined: 'Skal ikke vises' },
  consentSentences: {
    none: 'Omtalen vises ikke før innlederen har sagt ja til det.',
    asked: 'Innlederen er spurt om omtalen kan vises, og har ikke svart ennå.',
    given: 'Innlederen har sagt ja til at omtalen vises.',
    declined: 'Innlederen har sagt nei til at omtalen vises.',
  },
  holdsNothing: 'Ingen ennå',
  holds: (count: number) => `${count} økter`,
  session: (number: number, title: string) => `${number}: ${title}`,
  remove: 'Fjern fra lista',
  removeLater: 'Den som holder økter, kan ikke fjernes. Sett noen andre på øktene først.',
  form: {
    kind: 'Tilknytning',
    kindHints: {
      own: 'Får en konto som underviser og logger inn med e-postadressen sin.',
      invited: 'Får en personlig lenke på e-post, uten konto.',
    },
    name: 'Navn',
    email: 'E-post',
    language: 'Språk',
    languageHint: 'Det inviterte får brev på, og møter på siden sin. De kan bytte selv.',
    organisation: 'Virksomhet',
    organisationHint: 'Der personen arbeider. Vises i programmet.',
    bio: 'Omtale',
    bioHint: 'Noen setninger om hvem personen er. Vises bare når personen har sagt ja.',
    bioHintInvited:
      'Noen setninger om hvem personen er. Vises bare når personen har sagt ja. Endrer du teksten, må personen si ja på nytt.',
    consents: 'Personen har sagt ja til at omtalen vises',
    consentsHint: 'Gjelder skolens egne. Inviterte svarer selv på den personlige siden sin.',
  },
  faults: { emailTaken: 'En annen på lista har denne adressen.' },
  link: {
    title: 'Personlig lenke',
    text: 'Lenka åpner en egen side med øktene, der innlederen kan legge inn materiell og svare på om omtalen kan vises.',
    again: 'Lenka er sendt. Sendes en ny, slutter den forrige å virke.',
    inLanguage: (language: string) => `Brev og side er på ${language}.`,
    send: 'Send personlig lenke',
    sendAgain: 'Send en ny lenke',
    sent: 'Lenka er på vei.',
  },
  mail: {
    subject: (school: string) => `Din side som innleder hos ${school}`,
    body: ({ name, school, link }: { name: string; school: string; link: string }) =>
      `Hei, ${name}!

Takk for at du vil holde en økt hos ${school}. Her ser du øktene dine med tid og sted, og her kan du legge inn det deltakerne skal lese:

${link}

På siden svarer du også på om vi kan vise det som står om deg i programmet. Lenka er bare din: Den som har den, kommer inn.

Vennlig hilsen
${school}`,
  },
};
