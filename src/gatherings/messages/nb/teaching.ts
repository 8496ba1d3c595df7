/** For those who hold sessions. */
export const teaching = {
  title: 'Øktene du holder',
  menu: 'Undervisning',
  today: 'I dag',
  ahead: 'Kommende økter',
  past: (count: number) => (count === 1 ? '1 økt du har holdt' : `${count} økter du har holdt`),
  noneTitle: 'Du holder ingen økter',
  none: 'Når du er satt opp på en økt som er lagt ut i programmet, står den her.',
  toCohorts: 'Gå til kullene',
  who: 'Hvem som kommer',
  comers: (count: number) => (count === 1 ? '1 deltaker' : `${count} deltakere`),
  names: (count: number) => `Vis navnene på alle ${count}`,
  forGroups: (groups: string) => `Bare for ${groups}.`,
  columns: { name: 'Navn', municipality: 'Kommune', group: 'Gruppe' },
  steps: {
    today: (time: string) => `Du holder denne økta i dag kl. ${time}.`,
    ahead: (day: string, time: string) => `Neste økt du holder, er ${day} kl. ${time}.`,
    open: 'Gå til økta',
  },
};
