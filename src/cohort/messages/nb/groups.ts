/** The groups with everybody in them, as a table, and the same as a spreadsheet. */
export const groups = {
  title: 'Grupper og deltakere',
  lead: (groupCount: number, people: number) =>
    `${groupCount} ${groupCount === 1 ? 'gruppe' : 'grupper'} og ${people} ${people === 1 ? 'person' : 'personer'} som er med nå.`,
  filter: {
    label: 'Søk og velg blant deltakerne',
    search: 'Navn, e-post eller kommune',
    standing: 'Studentstatus',
    state: 'Med eller ikke',
    all: 'Alle',
    show: 'Vis',
    reset: 'Vis alle',
  },
  standings: { student: 'Student', courseParticipant: 'Kursdeltaker' },
  /** As they stand within a sentence. */
  asWord: { student: 'student', courseParticipant: 'kursdeltaker' },
  states: { active: 'Med', onLeave: 'I permisjon', withdrawn: 'Har sluttet', replaced: 'Erstattet' },
  caption: (shown: number) => `Gruppene i kullet med deltakere, ${shown} ${shown === 1 ? 'gruppe' : 'grupper'}`,
  columns: { group: 'Kommune', people: 'Deltakere', owner: 'Prosjekteier' },
  none: 'Ingen passer til det du søker etter',
  noneText: 'Prøv et kortere søk, eller vis alle.',
  notInvited: 'Ikke invitert',
  changeOwner: 'Endre prosjekteier',
  export: 'Last ned som Excel',
  fileName: (slug: string) => `deltakere-${slug}.xlsx`,
  sheet: {
    name: 'Deltakere',
    columns: {
      group: 'Gruppe',
      municipality: 'Kommune',
      name: 'Navn',
      email: 'E-post',
      position: 'Stilling',
      serviceArea: 'Sektor',
      standing: 'Studentstatus',
      state: 'Med eller ikke',
      joinedOn: 'Med fra',
      leftOn: 'Sluttet',
      owner: 'Prosjekteier',
      ownerEmail: 'Prosjekteierens e-post',
    },
  },
};
