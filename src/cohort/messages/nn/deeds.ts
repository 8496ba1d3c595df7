import type { CohortMessages } from '../nb/index.ts';

export const deeds: CohortMessages['deeds'] = {
  leave: {
    title: 'Gje permisjon',
    lead: (name) => `${name} held på plassen, men blir ikkje rekna som til stades frå denne dagen.`,
    button: 'Gje permisjon',
    impossible: 'Berre den som er med no, kan få permisjon.',
  },
  return: {
    title: 'Ta tilbake frå permisjon',
    lead: (name) => `${name} er med att frå denne dagen.`,
    button: 'Ta tilbake',
    impossible: 'Berre den som har permisjon, kan kome tilbake frå han.',
  },
  withdraw: {
    title: 'Avslutt plassen',
    lead: (name) =>
      `${name} er ikkje lenger med i kullet, og ser ikkje sidene til kullet meir. Det som er gjort, blir ståande.`,
    button: 'Avslutt plassen',
    impossible: 'Plassen er avslutta frå før.',
  },
  takeBack: {
    title: 'Gje plassen tilbake',
    lead: (name) => `${name} får plassen sin att, som før han vart avslutta.`,
    button: 'Gje plassen tilbake',
    impossible: 'Berre den som har slutta utan å bli erstatta, kan få plassen tilbake.',
  },
  replace: {
    title: 'Erstatt med ein ny',
    lead: (name) =>
      `Ein ny person frå kommunen tek over plassen etter ${name}, får konto og får invitasjon med ein gong.`,
    button: 'Erstatt',
    impossible: 'Denne plassen er alt teken over av ein annan.',
    hasPlace:
      'Adressa høyrer til nokon som har eller har hatt plass i dette kullet. Flytt dei eller gje plassen tilbake.',
    name: 'Namn',
    email: 'E-post',
    emailHint: 'Personen loggar inn med denne adressa.',
    municipality: 'Kommune',
    position: 'Stilling',
    serviceArea: 'Sektor',
    chooseOne: 'Vel',
    standing: 'Studentstatus',
    standingReason: 'Kvifor denne statusen, og kva som er dokumentert',
  },
  standing: {
    title: 'Endre studentstatus',
    lead: {
      student: (name) => `${name} er student no, og blir kursdeltakar: med på alt, utan studiepoeng og karakter.`,
      courseParticipant: (name) => `${name} er kursdeltakar no, og blir student: arbeidskrav, eksamen og studiepoeng.`,
    },
    button: { student: 'Gjer til kursdeltakar', courseParticipant: 'Gjer til student' },
    documentation: 'Grunngjeving og dokumentasjon',
    documentationHint:
      'Nemn kva som er dokumentert og kvar, til dømes vitnemål med år og skule. Den det gjeld, får lese dette.',
    impossible: 'Berre den som er med, kan få endra studentstatus.',
    rule: 'Krava i planen til utdanning',
  },
  move: {
    title: 'Flytt til ei anna gruppe',
    lead: (name, group) => `${name} er i gruppa ${group} no.`,
    button: 'Flytt',
    group: 'Ny gruppe',
    chooseOne: 'Vel gruppe',
    impossible: 'Berre den som er med, kan flyttast.',
    noGroup: 'Denne gruppa finst ikkje i kullet, eller er der personen er no.',
  },
  address: {
    title: 'Rett e-postadressa',
    lead: (name) =>
      `${name} loggar inn med den nye adressa, og alt som blir sendt, går dit. Den som er logga inn med den gamle, blir logga ut.`,
    button: 'Rett adressa',
    email: 'Ny adresse',
    taken: 'Adressa høyrer til ein annan konto. Er det same person, må du be personen bruke den kontoen.',
    hasRole: 'Kontoen har òg ei rolle ved skulen. Då kan adressa ikkje rettast herifrå.',
    impossible: 'Berre den som er med, kan få adressa retta her.',
  },
  ownerForm: {
    title: (group) => `Prosjekteigar for ${group}`,
    lead: 'Ein ny prosjekteigar får konto og invitasjon med ein gong, og den førre får melding. Rettar du berre namn eller stilling, blir ingenting sendt.',
    name: 'Namn',
    position: 'Stilling',
    email: 'E-post',
    emailHint: 'Prosjekteigaren loggar inn med denne adressa.',
    button: 'Lagre prosjekteigar',
  },
  on: 'Gjeld frå',
  onHint: 'Ein dag som har vore, eller i dag.',
  onHintAhead: 'I dag, ein dag som har vore, eller ein dag som kjem. Dei det gjeld, får melding med ein gong.',
  reason: 'Grunngjeving',
  reasonHint: 'Den det gjeld, får lese dette. Skriv ikkje om helse eller anna privat.',
  beforeLast: 'Dagen kan ikkje vere før den førre endringa, eller før personen vart med.',
  plannedLater: 'Noko anna er planlagt frå ein seinare dag. Avlys det først.',
  tooFarAhead: 'Dagen ligg for langt fram i tid.',
  planned: {
    title: 'Dette er planlagt frå før',
    mustFollow: (date) =>
      `Det du gjer no, må gjelde frå ${date} eller seinare. Skal noko gjelde før, må du først avlyse det som er planlagt.`,
    falls: 'Det som er planlagt etter dagen du vel, fell bort.',
  },
  changedMeanwhile:
    'Nokon andre har endra dette i mellomtida. Sjå på det som står der no, og prøv igjen om du framleis vil.',
  cancel: 'Avbryt',
  now: 'Slik er det no',
};
