import type { AdmissionMessages } from '../nb/index.ts';

const applications = (count: number) => (count === 1 ? '1 application' : `${count} applications`);

export const deskSteps: AdmissionMessages['desk']['steps'] = {
  title: 'What now?',
  kicker: 'Now',
  then: 'After that',
  nothing: 'Nothing is waiting for you',
  nothingText: 'When something needs you, it is here.',
  elsewhere: 'Shortcuts',
  make: {
    title: 'Make a call',
    text: 'The study plan suggests dates, places and rules. You can change them before you open it.',
    action: 'Make a call',
  },
  open: {
    title: (slug) => `Open call ${slug}`,
    text: (opens) => `The draft is saved. Read the terms once more: municipalities are to apply from ${opens}.`,
    due: (opens) => `Open it by ${opens}`,
    action: 'Read over and open',
  },
  late: {
    text: 'The day it was to open has passed. Are the dates still right?',
    due: (opens) => `Was to open ${opens}`,
  },
  announced: {
    title: (slug) => `Call ${slug} opens soon`,
    text: 'It opens by itself. Tell the municipalities about it.',
    due: (opens) => `Opens ${opens}`,
    action: 'See the call',
  },
  running: {
    title: 'Follow the applications',
    text: (sent, started, awaiting) =>
      `${applications(sent)} sent. ${started} begun, and ${awaiting} awaiting the guarantee of a leader.`,
    due: (deadline) => `The deadline is ${deadline}`,
    action: 'See the applications',
  },
  outreach: {
    title: 'Reach the whole country',
    text: (regions, many) =>
      many ? `Nobody has applied from these regions: ${regions}.` : `Nobody has applied from ${regions}.`,
    action: 'See who has not applied',
  },
  decide: {
    title: (count) => (count === 1 ? 'Assess 1 participant' : `Assess ${count} participants`),
    text: 'They have some education and experience and are to be assessed one by one. Every decision needs written reasons.',
    action: 'Show those who wait',
  },
  supplements: {
    title: (count) => (count === 1 ? 'Read information that has come in' : `Read what has come in for ${count} cases`),
    text: (municipalities) => `Answers to what you asked for, from ${municipalities}.`,
    due: (day) => `Came on ${day}`,
    action: 'Read the answer',
  },
  missing: {
    title: 'Ask for what is missing',
    text: (participants) =>
      participants === 1
        ? '1 participant has not confirmed their particulars or has not attached a diploma.'
        : `${participants} participants have not confirmed their particulars or have not attached a diploma.`,
    action: 'Show the applications concerned',
  },
};
