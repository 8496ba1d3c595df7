import type { CohortMessages } from '../nb/index.ts';

export const owner: CohortMessages['owner'] = {
  title: (group) => `The project in ${group}`,
  lead: (slug, school) =>
    `You own the project that the municipality’s participants run in cohort ${slug} of the ${school}. Here you see what they take part in and what they need from you.`,
  gone: 'The group no longer takes part in the cohort. This page is here because you owned the project.',
  year: 'The year',
  people: 'Who takes part',
  nobody: 'Nobody takes part now.',
  expected: 'What is expected of the municipality',
  time: {
    title: 'Give them time',
    text: (gatherings, days) =>
      `The participants are away from work for ${gatherings} gatherings, ${days} days in all. Between them they work on the project. That only works if somebody else takes on what they would otherwise have done.`,
    when: 'The gatherings',
  },
  way: {
    title: 'Clear the way',
    text: 'The project needs people to talk to, figures to look at and decisions in time. Before each work requirement, ask them what stops them. Some of it only you can solve.',
    when: 'What they hand in, and when',
  },
  receive: {
    title: 'Receive the result',
    text: 'Towards the end the group presents what it has come to. Set aside time for it with your management and with the politicians beforehand, so that it becomes more than a presentation. Decide who carries the work on.',
    when: 'The end of the year',
  },
  requirement: (number, title) => `Work requirement ${number}: ${title}`,
  gathering: (number, title) => `Gathering ${number}: ${title}`,
  exam: 'The students’ exam',
  assumed: 'provisional',
  ask: 'Ask the school',
};
