import type { GatheringsMessages } from '../nb/index.ts';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

export const planning: GatheringsMessages['planning'] = {
  cohort: (slug) => `Cohort ${slug}`,
  numbered: (number, title) => `Gathering ${number}: ${title}`,
  gathering: (number) => `gathering ${number}`,
  save: 'Save',
  cancel: 'Cancel',
  conflict: {
    title: 'Somebody else has changed this',
    text: 'Something else was saved while you had the page open. What you wrote is still in the form. If you save now, it replaces this:',
  },
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  places: {
    title: 'The gatherings',
    lead: (count, min, max, total) =>
      `The plan has ${count} gatherings of ${min}–${max} days each, ${total} days in all.`,
    used: (taken, total) => `${taken} of ${total} days are placed`,
    left: (left, unplaced) => `${days(left)} remain for ${unplaced} ${unplaced === 1 ? 'gathering' : 'gatherings'}.`,
    complete: 'All days of the plan are used.',
    tooFew: (left) => `As the gatherings lie now, ${days(left)} of the plan will not be used. Make one of them longer.`,
    placeAll: 'Place all as the plan proposes',
    placeAllLead: (count) =>
      count === 1
        ? 'One gathering has no place yet. The days can be changed afterwards.'
        : `${count} gatherings have no place yet. The days can be changed afterwards.`,
    placedNow: (count) => (count === 1 ? 'One gathering was placed.' : `${count} gatherings were placed.`),
    notPlaced: (names) => `The plan’s proposal does not fit for ${names}. Choose days yourself.`,
    proposal: (range, isAssumed) =>
      isAssumed ? `The plan proposes ${range} (assumed).` : `The plan proposes ${range}.`,
    days,
    gap: (count, number) => `${days(count)} after gathering ${number}`,
    state: {
      placed: 'Placed',
      unplaced: 'Not placed',
      built: (sessions) => (sessions === 1 ? 'One session' : `${sessions} sessions`),
      published: 'Published',
    },
    fill: 'Bring in the sessions that the plan proposes',
    fillLead: (count) =>
      count === 1
        ? 'One gathering has no sessions. The plan has a proposal to begin with.'
        : `${count} gatherings have no sessions. The plan has a proposal to begin with.`,
    filledNow: (count) =>
      count === 1
        ? 'One gathering was given sessions as the plan proposes.'
        : `${count} gatherings were given sessions as the plan proposes.`,
    place: 'Place',
    change: 'Change',
    build: 'Build the programme',
  },
  notes: {
    weekend: (list) => `On the weekend: ${list}.`,
    holiday: (list) => `On a public holiday: ${list}.`,
    outsideSemesters: 'Outside the semesters of the plan.',
  },
  steps: {
    place: {
      title: (count) => (count === 1 ? 'Place the gathering that remains' : `Place ${count} gatherings`),
      text: 'The participants need the days to get leave. What the plan proposes can be used with one press.',
      action: 'Place the gatherings',
    },
    today: {
      title: (number) => `Gathering ${number} is on`,
      text: () => 'Today’s sessions, with check-in, attendance and materials.',
      action: 'See today’s sessions',
    },
    build: {
      title: (number) => `Build the programme of gathering ${number}`,
      text: (when) => `The gathering is ${when}, and has no sessions yet.`,
      action: 'Build the programme',
    },
    publish: {
      title: (number) => `Publish the programme of gathering ${number}`,
      text: (when) => `The gathering is ${when}, and nothing is published.`,
      action: 'Look over and publish',
    },
    publishChanges: {
      title: (number) => `Publish the changes to gathering ${number}`,
      text: (when) => `The gathering is ${when}. The participants do not see what has changed before it is published.`,
      action: 'See what has changed',
    },
    inWeeks: (weeks) => (weeks === 0 ? 'this week' : weeks === 1 ? 'in a week' : `in ${weeks} weeks`),
  },
  form: {
    lead: (range) => `The plan proposes ${range}.`,
    from: 'First day',
    to: 'Last day',
    venue: 'Venue',
    venueHint: 'The name of the hotel or the premises.',
    address: 'Address',
    practical: 'Practicalities',
    practicalLead: 'Shown to the participants with the programme. Leave empty what is not settled.',
    topics: {
      travel: 'Travel',
      lodging: 'Lodging',
      food: 'Food',
      access: 'Accessibility',
      bring: 'Bring',
    },
    topicHints: {
      travel: 'How to get there, and when it is best to travel.',
      lodging: 'Where people stay, and who books.',
      food: 'Meals, and how to tell of an allergy.',
      access: 'Step-free access, hearing loop, parking and other things that somebody must know beforehand.',
      bring: 'What each one should have with them.',
    },
    sessionsMove: (count) =>
      count === 1
        ? 'The gathering has one session. It moves along when the first day is moved.'
        : `The gathering has ${count} sessions. They move along when the first day is moved.`,
  },
  faults: {
    endBeforeStart: 'The gathering cannot end before it begins.',
    tooShort: (count, min) => `${days(count)} is too short. The plan says at least ${min}.`,
    tooLong: (count, max) => `${days(count)} is too long. The plan says at most ${max}.`,
    tooManyDays: (sum, total) =>
      `That makes at least ${days(sum)} in all, and the plan has ${total}, when there is to be room for every gathering.`,
    mendRoom: (room) => `Make this one at most ${days(room)} long`,
    mendOthers: (names) => `make ${names} shorter first`,
    mend: (ways) => `${ways}.`,
    overlaps: (number) => `The days overlap gathering ${number}.`,
    outOfOrder: (number) => `Gatherings come in order, and this one is on the wrong side of gathering ${number}.`,
    inPast: 'That day has passed. Choose one to come.',
    hasBegun: 'The gathering has begun, and its first day cannot be moved.',
    onlyLonger: 'The gathering has begun, and can only be made longer.',
    isOver: 'The gathering is over, so its days can’t be changed.',
    sessionsBeyond: (count) =>
      `${count} ${count === 1 ? 'session' : 'sessions'} would come after the last day. Move or remove ${count === 1 ? 'it' : 'them'} first.`,
  },
};
