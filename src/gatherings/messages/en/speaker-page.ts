import type { GatheringsMessages } from '../nb/index.ts';

export const speakerPage: GatheringsMessages['speakerPage'] = {
  title: (name) => `Welcome, ${name}`,
  sessions: 'Your sessions',
  session: 'Your session',
  noneTitle: 'Your session is not published yet',
  none: 'Once the school has published the programme, the time and place stand here. Your link stays the same.',
  ask: 'If you wonder about anything, ask',
  about: 'About you',
  aboutLead: 'What you write here stands by your sessions in the programme.',
  organisation: 'Where you work',
  bio: 'A few words about you',
  bioHint:
    'A couple of sentences on what you do and what you know. Do not write anything that you would not have others read.',
  consent: 'May we show your name and what you write to everybody?',
  consentHint: 'The programme is open on the web. You can change your mind on this page at any time.',
  answers: {
    given: 'Yes, show my name and the text about me',
    declined: 'No, show only where I work. The participants are told my name all the same.',
  },
  language: 'Language of this page and of the letters to you',
  save: 'Save',
  saved: 'Thank you! It is saved.',
  materials: 'The participants of the session can read at once what you add here.',
};
