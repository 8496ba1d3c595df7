import type { CohortMessages } from '../nb/index.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const groups = (count: number) => (count === 1 ? '1 group' : `${count} groups`);

export const desk: CohortMessages['desk'] = {
  cohort: (slug) => `Cohort ${slug}`,
  list: {
    title: 'Cohorts',
    lead: 'Everybody who has been admitted, cohort by cohort. The newest comes first.',
    none: 'No cohorts yet',
    noneText: 'Once the municipalities have accepted their places, you make the cohort from the call.',
    toCalls: 'See the calls',
    caption: 'Cohorts, the newest first',
    columns: { cohort: 'Cohort', groups: 'Groups', students: 'Students', courseParticipants: 'Course participants' },
  },
  now: 'Now',
  then: 'After that',
  nothing: 'Nothing in this cohort waits for you',
  year: 'The year',
  figures: {
    title: 'The cohort in figures',
    groups: 'Groups',
    students: 'Students',
    courseParticipants: 'Course participants',
    onLeave: 'On leave',
    left: 'Have left',
  },
  links: {
    title: 'In this cohort',
    topics: { people: 'Participants', gatherings: 'Gatherings', learning: 'Learning', contact: 'Contact' },
    groups: 'Groups and participants',
    invitations: 'Invitations',
    forming: 'Answers and admission',
    call: 'The call',
  },
  warnings: {
    title: 'Groups below the plan’s limit',
    lead: 'The plan sets a lower limit for how many a group has, and for how many sectors they come from. These groups are below it now:',
    tooFew: (count, min) => `${people(count)}, the plan asks for ${min}`,
    tooFewSectors: (count, min) => `${count === 1 ? '1 sector' : `${count} sectors`}, the plan asks for ${min}`,
    empty: 'Nobody takes part any more',
  },
  steps: {
    form: {
      title: (slug) => `Make cohort ${slug} of those who have accepted`,
      text: (count) => `${groups(count)} can be made, with participants and project owners.`,
      awaiting: (count, open) =>
        `${groups(count)} can be made now. ${open} ${open === 1 ? 'has' : 'have'} not answered yet, and can be added later.`,
      action: 'See what will be made',
    },
    update: {
      title: (slug) => `Bring cohort ${slug} into line with the answers`,
      text: 'Somebody has accepted, withdrawn or replaced participants since the cohort was made.',
      action: 'See what is new',
    },
    invite: {
      title: (count) => `Send invitations to ${people(count)}`,
      text: 'They have a place in the cohort but have not been told what happens next. Read the invitation before you send it.',
      action: 'Read and send',
    },
    small: {
      title: (count) => `Look at ${groups(count)} below the plan’s limit`,
      text: (names) => `This concerns ${names}.`,
      action: 'See the groups',
    },
    open: {
      title: (slug) => `Follow cohort ${slug}`,
      text: (count) =>
        `${groups(count)} are under way. Here are the year, the gatherings and everybody who takes part.`,
      action: 'Open the cohort',
    },
  },
};
