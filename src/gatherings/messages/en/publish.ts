import type { GatheringsMessages } from '../nb/index.ts';

export const publish: GatheringsMessages['publish'] = {
  title: (number) => `Publish gathering ${number}`,
  titleChanges: (number) => `Publish changes to gathering ${number}`,
  leadFirst: (people) =>
    `The programme has not been published before. ${people} people will be told: the participants, the project owners and the speakers.`,
  nothing: 'Nothing to publish',
  nothingText: 'The participants already see what stands here.',
  empty: 'The programme has no sessions yet. Add some first.',
  emptyText: 'Once the gathering has sessions, the programme can be published.',
  changedSince:
    'The programme has changed since you opened the page. Look over what stands here now, and publish again.',
  changedTitle: 'What has changed',
  quietTitle: 'Small changes',
  withoutRoom: (sessions) => (sessions === 1 ? 'One session has no room.' : `${sessions} sessions have no room.`),
  withoutHolder: (sessions) =>
    sessions === 1 ? 'One session has nobody to hold it.' : `${sessions} sessions have nobody to hold them.`,
  gapsDontStop: 'You can publish all the same.',
  willTell: (people) =>
    people === 1
      ? 'One person will be told what has changed.'
      : `${people} people will be told what has changed for them.`,
  tellsNobody: 'Nobody will be told: nothing has changed about time, place or whom it is for.',
  tellAll: (people) => `Tell people of the small changes, too (${people} people)`,
  tellAllHint: 'Use this when somebody should know before they come.',
  publish: 'Publish',
  publishChanges: 'Publish the changes',
  preview: 'What the programme will be',
  seePublished: 'See what is published now',
  onlyFor: (names) => `for ${names}`,
  times: (day, times) => `${day}, ${times}`,
  changes: {
    days: (from, to) => `The gathering has moved from ${from} to ${to}, and the sessions with it.`,
    venue: (from, to) => `The gathering is at ${to}, not ${from}.`,
    address: (from, to) => `The address is ${to} (before: ${from}).`,
    practical: (topic) => `Practicalities: what is said about “${topic}” has changed.`,
    visits: 'What is said about the visits has changed.',
    added: (title, when) => `New session: “${title}”, ${when}.`,
    removed: (title, when) => `“${title}” is cancelled (${when}).`,
    time: (title, from, to) => `“${title}” has moved to ${to} (before: ${from}).`,
    room: (title, from, to) => `“${title}” is in the room ${to} (before: ${from}).`,
    visit: (title, from, to) => `“${title}” visits ${to} (before: ${from}).`,
    title: (from, to) => `“${from}” is now called “${to}”.`,
    speakers: (title, from, to) => `“${title}” is held by ${to} (before: ${from}).`,
    groups: (title, from, to) => `“${title}” is for ${to} (before: ${from}).`,
    countsNow: (title) => `“${title}” now counts as attendance.`,
    countsNoMore: (title) => `“${title}” no longer counts as attendance.`,
    quiet: {
      text: (title) => `The text about “${title}” has changed.`,
      form: (title) => `“${title}” has another form of teaching.`,
      plan: (title) => `The learning outcomes of “${title}” have changed.`,
      cards: (title) => `The library cards of “${title}” have changed.`,
      organisation: (title) => `Where the speakers of “${title}” work is described differently.`,
    },
    noRoom: 'not set',
    noVisit: 'none',
    nobody: 'nobody',
    everybody: 'everybody',
  },
  mail: {
    publishedSubject: ({ number, title }) => `The programme of gathering ${number} is ready: ${title}`,
    publishedBody: ({ number, title, days, venue, link }) =>
      `The programme of gathering ${number}, ${title}, is ready. The gathering is on ${days} at ${venue}.

Here is the programme:
${link}`,
    changedSubject: ({ number, title }) => `A change to gathering ${number}: ${title}`,
    changedBody: ({ number, title, link, lines }) =>
      `Something has changed in the programme of gathering ${number}, ${title}:

${lines}

Here is the programme as it is now:
${link}`,
    ownLink:
      'The time, room, participants and materials of your session are behind the personal link that you have had from us. If you cannot find it, reply to this email and we will send you a new one.',
    toInvited: ({ name, body, school }) =>
      `Dear ${name},

${body}

Kind regards,
${school}`,
  },
};
