import type { reminder as nb } from '../nb/reminder.ts';

export const reminder: typeof nb = {
  subject: ({ number, title }) => `Soon: gathering ${number}, ${title}`,
  body: ({ number, title, days, place, link, practical, prepare }) =>
    [
      `Gathering ${number}, ${title}, is on ${days} at ${place}.`,
      ...practical,
      ...(prepare.length > 0 ? [`Prepare for this:\n\n${prepare.join('\n')}`] : []),
      `The programme, and more on practical matters:\n${link}`,
      'If you cannot come, ask to be excused before the session begins. You do that on the page of your attendance.',
    ].join('\n\n'),
};
