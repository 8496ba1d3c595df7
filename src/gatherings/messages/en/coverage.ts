import type { GatheringsMessages } from '../nb/index.ts';

export const coverage: GatheringsMessages['coverage'] = {
  title: 'Coverage',
  leadDraft: 'How the sessions cover the plan, with what has been entered by now, published or not.',
  leadPublished: 'How the sessions cover the plan, with what is published.',
  seeDraft: 'See what has been entered',
  seePublished: 'See only what is published',
  gapsTitle: 'What is missing',
  noGaps: 'No gaps',
  noGapsText: 'Every learning outcome of the plan has sessions, and every gathering has all pillars.',
  gaps: {
    outcomeUntaught: (id, text) => `No session serves ${id}: ${text}`,
    noSessions: (numbers) => `Without sessions: gathering ${numbers}.`,
    pillarMissing: (number, name) => `Gathering ${number} lacks ${name.toLocaleLowerCase('en')}.`,
    outcomeNotAsPlanned: (number, ids) =>
      `The plan says that gathering ${number} should serve ${ids}, but no session there does.`,
  },
  column: 'Gathering',
  sum: 'In all',
  outcomesTitle: 'Learning outcomes',
  outcomesLead:
    'The numbers are sessions. A dashed square is something that the plan promises there and no session serves.',
  outcomesCaption: 'Sessions for each learning outcome, gathering by gathering',
  outcome: 'Learning outcome',
  pillarsTitle: 'Pillars',
  pillarsLead: 'The numbers are hours. A session with two pillars counts in full for both.',
  pillarsCaption: 'Hours for each pillar, gathering by gathering',
  pillar: 'Pillar',
  formsTitle: 'Forms of teaching',
  formsCaption: 'Hours for each form of teaching',
  form: 'Form',
  hours: 'Hours',
};
