const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);

/** The page that shows what a cohort is made of, and makes it. */
export const forming = {
  title: (slug: string) => `Lag kull ${slug}`,
  updateTitle: (slug: string) => `Svarene og kull ${slug}`,
  lead: 'Hver kommune som har takket ja, blir en gruppe. Deltakerne får plass og konto, og lederen som ga garantien, blir prosjekteier. Ingen får e-post før du sender invitasjonene.',
  back: (slug: string) => `Opptaket ${slug}`,
  toCohort: (slug: string) => `Til kull ${slug}`,
  notPublished: 'Utvalget er ikke kunngjort ennå, så ingen har fått plass.',
  noneAccepted: 'Ingen har takket ja ennå. Da er det ikke noe kull å lage.',
  isFormed: 'Kullet er slik svarene sier',
  isFormedText: 'Takker noen ja, trekker seg eller bytter deltakere, står det her hva som må gjøres.',
  formed: (slug: string) => `Kull ${slug} er slik svarene sier.`,
  open: {
    title: 'Ikke alt er på plass',
    awaiting: (count: number) =>
      count === 1 ? '1 tilbud er ikke besvart ennå.' : `${count} tilbud er ikke besvart ennå.`,
    untold: (count: number) => (count === 1 ? '1 tilbud er ikke sendt ennå.' : `${count} tilbud er ikke sendt ennå.`),
    vacant: (count: number) => (count === 1 ? '1 plass er ledig.' : `${count} plasser er ledige.`),
    inReserve: (count: number) =>
      count === 1 ? '1 plass er med i en trekning som pågår.' : `${count} plasser er med i en trekning som pågår.`,
    standing: (names: string) =>
      `Ikke ferdig vurdert: ${names}. De begynner som kursdeltakere, og følger vurderingen når du oppdaterer kullet.`,
    again: 'Du kan lage kullet nå og oppdatere det når flere har svart.',
    link: 'Plasser og svar',
  },
  newGroups: (count: number) => (count === 1 ? '1 ny gruppe' : `${count} nye grupper`),
  newMembers: 'Nye i grupper som finnes',
  seated: 'Har alt en plass i kullet',
  seatedText: 'Samme e-postadresse står i to søknader. Personen blir der de er, og får ikke en plass til:',
  departures: 'Er tatt av listen',
  replacedBy: (left: string, came: string) => `${left} blir erstattet av ${came}`,
  takenOff: (left: string) => `${left} kommer ikke, og ingen ny er meldt`,
  leaving: 'Grupper som har mistet plassen',
  leavingGroup: (group: string, count: number) => `${group}: ${people(count)} går ut av kullet`,
  returning: 'Kommer tilbake',
  standings: 'Ny vurdering fra opptaket',
  standing: (name: string, standing: string) => `${name} blir ${standing}`,
  owner: 'Prosjekteier',
  form: (slug: string) => `Lag kull ${slug}`,
  update: (slug: string) => `Oppdater kull ${slug}`,
};
