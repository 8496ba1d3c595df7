/** What the municipality's contact and its leader see, and each participant. */
export const pages = {
  decision: {
    back: 'Tilbake til søknaden',
    backToParticipant: 'Tilbake til siden din',
    backToOwn: 'Min side',
    none: {
      title: 'Vedtaket er ikke klart ennå',
      text: 'Når plassene er fordelt, står vedtaket her. Du får e-post når det er sendt.',
    },
    pdf: 'Last ned som PDF',
    pdfOf: (number: string) => `Vedtak ${number} som PDF`,
    english: 'Les på engelsk',
    original: 'Les vedtaket slik det ble sendt',
    earlier: 'Tidligere vedtak',
    earlierLine: (number: string, date: string) => `Vedtak ${number}, ${date}`,
    answer: 'Takk ja eller nei',
    answered: {
      offered: (answerBy: string) => `Siste dag for å svare er ${answerBy}.`,
      silent: (answerBy: string) => `Fristen er forlenget én gang. Siste dag for å svare er ${answerBy}.`,
      accepted: 'Dere har takket ja.',
      declined: 'Dere har takket nei.',
      lapsed: 'Tilbudet er falt bort, fordi vi ikke fikk svar i tide.',
      withdrawn: 'Søknaden er trukket, og plassen er gitt videre.',
    },
    position: (position: number) => `Dere står nå som nummer ${position} i rekkefølgen for plasser som blir ledige.`,
    appealTitle: 'Klage',
    appealLink: 'Klag eller be om begrunnelse',
  },
  answer: {
    title: 'Svar på tilbudet om plass',
    lead: (municipality: string, answerBy: string) =>
      `${municipality} har fått tilbud om plass. Siste dag for å svare er ${answerBy}.`,
    yesTitle: 'Ja, vi tar plassen',
    yesText: 'Bekreft for hver deltaker. Det er først når dere takker ja, at den nye får beskjed.',
    attend: (name: string) => `Blir ${name} med?`,
    newFor: (name: string) => `${name} byttes ut med`,
    kinds: { kommer: 'Kommer', byttes: 'Byttes ut med en annen', gar: 'Kommer ikke, og ingen kommer i stedet' },
    newTitle: 'Den som kommer i stedet',
    name: 'Navn',
    email: 'E-post',
    position: 'Rolle',
    serviceArea: 'Tjenesteområde',
    municipality: 'Kommune',
    reason: 'Hvorfor?',
    reasonHint: 'Kort er nok. Skolen ser det, deltakerne ser det ikke.',
    choose: 'Velg',
    yes: 'Takk ja',
    yesAgain: 'Lagre endringene',
    noTitle: 'Nei, vi kan ikke ta plassen',
    noText: 'Plassen går da til en kommune på venteliste.',
    noReason: 'Vil du si hvorfor? (valgfritt)',
    no: 'Takk nei',
    states: {
      accepted: (answerBy: string) => `Dere har takket ja. Svaret kan endres til og med ${answerBy}.`,
      declined: (answerBy: string) =>
        `Dere har takket nei. Ombestemmer dere dere, kan dere takke ja til og med ${answerBy}, så lenge plassen er der.`,
    },
    over: {
      accepted:
        'Dere har takket ja, og fristen for å endre svaret er ute. Må noen byttes ut nå, så ta kontakt med skolen.',
      declined: 'Dere har takket nei, og fristen for å ombestemme seg er ute.',
      lapsed: 'Fristen er ute, og plassen er gitt videre fordi vi ikke hørte fra dere.',
      withdrawn: 'Søknaden er trukket.',
    },
    withdraw: 'Kan kommunen likevel ikke være med, kan søknaden trekkes også senere.',
    withdrawLink: 'Trekk søknaden',
    none: { title: 'Det er ikke noe tilbud å svare på', text: 'Får kommunen tilbud om plass, svarer dere her.' },
    done: {
      ja: 'Takk! Dere har takket ja. Kvitteringen er sendt på e-post.',
      nei: 'Dere har takket nei. Kvitteringen er sendt på e-post.',
    },
    refusals: {
      late: (answerBy: string) =>
        `Fristen gikk ut ${answerBy}, så svaret kunne ikke lagres. Ta kontakt med skolen hvis noe kom i veien.`,
      gone: 'Plassen er ikke lenger ledig for dere, så svaret kunne ikke lagres.',
      changed:
        'Listen er endret siden du åpnet siden, kanskje i en annen fane. Se over den slik den er nå, og svar på nytt.',
      elsewhere: 'Denne personen står allerede i en annen søknad i samme opptak. Velg en annen.',
      reason: 'Skriv kort hvorfor.',
    },
    replaced: 'Byttet siden søknaden ble sendt',
    replacedLine: (left: string, came: string | null) =>
      came === null ? `${left} er tatt av listen` : `${came} kom inn for ${left}`,
  },
  appeal: {
    title: (number: string) => `Klag på vedtak ${number}`,
    lead: (deadline: string, body: string) =>
      `Siste dag er ${deadline}. Skolen ser på saken på nytt. Holder skolen fast på vedtaket, avgjør ${body}.`,
    late: (deadline: string) =>
      `Klagefristen gikk ut ${deadline}. Du kan likevel klage; si da også hvorfor det kommer sent. Skolen avgjør om klagen kan behandles.`,
    text: 'Hva er feil, og hva vil du ha endret?',
    textHint: 'Skriv med egne ord. Nevn gjerne hva i begrunnelsen du er uenig i.',
    send: 'Send klagen',
    sendMore: 'Legg til i klagen',
    more: 'Vil du legge til noe?',
    noParty: 'Kommunen er ikke part i saken og kan derfor ikke klage. Spørsmål kan du stille til skolen.',
    received: (date: string) => `Klagen kom inn ${date}`,
    letters: { appeal: 'Du skrev', answer: 'Skolen skrev', board: 'Klagenemnda' },
    states: {
      late: 'Kom etter fristen, venter på om den kan behandles',
      received: 'Skolen ser på saken på nytt',
      passedOn: 'Hos klagenemnda',
      changed: 'Skolen har endret vedtaket',
      boardChanged: 'Klagenemnda har endret vedtaket',
      upheld: 'Klagenemnda har stadfestet vedtaket',
      dismissed: 'Ikke behandlet, fordi den kom for sent',
      takenBack: 'Klagen er trukket tilbake',
    },
    takeBack: 'Trekk klagen',
    reasonsTitle: 'Nærmere begrunnelse',
    reasonsText:
      'Er det noe i begrunnelsen du ikke forstår, kan du be om å få den utdypet. Da begynner en ny klagefrist når du får svaret.',
    askReasons: 'Be om nærmere begrunnelse',
    reasonsAsked: (date: string) => `Du ba om nærmere begrunnelse ${date}. Skolen svarer på e-post og her.`,
    reasonsGiven: (date: string) => `Nærmere begrunnelse, ${date}`,
    settled: 'Saken er avgjort. Det er ikke mer å klage på i dette vedtaket.',
    done: {
      sendt: 'Vi har fått klagen. Kvitteringen er sendt på e-post.',
      trukket: 'Klagen er trukket.',
      spurt: 'Vi har fått spørsmålet og svarer så snart vi kan.',
    },
    failed: {
      late: 'Fristen for å be om nærmere begrunnelse er ute.',
      impossible: 'Klagen er avgjort og kan ikke trekkes.',
    },
  },
  steps: {
    answer: {
      title: (m: string) => `Svar på tilbudet om plass til ${m}`,
      text: 'Dere har fått plass. Bekreft hvem som kommer, eller takk nei.',
      action: 'Svar på tilbudet',
    },
    due: (date: string) => `Siste dag ${date}`,
    decided: {
      title: (m: string) => `Vedtaket for ${m} er klart`,
      text: {
        offer: 'Kommunen har fått plass.',
        waiting: 'Søknaden står på venteliste.',
        refusal: 'Søknaden får ikke plass.',
      },
      action: 'Les vedtaket',
    },
    owner: {
      title: (m: string) => `Vedtaket for ${m}`,
      text: {
        offer: 'Kommunen du gikk god for, har fått plass.',
        waiting: 'Søknaden du gikk god for, står på venteliste.',
        refusal: 'Søknaden du gikk god for, får ikke plass.',
      },
    },
  },
};
