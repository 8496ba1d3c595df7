import type { AdmissionMessages } from '../nb/index.ts';

const municipalities = (count: number) => (count === 1 ? '1 municipality' : `${count} municipalities`);

export const call: AdmissionMessages['call'] = {
  none: {
    title: 'No call at the moment',
    text: 'When the school calls for applications, the terms and the deadline are here. Until then you can read what the course is about.',
    toPlan: 'Read the study plan',
  },
  deadline: (day, time) => `${day} at\u00a0${time.replace('.', ':')}`,
  page: {
    kicker: (cohort) => `Admission, cohort ${cohort}`,
    title: (school) => `Apply to the ${school}`,
    openKicker: 'Open for applications',
    openTitle: (deadline) => `The deadline is ${deadline}`,
    openText:
      'Begin whenever you like and save as you go. The application is not sent until the leader in your municipality has confirmed the guarantee, so leave time for that.',
    start: 'Start the application',
    announcedKicker: 'Opening soon',
    announcedTitle: (day) => `You can apply from ${day}`,
    announcedText:
      'Use the time to agree on who should take part, which task you want to solve and who should vouch for it.',
    toPlan: 'Read the study plan',
    closedTitle: 'The deadline has passed',
    closedText: (deadline) => `It was ${deadline}. What had been sent by then stands as it was sent.`,
    toMyPage: 'See your application on My page',
    factsTitle: 'In short',
    places: (kind) => (kind === 'municipalities' ? 'municipalities get a place' : 'participants get a place'),
    participants: 'participants from each',
    gatherings: (days) => `gatherings, ${days} days in all`,
    credits: 'credits (ECTS)',
    datesTitle: 'Dates',
    opens: 'Opens',
    deadline: 'Deadline',
    answerBy: 'Answer an offer by',
    firstGathering: 'First gathering',
    assumed: 'date not fixed',
    whoTitle: 'Who can apply',
    participantsRule: (min, max, sectors) =>
      `You put forward ${min === max ? min : `${min} to ${max}`} participants from at least ${sectors} different sectors or service areas.`,
    oneApplication: 'Each municipality can stand in one application, alone or together with others.',
    standingsTitle: 'Education and place in the course',
    standingsLead:
      'Nobody is kept out for lack of education. It decides whether a participant can sit the exam and earn credits.',
    needTitle: 'What you need for the application',
    need: [
      ['The municipality', 'If several apply together, agree on which one leads the application.'],
      [
        'The participants',
        'Name, e-mail, role and sector. Each of them gets a personal link and adds their own education and diplomas.',
      ],
      [
        'The development task',
        'What you want to solve, whom it concerns and what you have tried. It becomes your project throughout the year.',
      ],
      [
        'The leader',
        'Name and e-mail of the person who can promise the participants time. She or he confirms with a personal link.',
      ],
    ],
    toDraw: 'Follow the draw, and check it yourself',
    selectionTitle: 'How the places are shared out',
    ruleTitle: 'The rule in numbers',
    ruleLead: 'It applies from the moment the call is opened and cannot be changed afterwards.',
    room: 'Room for',
    roomText: (kind, count) => (kind === 'municipalities' ? municipalities(count) : `${count} participants`),
    perRegion: 'Every region',
    perRegionText: ({ count, regions }) =>
      count === 0
        ? 'No places set aside.'
        : `At least ${municipalities(count)} from each that has an eligible applicant: ${regions}.`,
    sizes: { small: 'Small municipalities', medium: 'Medium-sized municipalities', large: 'Large municipalities' },
    below: (below) => `Fewer than ${below} residents`,
    between: (from, to) => `${from}–${to} residents`,
    from: (from) => `${from} residents or more`,
    sizeText: (residents, count) =>
      count === 0 ? `${residents}. No places set aside.` : `${residents}. At least ${municipalities(count)}.`,
    rest: 'The rest',
    restText: 'An open draw of lots. Within the rules above, everybody gets as equal a chance as can be given.',
    population: (date) => `The numbers of residents are those of ${date}. If several apply together, we add them up.`,
    chanceTitle: 'How do we know that the draw is honest?',
    book: (hours) =>
      `First we publish a ticket book. It shows which tickets each municipality is on, and every applicant gets a fingerprint of the book by e-mail. The ticket is drawn at least ${hours} hours later. Anybody can then check that the book is the same and that the result follows from it.`,
    chance: {
      beacon:
        'The ticket is decided by a public source of random numbers. Which of its numbers counts is fixed beforehand, and nobody knows it until it comes.',
      dice: 'The ticket is thrown with dice in front of named witnesses. Two people enter the digits separately, and they must agree.',
    },
    nextTitle: 'What happens after the deadline',
    next: {
      review: 'We go through the applications. If something is missing we ask for it and say when we need an answer.',
      draw: (room) =>
        `If there are more applicants than places (${room}), we share them out by the rule above. The draw is open to all.`,
      answer:
        'Each municipality gets an offer, a place on the waiting list or a refusal, with reasons. Each participant is told whether they can sit the exam.',
      accept: (day) => `Whoever gets an offer answers by ${day}.`,
      silence: {
        declines: 'If no answer comes, we take it as a no.',
        remindThenDeclines: 'If no answer comes, we send a reminder. If it stays silent, we take it as a no.',
      },
      waiting: 'Vacant places go to municipalities on the waiting list.',
    },
    yearTitle: 'The year you are applying for',
  },
  form: {
    newTitle: 'New call',
    newLead: 'The suggestions come from the study plan. Nobody else sees the call until you open it.',
    changeTitle: (slug) => `Change call ${slug}`,
    changeLead: 'You can change the terms until the call is opened. After that they stand.',
    plan: 'Study plan',
    otherPlan: 'Use another plan',
    slug: 'Name in the address',
    slugHint: 'Often just the year. The page gets the address /opptak/ and what you write here.',
    dates: 'Dates',
    opensOn: 'Opens',
    opensOnHint: 'At midnight when the day begins.',
    deadlineOn: 'Last day to apply',
    deadlineOnHint: 'The deadline is 23:59 on this day.',
    answerBy: 'Last day to answer an offer',
    room: 'Places',
    roomKind: 'What the places are counted in',
    roomKinds: { municipalities: 'Municipalities', seats: 'Participants' },
    roomCount: 'Number of places',
    sizes: 'Small and large municipalities',
    sizesLead: 'The limits apply to the number of residents on the day the call opens.',
    mediumFrom: 'A municipality is medium-sized from',
    largeFrom: 'A municipality is large from',
    residents: 'residents',
    minima: 'Representation',
    minimaLead: 'This many places are set aside, if somebody there is eligible.',
    minPerRegion: 'From every region',
    minSmall: 'Small municipalities',
    minLarge: 'Large municipalities',
    draw: 'The draw',
    chanceKind: 'Where chance comes from',
    chanceKinds: { beacon: 'A public source of random numbers', dice: 'Dice in front of witnesses' },
    hoursToChance: 'Hours from publishing the ticket book until the ticket can be drawn',
    hoursToChanceHint: 'At least 24, so that everybody has time to keep a copy of the book.',
    silence: 'When somebody does not answer',
    silenceRule: 'What happens when the time to answer runs out',
    silenceRules: {
      declines: 'It counts as a no',
      remindThenDeclines: 'We send a reminder, and then it counts as a no',
    },
    save: 'Save the draft',
    published:
      'Somebody else opened the call while you were writing. Its terms stand, and your changes have not been saved.',
  },
  faults: {
    slugForm: 'Use lower-case letters from a to z, digits and hyphens, such as 2022 or autumn-2022.',
    slugTaken: 'Another call has this name already.',
    deadlineBeforeOpening: 'The deadline must be after the call opens.',
    answerBeforeDeadline: 'The last day to answer must be after the deadline.',
    deadlinePassed: 'This day has passed. Choose one to come.',
    classesOverlap: 'The limit for large municipalities must be higher than the limit for medium-sized ones.',
    minimaOverRoom: 'More places are set aside than there are. Add places, or set fewer aside.',
  },
  open: {
    title: (slug) => `Open call ${slug}?`,
    lead: 'Once you open it, everybody can read it and the terms below stand. Nobody can change them, not even the school.',
    happens: (opens, deadline) =>
      `Municipalities can apply from ${opens} to ${deadline}. The clock opens and closes it by itself.`,
    button: 'Open the call',
    change: 'Change the terms first',
    faults:
      'The terms no longer hold: one of the dates has passed, or the numbers do not add up. Change them before you open the call.',
    kind: 'Draw',
    silence: 'Without an answer to an offer',
  },
};
