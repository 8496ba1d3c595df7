import type { GatheringsMessages } from '../nb/index.ts';

export const copy: GatheringsMessages['copy'] = {
  title: 'Bring in sessions',
  lead: 'The sessions are put on the same day of the gathering and at the same time of day. Those who held them do not come along.',
  source: 'Bring in from',
  fromPlan: (sessions) => `What the plan proposes (${sessions} sessions)`,
  fromCohort: (slug, sessions) => `Cohort ${slug} (${sessions} sessions)`,
  none: 'Nothing to bring in',
  noneText: 'The plan proposes nothing for this gathering, and no other cohort has built it.',
  replace: (existing) =>
    existing === 1 ? 'Take away the session that is here now' : `Take away the ${existing} sessions that are here now`,
  replaceHint: 'This cannot be undone. If they are published, they are cancelled when you publish next.',
  copy: 'Bring in the sessions',
  changedSince:
    'The sessions of the gathering have changed since you opened the page. Look them over and choose again.',
  hasBegun: 'One of the sessions has begun. The programme can no longer be replaced.',
  left: (count) =>
    count === 1
      ? 'One session was left out, because it is on a day that this gathering does not have.'
      : `${count} sessions were left out, because they are on days that this gathering does not have.`,
  faults: { hasSessions: 'The gathering has sessions. Tick that they are to go, or keep them.' },
};
