const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const groups = (count: number) => (count === 1 ? '1 gruppe' : `${count} grupper`);

/** The coordinator's desk of a cohort, and the list of cohorts. */
export const desk = {
  cohort: (slug: string) => `Kull ${slug}`,
  list: {
    title: 'Kull',
    lead: 'Alle som er tatt opp, kull for kull. Det nyeste står øverst.',
    none: 'Ingen kull ennå',
    noneText: 'Når kommunene har takket ja til plassene sine, lager du kullet fra opptaket.',
    toCalls: 'Se opptakene',
    caption: 'Kull, det nyeste først',
    columns: { cohort: 'Kull', groups: 'Grupper', students: 'Studenter', courseParticipants: 'Kursdeltakere' },
  },
  now: 'Nå',
  then: 'Deretter',
  nothing: 'Ingenting venter på deg i dette kullet',
  year: 'Studieåret',
  figures: {
    title: 'Kullet i tall',
    groups: 'Grupper',
    students: 'Studenter',
    courseParticipants: 'Kursdeltakere',
    onLeave: 'I permisjon',
    left: 'Har sluttet',
  },
  links: {
    title: 'I dette kullet',
    topics: { people: 'Deltakere', gatherings: 'Samlinger', learning: 'Læring', contact: 'Kontakt' },
    groups: 'Grupper og deltakere',
    invitations: 'Invitasjoner',
    forming: 'Svar og opptak',
    call: 'Opptaket',
  },
  warnings: {
    title: 'Grupper under planens grense',
    lead: 'Planen setter en nedre grense for hvor mange en gruppe er, og hvor mange sektorer den dekker. Disse gruppene er under den nå:',
    tooFew: (count: number, min: number) => `${people(count)}, planen krever ${min}`,
    tooFewSectors: (count: number, min: number) =>
      `${count === 1 ? '1 sektor' : `${count} sektorer`}, planen krever ${min}`,
    empty: 'Ingen er med lenger',
  },
  steps: {
    form: {
      title: (slug: string) => `Lag kull ${slug} av dem som har takket ja`,
      text: (count: number) => `${groups(count)} kan opprettes, med deltakere og prosjekteiere.`,
      awaiting: (count: number, open: number) =>
        `${groups(count)} kan opprettes nå. ${open} har ikke svart ennå, og kan tas med siden.`,
      action: 'Se hva som blir laget',
    },
    update: {
      title: (slug: string) => `Oppdater kull ${slug} etter svarene`,
      text: 'Noen har takket ja, trukket seg eller byttet deltakere etter at kullet ble laget.',
      action: 'Se hva som er nytt',
    },
    invite: {
      title: (count: number) => `Send invitasjon til ${people(count)}`,
      text: 'De har plass i kullet, men har ikke fått vite hva som skjer videre. Les invitasjonen før du sender.',
      action: 'Les og send',
    },
    small: {
      title: (count: number) => `Se på ${groups(count)} under planens grense`,
      text: (names: string) => `Det gjelder ${names}.`,
      action: 'Se gruppene',
    },
    open: {
      title: (slug: string) => `Følg kull ${slug}`,
      text: (count: number) => `${groups(count)} er i gang. Her er året, samlingene og alle som er med.`,
      action: 'Åpne kullet',
    },
  },
};
