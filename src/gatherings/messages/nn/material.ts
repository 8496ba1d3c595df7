import type { GatheringsMessages } from '../nb/index.ts';

export const material: GatheringsMessages['material'] = {
  none: 'Det er ikkje lagt ut noko til denne økta enno.',
  link: (host) => `Lenkje til ${host}`,
  file: (kind, size) => `${kind}, ${size}`,
  remove: 'Fjern',
  add: 'Legg ut noko',
  lead: (size) =>
    `PDF, Word, PowerPoint, Excel, OpenDocument, bilete eller rein tekst, opptil ${size}. Film og andre store ting legg du ein annan stad og lenkjer til.`,
  title: 'Tittel',
  titleHint: 'Det deltakarane ser, til dømes «Lysarka».',
  chooseFile: 'Fil',
  address: 'Eller ei lenkje',
  addressHint: 'Heile adressa, med https:// framfor.',
  save: 'Legg ut',
  full: (count) => `Det er plass til ${count} filer og lenkjer. Fjern noko før du legg ut meir.`,
  both: 'Vel anten ei fil eller ei lenkje. Det andre kan du leggje ut etterpå.',
  neither: 'Vel ei fil, eller skriv ei lenkje.',
  notAddress: 'Dette ser ikkje ut som ei adresse. Ho skal byrje med https://.',
  again: 'Fila må veljast på nytt.',
  added: 'Det er lagt ut.',
  removed: 'Det er fjerna.',
  tooLarge: (size) =>
    `Fila er for stor. Ho kan ikkje vere større enn ${size}. Legg henne ein annan stad, og lenk til henne.`,
  faults: {
    empty: 'Fila er tom. Sjekk at du valde den rette.',
    virus:
      'Fila inneheld eit kjenneteikn på virus, og vi tek ikkje imot henne. Sjekk maskina di, og last opp ei rein fil.',
    macros: 'Dokumentet inneheld makroar, altså program. Lagre det utan makroar eller som PDF, og prøv igjen.',
    cutOff: 'Fila er ikkje heil. Lagre henne på nytt, og prøv igjen.',
    kind: 'Vi kjenner ikkje igjen fila. Bruk PDF, Word, PowerPoint, Excel, OpenDocument, bilete eller rein tekst.',
  },
  mail: {
    subject: (title) => `Nytt materiell til «${title}»`,
    body: (title, link) => `Det er lagt ut materiell til økta «${title}».

Sjå det her:
${link}`,
  },
};
