import type { GatheringsMessages } from '../nb/index.ts';

export const publish: GatheringsMessages['publish'] = {
  title: (number) => `Publiser samling ${number}`,
  titleChanges: (number) => `Publiser endringar i samling ${number}`,
  leadFirst: (people) =>
    `Programmet har ikkje vore publisert før. ${people} personar får melding: deltakarane, prosjekteigarane og innleiarane.`,
  nothing: 'Ingenting å publisere',
  nothingText: 'Deltakarane ser alt det som står her.',
  empty: 'Programmet har ingen økter enno. Legg inn nokre først.',
  emptyText: 'Når samlinga har økter, kan programmet publiserast.',
  changedSince: 'Programmet er endra sidan du opna sida. Sjå over det som står her no, og publiser på nytt.',
  changedTitle: 'Dette er endra',
  quietTitle: 'Små endringar',
  withoutRoom: (sessions) => (sessions === 1 ? 'Éi økt er utan rom.' : `${sessions} økter er utan rom.`),
  withoutHolder: (sessions) =>
    sessions === 1 ? 'Éi økt har ingen som held henne.' : `${sessions} økter har ingen som held dei.`,
  gapsDontStop: 'Du kan publisere likevel.',
  willTell: (people) =>
    people === 1
      ? 'Éin person får melding om det som er endra.'
      : `${people} personar får melding om det som er endra for dei.`,
  tellsNobody: 'Ingen får melding: Ingenting er endra ved tid, stad eller kven det er for.',
  tellAll: (people) => `Gje melding om dei små endringane òg (${people} personar)`,
  tellAllHint: 'Bruk dette når nokon bør vite det før dei kjem.',
  publish: 'Publiser',
  publishChanges: 'Publiser endringane',
  preview: 'Slik blir programmet',
  seePublished: 'Sjå det som er publisert no',
  onlyFor: (names) => `for ${names}`,
  times: (day, times) => `${day} kl. ${times}`,
  changes: {
    days: (from, to) => `Samlinga er flytt frå ${from} til ${to}, og øktene følgjer med.`,
    venue: (from, to) => `Samlinga er på ${to}, ikkje ${from}.`,
    address: (from, to) => `Adressa er ${to} (før: ${from}).`,
    practical: (topic) => `Praktisk: Det som står om «${topic}», er endra.`,
    visits: 'Det som står om besøka, er endra.',
    added: (title, when) => `Ny økt: «${title}», ${when}.`,
    removed: (title, when) => `«${title}» går ut (${when}).`,
    time: (title, from, to) => `«${title}» er flytt til ${to} (før: ${from}).`,
    room: (title, from, to) => `«${title}» er i rommet ${to} (før: ${from}).`,
    visit: (title, from, to) => `«${title}» er på besøk hos ${to} (før: ${from}).`,
    title: (from, to) => `«${from}» heiter no «${to}».`,
    speakers: (title, from, to) => `«${title}» blir halden av ${to} (før: ${from}).`,
    groups: (title, from, to) => `«${title}» er for ${to} (før: ${from}).`,
    countsNow: (title) => `«${title}» tel no som oppmøte.`,
    countsNoMore: (title) => `«${title}» tel ikkje lenger som oppmøte.`,
    quiet: {
      text: (title) => `Teksten om «${title}» er endra.`,
      form: (title) => `«${title}» har fått ei anna undervisningsform.`,
      plan: (title) => `Det som «${title}» skal gje av læringsutbyte, er endra.`,
      cards: (title) => `Korta frå biblioteket i «${title}» er endra.`,
      organisation: (title) => `Det står noko anna om kvar innleiarane i «${title}» arbeider.`,
    },
    noRoom: 'ikkje sett',
    noVisit: 'ingen',
    nobody: 'ingen',
    everybody: 'alle',
  },
  mail: {
    publishedSubject: ({ number, title }) => `Programmet for samling ${number} er klart: ${title}`,
    publishedBody: ({ number, title, days, venue, link }) =>
      `Programmet for samling ${number}, ${title}, er klart. Samlinga er ${days} på ${venue}.

Her er programmet:
${link}`,
    changedSubject: ({ number, title }) => `Endring i samling ${number}: ${title}`,
    changedBody: ({ number, title, link, lines }) =>
      `Noko er endra i programmet for samling ${number}, ${title}:

${lines}

Her er programmet slik det er no:
${link}`,
    ownLink:
      'Tid, rom, deltakarar og materiell til økta di finn du med den personlege lenkja du har fått av oss før. Finn du ho ikkje att, så svar på denne e-posten, og vi sender deg ei ny.',
    toInvited: ({ name, body, school }) =>
      `Hei, ${name}!

${body}

Venleg helsing
${school}`,
  },
};
