import type { NoticesMessages } from './nb.ts';

export const en: NoticesMessages = {
  title: 'Notices by e-mail',
  lead: 'Choose when the school writes to you about the year, and about what.',
  back: 'My page',
  saved: 'Your choices are saved.',
  delivery: {
    legend: 'When do you want the e-mail?',
    atOnce: 'At once',
    atOnceHint: (from, to) => `But not at night: whatever comes between ${from} and ${to} waits until ${to}.`,
    daily: 'Together, once a day',
    dailyHint: (at) => `At ${at}, and only on days when there is news.`,
  },
  wanted: {
    legend: 'What do you want e-mail about?',
    hint: 'What you turn off can still be found at the bottom of this page.',
  },
  always: {
    title: 'You always get these',
    why: 'They are about where you have to be, or about something decided about you. So they cannot be turned off, but you can have them together with the rest.',
  },
  kinds: {
    invitation: { name: 'Invitation to the cohort', hint: 'That you have a place, and how to get started.' },
    memberChanged: { name: 'Changes to your participation', hint: 'Such as leave or a new status.' },
    programmePublished: { name: 'New programme', hint: 'When the programme of a gathering is ready.' },
    programmeChanged: {
      name: 'Changed programme',
      hint: 'When a session of yours is moved, cancelled or given another room.',
    },
    gatheringReminder: {
      name: 'Reminder before a gathering',
      hint: 'Some days ahead, with travel, place and preparation.',
    },
    absenceAnswered: { name: 'Answer to a request for absence', hint: 'When the school has answered you.' },
    absenceAsked: { name: 'New requests for absence', hint: 'For you who work at the school.' },
    attendanceAtRisk: {
      name: 'Your attendance',
      hint: 'When it becomes doubtful whether you can reach what the course certificate asks for.',
    },
    materialAdded: { name: 'New material', hint: 'When somebody adds something to a session that you take part in.' },
    announcement: {
      name: 'Announcements',
      hint: 'When the school has something to say to the whole cohort, or to you and others.',
    },
    mentioned: { name: 'Somebody has mentioned you', hint: 'When somebody writes your name in a conversation.' },
    threadNews: { name: 'News in conversations that you follow', hint: 'Once a day at most for each conversation.' },
    postRemoved: { name: 'A post of yours has been removed', hint: 'When the school has removed it, and why.' },
    taskSet: { name: 'New tasks', hint: 'When you are given a task between gatherings, and when its deadline moves.' },
    taskAnswered: { name: 'Answers to tasks', hint: 'When the school has read what you or your group handed in.' },
    taskReminder: { name: 'Reminders of tasks', hint: 'When the school misses an answer from you or your group.' },
  },
  save: 'Save my choices',
  recent: {
    title: (days) => `The last ${days} days`,
    noneTitle: 'Nothing yet',
    none: 'What the school tells you about the year is kept here too.',
    sent: (moment) => `Sent ${moment}`,
    waits: (moment) => `Will be sent ${moment}`,
    off: 'Not sent, because you have turned it off',
    limit: (count) => `Only the newest ${count} are shown.`,
  },
  mail: {
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    digestSubject: (first, others) => `${first} – and ${others} more`,
    digestLead: (count) => `We have ${count} things to tell you:`,
    signature: (school) => `Regards,\n${school}`,
    choose: 'You can choose when we write, and about what:',
  },
};
