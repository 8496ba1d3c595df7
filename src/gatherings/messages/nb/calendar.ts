/** The year in people's own calendars. */
export const calendar = {
  title: 'Samlingene i kalenderen din',
  // Calendars don't agree on how a comma in a name is read: none has one.
  name: 'Innovasjonsskolen',
  cohortName: (slug: string) => `Innovasjonsskolen – kull ${slug}`,
  // Many calendars show what is cancelled like everything else.
  cancelledTitle: (title: string) => `Avlyst: ${title}`,
  link: 'Få samlingene i kalenderen din',
  back: 'Min side',
  lead: 'Legg programmet i kalenderen du bruker fra før. Blir en økt flyttet eller avlyst, retter kalenderen seg selv.',
  subscribe: 'Abonner i kalenderen på denne enheten',
  phone: 'På telefonen',
  phoneLead: 'Skann koden med kameraet på telefonen du vil ha programmet på.',
  code: 'QR-kode med adressen til kalenderen din',
  address: 'Adressen til kalenderen din',
  addressLead:
    'Adressen er hemmelig: Den som har den, ser programmet ditt. Kopier den inn der kalenderen din spør etter en kalender på nettet.',
  howTitle: 'Slik gjør du det i vanlige kalendere',
  how: [
    'Outlook: Legg til kalender, Abonner fra nettet, lim inn adressen.',
    'Google Kalender på datamaskin: Andre kalendere, pluss, Fra nettadresse, lim inn adressen.',
    'iPhone og Mac: Trykk på «Abonner» øverst, eller legg til en abonnementskalender og lim inn adressen.',
  ],
  once: 'Bare én gang',
  onceLead: 'Du kan også hente en fil med det som er lagt ut nå. Den retter seg ikke selv.',
  download: 'Hent fila',
  renewTitle: 'Har noen andre fått adressen?',
  renewLead: 'Lag en ny. Den gamle slutter å virke med en gang, og kalenderne dine må få den nye.',
  renew: 'Lag ny adresse',
  renewed: 'Dette er den nye adressen. Den gamle virker ikke lenger.',
};
