import type { SelectionMessages } from '../nb/index.ts';

export const own: SelectionMessages['own'] = {
  more: 'See the draw',
  promisedTitle: 'You are in the draw',
  promised: (count, of, when) =>
    `You are on ${count} of ${of} tickets. Chance comes ${when}. Keep the code that you were sent by e-mail.`,
  results: {
    place: { title: 'You got a place' },
    waiting: { title: 'You are on the waiting list' },
    notEligible: { title: 'The application does not meet the conditions' },
  },
  drawn: (count, of) => `You were on ${count} of ${of} tickets, and the ticket that was drawn was one of them.`,
  roomForAll: 'There was room for everybody, so nobody was drawn.',
  fromWaiting: (position) => `You were number ${position} in the drawn order, and a place became vacant.`,
  waits: (count, of) => `You were on ${count} of ${of} tickets, but the ticket that was drawn was not one of them.`,
  waitsAs: (position, count, of) =>
    `You are number ${position} in the drawn order. In the latest draw you were on ${count} of ${of} tickets.`,
  notEligible: 'The reason, and how you can appeal, stand in the decision.',
};
