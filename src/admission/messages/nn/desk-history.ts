import type { AdmissionMessages } from '../nb/index.ts';

const someone = 'ein som er sletta';

export const deskHistory: AdmissionMessages['desk']['history'] = {
  title: 'Historikk',
  columns: { at: 'Når', text: 'Kva', who: 'Kven' },
  system: 'Klokka',
  erased: 'Sletta person',
  by: {
    contact: (name) => `${name}, kontaktperson`,
    school: (name) => `${name}, skulen`,
    leader: (name) => `${name}, leiar`,
    participant: (name) => `${name}, deltakar`,
  },
  unknown: (action) => `Hending: ${action}`,
  actions: {
    applicationStarted: () => 'Byrja på søknaden.',
    applicationChanged: ({ topic }) => (topic ? `Endra utkastet: ${topic.toLowerCase()}.` : 'Endra utkastet.'),
    participantInvited: ({ participant }) => `Sende personleg lenkje til ${participant ?? someone}.`,
    guaranteeAsked: ({ leader }) => `Bad om garanti frå ${leader ?? someone}.`,
    guaranteeAskedAgain: ({ leader }) => `Sende spørsmålet om garanti på nytt til ${leader ?? someone}.`,
    guaranteeConfirmed: () => 'Stadfesta garantien.',
    applicationSent: ({ number }) => `Dermed var søknaden send, med nummer ${number}.`,
    applicationSentAgain: ({ version }) => `Dermed var utgåve ${version} send.`,
    particularsConfirmed: () => 'Stadfesta utdanning og erfaring.',
    particularsCorrected: () => 'Retta utdanning og erfaring.',
    documentAdded: () => 'La ved eit dokument.',
    documentRemoved: () => 'Tok bort eit dokument.',
    documentRead: () => 'Opna eit dokument.',
    applicationLapsed: () => 'Fristen gjekk ut før søknaden var send.',
    changesLapsed: () => 'Fristen gjekk ut før den nye lista var stadfesta. Det som var sendt, står.',
    unsentChangesDropped: ({ version }) =>
      `Endringar som ikkje var sende ved fristen, fall bort. Utgåve ${version} står.`,
    applicationWithdrawn: () => 'Trekte søknaden.',
    applicationAnnulled: () => 'Annullerte søknaden.',
    contactHandedOver: ({ to }) => `Gav rolla som kontaktperson til ${to ?? someone}.`,
    supplementAsked: ({ participant }) =>
      participant ? `Bad om meir frå ${participant}.` : 'Bad om meir frå kontaktpersonen.',
    supplementGiven: () => 'Svara på det skulen bad om.',
    supplementRead: () => 'Merkte svaret som lese.',
    standingDecided: ({ participant, outcome }) =>
      `Vurderte ${participant ?? someone}: ${(outcome ?? '').toLowerCase()}.`,
    eligibilityDecided: ({ outcome, condition }) =>
      `Vurderte vilkåra: ${(outcome ?? '').toLowerCase()}${condition === null ? '' : ` (${condition})`}.`,
    participantReplaced: ({ participant }) => `Bytte ut ${participant ?? someone}.`,
    decisionSent: ({ participant }) =>
      participant ? `Sende vedtaket til ${participant}.` : 'Sende vedtaket til kommunen.',
    offerAccepted: () => 'Takka ja til plassen.',
    offerDeclined: () => 'Takka nei til plassen.',
    answerReminded: () => 'Påminning om å svare vart send.',
    answerTimeExtended: () => 'Fekk nokre dagar til på å svare.',
    offerLapsed: () => 'Tilbodet fall bort utan svar.',
    waitingPlaceGiven: () => 'Gav plassen til den neste på ventelista.',
    appealReceived: () => 'Tok imot ei klage.',
    appealAdded: () => 'La til noko i klaga.',
    appealTakenBack: () => 'Trekte klaga.',
    appealLetIn: () => 'Slepte inn ei klage som kom for seint.',
    appealDismissed: () => 'Avviste ei klage som kom for seint.',
    appealGranted: () => 'Endra vedtaket etter klage.',
    appealPassedOn: () => 'Sende klaga til klagenemnda.',
    boardUpheld: () => 'Førte inn at klagenemnda stadfesta vedtaket.',
    boardChanged: () => 'Førte inn at klagenemnda endra vedtaket.',
    reasonsAsked: () => 'Bad om nærare grunngjeving.',
    reasonsGiven: () => 'Gav nærare grunngjeving.',
  },
};
