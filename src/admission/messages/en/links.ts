import type { AdmissionMessages } from '../nb/index.ts';

export const links: AdmissionMessages['links'] = {
  unknown: {
    title: 'The link does not work',
    text: 'It may have been replaced by a newer one, or part of the address was lost when it was copied.',
    onward:
      'Look for the newest e-mail from us. If you cannot find it, ask whoever applies for the municipality to send the link again.',
  },
  ask: (contact) => `Ask ${contact}`,
  guarantee: {
    title: (municipality) => `Guarantee for ${municipality}`,
    lead: ({ contact, school, municipality }) =>
      `${contact} is applying to the ${school} for ${municipality}, and has named you as the leader who can vouch for it.`,
    answerBy: (moment) => `Please answer by ${moment}.`,
    sentNow: 'The application counts as sent the moment you confirm.',
    meaningTitle: 'What you vouch for',
    meaning: (people, gatherings, days) =>
      `${people} people will be able to attend all ${gatherings} gatherings, ${days} days altogether, and get time to work on the project in between.`,
    joint: (municipalities) => `You answer for all the municipalities in the application: ${municipalities}.`,
    owner:
      'If you get a place, you become the owner of the project. You follow it, clear obstacles out of its way and receive the result.',
    gathering: (number) => `Gathering ${number}`,
    assumed: 'provisional date',
    participantsTitle: 'Whom it concerns',
    projectTitle: 'What they want to solve',
    wholeTask: 'Read the rest of the task',
    confirmTitle: 'Your answer',
    confirm: 'I give the municipality’s guarantee',
    confirmJoint: 'I give the municipalities’ guarantee',
    wrong: 'If something is not right, wait with confirming. Once it has been corrected, you can answer.',
    changedTitle: 'The application changed while you were reading',
    changed: 'Please read it again. You vouch for what it says here now.',
    given: {
      title: 'Thank you! The application is sent',
      lead: (municipality) => `You have given the guarantee for ${municipality}.`,
      confirmedAt: 'The guarantee was given',
      participants: 'Participants',
      project: 'Project',
      next: (email) =>
        `After the deadline the school goes through the applications. We will write to ${email} if you get a place. That is also the address you sign in with.`,
      resending:
        'Since then new participants have been named, and you have been sent a new link. Until you answer there, what you see here stands.',
      over: {
        withdrawn: 'The application has since been withdrawn.',
        annulled: 'The school has since annulled the application.',
      },
    },
    closed: {
      late: (deadline) => ({
        title: 'The deadline has passed',
        text: `It was ${deadline}. After that no application can be sent, so the guarantee can no longer be given.`,
        onward: 'Anything that was sent before the deadline stands as it was sent.',
      }),
      gone: () => ({
        title: 'The application has been withdrawn',
        text: 'There is nothing left to vouch for.',
        onward: 'If the municipality sends a new application, you will get a new link.',
      }),
      otherLeader: () => ({
        title: 'Another leader has been asked',
        text: 'The guarantee for this application now lies with somebody else. You do not need to do anything.',
        onward: 'If this is a misunderstanding, talk to whoever applies.',
      }),
      renewed: () => ({
        title: 'You have been sent a newer link',
        text: 'This one has been replaced. The list of participants may have changed.',
        onward: 'Open the link in the latest e-mail from us.',
      }),
      alreadyGiven: () => ({
        title: 'The guarantee has been given',
        text: 'The question for a new guarantee was taken back. The one you gave still holds.',
        onward: 'You do not need to do anything.',
      }),
      changing: () => ({
        title: 'The list of participants is being changed',
        text: 'Whoever applies has changed who will take part. So this link no longer holds.',
        onward: 'You will get a new link by e-mail when the application is ready again.',
      }),
      incomplete: () => ({
        title: 'The application is not finished',
        text: 'Something has been removed or is missing, so it cannot be sent yet.',
        onward: 'Ask whoever applies to look it over. Then you can confirm under this same link.',
      }),
      taken: (names) => ({
        title: 'The municipality stands in another application',
        text: `${names} is part of another application that has already been sent. Each municipality can be part of only one.`,
        onward:
          'Talk it over in the municipality. If this is the application that should stand, the other must be withdrawn before the deadline. Then you can confirm here.',
      }),
    },
  },
  participant: {
    title: 'About you',
    lead: ({ contact, school, municipality }) =>
      `${contact} has put you forward for the ${school} on behalf of ${municipality}. Here you answer for yourself.`,
    until: (deadline) => `You can correct and add until ${deadline}.`,
    about: { project: 'The project', municipality: 'Municipality', role: 'Named as' },
    privacyTitle: 'What the school keeps, and why',
    privacy: [
      'Education and experience decide whether you may sit the exam and earn credits. The documents show that it is right. Your year of birth shows whether the years add up, and that the certificate goes to the right person.',
      'Only those at the school who handle the admission see what you write and upload. The person who put you forward sees that you have answered and what you can probably take part as, but not your documents.',
      'Please do not write a national identity number, and leave out anything about health.',
    ],
    privacyLink: 'Read more about privacy',
    formTitle: 'Education and experience',
    correctTitle: 'Correct what you have stated',
    birthYear: 'Year of birth',
    birthYearHint: 'Four digits.',
    educationYears: 'How many years of higher education have you completed?',
    educationYearsHint:
      'At a university or university college, in whole or half years. 60 credits are one year. If you have none, write 0.',
    educationKind: 'What kind of education?',
    educationKindHint: 'Degree or subject, where and when.',
    experienceYears: 'How many years of relevant work experience do you have?',
    experienceYearsHint: 'Work or political office that you can draw on in the project, in whole or half years.',
    experienceKind: 'What kind of experience?',
    experienceKindHint: 'Position or office, and where.',
    confirm: 'Confirm',
    save: 'Save the corrections',
    cancel: 'Back without changing',
    faults: {
      notYear: () => 'Write the year with four digits.',
      yearToCome: () => 'That year is yet to come. Check the year of birth.',
      bornTooLate: (limit) => `Check the year of birth. Participants were born in ${limit} or earlier.`,
      bornTooEarly: (limit) => `Check the year of birth. We accept years from ${limit} on.`,
      moreYearsThanLived: (limit) =>
        `That is more years than you can have had. Going by the year of birth, ${limit} is the most.`,
      notHalfYears: () => 'Write whole or half years, such as 2 or 2.5.',
    },
    years: (count, one) => (one ? '1 year' : `${count} years`),
    decision: 'See your decision',
    notices: {
      bekreftet: 'Thank you, that is confirmed.',
      lagret: 'The corrections are saved.',
      lastet: 'The document is uploaded.',
      fjernet: 'The document is removed.',
      sendt: 'Your answer has been sent to the school.',
    },
    standing: {
      title: 'How it looks now',
      notDecided:
        'This is not a decision. When the school has decided, you will get a letter of your own with the reasons.',
      why: 'Why?',
      rule: 'The rule in the study plan',
      ahead: 'What your answers mean',
      reason: {
        qualified: (have, need) =>
          `You have stated ${have.education} of higher education. To be qualified takes at least ${need.education}.`,
        individualAssessment: (have, need) =>
          `You have stated ${have.education} of higher education and ${have.experience} of relevant experience. That is less education than the ${need.education} required, but at least ${need.lessEducation}, and at least ${need.experience} of experience. So you can be assessed individually.`,
        courseParticipant: (have, need) =>
          `You have stated ${have.education} of higher education and ${have.experience} of relevant experience. To sit the exam takes at least ${need.education} of education, or at least ${need.lessEducation} of education together with at least ${need.experience} of experience.`,
      },
      next: {
        document: 'What remains is to upload documents that show your education.',
        documented: 'You have uploaded documents. There is nothing more that you need to do now.',
        nothing: 'You do not need to document anything. There is nothing more that you need to do now.',
      },
    },
    documents: {
      title: 'Documents',
      lead: (count, size) =>
        `Diploma, transcript or certificate as PDF. Up to ${count} documents, each of ${size} at most.`,
      none: 'No documents yet.',
      file: 'Choose a PDF',
      upload: 'Upload',
      remove: 'Remove',
      full: (count) =>
        `You have uploaded ${count} documents, which is as many as we take. Remove one if another matters more.`,
      faults: {
        missing: 'Choose a file before you upload.',
        empty: 'The file is empty. Choose another.',
        notPdf: 'This is not a PDF. Save the document as PDF and try again. A picture can usually be printed to PDF.',
        cutOff: 'The end of the file is missing. Download or save it anew, and try again.',
        locked: 'The file is locked. Save a copy without a password, for instance by printing it to PDF.',
        tooMany: 'There is no room for more documents. Remove one first.',
      },
      tooLarge: (size) => `The file is too large. It can be ${size} at most.`,
    },
    supplement: {
      title: 'The school asks you for more',
      due: (date) => `Answer by ${date}.`,
      answer: 'Your answer',
      file: 'Attach a PDF',
      optional: 'optional',
      send: 'Send the answer',
      given: (moment) => `You answered ${moment}`,
      late: 'The time to answer has passed.',
      beside: 'What you send now is kept beside the application. What stood there at the deadline stays.',
      nothing: 'Write an answer or attach a PDF.',
      full: 'We have received so many answers that we take no more here. Please contact the school.',
    },
    closed: {
      late: (deadline) => `The deadline was ${deadline}. What you have stated stands as it was then.`,
      lateUnconfirmed: (deadline) =>
        `The deadline was ${deadline}. You did not answer in time. The school will get in touch if it needs anything from you.`,
      askedUnconfirmed: (deadline) =>
        `The deadline was ${deadline}. The school has asked you for more, so you can still answer.`,
      lapsed: 'The application was not sent before the deadline, so it takes no part in the admission.',
      education: 'Higher education',
      experience: 'Relevant experience',
      notSaved: 'What you just sent came after the deadline and has not been saved.',
      stated: 'What you have stated',
    },
    removed: {
      title: 'You are no longer on the list',
      text: 'Whoever applies has taken you off the list of participants. What you have stated will not be used.',
      onward: 'If you think this is wrong, talk to whoever applies.',
    },
    gone: {
      title: 'The application has been withdrawn',
      text: 'The municipality takes no part in the admission with this application, so we need nothing more from you.',
      onward: 'If the municipality sends a new application, you will get a new link.',
    },
  },
  receipt: {
    title: (number) => `Receipt for application ${number}`,
    kind: 'Receipt',
    number: 'Application number',
    version: 'Version',
    time: 'Received',
    hash: 'Fingerprint (SHA-256)',
    hashHelp:
      'The fingerprint is computed from the attached content: canonical JSON by RFC 8785, then SHA-256. The file is attached to this PDF, so anybody can compute it again.',
    attachment: 'The content that was sent, as canonical JSON',
    municipality: (count) => (count === 1 ? 'Municipality' : 'Municipalities'),
    leads: 'leads the application',
    residents: (count) => `${count} residents`,
    contact: 'Contact',
    guarantor: 'Guarantor',
    confirmedAt: (moment) => `The guarantee was given ${moment}`,
    languageForm: 'Form of Norwegian',
    languageForms: { nb: 'Bokmål', nn: 'Nynorsk' },
    columns: { person: 'Name, e-mail', position: 'Role', serviceArea: 'Sector', municipality: 'Municipality' },
    participantsTitle: 'Participants',
    taskTitle: 'The development task',
    task: {
      title: 'Title',
      need: 'The need',
      affected: 'Who it affects',
      tried: 'What has been tried',
      strategy: 'How it fits the municipality’s strategy',
    },
    page: (number, count) => `Page ${number} of ${count}`,
  },
};
