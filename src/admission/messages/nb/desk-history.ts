import type { HistoryAction, HistoryFacts } from '../../case-history.ts';

const someone = 'en som er slettet';

/** One sentence for each deed in the log of an application. Who did it stands beside the sentence. */
export const deskHistory = {
  title: 'Historikk',
  columns: { at: 'Når', text: 'Hva', who: 'Hvem' },
  system: 'Klokka',
  erased: 'Slettet person',
  by: {
    contact: (name: string) => `${name}, kontaktperson`,
    school: (name: string) => `${name}, skolen`,
    leader: (name: string) => `${name}, leder`,
    participant: (name: string) => `${name}, deltaker`,
  },
  unknown: (action: string) => `Hendelse: ${action}`,
  actions: {
    applicationStarted: () => 'Begynte på søknaden.',
    applicationChanged: ({ topic }) => (topic ? `Endret utkastet: ${topic.toLowerCase()}.` : 'Endret utkastet.'),
    participantInvited: ({ participant }) => `Sendte personlig lenke til ${participant ?? someone}.`,
    guaranteeAsked: ({ leader }) => `Ba om garanti fra ${leader ?? someone}.`,
    guaranteeAskedAgain: ({ leader }) => `Sendte spørsmålet om garanti på nytt til ${leader ?? someone}.`,
    guaranteeConfirmed: () => 'Bekreftet garantien.',
    applicationSent: ({ number }) => `Dermed var søknaden sendt, med nummer ${number}.`,
    applicationSentAgain: ({ version }) => `Dermed var utgave ${version} sendt.`,
    particularsConfirmed: () => 'Bekreftet utdanning og erfaring.',
    particularsCorrected: () => 'Rettet utdanning og erfaring.',
    documentAdded: () => 'La ved et dokument.',
    documentRemoved: () => 'Tok bort et dokument.',
    documentRead: () => 'Åpnet et dokument.',
    applicationLapsed: () => 'Fristen gikk ut før søknaden var sendt.',
    changesLapsed: () => 'Fristen gikk ut før den nye lista var bekreftet. Det som var sendt, står.',
    unsentChangesDropped: ({ version }) =>
      `Endringer som ikke var sendt ved fristen, falt bort. Utgave ${version} står.`,
    applicationWithdrawn: () => 'Trakk søknaden.',
    applicationAnnulled: () => 'Annullerte søknaden.',
    contactHandedOver: ({ to }) => `Ga rollen som kontaktperson til ${to ?? someone}.`,
    supplementAsked: ({ participant }) =>
      participant ? `Ba om mer fra ${participant}.` : 'Ba om mer fra kontaktpersonen.',
    supplementGiven: () => 'Svarte på det skolen ba om.',
    supplementRead: () => 'Markerte svaret som lest.',
    standingDecided: ({ participant, outcome }) =>
      `Vurderte ${participant ?? someone}: ${(outcome ?? '').toLowerCase()}.`,
    eligibilityDecided: ({ outcome, condition }) =>
      `Vurderte vilkårene: ${(outcome ?? '').toLowerCase()}${condition === null ? '' : ` (${condition})`}.`,
    participantReplaced: ({ participant }) => `Byttet ut ${participant ?? someone}.`,
    decisionSent: ({ participant }) =>
      participant ? `Sendte vedtaket til ${participant}.` : 'Sendte vedtaket til kommunen.',
    offerAccepted: () => 'Takket ja til plassen.',
    offerDeclined: () => 'Takket nei til plassen.',
    answerReminded: () => 'Påminnelse om å svare ble sendt.',
    answerTimeExtended: () => 'Fikk noen dager til på å svare.',
    offerLapsed: () => 'Tilbudet falt bort uten svar.',
    waitingPlaceGiven: () => 'Ga plassen til den neste på ventelisten.',
    appealReceived: () => 'Tok imot en klage.',
    appealAdded: () => 'La til noe i klagen.',
    appealTakenBack: () => 'Trakk klagen.',
    appealLetIn: () => 'Slapp inn en klage som kom for sent.',
    appealDismissed: () => 'Avviste en klage som kom for sent.',
    appealGranted: () => 'Endret vedtaket etter klage.',
    appealPassedOn: () => 'Sendte klagen til klagenemnda.',
    boardUpheld: () => 'Førte inn at klagenemnda stadfestet vedtaket.',
    boardChanged: () => 'Førte inn at klagenemnda endret vedtaket.',
    reasonsAsked: () => 'Ba om nærmere begrunnelse.',
    reasonsGiven: () => 'Ga nærmere begrunnelse.',
  } as Readonly<Record<HistoryAction, (facts: HistoryFacts) => string>>,
};
