import type { CohortMessages } from '../nb/index.ts';

export const deeds: CohortMessages['deeds'] = {
  leave: {
    title: 'Grant leave',
    lead: (name) => `${name} keeps the place but is not counted as present from this day.`,
    button: 'Grant leave',
    impossible: 'Only somebody who takes part now can be given leave.',
  },
  return: {
    title: 'Take back from leave',
    lead: (name) => `${name} takes part again from this day.`,
    button: 'Take back',
    impossible: 'Only somebody who is on leave can come back from it.',
  },
  withdraw: {
    title: 'End the place',
    lead: (name) =>
      `${name} no longer takes part in the cohort and no longer sees its pages. What has been done stays.`,
    button: 'End the place',
    impossible: 'The place has been ended already.',
  },
  takeBack: {
    title: 'Give the place back',
    lead: (name) => `${name} has the place again, as before it was ended.`,
    button: 'Give the place back',
    impossible: 'Only somebody who has left and not been replaced can have the place back.',
  },
  replace: {
    title: 'Replace with somebody new',
    lead: (name) =>
      `Somebody new from the municipality takes over from ${name}, gets an account and is invited at once.`,
    button: 'Replace',
    impossible: 'Somebody else has taken over this place already.',
    hasPlace:
      'The address belongs to somebody who has or has had a place in this cohort. Move them, or give the place back.',
    name: 'Name',
    email: 'E-mail',
    emailHint: 'The person signs in with this address.',
    municipality: 'Municipality',
    position: 'Position',
    serviceArea: 'Sector',
    chooseOne: 'Choose',
    standing: 'Standing',
    standingReason: 'Why this standing, and what has been documented',
  },
  standing: {
    title: 'Change the standing',
    lead: {
      student: (name) =>
        `${name} is a student now and becomes a course participant: part of everything, without credits and grade.`,
      courseParticipant: (name) =>
        `${name} is a course participant now and becomes a student: work requirements, exam and credits.`,
    },
    button: { student: 'Make a course participant', courseParticipant: 'Make a student' },
    documentation: 'Reason and documentation',
    documentationHint:
      'Name what has been documented and where, such as a diploma with year and school. The person concerned gets to read this.',
    impossible: 'Only the standing of somebody who takes part can be changed.',
    rule: 'What the plan asks of education',
  },
  move: {
    title: 'Move to another group',
    lead: (name, group) => `${name} is in the group ${group} now.`,
    button: 'Move',
    group: 'New group',
    chooseOne: 'Choose a group',
    impossible: 'Only somebody who takes part can be moved.',
    noGroup: 'This group is not in the cohort, or is where the person is now.',
  },
  address: {
    title: 'Correct the e-mail address',
    lead: (name) =>
      `${name} signs in with the new address, and everything is sent there. Whoever is signed in with the old one is signed out.`,
    button: 'Correct the address',
    email: 'New address',
    taken: 'The address belongs to another account. If it is the same person, ask them to use that account.',
    hasRole: 'The account also has a role at the school. Its address cannot be corrected from here.',
    impossible: 'Only the address of somebody who takes part can be corrected here.',
  },
  ownerForm: {
    title: (group) => `Project owner for ${group}`,
    lead: 'A new project owner gets an account and is invited at once, and the former one is told. If you only correct name or position, nothing is sent.',
    name: 'Name',
    position: 'Position',
    email: 'E-mail',
    emailHint: 'The project owner signs in with this address.',
    button: 'Save project owner',
  },
  on: 'In effect from',
  onHint: 'A day that has been, or today.',
  onHintAhead: 'Today, a day that has been, or a day to come. Those concerned are told at once.',
  reason: 'Reason',
  reasonHint: 'The person concerned gets to read this. Write nothing about health or other private matters.',
  beforeLast: 'The day cannot be before the last change, or before the person joined.',
  plannedLater: 'Something else is planned from a later day. Call that off first.',
  tooFarAhead: 'That day is too far ahead.',
  planned: {
    title: 'This is planned already',
    mustFollow: (date) =>
      `What you do now must hold from ${date} or later. If something is to hold before that, first call off what is planned.`,
    falls: 'Whatever is planned after the day that you choose is dropped.',
  },
  changedMeanwhile:
    'Somebody else has changed this meanwhile. Look at what stands there now, and try again if you still want to.',
  cancel: 'Cancel',
  now: 'As it is now',
};
