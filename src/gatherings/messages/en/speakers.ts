import type { GatheringsMessages } from '../nb/index.ts';

export const speakers: GatheringsMessages['speakers'] = {
  title: 'Speakers',
  lead: 'Everybody who holds sessions in the cohort: the school’s own, and those invited from outside.',
  add: 'Add a speaker',
  newTitle: 'New speaker',
  none: 'No speakers yet',
  noneText: 'Add those who are to hold the sessions. They can then be chosen as the programme is built.',
  columns: {
    name: 'Name',
    organisation: 'Organisation',
    kind: 'Tie to the school',
    consent: 'Biography',
    sessions: 'Sessions',
  },
  kinds: { own: 'Employed by the school', invited: 'Invited' },
  consents: { none: 'Not settled', asked: 'Asked', given: 'May be shown', declined: 'Not to be shown' },
  consentSentences: {
    none: 'The biography is not shown until the speaker has agreed to it.',
    asked: 'The speaker has been asked whether the biography may be shown, and has not answered yet.',
    given: 'The speaker has agreed to the biography being shown.',
    declined: 'The speaker has said no to the biography being shown.',
  },
  holdsNothing: 'None yet',
  holds: (count) => `${count} sessions`,
  session: (number, title) => `${number}: ${title}`,
  remove: 'Remove from the list',
  removeLater: 'Somebody who holds sessions cannot be removed. Give their sessions to others first.',
  form: {
    kind: 'Tie to the school',
    kindHints: {
      own: 'Gets an account as a teacher and signs in with their e-mail address.',
      invited: 'Gets a personal link by e-mail, without an account.',
    },
    name: 'Name',
    email: 'E-mail',
    language: 'Language',
    languageHint: 'What those invited are written to in, and meet on their page. They can change it themselves.',
    organisation: 'Organisation',
    organisationHint: 'Where the person works. Shown in the programme.',
    bio: 'Biography',
    bioHint: 'A few sentences about who the person is. Shown only when the person has agreed.',
    bioHintInvited:
      'A few sentences about who the person is. Shown only when the person has agreed. If you change the text, they must agree again.',
    consents: 'The person has agreed to the biography being shown',
    consentsHint: 'For the school’s own. Those invited answer on their own personal page.',
  },
  faults: { emailTaken: 'Somebody else on the list has this address.' },
  link: {
    title: 'Personal link',
    text: 'The link opens a page of the speaker’s own with their sessions, where they can add materials and answer whether the biography may be shown.',
    again: 'The link has been sent. If a new one is sent, the one before it stops working.',
    inLanguage: (language) => `Letters and page are in ${language}.`,
    send: 'Send a personal link',
    sendAgain: 'Send a new link',
    sent: 'The link is on its way.',
  },
  mail: {
    subject: (school) => `Your page as a speaker at ${school}`,
    body: ({ name, school, link }) =>
      `Dear ${name},

Thank you for agreeing to hold a session at ${school}. Here you find your sessions with time and place, and can add what the participants should read:

${link}

On the page you also answer whether we may show what is written about you in the programme. The link is yours alone: whoever has it can enter.

Kind regards,
${school}`,
  },
};
