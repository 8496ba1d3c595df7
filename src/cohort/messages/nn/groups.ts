import type { CohortMessages } from '../nb/index.ts';

export const groups: CohortMessages['groups'] = {
  title: 'Grupper og deltakarar',
  lead: (groupCount, people) =>
    `${groupCount} ${groupCount === 1 ? 'gruppe' : 'grupper'} og ${people} ${people === 1 ? 'person' : 'personar'} som er med no.`,
  filter: {
    label: 'Søk og vel blant deltakarane',
    search: 'Namn, e-post eller kommune',
    standing: 'Studentstatus',
    state: 'Med eller ikkje',
    all: 'Alle',
    show: 'Vis',
    reset: 'Vis alle',
  },
  standings: { student: 'Student', courseParticipant: 'Kursdeltakar' },
  asWord: { student: 'student', courseParticipant: 'kursdeltakar' },
  states: { active: 'Med', onLeave: 'I permisjon', withdrawn: 'Har slutta', replaced: 'Erstatta' },
  caption: (shown) => `Gruppene i kullet med deltakarar, ${shown} ${shown === 1 ? 'gruppe' : 'grupper'}`,
  columns: { group: 'Kommune', people: 'Deltakarar', owner: 'Prosjekteigar' },
  none: 'Ingen passar til det du søkjer etter',
  noneText: 'Prøv eit kortare søk, eller vis alle.',
  notInvited: 'Ikkje invitert',
  changeOwner: 'Endre prosjekteigar',
  export: 'Last ned som Excel',
  fileName: (slug) => `deltakarar-${slug}.xlsx`,
  sheet: {
    name: 'Deltakarar',
    columns: {
      group: 'Gruppe',
      municipality: 'Kommune',
      name: 'Namn',
      email: 'E-post',
      position: 'Stilling',
      serviceArea: 'Sektor',
      standing: 'Studentstatus',
      state: 'Med eller ikkje',
      joinedOn: 'Med frå',
      leftOn: 'Slutta',
      owner: 'Prosjekteigar',
      ownerEmail: 'E-posten til prosjekteigaren',
    },
  },
};
