import type { CohortMessages } from '../nb/index.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} personar`);
const groups = (count: number) => (count === 1 ? '1 gruppe' : `${count} grupper`);

export const desk: CohortMessages['desk'] = {
  cohort: (slug) => `Kull ${slug}`,
  list: {
    title: 'Kull',
    lead: 'Alle som er tekne opp, kull for kull. Det nyaste står øvst.',
    none: 'Ingen kull enno',
    noneText: 'Når kommunane har takka ja til plassane sine, lagar du kullet frå opptaket.',
    toCalls: 'Sjå opptaka',
    caption: 'Kull, det nyaste først',
    columns: { cohort: 'Kull', groups: 'Grupper', students: 'Studentar', courseParticipants: 'Kursdeltakarar' },
  },
  now: 'No',
  then: 'Deretter',
  nothing: 'Ingenting ventar på deg i dette kullet',
  year: 'Studieåret',
  figures: {
    title: 'Kullet i tal',
    groups: 'Grupper',
    students: 'Studentar',
    courseParticipants: 'Kursdeltakarar',
    onLeave: 'I permisjon',
    left: 'Har slutta',
  },
  links: {
    title: 'I dette kullet',
    topics: { people: 'Deltakarar', gatherings: 'Samlingar', learning: 'Læring', contact: 'Kontakt' },
    groups: 'Grupper og deltakarar',
    invitations: 'Invitasjonar',
    forming: 'Svar og opptak',
    call: 'Opptaket',
  },
  warnings: {
    title: 'Grupper under grensa i planen',
    lead: 'Planen set ei nedre grense for kor mange ei gruppe er, og kor mange sektorar ho dekkjer. Desse gruppene er under grensa no:',
    tooFew: (count, min) => `${people(count)}, planen krev ${min}`,
    tooFewSectors: (count, min) => `${count === 1 ? '1 sektor' : `${count} sektorar`}, planen krev ${min}`,
    empty: 'Ingen er med lenger',
  },
  steps: {
    form: {
      title: (slug) => `Lag kull ${slug} av dei som har takka ja`,
      text: (count) => `${groups(count)} kan opprettast, med deltakarar og prosjekteigarar.`,
      awaiting: (count, open) =>
        `${groups(count)} kan opprettast no. ${open} har ikkje svart enno, og kan takast med seinare.`,
      action: 'Sjå kva som blir laga',
    },
    update: {
      title: (slug) => `Oppdater kull ${slug} etter svara`,
      text: 'Nokon har takka ja, trekt seg eller bytt deltakarar etter at kullet vart laga.',
      action: 'Sjå kva som er nytt',
    },
    invite: {
      title: (count) => `Send invitasjon til ${people(count)}`,
      text: 'Dei har plass i kullet, men har ikkje fått vite kva som skjer vidare. Les invitasjonen før du sender.',
      action: 'Les og send',
    },
    small: {
      title: (count) => `Sjå på ${groups(count)} under grensa i planen`,
      text: (names) => `Det gjeld ${names}.`,
      action: 'Sjå gruppene',
    },
    open: {
      title: (slug) => `Følg kull ${slug}`,
      text: (count) => `${groups(count)} er i gang. Her er året, samlingane og alle som er med.`,
      action: 'Opne kullet',
    },
  },
};
