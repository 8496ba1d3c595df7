import type { OffersMessages } from '../nb/index.ts';

export const pages: OffersMessages['pages'] = {
  decision: {
    back: 'Back to the application',
    backToParticipant: 'Back to your page',
    backToOwn: 'My page',
    none: {
      title: 'The decision is not ready yet',
      text: 'When the places have been shared, the decision is here. You get an e-mail when it is sent.',
    },
    pdf: 'Download as a PDF',
    pdfOf: (number) => `Decision ${number} as a PDF`,
    english: 'Read it in English',
    original: 'Read the decision as it was sent',
    earlier: 'Earlier decisions',
    earlierLine: (number, date) => `Decision ${number}, ${date}`,
    answer: 'Accept or decline',
    answered: {
      offered: (answerBy) => `The last day to answer is ${answerBy}.`,
      silent: (answerBy) => `You were given more time once. The last day to answer is ${answerBy}.`,
      accepted: 'You have accepted.',
      declined: 'You have declined.',
      lapsed: 'The offer is over, because we had no answer in time.',
      withdrawn: 'The application was withdrawn, and the place has been passed on.',
    },
    position: (position) => `You are now number ${position} in the order for places that become vacant.`,
    appealTitle: 'Appeal',
    appealLink: 'Appeal, or ask for reasons',
  },
  answer: {
    title: 'Answer the offer of a place',
    lead: (municipality, answerBy) => `${municipality} is offered a place. The last day to answer is ${answerBy}.`,
    yesTitle: 'Yes, we take the place',
    yesText: 'Confirm each participant. Only when you accept is somebody new told.',
    attend: (name) => `Is ${name} taking part?`,
    newFor: (name) => `${name} is replaced by`,
    kinds: { kommer: 'Comes', byttes: 'Is replaced by somebody else', gar: 'Does not come, and nobody comes instead' },
    newTitle: 'Who comes instead',
    name: 'Name',
    email: 'E-mail',
    position: 'Role',
    serviceArea: 'Service area',
    municipality: 'Municipality',
    reason: 'Why?',
    reasonHint: 'A few words will do. The school sees them, the participants do not.',
    choose: 'Choose',
    yes: 'Accept',
    yesAgain: 'Save the changes',
    noTitle: 'No, we cannot take the place',
    noText: 'The place then goes to a municipality on the waiting list.',
    noReason: 'Would you like to say why? (optional)',
    no: 'Decline',
    states: {
      accepted: (answerBy) => `You have accepted. The answer can be changed up to and including ${answerBy}.`,
      declined: (answerBy) =>
        `You have declined. If you change your mind, you can accept up to and including ${answerBy}, as long as the place is there.`,
    },
    over: {
      accepted:
        'You have accepted, and the time to change the answer is over. If somebody has to be replaced now, get in touch with the school.',
      declined: 'You have declined, and the time to change your mind is over.',
      lapsed: 'The time is over, and the place has been passed on because we did not hear from you.',
      withdrawn: 'The application has been withdrawn.',
    },
    withdraw: 'If the municipality cannot take part after all, the application can be withdrawn later too.',
    withdrawLink: 'Withdraw the application',
    none: {
      title: 'There is no offer to answer',
      text: 'If the municipality is offered a place, this is where you answer.',
    },
    done: {
      ja: 'Thank you! You have accepted. The receipt is in your e-mail.',
      nei: 'You have declined. The receipt is in your e-mail.',
    },
    refusals: {
      late: (answerBy) =>
        `The time to answer ended on ${answerBy}, so the answer could not be kept. Get in touch with the school if something came in the way.`,
      gone: 'The place is no longer there for you, so the answer could not be kept.',
      changed:
        'The list has changed since you opened the page, perhaps in another tab. Look it over as it is now, and answer again.',
      elsewhere: 'This person already stands in another application of the same call. Choose somebody else.',
      reason: 'Write briefly why.',
    },
    replaced: 'Replaced since the application was sent',
    replacedLine: (left, came) => (came === null ? `${left} was taken off the list` : `${came} came in for ${left}`),
  },
  appeal: {
    title: (number) => `Appeal decision ${number}`,
    lead: (deadline, body) =>
      `The last day is ${deadline}. The school looks at the case again. If the school holds on to the decision, ${body} settles it.`,
    late: (deadline) =>
      `The time to appeal ended on ${deadline}. You can appeal all the same; then say why it comes late, too. The school decides whether the appeal can be dealt with.`,
    text: 'What is wrong, and what do you want changed?',
    textHint: 'Write in your own words. Do mention what in the reasons you disagree with.',
    send: 'Send the appeal',
    sendMore: 'Add to the appeal',
    more: 'Would you like to add something?',
    noParty:
      'The municipality is not a party to the case and therefore cannot appeal. You can put questions to the school.',
    received: (date) => `The appeal came in on ${date}`,
    letters: { appeal: 'You wrote', answer: 'The school wrote', board: 'The appeals board' },
    states: {
      late: 'Came after the deadline; whether it can be dealt with is open',
      received: 'The school looks at the case again',
      passedOn: 'With the appeals board',
      changed: 'The school has changed the decision',
      boardChanged: 'The appeals board has changed the decision',
      upheld: 'The appeals board has upheld the decision',
      dismissed: 'Not dealt with, because it came too late',
      takenBack: 'Taken back',
    },
    takeBack: 'Take the appeal back',
    reasonsTitle: 'Fuller reasons',
    reasonsText:
      'If there is something in the reasons that you do not understand, you can ask for more. A new time to appeal then begins when you get the answer.',
    askReasons: 'Ask for fuller reasons',
    reasonsAsked: (date) => `You asked for fuller reasons on ${date}. The school answers by e-mail and here.`,
    reasonsGiven: (date) => `Fuller reasons, ${date}`,
    settled: 'The case is settled. There is nothing more to appeal in this decision.',
    done: {
      sendt: 'We have your appeal. The receipt is in your e-mail.',
      trukket: 'The appeal has been taken back.',
      spurt: 'We have your question and answer as soon as we can.',
    },
    failed: {
      late: 'The time to ask for fuller reasons is over.',
      impossible: 'The appeal has been settled and cannot be taken back.',
    },
  },
  steps: {
    answer: {
      title: (m) => `Answer the offer of a place to ${m}`,
      text: 'You have a place. Confirm who comes, or decline.',
      action: 'Answer the offer',
    },
    due: (date) => `Last day ${date}`,
    decided: {
      title: (m) => `The decision for ${m} is ready`,
      text: {
        offer: 'The municipality has a place.',
        waiting: 'The application is on the waiting list.',
        refusal: 'The application does not get a place.',
      },
      action: 'Read the decision',
    },
    owner: {
      title: (m) => `The decision for ${m}`,
      text: {
        offer: 'The municipality that you vouched for has a place.',
        waiting: 'The application that you vouched for is on the waiting list.',
        refusal: 'The application that you vouched for does not get a place.',
      },
    },
  },
};
