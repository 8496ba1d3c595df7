import type { TasksMessages } from '../nb/index.ts';

/** The school's pages on which what came in is read and answered. */
export const reading: TasksMessages['reading'] = {
  task: {
    back: 'All tasks',
    after: (number) => `After gathering ${number}`,
    due: 'Due',
    dueBefore: (moment) => `(was ${moment})`,
    who: 'Who',
    outcomes: 'Outcomes',
    state: 'Status',
    change: 'Change',
    end: 'End',
    whole: 'Read the task',
    endReason: 'Reason',
    facts: 'About the task',
  },
  cameIn: {
    title: (count, of) => `Handed in: ${count} of ${of}`,
    none: 'Nobody has handed in yet.',
    caption: 'What was handed in, the unread first',
    columns: { who: 'Who', when: 'Handed in', state: 'Status', excerpt: 'Begins like this' },
    late: 'Late',
    noText: 'Only a link or files',
    firstUnread: 'Read the first unread one',
    version: (version) => `Version ${version}`,
  },
  states: {
    unread: 'Unread',
    read: 'Read',
    answered: 'Answered',
    askedForMore: 'Asked for more',
  },
  silent: {
    title: (count) => `Silent: ${count}`,
    none: 'Everybody has handed in.',
    lead: 'They get one reminder a day at most.',
    remind: 'Remind',
    remindAll: (count) => (count === 1 ? 'Remind the one' : `Remind all ${count}`),
    showAll: (count) => `Show ${count} more`,
    reminded: 'Reminded today',
    done: (count) =>
      count === 0
        ? 'All had been reminded today already.'
        : count === 1
          ? 'One was reminded.'
          : `${count} were reminded.`,
  },
  one: {
    unreadLeft: (count) =>
      count === 0 ? 'No others are unread.' : count === 1 ? 'One other is unread.' : `${count} others are unread.`,
    previous: 'Previous unread',
    next: 'Next unread',
    handedIn: (moment, name) => `Handed in ${moment} by ${name}`,
    gone: 'somebody who is no longer here',
    receipt: 'Receipt',
    link: 'Link',
    files: 'Files',
    text: 'What was written',
    earlier: 'Earlier versions',
    answers: 'What the school has answered',
    answeredBy: (name, moment) => `${name}, ${moment}`,
    school: 'The school',
    kinds: { answer: 'Answer', askForMore: 'Asked for more' },
    answerTitle: 'Answer',
    answerLabel: 'Your answer',
    answerHint: 'They are told by e-mail that you have answered, and read it here.',
    answer: 'Send the answer',
    askForMore: 'Ask for more',
    askForMoreWhy: 'If you ask for more, the task is opened again for them, and your answer says what is missing.',
    markRead: 'Mark as read and go on',
    writers: 'Who has written what',
    wrote: (moment, name) => `${moment}: ${name}`,
  },
  faults: {
    newer: 'A newer version was handed in while you were reading. Here it is. What you wrote is at the bottom.',
    answered: 'Somebody else at the school has answered meanwhile. Yours was not sent. Here is what was answered.',
    closed: 'The task is closed, so you cannot ask for more. You can still answer.',
  },
  member: {
    title: 'Tasks',
    none: 'No tasks have been given yet.',
  },
};
