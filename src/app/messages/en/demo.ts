import type { DemoMessages } from '../nb/demo.ts';

export const demo: DemoMessages = {
  title: 'Try Samling',
  lead: 'This is a demonstration. The municipalities are real, the people are invented, and no e-mail leaves this machine. Choose who you want to be, and when in the year.',
  who: {
    title: 'Who do you want to be?',
    label: 'Person',
    button: 'Be this person',
    notYet: (people) => `Later in the year, or in a later version: ${people}.`,
    names: {
      visitor: 'Visitor',
      contact: 'Contact in a municipality',
      projectOwner: 'Leader and project owner in a municipality',
      coordinator: 'Coordinator at the school',
      student: 'Student',
      courseParticipant: 'Course participant',
      teacher: 'Teacher',
      supervisor: 'Supervisor',
      examiner: 'Examiner',
    },
    short: {
      visitor: 'Visitor',
      contact: 'contact',
      projectOwner: 'project owner',
      coordinator: 'coordinator',
      student: 'student',
      courseParticipant: 'course participant',
      teacher: 'teacher',
      supervisor: 'supervisor',
      examiner: 'examiner',
    },
    tells: {
      visitor: 'Reads about the programme and the call without signing in.',
      contact: (name, municipality) => `${name} in ${municipality} applies on behalf of colleagues.`,
      projectOwner: (name, municipality) => `${name} in ${municipality} vouches for the participants.`,
      coordinator: (name) => `${name} makes the call, follows the applications and assesses them.`,
      student: (name: string, municipality: string) =>
        `${name} in ${municipality} takes the course for credits, together with their group.`,
      courseParticipant: (name: string, municipality: string) =>
        `${name} in ${municipality} takes part in everything, and gets a course certificate at the end.`,
      teacher: (name: string) => `${name} holds sessions at the gatherings, shares materials and takes attendance.`,
    },
  },
  when: {
    title: 'When in the year?',
    label: 'Moment',
    button: 'Go to this moment',
    warning: 'What you have changed is lost when you go to another moment.',
    patience: 'A moment is made the first time somebody goes there. That may take a minute.',
    names: {
      call: 'The call is open',
      closed: 'After the deadline',
      assessed: 'After the assessment',
      drawn: 'After the draw',
      accepted: 'After the answers',
      'gathering-1': 'Gathering 1 begins',
      'gathering-2': 'Gathering 2 begins',
      'gathering-3': 'Gathering 3 begins',
      'gathering-4': 'Gathering 4 begins',
      'gathering-5': 'Gathering 5 begins',
      'gathering-6': 'Gathering 6 begins',
    },
    tells: {
      call: 'Applications come in. Some have been sent, others have hardly been started, and the contact is half-way.',
      closed: 'The deadline has passed and nothing can be changed. The school has not begun to assess.',
      assessed: 'The school has got what was missing, and every participant knows where they stand.',
      drawn: 'The places are drawn. Everybody can read what was promised and what happened, and check it.',
      accepted:
        'The decisions have been sent, most have accepted, and vacant places have gone to the waiting list. Two have appealed.',
      'gathering-1':
        'The first morning at Lillehammer. The cohort is formed, the programme is published, and people are about to check in.',
      'gathering-2':
        'The first morning. Groups have done their first task, and the school has read what they thought of the last gathering.',
      'gathering-3':
        'The first morning, in December. Half the course will soon have passed, and some must mind their attendance.',
      'gathering-4': 'The first morning of the new year.',
      'gathering-5': 'The study trip begins, with visits and hosts.',
      'gathering-6': 'The last gathering begins, and everybody looks back on the year.',
    },
  },
  more: {
    title: 'More to look at',
    outbox: 'The e-mail that has been sent',
    style: 'Every part of the design on one page',
  },
  errors: {
    persona: 'Choose one of the people on the list.',
    notYet: 'This person is not there at this moment. Choose another, or go to another moment.',
    absent: 'This person is not there at that moment. Choose another, or go to another moment.',
    moment: 'Choose one of the moments on the list.',
    failed:
      'The moment could not be made. Try once more. If it still fails, the reason stands in the window where you started Samling.',
  },
  outbox: {
    title: 'The e-mail that has been sent',
    lead: 'These are the e-mails as their recipients get them, the newest first. The links work.',
    recipient: 'Recipient',
    recipientHint: 'Write the whole address. Left empty it shows everything.',
    show: 'Show',
    all: 'Show all recipients',
    to: (recipient) => `To ${recipient}`,
    limit: (count) => `Showing the ${count} newest.`,
    noneTitle: 'No e-mail here',
    none: 'Nothing has been sent to this address yet.',
    onlyThis: 'Only this recipient',
  },
};
