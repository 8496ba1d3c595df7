import type { AppMessages } from '../nb/index.ts';

export const pages: AppMessages['pages'] = {
  menu: {
    plan: 'The course',
    call: 'Admission',
    library: 'Library',
    school: 'The school',
    programme: 'Programme',
    teaching: 'Teaching',
  },
  front: {
    kickerOpen: (slug, deadline) => `Admission to cohort ${slug} · deadline ${deadline}`,
    kickerSoon: (slug, opens) => `Admission to cohort ${slug} opens on ${opens}`,
    kickerClosed: (slug) => `Cohort ${slug} · admission has closed`,
    headline: 'From a knot in one municipality to a solution that others can learn from',
    lead: (min, max, gatherings, days, credits) =>
      `${min}–${max} colleagues from the same municipality. One innovation project of their own. ${gatherings} gatherings, ${days} days, ${credits} credits – and a network from all over Norway.`,
    apply: 'Apply for your municipality',
    readCall: 'Read about admission',
    readPlan: 'Read the study plan',
    readProgramme: 'See the programme of the gatherings',
    mapTitle: 'The municipalities of Norway',
    mapDescription: (count) =>
      `A map of the mainland with a dot for each of the ${count} municipalities that can apply.`,
    mapCaption: (count) => `${count} municipalities. Each can be part of one application.`,
    yearTitle: (year) => `The year ${year}`,
    cards: {
      whoTitle: 'Who can apply?',
      who: (min, max, sectors) =>
        `The municipality applies for ${min}–${max} employees, leaders or elected politicians from at least ${sectors} service areas. Several municipalities can apply together.`,
      howTitle: 'How are places given?',
      how: 'Every region shall be there, and both small and large municipalities. The rest is settled by a draw that anyone can check.',
      whatTitle: 'What will you have afterwards?',
      what: 'A project tried out at home, an exam or a course certificate, and experience that other municipalities can translate into their own.',
    },
    dayTitle: 'How it might begin',
    day: 'A nurse, a building officer and a mayor sit down at the same table at the first gathering. Each has an explanation of why people must call four times to have a bathroom adapted. By evening they have drawn the same journey three times, and found that nobody owns it.',
    dayNote: 'Invented example',
  },
  myPage: {
    title: (name) => (name ? `Hello, ${name}` : 'My page'),
    nowTitle: 'This is next',
    now: 'Now',
    standingTitle: 'Where things stand',
    nothingTitle: 'There is nothing that you need to do now',
    nothing: 'We will send you an e-mail when there is news.',
    profile: 'Your name and the language of your e-mails',
    notices: 'When we write to you, and about what',
    school: 'To the school’s pages',
    open: 'Open',
  },
  privacy: {
    title: 'Privacy',
    lead: 'What we know about you, why, for how long, and what you can ask of us.',
    who: {
      title: 'Who is responsible',
      text: (school) =>
        `${school} is the controller. Whoever hosts the service and whoever sends its e-mail does so for the school, by agreement.`,
    },
    what: {
      title: 'What we keep',
      items: [
        'The contact: name, e-mail address and language.',
        'Participants: name, e-mail address, municipality, position and service area. They state their own year of birth, education and experience, and upload documentation.',
        'The leader who gives the guarantee: name, title and e-mail address.',
        'Speakers: name, place of work, e-mail address and what they write about themselves. The name of somebody invited, and the text, are shown openly only when they have agreed.',
        'A log of what was done and when. It holds codes, not free text.',
      ],
    },
    not: {
      title: 'What we do not keep',
      text: 'We never ask for a national identity number. We do not track anybody, and nothing is fetched from other sites when you visit us. The only cookies are those that sign you in and remember that you are.',
    },
    why: {
      title: 'Why we may',
      text: 'Admission to education is a task in the public interest and an exercise of public authority (GDPR article 6(1)(e)). We need the year of birth to recognise the right person on certificates and to see that the years stated add up.',
    },
    seen: {
      title: 'Who sees it',
      text: 'The contact sees who has answered, and what it probably means, but not the diplomas. The leader sees names and service areas. Case officers at the school see everything in the case. The public sees the municipality alone.',
    },
    keep: {
      title: 'For how long',
      lead: 'Every night a job erases what is to be kept no longer.',
      columns: { what: 'What', how: 'For how long' },
      months: (months) => `${months} months`,
      expired: 'Until it is no longer in use',
      names: {
        mail: 'E-mail that we have sent',
        unsentApplications: 'Applications that were never sent, after they lapsed at the deadline or were withdrawn',
        documents: 'Diplomas and other documentation, after the date for answers',
        applications: 'Applications sent and decisions, after the date for answers',
        draws: 'Draws with ticket book, protocol and names of witnesses, after the last day to answer',
        notices: 'Notices to participants and project owners',
        absenceReasons: 'Why people asked to be excused, and what the school answered',
        cohorts:
          'Participants, project owners and speakers of a cohort, with attendance, absence, tasks, conversations, announcements, ratings and evaluations, after the cohort was formed',
        files: 'Files that nothing refers to any longer',
        accounts:
          'Accounts with no part in anything, with learning journal and choices of notices, after the last change',
        signIn: 'Sign-ins and links',
      },
    },
    rights: {
      title: 'What you can ask for',
      text: 'You can ask to see what we have about you, to have errors put right, and to have erased what we are not bound to keep. Write to the school. If you are not content, you can complain to the Norwegian Data Protection Authority. The draw is not an automated decision about individuals: it concerns municipalities, and a person is responsible for it.',
    },
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody should be able to use this service: with a keyboard, with a screen reader, on a phone and without JavaScript.',
    statusTitle: 'How far we are',
    status:
      'We build to WCAG 2.2 level AA. Each page is tried automatically in all three languages before a change is let in. There are things that automatic tests do not see, and the service has not yet been reviewed by an independent third party or tried with Norwegian screen-reader voices.',
    knownTitle: 'Known shortcomings',
    known: [
      'Documents that participants upload are not necessarily accessible.',
      'The map comes with a text and a table of the same facts, but the picture itself cannot be explored by keyboard.',
    ],
    tellTitle: 'Tell us',
    tell: 'If something does not work for you, we would like to know. Write to the school; we will answer and mend it as soon as we can.',
    authority:
      'Public schools must also have a statement with the Norwegian Authority for Universal Design of ICT. The link goes here when the school has published its own.',
  },
  source: {
    title: 'Source code',
    lead: 'Samling is free software under the MIT licence. Anybody can read it, use it and check what it does.',
    what: 'That is true above all of the rules of admission and the draw: they stand as data in the study plan, and as code that runs without the rest.',
    credits:
      'Facts on municipalities come from open data. Map: Kartverket (CC BY 4.0). Language forms: the Language Council of Norway.',
    school: 'The school that runs the service links from here to its own edition of the code.',
  },
};
