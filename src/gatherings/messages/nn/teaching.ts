import type { GatheringsMessages } from '../nb/index.ts';

export const teaching: GatheringsMessages['teaching'] = {
  title: 'Øktene du held',
  menu: 'Undervisning',
  today: 'I dag',
  ahead: 'Økter som kjem',
  past: (count) => (count === 1 ? '1 økt du har halde' : `${count} økter du har halde`),
  noneTitle: 'Du held ingen økter',
  none: 'Når du er sett opp på ei økt som er lagd ut i programmet, står ho her.',
  toCohorts: 'Gå til kulla',
  who: 'Kven som kjem',
  comers: (count) => (count === 1 ? '1 deltakar' : `${count} deltakarar`),
  names: (count) => `Vis namna på alle ${count}`,
  forGroups: (groups) => `Berre for ${groups}.`,
  columns: { name: 'Namn', municipality: 'Kommune', group: 'Gruppe' },
  steps: {
    today: (time) => `Du held denne økta i dag kl. ${time}.`,
    ahead: (day, time) => `Neste økt du held, er ${day} kl. ${time}.`,
    open: 'Gå til økta',
  },
};
