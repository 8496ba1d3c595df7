import type { PeopleMessages } from './nb.ts';

export const en: PeopleMessages = {
  signIn: {
    title: 'Sign in',
    lead: 'Write your e-mail address, and we will send you a link that signs you in. You need no password.',
    email: 'E-mail address',
    emailHint: 'Use your address at work, so that your municipality knows who you are.',
    send: 'Send me a link',
    sentTitle: 'Look in your inbox',
    sent: (email, minutes) => `We have sent a link to ${email}. It works once, and for ${minutes} minutes.`,
    nothingCame: 'Did nothing arrive?',
    nothingCameHelp:
      'Wait a couple of minutes, and look in the spam folder. If the address was misspelt, go back and try again.',
    again: 'Try another address',
    confirmTitle: 'You are almost in',
    confirm: 'Press the button to sign in. That tells us that you, and not a mail filter, opened the link.',
    confirmButton: 'Sign in',
    usedTitle: 'The link no longer works',
    used: 'It has been used, or it is too old. Ask for a new one, and you will be in shortly.',
    newLink: 'Ask for a new link',
    mailSubject: (school) => `Sign in to ${school}`,
    mailBody: (link, minutes) =>
      `Hello,\n\nThis link signs you in:\n\n${link}\n\nIt works once, and for ${minutes} minutes. If you did not ask to sign in, you can delete this e-mail.\n`,
  },
  profile: {
    title: 'About you',
    name: 'Your name',
    nameHint: 'As it should appear in letters and on the application.',
    language: 'Language of e-mails to you',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    save: 'Save',
    saved: 'Saved.',
  },
};
