/** Publishing a programme, and what is said of what changed. */
interface About {
  readonly number: number;
  readonly title: string;
  readonly days: string;
  readonly venue: string;
  readonly link: string;
}

export const publish = {
  title: (number: number) => `Publiser samling ${number}`,
  titleChanges: (number: number) => `Publiser endringer i samling ${number}`,
  leadFirst: (people: number) =>
    `Programmet har ikke vært publisert før. ${people} personer får beskjed: deltakerne, prosjekteierne og innlederne.`,
  nothing: 'Ingenting å publisere',
  nothingText: 'Deltakerne ser allerede det som står her.',
  empty: 'Programmet har ingen økter ennå. Legg inn noen først.',
  emptyText: 'Når samlingen har økter, kan programmet publiseres.',
  changedSince: 'Programmet er endret siden du åpnet siden. Se over det som står her nå, og publiser igjen.',
  changedTitle: 'Dette er endret',
  quietTitle: 'Små endringer',
  withoutRoom: (sessions: number) => (sessions === 1 ? 'Én økt er uten rom.' : `${sessions} økter er uten rom.`),
  withoutHolder: (sessions: number) =>
    sessions === 1 ? 'Én økt har ingen som holder den.' : `${sessions} økter har ingen som holder dem.`,
  gapsDontStop: 'Du kan publisere likevel.',
  willTell: (people: number) =>
    people === 1
      ? 'Én person får beskjed om det som er endret.'
      : `${people} personer får beskjed om det som er endret for dem.`,
  tellsNobody: 'Ingen får beskjed: Ingenting er endret ved tid, sted eller hvem det er for.',
  tellAll: (people: number) => `Gi beskjed om de små endringene også (${people} personer)`,
  tellAllHint: 'Bruk dette når noen bør vite det før de kommer.',
  publish: 'Publiser',
  publishChanges: 'Publiser endringene',
  preview: 'Slik blir programmet',
  seePublished: 'Se det som er publisert nå',
  onlyFor: (names: string) => `for ${names}`,
  times: (day: string, times: string) => `${day} kl. ${times}`,
  changes: {
    days: (from: string, to: string) => `Samlingen er flyttet fra ${from} til ${to}, og øktene følger med.`,
    venue: (from: string, to: string) => `Samlingen er på ${to}, ikke ${from}.`,
    address: (from: string, to: string) => `Adressen er ${to} (før: ${from}).`,
    practical: (topic: string) => `Praktisk: Det som står om «${topic}», er endret.`,
    visits: 'Det som står om besøkene, er endret.',
    added: (title: string, when: string) => `Ny økt: «${title}», ${when}.`,
    removed: (title: string, when: string) => `«${title}» utgår (${when}).`,
    time: (title: string, from: string, to: string) => `«${title}» er flyttet til ${to} (før: ${from}).`,
    room: (title: string, from: string, to: string) => `«${title}» er i rommet ${to} (før: ${from}).`,
    visit: (title: string, from: string, to: string) => `«${title}» er på besøk hos ${to} (før: ${from}).`,
    title: (from: string, to: string) => `«${from}» heter nå «${to}».`,
    speakers: (title: string, from: string, to: string) => `«${title}» holdes av ${to} (før: ${from}).`,
    groups: (title: string, from: string, to: string) => `«${title}» er for ${to} (før: ${from}).`,
    countsNow: (title: string) => `«${title}» teller nå som oppmøte.`,
    countsNoMore: (title: string) => `«${title}» teller ikke lenger som oppmøte.`,
    quiet: {
      text: (title: string) => `Teksten om «${title}» er endret.`,
      form: (title: string) => `«${title}» har fått en annen undervisningsform.`,
      plan: (title: string) => `Det som «${title}» skal gi av læringsutbytte, er endret.`,
      cards: (title: string) => `Kortene fra biblioteket i «${title}» er endret.`,
      organisation: (title: string) => `Det står noe annet om hvor innlederne i «${title}» arbeider.`,
    },
    noRoom: 'ikke satt',
    noVisit: 'ingen',
    nobody: 'ingen',
    everybody: 'alle',
  },
  mail: {
    publishedSubject: ({ number, title }: About) => `Programmet for samling ${number} er klart: ${title}`,
    publishedBody: ({ number, title, days, venue, link }: About) =>
      `Programmet for samling ${number}, ${title}, er klart. Samlingen er ${days} på ${venue}.

Her er programmet:
${link}`,
    changedSubject: ({ number, title }: About) => `Endring i samling ${number}: ${title}`,
    changedBody: ({ number, title, link, lines }: About & { lines: string }) =>
      `Noe er endret i programmet for samling ${number}, ${title}:

${lines}

Her er programmet slik det er nå:
${link}`,
    ownLink:
      'Tid, rom, deltakere og materiell til økta di finner du med den personlige lenken du har fått av oss før. Finner du den ikke igjen, så svar på denne e-posten, og vi sender deg en ny.',
    toInvited: ({ name, body, school }: { name: string; body: string; school: string }) =>
      `Hei, ${name}!

${body}

Vennlig hilsen
${school}`,
  },
};
