import type { OffersMessages } from '../nb/index.ts';

const signed = (school: string) => `Kind regards\n${school}\n`;
const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const changed = (changes: readonly string[]) =>
  changes.length === 0 ? '' : `Changed on the list:\n${listed(changes)}\n\n`;

export const mail: OffersMessages['mail'] = {
  decision: {
    greeting: (name) => `Hello, ${name}!`,
    onPage: 'Read the decision on the website:',
    asPdf: 'As a PDF:',
    ownPage:
      'Your page, where you can download the decision and appeal. The link is for you alone, and earlier links no longer work:',
    copy: (municipality) =>
      `You get a copy of this because you are the leader who vouched for the application from ${municipality}.`,
    signed,
  },
  acceptedSubject: ({ municipality }) => `We have your answer: ${municipality} accepts`,
  acceptedBody: (f) => `Thank you for your answer!

${f.municipality} (application ${f.number}) accepts the place at the ${f.school}.

These people come:
${listed(f.participants)}

${changed(f.changes)}The answer can be changed up to and including ${f.answerBy}:

${f.link}

${signed(f.school)}`,
  declinedSubject: ({ municipality }) => `We have your answer: ${municipality} declines`,
  declinedBody: (f) => `Thank you for your answer.

${f.municipality} (application ${f.number}) declines the place at the ${f.school}. It goes on to somebody on the waiting list.

If you change your mind, the answer can be changed up to and including ${f.answerBy}, as long as the place has not been given to others:

${f.link}

${signed(f.school)}`,
  copyNote: (municipality) =>
    `You get a copy of this because you are the leader who vouched for the application from ${municipality}.`,
  remindSubject: (f) => `Remember to answer the offer of a place by ${f.answerBy}`,
  remindBody: (f) => `Hello!

${f.municipality} (application ${f.number}) has been offered a place at the ${f.school}, but we have not had an answer yet. The last day is ${f.answerBy}. ${f.silence}

Answer here:

${f.link}

${signed(f.school)}`,
  silence: {
    declines: 'If we do not hear from you by then, the place goes to the waiting list.',
    remindThenDeclines: 'If we do not hear from you by then, you get one more reminder.',
  },
  moreTimeSubject: (f) => `We miss your answer. New and last day: ${f.answerBy}`,
  moreTimeBody: (f) => `Hello!

The time to answer the offer of a place to ${f.municipality} (application ${f.number}) is over, and we have not heard from you.

You can still answer, up to and including ${f.answerBy}. After that it counts as a no, and the place goes to the waiting list.

${f.link}

${signed(f.school)}`,
  lapsedSubject: ({ municipality }) => `The place of ${municipality} has gone on`,
  lapsedBody: (f) => `Hello!

We had no answer in time to the offer of a place to ${f.municipality} (application ${f.number}). That counts as a no, and the place now goes to the waiting list.

If you think that this is wrong, get in touch with us.

${f.link}

${signed(f.school)}`,
  newcomerSubject: ({ municipality }) => `You have been put forward for the innovation school by ${municipality}`,
  newcomerBody: (f) => `Hello, ${f.name}!

${f.municipality} has a place at the ${f.school}, and ${f.contact} has put you forward in place of somebody who cannot come after all.

We need to know a little about your education and experience, and to see it documented. Do so by ${f.dueOn}, on your own page:

${f.link}

The link is for you alone, so do not pass it on. When we have what we need, we assess it and write to you.

If you wonder about anything, ask ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,
  askedOfNewcomer: 'Education and experience, with a diploma or transcript.',
  leftSubject: ({ municipality }) => `You are no longer put forward by ${municipality}`,
  leftBody: (f) => `Hello, ${f.name}!

${f.contact} has told us that you will not take part at the ${f.school} for ${f.municipality} after all. Your personal link therefore no longer works.

If this is wrong, talk to ${f.contact}: ${f.contactEmail}

${signed(f.school)}`,
  appealReceivedSubject: (f) => `We have received the appeal against decision ${f.decision}`,
  appealReceivedBody: (f) => `Hello!

The appeal against decision ${f.decision} came in on ${f.received}.

${
  f.late
    ? 'It came after the deadline. We first settle whether it can be dealt with all the same, and write to you.'
    : `The school now looks at the case again. If we do not change the decision, the appeal goes on to ${f.body}, and you will be told.`
}

${signed(f.school)}`,
  appealSubjects: {
    letIn: (decision) => `The appeal against decision ${decision} will be dealt with`,
    dismissed: (decision) => `The appeal against decision ${decision} will not be dealt with`,
    changed: (decision) => `Decision ${decision} has been changed`,
    passedOn: (decision) => `The appeal against decision ${decision} has been passed on`,
    boardChanged: (decision) => `The appeals board has changed decision ${decision}`,
    upheld: (decision) => `The appeals board has upheld decision ${decision}`,
  },
  appealLeads: {
    letIn: () => 'The appeal came after the deadline, but we deal with it all the same.',
    dismissed: () => 'The appeal came after the deadline, and we therefore do not deal with it.',
    changed: () => 'We have looked at the case again and agree with you. You get the new decision separately.',
    passedOn: (body) =>
      `We have looked at the case again and hold on to the decision. The appeal and the papers of the case are now with ${body}, which settles it.`,
    boardChanged: (body) => `The case was settled by ${body}, in your favour. You get the new decision separately.`,
    upheld: (body) => `The case was settled by ${body}, which did not change the decision. That is final.`,
  },
  appealBody: (f) => `Hello!

${f.lead}

Reasons:

${f.reason}

${signed(f.school)}`,
  reasonsSubject: (f) => `Fuller reasons for decision ${f.decision}`,
  reasonsBody: (f) => `Hello!

Here are the fuller reasons for decision ${f.decision}:

${f.text}

The time to appeal begins anew. If you receive this today, the last day is ${f.appealBy}.

${signed(f.school)}`,
};
