import type { GatheringsMessages } from '../nb/index.ts';

export const teaching: GatheringsMessages['teaching'] = {
  title: 'The sessions you hold',
  menu: 'Teaching',
  today: 'Today',
  ahead: 'Coming sessions',
  past: (count) => (count === 1 ? '1 session you have held' : `${count} sessions you have held`),
  noneTitle: 'You hold no sessions',
  none: 'Once you are put down for a session that is published in the programme, it stands here.',
  toCohorts: 'Go to the cohorts',
  who: 'Who comes',
  comers: (count) => (count === 1 ? '1 participant' : `${count} participants`),
  names: (count) => `Show the names of all ${count}`,
  forGroups: (groups) => `Only for ${groups}.`,
  columns: { name: 'Name', municipality: 'Municipality', group: 'Group' },
  steps: {
    today: (time) => `You hold this session today at ${time}.`,
    ahead: (day, time) => `The next session you hold is on ${day} at ${time}.`,
    open: 'Go to the session',
  },
};
