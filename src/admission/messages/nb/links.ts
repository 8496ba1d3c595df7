/** A year or several; whole and half ones come as text in the reader's own way of writing numbers. */
const years = (count: string, one: boolean) => (one ? '1 år' : `${count} år`);

interface Asked {
  readonly contact: string;
  readonly school: string;
  readonly municipality: string;
}

interface Thresholds {
  readonly education: string;
  readonly lessEducation: string;
  readonly experience: string;
}

interface Stated {
  readonly education: string;
  readonly experience: string;
}

export const links = {
  unknown: {
    title: 'Lenken virker ikke',
    text: 'Den kan være erstattet av en nyere, eller så kom ikke hele adressen med da den ble kopiert.',
    onward:
      'Se etter den nyeste e-posten fra oss. Finner du den ikke, be den som søker for kommunen om å sende lenken på nytt.',
  },
  ask: (contact: string) => `Spør ${contact}`,
  guarantee: {
    title: (municipality: string) => `Garanti for ${municipality}`,
    lead: ({ contact, school, municipality }: Asked) =>
      `${contact} søker om plass ved ${school} for ${municipality}, og har ført deg opp som lederen som kan gå god for det.`,
    answerBy: (moment: string) => `Svar innen ${moment}.`,
    sentNow: 'Søknaden teller som sendt i det du bekrefter.',
    meaningTitle: 'Dette går du god for',
    meaning: (people: number, gatherings: number, days: number) =>
      `${people} personer får være med på alle ${gatherings} samlingene, ${days} dager til sammen, og får tid til å arbeide med prosjektet mellom dem.`,
    joint: (municipalities: string) => `Du svarer for alle kommunene i søknaden: ${municipalities}.`,
    owner:
      'Får dere plass, blir du eier av prosjektet. Du følger det, rydder hindringer av veien og tar imot resultatet.',
    gathering: (number: number) => `Samling ${number}`,
    assumed: 'foreløpig dato',
    participantsTitle: 'Hvem det gjelder',
    projectTitle: 'Hva de vil løse',
    wholeTask: 'Les resten av oppgaven',
    confirmTitle: 'Svaret ditt',
    confirm: 'Jeg garanterer for kommunen',
    confirmJoint: 'Jeg garanterer for kommunene',
    wrong: 'Er det noe som ikke stemmer, så vent med å bekrefte. Når det er rettet, kan du svare.',
    changedTitle: 'Søknaden er endret mens du leste',
    changed: 'Les gjennom på nytt. Det er det som står her nå, du går god for.',
    given: {
      title: 'Takk! Søknaden er sendt',
      lead: (municipality: string) => `Du har garantert for ${municipality}.`,
      confirmedAt: 'Garantien ble gitt',
      participants: 'Deltakere',
      project: 'Prosjekt',
      next: (email: string) =>
        `Etter fristen går skolen gjennom søknadene. Vi skriver til ${email} hvis dere får plass. Det er også adressen du logger inn med.`,
      resending:
        'Siden er det ført opp nye deltakere, og du har fått en ny lenke. Til du svarer der, gjelder det du ser her.',
      over: { withdrawn: 'Søknaden er senere trukket.', annulled: 'Skolen har senere annullert søknaden.' },
    },
    closed: {
      late: (deadline: string) => ({
        title: 'Fristen er ute',
        text: `Den var ${deadline}. Etter den kan ingen søknad sendes, og garantien kan derfor ikke gis.`,
        onward: 'Det som eventuelt var sendt før fristen, står slik det ble sendt.',
      }),
      gone: () => ({
        title: 'Søknaden er trukket',
        text: 'Det er ikke lenger noe å gå god for.',
        onward: 'Sender kommunen en ny søknad, får du en ny lenke.',
      }),
      otherLeader: () => ({
        title: 'En annen leder er spurt',
        text: 'Garantien for denne søknaden er nå lagt til en annen. Du trenger ikke gjøre noe.',
        onward: 'Er det en misforståelse, ta det med den som søker.',
      }),
      renewed: () => ({
        title: 'Du har fått en nyere lenke',
        text: 'Denne er erstattet. Det kan være fordi lista over deltakere er endret.',
        onward: 'Åpne lenken i den siste e-posten du har fått fra oss.',
      }),
      alreadyGiven: () => ({
        title: 'Garantien er gitt',
        text: 'Spørsmålet om en ny garanti er tatt tilbake. Den du ga, gjelder fortsatt.',
        onward: 'Du trenger ikke gjøre noe.',
      }),
      changing: () => ({
        title: 'Lista over deltakere blir endret',
        text: 'Den som søker, har endret hvem som skal delta. Derfor gjelder ikke denne lenken lenger.',
        onward: 'Du får en ny lenke i e-post når søknaden er klar igjen.',
      }),
      incomplete: () => ({
        title: 'Søknaden er ikke ferdig',
        text: 'Noe er tatt bort eller mangler, så den kan ikke sendes ennå.',
        onward: 'Be den som søker om å se over den. Så kan du bekrefte under den samme lenken.',
      }),
      taken: (names: string) => ({
        title: 'Kommunen står i en annen søknad',
        text: `${names} er med i en annen søknad som alt er sendt. Hver kommune kan være med i bare én.`,
        onward:
          'Snakk sammen i kommunen. Skal denne søknaden gjelde, må den andre trekkes før fristen. Så kan du bekrefte her.',
      }),
    },
  },
  participant: {
    title: 'Opplysninger om deg',
    lead: ({ contact, school, municipality }: Asked) =>
      `${contact} har meldt deg på til ${school} for ${municipality}. Her svarer du for din egen del.`,
    until: (deadline: string) => `Du kan rette og legge til fram til ${deadline}.`,
    about: { project: 'Prosjektet', municipality: 'Kommune', role: 'Ført opp som' },
    privacyTitle: 'Dette tar skolen vare på, og hvorfor',
    privacy: [
      'Utdanning og erfaring avgjør om du kan ta eksamen og få studiepoeng. Dokumentene viser at det stemmer. Fødselsåret viser om årene henger sammen, og at beviset går til rett person.',
      'Bare de som behandler opptaket ved skolen, ser det du skriver og laster opp. Den som meldte deg på, ser at du har svart og hva du trolig kan delta som, men ikke dokumentene dine.',
      'Skriv ikke fødselsnummer, og ta ikke med opplysninger om helse.',
    ],
    privacyLink: 'Les mer om personvern',
    formTitle: 'Utdanning og erfaring',
    correctTitle: 'Rett opplysningene',
    birthYear: 'Fødselsår',
    birthYearHint: 'Fire sifre.',
    educationYears: 'Hvor mange år høyere utdanning har du fullført?',
    educationYearsHint:
      'Fra høgskole eller universitet, i hele eller halve år. 60 studiepoeng er ett år. Har du ingen, skriv 0.',
    educationKind: 'Hva slags utdanning?',
    educationKindHint: 'Grad eller fag, hvor og når.',
    experienceYears: 'Hvor mange år relevant arbeidserfaring har du?',
    experienceYearsHint: 'Arbeid eller verv du kan bruke i prosjektet, i hele eller halve år.',
    experienceKind: 'Hva slags erfaring?',
    experienceKindHint: 'Stilling eller verv, og hvor.',
    confirm: 'Bekreft opplysningene',
    save: 'Lagre rettelsene',
    cancel: 'Tilbake uten å endre',
    faults: {
      notYear: () => 'Skriv året med fire sifre.',
      yearToCome: () => 'Året har ikke vært ennå. Sjekk fødselsåret.',
      bornTooLate: (limit: string) => `Sjekk fødselsåret. Deltakere er født i ${limit} eller før.`,
      bornTooEarly: (limit: string) => `Sjekk fødselsåret. Vi tar imot år fra og med ${limit}.`,
      moreYearsThanLived: (limit: string) =>
        `Det er flere år enn du kan ha rukket. Ut fra fødselsåret er ${limit} det meste.`,
      notHalfYears: () => 'Skriv hele eller halve år, for eksempel 2 eller 2,5.',
    },
    years,
    decision: 'Se vedtaket ditt',
    notices: {
      bekreftet: 'Takk, opplysningene er bekreftet.',
      lagret: 'Rettelsene er lagret.',
      lastet: 'Dokumentet er lastet opp.',
      fjernet: 'Dokumentet er fjernet.',
      sendt: 'Svaret er sendt til skolen.',
    },
    standing: {
      title: 'Slik ser det ut nå',
      notDecided: 'Dette er ikke en avgjørelse. Når skolen har bestemt, får du et eget brev med begrunnelse.',
      why: 'Hvorfor?',
      rule: 'Regelen i studieplanen',
      ahead: 'Hva svarene har å si',
      reason: {
        qualified: (have: Stated, need: Thresholds) =>
          `Du har oppgitt ${have.education} høyere utdanning. Kravet for å være kvalifisert er minst ${need.education}.`,
        individualAssessment: (have: Stated, need: Thresholds) =>
          `Du har oppgitt ${have.education} høyere utdanning og ${have.experience} relevant erfaring. Det er mindre utdanning enn de ${need.education} som kreves, men minst ${need.lessEducation}, og minst ${need.experience} erfaring. Da kan du vurderes individuelt.`,
        courseParticipant: (have: Stated, need: Thresholds) =>
          `Du har oppgitt ${have.education} høyere utdanning og ${have.experience} relevant erfaring. For å kunne ta eksamen trengs minst ${need.education} utdanning, eller minst ${need.lessEducation} utdanning sammen med minst ${need.experience} erfaring.`,
      },
      next: {
        document: 'Det som gjenstår, er å laste opp dokumentasjon på utdanningen.',
        documented: 'Du har lastet opp dokumentasjon. Nå er det ikke mer du må gjøre.',
        nothing: 'Du trenger ikke dokumentere noe. Nå er det ikke mer du må gjøre.',
      },
    },
    documents: {
      title: 'Dokumentasjon',
      lead: (count: number, size: string) =>
        `Vitnemål, karakterutskrift eller attest som PDF. Inntil ${count} dokumenter, hvert på høyst ${size}.`,
      none: 'Ingen dokumenter ennå.',
      file: 'Velg en PDF',
      upload: 'Last opp',
      remove: 'Fjern',
      full: (count: number) =>
        `Du har lastet opp ${count} dokumenter, og det er så mange vi tar imot. Fjern ett hvis et annet er viktigere.`,
      faults: {
        missing: 'Velg en fil før du laster opp.',
        empty: 'Fila er tom. Velg en annen.',
        notPdf:
          'Dette er ikke en PDF. Lagre dokumentet som PDF og prøv igjen. Er det et bilde, kan det som regel skrives ut til PDF.',
        cutOff: 'Slutten av fila mangler. Last den ned eller lagre den på nytt, og prøv igjen.',
        locked: 'Fila er låst. Lagre en kopi uten passord, for eksempel ved å skrive den ut til PDF.',
        tooMany: 'Det er ikke plass til flere dokumenter. Fjern ett først.',
      },
      tooLarge: (size: string) => `Fila er for stor. Den kan være på høyst ${size}.`,
    },
    supplement: {
      title: 'Skolen ber deg om mer',
      due: (date: string) => `Svar innen ${date}.`,
      answer: 'Svaret ditt',
      file: 'Legg ved en PDF',
      optional: 'valgfritt',
      send: 'Send svaret',
      given: (moment: string) => `Du svarte ${moment}`,
      late: 'Svarfristen er ute.',
      beside: 'Det du sender nå, legges ved siden av søknaden. Det som sto der ved fristen, blir stående.',
      nothing: 'Skriv et svar eller legg ved en PDF.',
      full: 'Vi har fått så mange svar at vi ikke tar imot flere her. Ta kontakt med skolen.',
    },
    closed: {
      late: (deadline: string) => `Fristen var ${deadline}. Det du har oppgitt, står slik det var da.`,
      lateUnconfirmed: (deadline: string) =>
        `Fristen var ${deadline}. Du rakk ikke å svare. Skolen tar kontakt hvis den trenger noe fra deg.`,
      askedUnconfirmed: (deadline: string) =>
        `Fristen var ${deadline}. Skolen har bedt deg om mer, så du kan fortsatt svare.`,
      lapsed: 'Søknaden ble ikke sendt innen fristen, så den er ikke med i opptaket.',
      education: 'Høyere utdanning',
      experience: 'Relevant erfaring',
      notSaved: 'Det du nettopp sendte, kom etter fristen og er ikke lagret.',
      stated: 'Dette har du oppgitt',
    },
    removed: {
      title: 'Du står ikke lenger på lista',
      text: 'Den som søker, har tatt deg av lista over deltakere. Det du har oppgitt, blir ikke brukt.',
      onward: 'Mener du at det er feil, ta det med den som søker.',
    },
    gone: {
      title: 'Søknaden er trukket',
      text: 'Kommunen er ikke med i opptaket med denne søknaden, så vi trenger ikke noe mer fra deg.',
      onward: 'Sender kommunen en ny søknad, får du en ny lenke.',
    },
  },
  receipt: {
    title: (number: string) => `Kvittering for søknad ${number}`,
    kind: 'Kvittering',
    number: 'Søknadsnummer',
    version: 'Utgave',
    time: 'Mottatt',
    hash: 'Fingeravtrykk (SHA-256)',
    hashHelp:
      'Fingeravtrykket er regnet ut av det vedlagte innholdet: kanonisk JSON etter RFC 8785, så SHA-256. Fila ligger ved i denne PDF-en, så hvem som helst kan regne etter.',
    attachment: 'Innholdet som ble sendt, som kanonisk JSON',
    municipality: (count: number): string => (count === 1 ? 'Kommune' : 'Kommuner'),
    leads: 'leder søknaden',
    residents: (count: string) => `${count} innbyggere`,
    contact: 'Kontaktperson',
    guarantor: 'Garantist',
    confirmedAt: (moment: string) => `Garantien ble gitt ${moment}`,
    languageForm: 'Målform',
    languageForms: { nb: 'Bokmål', nn: 'Nynorsk' },
    columns: { person: 'Navn, e-post', position: 'Rolle', serviceArea: 'Sektor', municipality: 'Kommune' },
    participantsTitle: 'Deltakere',
    taskTitle: 'Utviklingsoppgaven',
    task: {
      title: 'Tittel',
      need: 'Behovet',
      affected: 'Hvem det angår',
      tried: 'Hva som er prøvd',
      strategy: 'Sammenheng med kommunens strategi',
    },
    page: (number: string, count: string) => `Side ${number} av ${count}`,
  },
};
