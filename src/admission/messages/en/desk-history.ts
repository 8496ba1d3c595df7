import type { AdmissionMessages } from '../nb/index.ts';

const someone = 'somebody who has been erased';

export const deskHistory: AdmissionMessages['desk']['history'] = {
  title: 'History',
  columns: { at: 'When', text: 'What', who: 'Who' },
  system: 'The clock',
  erased: 'Erased person',
  by: {
    contact: (name) => `${name}, contact person`,
    school: (name) => `${name}, the school`,
    leader: (name) => `${name}, leader`,
    participant: (name) => `${name}, participant`,
  },
  unknown: (action) => `Event: ${action}`,
  actions: {
    applicationStarted: () => 'Began the application.',
    applicationChanged: ({ topic }) => (topic ? `Changed the draft: ${topic.toLowerCase()}.` : 'Changed the draft.'),
    participantInvited: ({ participant }) => `Sent a personal link to ${participant ?? someone}.`,
    guaranteeAsked: ({ leader }) => `Asked ${leader ?? someone} for the guarantee.`,
    guaranteeAskedAgain: ({ leader }) => `Sent the question for the guarantee to ${leader ?? someone} again.`,
    guaranteeConfirmed: () => 'Confirmed the guarantee.',
    applicationSent: ({ number }) => `With that the application was sent, as number ${number}.`,
    applicationSentAgain: ({ version }) => `With that version ${version} was sent.`,
    particularsConfirmed: () => 'Confirmed education and experience.',
    particularsCorrected: () => 'Corrected education and experience.',
    documentAdded: () => 'Attached a document.',
    documentRemoved: () => 'Removed a document.',
    documentRead: () => 'Opened a document.',
    applicationLapsed: () => 'The deadline passed before the application was sent.',
    changesLapsed: () => 'The deadline passed before the new list was confirmed. What had been sent stands.',
    unsentChangesDropped: ({ version }) =>
      `Changes that had not been sent by the deadline fell away. Version ${version} stands.`,
    applicationWithdrawn: () => 'Withdrew the application.',
    applicationAnnulled: () => 'Annulled the application.',
    contactHandedOver: ({ to }) => `Gave the role of contact person to ${to ?? someone}.`,
    supplementAsked: ({ participant }) =>
      participant ? `Asked ${participant} for more.` : 'Asked the contact person for more.',
    supplementGiven: () => 'Answered what the school asked for.',
    supplementRead: () => 'Marked the answer as read.',
    standingDecided: ({ participant, outcome }) =>
      `Assessed ${participant ?? someone}: ${(outcome ?? '').toLowerCase()}.`,
    eligibilityDecided: ({ outcome, condition }) =>
      `Assessed the conditions: ${(outcome ?? '').toLowerCase()}${condition === null ? '' : ` (${condition})`}.`,
    participantReplaced: ({ participant }) => `Replaced ${participant ?? someone}.`,
    decisionSent: ({ participant }) =>
      participant ? `Sent the decision to ${participant}.` : 'Sent the decision to the municipality.',
    offerAccepted: () => 'Accepted the place.',
    offerDeclined: () => 'Declined the place.',
    answerReminded: () => 'A reminder to answer was sent.',
    answerTimeExtended: () => 'Got a few more days to answer.',
    offerLapsed: () => 'The offer lapsed without an answer.',
    waitingPlaceGiven: () => 'Gave the place to the next on the waiting list.',
    appealReceived: () => 'Received an appeal.',
    appealAdded: () => 'Added to the appeal.',
    appealTakenBack: () => 'Took the appeal back.',
    appealLetIn: () => 'Let in an appeal that came too late.',
    appealDismissed: () => 'Dismissed an appeal that came too late.',
    appealGranted: () => 'Changed the decision on appeal.',
    appealPassedOn: () => 'Passed the appeal on to the appeals board.',
    boardUpheld: () => 'Recorded that the appeals board upheld the decision.',
    boardChanged: () => 'Recorded that the appeals board changed the decision.',
    reasonsAsked: () => 'Asked for fuller reasons.',
    reasonsGiven: () => 'Gave fuller reasons.',
  },
};
