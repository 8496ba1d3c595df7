import type { AttendanceMessages } from '../nb/index.ts';

const sessionsText = (count: number) => (count === 1 ? 'One session' : `${count} sessions`);

export const absence: AttendanceMessages['absence'] = {
  kinds: { health: 'Health', family: 'Family', work: 'Work', other: 'Other' },
  states: { asked: 'Waiting for an answer', granted: 'Excused', refused: 'Not excused', takenBack: 'Taken back' },
  own: {
    title: 'Ask to be excused',
    lead: 'If you know that you can’t come, say so beforehand. Choose the sessions, or a whole day or gathering.',
    excused: {
      leftOut: (upTo) =>
        `What you are excused from is left out of the attendance that is asked for, up to ${upTo} of the sessions.`,
      present: (upTo) => `What you are excused from counts as present, up to ${upTo} of the sessions.`,
      absent: () => 'What you are excused from is explained, but counts as absence.',
    },
    whichTitle: 'What is it about?',
    wholeGathering: (number) => `All of gathering ${number}`,
    wholeDay: (day) => `All of ${day}`,
    asked: 'asked for already',
    kind: 'Why can’t you come?',
    text: 'Something the school should know',
    textHint:
      'Don’t write diagnoses or anything else about your health. It is enough that you chose “Health”. Only those who answer can read this.',
    optional: 'optional',
    submit: 'Send the request',
    noneTitle: 'There are no sessions to ask about',
    noneText:
      'When the programme of a gathering is out, you can ask to be excused from its sessions here, until they begin.',
    listTitle: 'What you have asked for',
    askedOn: (date) => `Sent ${date}`,
    answer: 'Answer',
    takeBack: 'Take the request back',
    takeBackGranted: 'I can come after all',
    sent: 'The request is sent. You will be told when the school has answered.',
    takenBack: 'The request is taken back, and what you wrote is deleted.',
    refusals: {
      nothingChosen: 'Choose at least one session, day or gathering.',
      begun: 'One of the sessions has begun. It is too late to ask beforehand; talk to the coordinator.',
      notTheirs: 'The programme has changed since you opened the page. Choose again.',
      gone: 'The request can’t be taken back any more.',
    },
  },
  desk: {
    title: 'Absence',
    lead: 'Requests from participants in the cohort to be excused. What they wrote is only for those who answer.',
    filter: 'Show',
    filters: {
      asked: 'Waiting for an answer',
      granted: 'Excused',
      refused: 'Not excused',
      takenBack: 'Taken back',
      all: 'All',
    },
    show: 'Show',
    caption: (count) => (count === 1 ? 'One request' : `${count} requests`),
    columns: {
      name: 'Participant',
      group: 'Group',
      sessions: 'Sessions',
      first: 'First day',
      kind: 'Reason',
      asked: 'Sent',
      state: 'Status',
    },
    emptyTitle: 'No requests here',
    emptyText: 'When somebody asks to be excused, the request comes here, and you are told.',
    back: 'Absence',
  },
  one: {
    title: (name) => `Request from ${name}`,
    sessions: 'About',
    kind: 'Reason',
    text: 'Written to the school',
    nothing: 'Nothing',
    askedAt: 'Sent',
    state: 'Status',
    answered: 'Answer',
    soFar: 'The participant’s attendance',
    ifGranted:
      'If you excuse them, they are marked as excused from these sessions. Whoever comes after all is marked as present.',
    answer: 'Answer to the participant',
    answerHint: 'Needed when you say no. The participant reads it on their own page; it is not in the e-mail.',
    grant: 'Excuse',
    refuse: 'Don’t excuse',
    done: { granted: 'They are excused, and will be told.', refused: 'The answer is kept, and they will be told.' },
    refusals: {
      reasonMissing: 'Write why they are not excused.',
      settled: 'The request has been taken back or answered meanwhile. See how it stands now.',
    },
    marks: (count) => `${sessionsText(count)} marked as excused.`,
  },
};
