import type { CohortMessages } from '../nb/index.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} personar`);

export const forming: CohortMessages['forming'] = {
  title: (slug) => `Lag kull ${slug}`,
  updateTitle: (slug) => `Svara og kull ${slug}`,
  lead: 'Kvar kommune som har takka ja, blir ei gruppe. Deltakarane får plass og konto, og leiaren som gav garantien, blir prosjekteigar. Ingen får e-post før du sender invitasjonane.',
  back: (slug) => `Opptaket ${slug}`,
  toCohort: (slug) => `Til kull ${slug}`,
  notPublished: 'Utvalet er ikkje kunngjort enno, så ingen har fått plass.',
  noneAccepted: 'Ingen har takka ja enno. Då er det ikkje noko kull å lage.',
  isFormed: 'Kullet er slik svara seier',
  isFormedText: 'Takkar nokon ja, trekkjer seg eller byter deltakarar, står det her kva som må gjerast.',
  formed: (slug) => `Kull ${slug} er slik svara seier.`,
  open: {
    title: 'Ikkje alt er på plass',
    awaiting: (count) => (count === 1 ? '1 tilbod er ikkje svart på enno.' : `${count} tilbod er ikkje svara på enno.`),
    untold: (count) => (count === 1 ? '1 tilbod er ikkje sendt enno.' : `${count} tilbod er ikkje sende enno.`),
    vacant: (count) => (count === 1 ? '1 plass er ledig.' : `${count} plassar er ledige.`),
    inReserve: (count) =>
      count === 1 ? '1 plass er med i ei trekning som går no.' : `${count} plassar er med i ei trekning som går no.`,
    standing: (names) =>
      `Ikkje ferdig vurderte: ${names}. Dei byrjar som kursdeltakarar, og følgjer vurderinga når du oppdaterer kullet.`,
    again: 'Du kan lage kullet no og oppdatere det når fleire har svart.',
    link: 'Plassar og svar',
  },
  newGroups: (count) => (count === 1 ? '1 ny gruppe' : `${count} nye grupper`),
  newMembers: 'Nye i grupper som finst',
  seated: 'Har alt ein plass i kullet',
  seatedText: 'Same e-postadresse står i to søknader. Personen blir verande der dei er, og får ikkje ein plass til:',
  departures: 'Er tekne av lista',
  replacedBy: (left, came) => `${left} blir erstatta av ${came}`,
  takenOff: (left) => `${left} kjem ikkje, og ingen ny er meld`,
  leaving: 'Grupper som har mista plassen',
  leavingGroup: (group, count) => `${group}: ${people(count)} går ut av kullet`,
  returning: 'Kjem tilbake',
  standings: 'Ny vurdering frå opptaket',
  standing: (name, standing) => `${name} blir ${standing}`,
  owner: 'Prosjekteigar',
  form: (slug) => `Lag kull ${slug}`,
  update: (slug) => `Oppdater kull ${slug}`,
};
