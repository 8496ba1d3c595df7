import type { CohortMessages } from '../nb/index.ts';

export const groups: CohortMessages['groups'] = {
  title: 'Groups and participants',
  lead: (groupCount, people) =>
    `${groupCount} ${groupCount === 1 ? 'group' : 'groups'} and ${people} ${people === 1 ? 'person' : 'people'} who take part now.`,
  filter: {
    label: 'Search and choose among the participants',
    search: 'Name, e-mail or municipality',
    standing: 'Standing',
    state: 'Taking part or not',
    all: 'All',
    show: 'Show',
    reset: 'Show all',
  },
  standings: { student: 'Student', courseParticipant: 'Course participant' },
  asWord: { student: 'student', courseParticipant: 'course participant' },
  states: { active: 'Taking part', onLeave: 'On leave', withdrawn: 'Has left', replaced: 'Replaced' },
  caption: (shown) => `The groups of the cohort with their people, ${shown} ${shown === 1 ? 'group' : 'groups'}`,
  columns: { group: 'Municipality', people: 'Participants', owner: 'Project owner' },
  none: 'Nobody fits what you are looking for',
  noneText: 'Try a shorter search, or show everybody.',
  notInvited: 'Not invited',
  changeOwner: 'Change project owner',
  export: 'Download as Excel',
  fileName: (slug) => `participants-${slug}.xlsx`,
  sheet: {
    name: 'Participants',
    columns: {
      group: 'Group',
      municipality: 'Municipality',
      name: 'Name',
      email: 'E-mail',
      position: 'Position',
      serviceArea: 'Sector',
      standing: 'Standing',
      state: 'Taking part or not',
      joinedOn: 'Since',
      leftOn: 'Left',
      owner: 'Project owner',
      ownerEmail: 'Project owner’s e-mail',
    },
  },
};
