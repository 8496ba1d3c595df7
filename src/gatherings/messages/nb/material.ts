/** Files and links on a session. */
export const material = {
  none: 'Det er ikke lagt ut noe til denne økta ennå.',
  link: (host: string) => `Lenke til ${host}`,
  file: (kind: string, size: string) => `${kind}, ${size}`,
  remove: 'Fjern',
  add: 'Legg ut noe',
  lead: (size: string) =>
    `PDF, Word, PowerPoint, Excel, OpenDocument, bilder eller ren tekst, opptil ${size}. Film og andre store ting legger du et annet sted og lenker til.`,
  title: 'Tittel',
  titleHint: 'Det deltakerne ser, for eksempel «Lysarkene».',
  chooseFile: 'Fil',
  address: 'Eller en lenke',
  addressHint: 'Hele adressen, med https:// foran.',
  save: 'Legg ut',
  full: (count: number) => `Det er plass til ${count} filer og lenker. Fjern noe før du legger ut mer.`,
  both: 'Velg enten en fil eller en lenke. Det andre kan du legge ut etterpå.',
  neither: 'Velg en fil, eller skriv en lenke.',
  notAddress: 'Dette ser ikke ut som en adresse. Den skal begynne med https://.',
  again: 'Fila må velges på nytt.',
  added: 'Det er lagt ut.',
  removed: 'Det er fjernet.',
  tooLarge: (size: string) =>
    `Fila er for stor. Den kan ikke være større enn ${size}. Legg den et annet sted, og lenk til den.`,
  faults: {
    empty: 'Fila er tom. Sjekk at du valgte den rette.',
    virus:
      'Fila inneholder et kjennetegn på virus, og vi tar ikke imot den. Sjekk maskinen din, og last opp en ren fil.',
    macros: 'Dokumentet inneholder makroer, altså programmer. Lagre det uten makroer eller som PDF, og prøv igjen.',
    cutOff: 'Fila er ikke hel. Lagre den på nytt, og prøv igjen.',
    kind: 'Vi kjenner ikke igjen fila. Bruk PDF, Word, PowerPoint, Excel, OpenDocument, bilde eller ren tekst.',
  },
  mail: {
    subject: (title: string) => `Nytt materiell til «${title}»`,
    body: (title: string, link: string) => `Det er lagt ut materiell til økta «${title}».

Se det her:
${link}`,
  },
};
