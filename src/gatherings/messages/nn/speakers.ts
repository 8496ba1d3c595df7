import type { GatheringsMessages } from '../nb/index.ts';

export const speakers: GatheringsMessages['speakers'] = {
  title: 'Innleiarar',
  lead: 'Alle som held økter i kullet: dei tilsette ved skulen, og dei som er inviterte utanfrå.',
  add: 'Legg til ein innleiar',
  newTitle: 'Ny innleiar',
  none: 'Ingen innleiarar enno',
  noneText: 'Legg til dei som skal halde øktene. Så kan dei veljast når programmet blir bygd.',
  columns: {
    name: 'Namn',
    organisation: 'Verksemd',
    kind: 'Tilknyting',
    consent: 'Omtale',
    sessions: 'Økter',
  },
  kinds: { own: 'Tilsett ved skulen', invited: 'Invitert' },
  consents: { none: 'Ikkje avklart', asked: 'Spurd', given: 'Kan visast', declined: 'Skal ikkje visast' },
  consentSentences: {
    none: 'Omtalen blir ikkje vist før innleiaren har sagt ja til det.',
    asked: 'Innleiaren er spurd om omtalen kan visast, og har ikkje svart enno.',
    given: 'Innleiaren har sagt ja til at omtalen blir vist.',
    declined: 'Innleiaren har sagt nei til at omtalen blir vist.',
  },
  holdsNothing: 'Ingen enno',
  holds: (count) => `${count} økter`,
  session: (number, title) => `${number}: ${title}`,
  remove: 'Fjern frå lista',
  removeLater: 'Den som held økter, kan ikkje fjernast. Set nokon andre på øktene først.',
  form: {
    kind: 'Tilknyting',
    kindHints: {
      own: 'Får ein konto som undervisar og loggar inn med e-postadressa si.',
      invited: 'Får ei personleg lenkje på e-post, utan konto.',
    },
    name: 'Namn',
    email: 'E-post',
    language: 'Språk',
    languageHint: 'Det inviterte får brev på, og møter på sida si. Dei kan byte sjølve.',
    organisation: 'Verksemd',
    organisationHint: 'Der personen arbeider. Blir vist i programmet.',
    bio: 'Omtale',
    bioHint: 'Nokre setningar om kven personen er. Blir berre vist når personen har sagt ja.',
    bioHintInvited:
      'Nokre setningar om kven personen er. Blir berre vist når personen har sagt ja. Endrar du teksten, må personen seie ja på nytt.',
    consents: 'Personen har sagt ja til at omtalen blir vist',
    consentsHint: 'Gjeld dei tilsette ved skulen. Inviterte svarar sjølve på den personlege sida si.',
  },
  faults: { emailTaken: 'Ein annan på lista har denne adressa.' },
  link: {
    title: 'Personleg lenkje',
    text: 'Lenkja opnar ei eiga side med øktene, der innleiaren kan leggje inn materiell og svare på om omtalen kan visast.',
    again: 'Lenkja er send. Blir det sendt ei ny, sluttar den førre å verke.',
    inLanguage: (language) => `Brev og side er på ${language}.`,
    send: 'Send personleg lenkje',
    sendAgain: 'Send ei ny lenkje',
    sent: 'Lenkja er på veg.',
  },
  mail: {
    subject: (school) => `Di side som innleiar hos ${school}`,
    body: ({ name, school, link }) =>
      `Hei, ${name}!

Takk for at du vil halde ei økt hos ${school}. Her ser du øktene dine med tid og stad, og her kan du leggje inn det deltakarane skal lese:

${link}

På sida svarar du òg på om vi kan vise det som står om deg i programmet. Lenkja er berre di: Den som har henne, kjem inn.

Venleg helsing
${school}`,
  },
};
