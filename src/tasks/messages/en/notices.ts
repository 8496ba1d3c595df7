import type { TasksMessages } from '../nb/index.ts';

/** What people are told about tasks by mail. */
export const notices: TasksMessages['notices'] = {
  set: {
    member: ({ title, due, address }) => ({
      subject: `New task: ${title}`,
      body: `You have been given a task to do before the next gathering: ${title}.\n\nHand it in by ${due}.\n\nRead it and answer here:\n${address}`,
    }),
    group: ({ title, due, address }) => ({
      subject: `New task for your group: ${title}`,
      body: `Your group has been given a task to do before the next gathering: ${title}. You write it together, and one of you hands it in for everybody.\n\nHand it in by ${due}.\n\nRead it and answer here:\n${address}`,
    }),
  },
  moved: ({ title, due, address, before }) => ({
    subject: `New deadline: ${title}`,
    body: `The deadline of the task “${title}” has been moved. It was ${before}, and is now ${due}.\n\nWhat you have written is still there:\n${address}`,
  }),
  withdrawn: ({ title, reason, address }) => ({
    subject: `The task is withdrawn: ${title}`,
    body: `You need not do the task “${title}” after all. The school writes:\n\n${reason}\n\n${address}`,
  }),
  closed: ({ title, reason, address }) => ({
    subject: `The task is closed: ${title}`,
    body: `It is no longer possible to hand in the task “${title}”. The school writes:\n\n${reason}\n\n${address}`,
  }),
  answer: ({ title, address }) => ({
    subject: `An answer to the task: ${title}`,
    body: `The school has read what was handed in for the task “${title}”, and has answered. Read the answer here:\n${address}`,
  }),
  askForMore: ({ title, address }) => ({
    subject: `We would like some more: ${title}`,
    body: `The school has read what was handed in for the task “${title}”, and asks for more. The task is open again. Read what we would like, and hand in again here:\n${address}`,
  }),
  reminder: {
    member: ({ title, due, address }) => ({
      subject: `Reminder: ${title}`,
      body: `We have not received anything from you for the task “${title}” yet. Deadline: ${due}. A short answer is better than none.\n\n${address}`,
    }),
    group: ({ title, due, address }) => ({
      subject: `Reminder to your group: ${title}`,
      body: `We have not received anything from your group for the task “${title}” yet. Deadline: ${due}. One of you can hand in for everybody.\n\n${address}`,
    }),
  },
};
