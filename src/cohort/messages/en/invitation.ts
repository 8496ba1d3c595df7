import type { CohortMessages } from '../nb/index.ts';
import type { InvitationFacts } from '../nb/invitation.ts';

const dates = (f: InvitationFacts) => `The gatherings:
${f.gatherings}${f.hasAssumed ? '\n* These days are provisional. You will be told when they are fixed.' : ''}`;

const signIn = (
  f: InvitationFacts,
) => `Sign in with this address, ${f.email}. You need no password: you get a link by e-mail:
${f.signIn}`;

export const invitation: CohortMessages['invitation'] = {
  subject: {
    member: (cohort, school) => `Welcome to cohort ${cohort} of the ${school}`,
    owner: (cohort, group) => `You own the project of ${group} in cohort ${cohort}`,
  },
  student: (f) => `You have a place as a student in cohort ${f.cohort}, in the group from ${f.group}.

Through the year you run an innovation project together in your own municipality. You meet the others at the gatherings, have ${f.requirements} work requirements approved and sit the exam. If you pass, you get ${f.credits} credits.

${dates(f)}

${signIn(f)}

There you always see what comes next for you, who is in your group and whom you can ask:
${f.page}`,
  courseParticipant: (
    f,
  ) => `You have a place as a course participant in cohort ${f.cohort}, in the group from ${f.group}.

Through the year you run an innovation project together in your own municipality. You take part in everything that students do, but get no grade. If you are present for at least ${f.share} of the sessions, you get a course certificate.

${dates(f)}

${signIn(f)}

There you always see what comes next for you, who is in your group and whom you can ask:
${f.page}`,
  owner: (
    f,
  ) => `You vouched for ${f.group} taking part in cohort ${f.cohort} of the ${f.school}, and you own the project that the participants are to run.

That means three things: that they get time for the gatherings and the project, that you clear the way when something stops them, and that the municipality receives what they arrive at.

${dates(f)}

${signIn(f)}

On your page you see the year, who takes part, and what is needed of the municipality when:
${f.page}`,
  page: {
    title: 'Invitations',
    lead: 'Everybody with a place in the cohort is told what they take part in, when the gatherings are and how to sign in. Each gets it in their own language. Nobody ever gets it twice.',
    read: 'Read the invitation as it will arrive',
    kind: 'To',
    kinds: { student: 'Student', courseParticipant: 'Course participant', owner: 'Project owner' },
    language: 'Language',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    show: 'Show',
    example: (to) => `As it will reach ${to}`,
    noExample: 'Nobody in the cohort is to have such an invitation.',
    who: { student: 'Students', courseParticipant: 'Course participants', owner: 'Project owners' },
    columns: { who: 'Who', due: 'To be sent', sent: 'Sent' },
    caption: 'Invitations that wait and that have been sent',
    send: (count) => (count === 1 ? 'Send the invitation' : `Send ${count} invitations`),
    sent: 'The invitations are on their way. They arrive when each person wants to be notified.',
    nobody: 'Everybody has had their invitation',
    assumed:
      'Some gatherings still have only the plan’s provisional days. Fix them before you send, so that everybody gets the right ones.',
  },
};
