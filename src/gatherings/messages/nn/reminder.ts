import type { reminder as nb } from '../nb/reminder.ts';

export const reminder: typeof nb = {
  subject: ({ number, title }) => `Snart samling ${number}: ${title}`,
  body: ({ number, title, days, place, link, practical, prepare }) =>
    [
      `Samling ${number}, ${title}, er ${days} på ${place}.`,
      ...practical,
      ...(prepare.length > 0 ? [`Førebu deg på dette:\n\n${prepare.join('\n')}`] : []),
      `Programmet, og meir om det praktiske:\n${link}`,
      'Kan du ikkje kome, søkjer du om fråvær før økta byrjar. Det gjer du på sida om oppmøtet ditt.',
    ].join('\n\n'),
};
