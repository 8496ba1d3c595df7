import type { CohortMessages } from '../nb/index.ts';

export const own: CohortMessages['own'] = {
  title: (slug) => `Cohort ${slug}`,
  lead: (group) => `You are in the group ${group}.`,
  assumed: 'These days are provisional. You will be told when they are fixed.',
  year: 'The year',
  group: 'Your group',
  onLeave: 'On leave',
  you: 'you',
  alone: 'You are the only one in the group now.',
  owner: 'Project owner in the municipality',
  standing: {
    student: 'You are a student',
    courseParticipant: 'You are a course participant',
    studentText: (f) =>
      `You get ${f.credits} credits once ${f.requirements} work requirements have been approved and you have passed the exam.`,
    courseParticipantText: (f) =>
      `You take part in everything but get no grade. If you are present for at least ${f.share} of the sessions, you get a course certificate.`,
    absence: (f) =>
      `A course certificate asks that you are present for at least ${f.share} of the sessions. Absence alone does not keep you from the exam.`,
    why: 'Why? Read the plan’s rule',
    toPlan: 'See the whole study plan',
  },
  leave: (date) => `You are on leave from ${date}. You still see everything here. Tell the school when you come back.`,
  planned: 'Decided about you, from a day to come',
  ask: {
    title: 'Ask us',
    text: 'If you wonder about the cohort, the gatherings or leave, write to one of us at the school:',
    nobody: 'If you wonder about anything, answer one of the mails from the school.',
  },
  steps: {
    next: (title) => `Next gathering: ${title}`,
    now: (title) => `Gathering today: ${title}`,
    nextText: (slug, group) => `You take part in cohort ${slug}, in the group ${group}.`,
    due: (days) => `From ${days}`,
    open: 'Open my cohort',
    standing: (slug) => `Cohort ${slug}`,
    ended: (slug) => `You no longer take part in cohort ${slug}`,
    endedText: {
      withdrawn: (date) => `Your place ended on ${date}. Thank you for what you contributed.`,
      replaced: (date) =>
        `Somebody else from the municipality took over your place on ${date}. Thank you for what you contributed.`,
    },
    endedAction: 'Read the study plan',
    owner: (group) => `You own the project in ${group}`,
    ownerText: (slug) => `See the year, who takes part, and what cohort ${slug} needs of the municipality.`,
    ownerAction: 'See the project',
  },
};
