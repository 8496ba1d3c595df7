import type { AdmissionMessages } from '../nb/index.ts';

export const links: AdmissionMessages['links'] = {
  unknown: {
    title: 'Lenkja verkar ikkje',
    text: 'Ho kan vere bytt ut med ei nyare, eller så kom ikkje heile adressa med då ho vart kopiert.',
    onward:
      'Sjå etter den nyaste e-posten frå oss. Finn du han ikkje, be den som søkjer for kommunen om å sende lenkja på nytt.',
  },
  ask: (contact) => `Spør ${contact}`,
  guarantee: {
    title: (municipality) => `Garanti for ${municipality}`,
    lead: ({ contact, school, municipality }) =>
      `${contact} søkjer om plass ved ${school} for ${municipality}, og har ført deg opp som leiaren som kan gå god for det.`,
    answerBy: (moment) => `Svar innan ${moment}.`,
    sentNow: 'Søknaden tel som send i det du stadfestar.',
    meaningTitle: 'Dette går du god for',
    meaning: (people, gatherings, days) =>
      `${people} personar får vere med på alle ${gatherings} samlingane, ${days} dagar til saman, og får tid til å arbeide med prosjektet mellom dei.`,
    joint: (municipalities) => `Du svarar for alle kommunane i søknaden: ${municipalities}.`,
    owner:
      'Får de plass, blir du eigar av prosjektet. Du følgjer det, ryddar hindringar av vegen og tek imot resultatet.',
    gathering: (number) => `Samling ${number}`,
    assumed: 'førebels dato',
    participantsTitle: 'Kven det gjeld',
    projectTitle: 'Kva dei vil løyse',
    wholeTask: 'Les resten av oppgåva',
    confirmTitle: 'Svaret ditt',
    confirm: 'Eg garanterer for kommunen',
    confirmJoint: 'Eg garanterer for kommunane',
    wrong: 'Er det noko som ikkje stemmer, så vent med å stadfeste. Når det er retta, kan du svare.',
    changedTitle: 'Søknaden er endra medan du las',
    changed: 'Les gjennom på nytt. Det er det som står her no, du går god for.',
    given: {
      title: 'Takk! Søknaden er send',
      lead: (municipality) => `Du har garantert for ${municipality}.`,
      confirmedAt: 'Garantien vart gjeven',
      participants: 'Deltakarar',
      project: 'Prosjekt',
      next: (email) =>
        `Etter fristen går skulen gjennom søknadene. Vi skriv til ${email} om de får plass. Det er òg adressa du loggar inn med.`,
      resending:
        'Sidan er det ført opp nye deltakarar, og du har fått ei ny lenkje. Til du svarar der, gjeld det du ser her.',
      over: { withdrawn: 'Søknaden er seinare trekt.', annulled: 'Skulen har seinare annullert søknaden.' },
    },
    closed: {
      late: (deadline) => ({
        title: 'Fristen er ute',
        text: `Han var ${deadline}. Etter det kan ingen søknad sendast, og garantien kan difor ikkje gjevast.`,
        onward: 'Det som eventuelt var sendt før fristen, står slik det vart sendt.',
      }),
      gone: () => ({
        title: 'Søknaden er trekt',
        text: 'Det er ikkje lenger noko å gå god for.',
        onward: 'Sender kommunen ein ny søknad, får du ei ny lenkje.',
      }),
      otherLeader: () => ({
        title: 'Ein annan leiar er spurd',
        text: 'Garantien for denne søknaden er no lagd til ein annan. Du treng ikkje gjere noko.',
        onward: 'Er det ei misforståing, ta det med den som søkjer.',
      }),
      renewed: () => ({
        title: 'Du har fått ei nyare lenkje',
        text: 'Denne er bytt ut. Det kan vere fordi lista over deltakarar er endra.',
        onward: 'Opne lenkja i den siste e-posten du har fått frå oss.',
      }),
      alreadyGiven: () => ({
        title: 'Garantien er gjeven',
        text: 'Spørsmålet om ein ny garanti er teke tilbake. Den du gav, gjeld framleis.',
        onward: 'Du treng ikkje gjere noko.',
      }),
      changing: () => ({
        title: 'Lista over deltakarar blir endra',
        text: 'Den som søkjer, har endra kven som skal delta. Difor gjeld ikkje denne lenkja lenger.',
        onward: 'Du får ei ny lenkje i e-post når søknaden er klar att.',
      }),
      incomplete: () => ({
        title: 'Søknaden er ikkje ferdig',
        text: 'Noko er teke bort eller manglar, så han kan ikkje sendast enno.',
        onward: 'Be den som søkjer om å sjå over han. Så kan du stadfeste under den same lenkja.',
      }),
      taken: (names) => ({
        title: 'Kommunen står i ein annan søknad',
        text: `${names} er med i ein annan søknad som alt er send. Kvar kommune kan vere med i berre éin.`,
        onward:
          'Snakk saman i kommunen. Skal denne søknaden gjelde, må den andre trekkjast før fristen. Så kan du stadfeste her.',
      }),
    },
  },
  participant: {
    title: 'Opplysningar om deg',
    lead: ({ contact, school, municipality }) =>
      `${contact} har meldt deg på til ${school} for ${municipality}. Her svarar du for din eigen del.`,
    until: (deadline) => `Du kan rette og leggje til fram til ${deadline}.`,
    about: { project: 'Prosjektet', municipality: 'Kommune', role: 'Ført opp som' },
    privacyTitle: 'Dette tek skulen vare på, og kvifor',
    privacy: [
      'Utdanning og erfaring avgjer om du kan ta eksamen og få studiepoeng. Dokumenta viser at det stemmer. Fødselsåret viser om åra heng saman, og at beviset går til rett person.',
      'Berre dei som behandlar opptaket ved skulen, ser det du skriv og lastar opp. Den som melde deg på, ser at du har svart og kva du truleg kan delta som, men ikkje dokumenta dine.',
      'Skriv ikkje fødselsnummer, og ta ikkje med opplysningar om helse.',
    ],
    privacyLink: 'Les meir om personvern',
    formTitle: 'Utdanning og erfaring',
    correctTitle: 'Rett opplysningane',
    birthYear: 'Fødselsår',
    birthYearHint: 'Fire siffer.',
    educationYears: 'Kor mange år høgare utdanning har du fullført?',
    educationYearsHint:
      'Frå høgskule eller universitet, i heile eller halve år. 60 studiepoeng er eitt år. Har du inga, skriv 0.',
    educationKind: 'Kva slags utdanning?',
    educationKindHint: 'Grad eller fag, kvar og når.',
    experienceYears: 'Kor mange år relevant arbeidserfaring har du?',
    experienceYearsHint: 'Arbeid eller verv du kan bruke i prosjektet, i heile eller halve år.',
    experienceKind: 'Kva slags erfaring?',
    experienceKindHint: 'Stilling eller verv, og kvar.',
    confirm: 'Stadfest opplysningane',
    save: 'Lagre rettingane',
    cancel: 'Tilbake utan å endre',
    faults: {
      notYear: () => 'Skriv året med fire siffer.',
      yearToCome: () => 'Året har ikkje vore enno. Sjekk fødselsåret.',
      bornTooLate: (limit) => `Sjekk fødselsåret. Deltakarar er fødde i ${limit} eller før.`,
      bornTooEarly: (limit) => `Sjekk fødselsåret. Vi tek imot år frå og med ${limit}.`,
      moreYearsThanLived: (limit) => `Det er fleire år enn du kan ha rokke. Ut frå fødselsåret er ${limit} det meste.`,
      notHalfYears: () => 'Skriv heile eller halve år, til dømes 2 eller 2,5.',
    },
    years: (count) => `${count} år`,
    decision: 'Sjå vedtaket ditt',
    notices: {
      bekreftet: 'Takk, opplysningane er stadfesta.',
      lagret: 'Rettingane er lagra.',
      lastet: 'Dokumentet er lasta opp.',
      fjernet: 'Dokumentet er fjerna.',
      sendt: 'Svaret er sendt til skulen.',
    },
    standing: {
      title: 'Slik ser det ut no',
      notDecided: 'Dette er ikkje ei avgjerd. Når skulen har bestemt seg, får du eit eige brev med grunngjeving.',
      why: 'Kvifor?',
      rule: 'Regelen i studieplanen',
      ahead: 'Kva svara har å seie',
      reason: {
        qualified: (have, need) =>
          `Du har oppgjeve ${have.education} høgare utdanning. Kravet for å vere kvalifisert er minst ${need.education}.`,
        individualAssessment: (have, need) =>
          `Du har oppgjeve ${have.education} høgare utdanning og ${have.experience} relevant erfaring. Det er mindre utdanning enn dei ${need.education} som er kravde, men minst ${need.lessEducation}, og minst ${need.experience} erfaring. Då kan du bli vurdert individuelt.`,
        courseParticipant: (have, need) =>
          `Du har oppgjeve ${have.education} høgare utdanning og ${have.experience} relevant erfaring. For å kunne ta eksamen trengst minst ${need.education} utdanning, eller minst ${need.lessEducation} utdanning saman med minst ${need.experience} erfaring.`,
      },
      next: {
        document: 'Det som står att, er å laste opp dokumentasjon på utdanninga.',
        documented: 'Du har lasta opp dokumentasjon. No er det ikkje meir du må gjere.',
        nothing: 'Du treng ikkje dokumentere noko. No er det ikkje meir du må gjere.',
      },
    },
    documents: {
      title: 'Dokumentasjon',
      lead: (count, size) =>
        `Vitnemål, karakterutskrift eller attest som PDF. Inntil ${count} dokument, kvart på høgst ${size}.`,
      none: 'Ingen dokument enno.',
      file: 'Vel ein PDF',
      upload: 'Last opp',
      remove: 'Fjern',
      full: (count) =>
        `Du har lasta opp ${count} dokument, og det er så mange vi tek imot. Fjern eitt om eit anna er viktigare.`,
      faults: {
        missing: 'Vel ei fil før du lastar opp.',
        empty: 'Fila er tom. Vel ei anna.',
        notPdf:
          'Dette er ikkje ein PDF. Lagre dokumentet som PDF og prøv igjen. Er det eit bilete, kan det som regel skrivast ut til PDF.',
        cutOff: 'Slutten av fila manglar. Last henne ned eller lagre henne på nytt, og prøv igjen.',
        locked: 'Fila er låst. Lagre ein kopi utan passord, til dømes ved å skrive henne ut til PDF.',
        tooMany: 'Det er ikkje plass til fleire dokument. Fjern eitt først.',
      },
      tooLarge: (size) => `Fila er for stor. Ho kan vere på høgst ${size}.`,
    },
    supplement: {
      title: 'Skulen ber deg om meir',
      due: (date) => `Svar innan ${date}.`,
      answer: 'Svaret ditt',
      file: 'Legg ved ein PDF',
      optional: 'valfritt',
      send: 'Send svaret',
      given: (moment) => `Du svara ${moment}`,
      late: 'Svarfristen er ute.',
      beside: 'Det du sender no, blir lagt ved sida av søknaden. Det som stod der ved fristen, blir ståande.',
      nothing: 'Skriv eit svar eller legg ved ein PDF.',
      full: 'Vi har fått så mange svar at vi ikkje tek imot fleire her. Ta kontakt med skulen.',
    },
    closed: {
      late: (deadline) => `Fristen var ${deadline}. Det du har oppgjeve, står slik det var då.`,
      lateUnconfirmed: (deadline) =>
        `Fristen var ${deadline}. Du rakk ikkje å svare. Skulen tek kontakt om han treng noko frå deg.`,
      askedUnconfirmed: (deadline) => `Fristen var ${deadline}. Skulen har bede deg om meir, så du kan framleis svare.`,
      lapsed: 'Søknaden vart ikkje send innan fristen, så han er ikkje med i opptaket.',
      education: 'Høgare utdanning',
      experience: 'Relevant erfaring',
      notSaved: 'Det du nettopp sende, kom etter fristen og er ikkje lagra.',
      stated: 'Dette har du oppgjeve',
    },
    removed: {
      title: 'Du står ikkje lenger på lista',
      text: 'Den som søkjer, har teke deg av lista over deltakarar. Det du har oppgjeve, blir ikkje brukt.',
      onward: 'Meiner du at det er feil, ta det med den som søkjer.',
    },
    gone: {
      title: 'Søknaden er trekt',
      text: 'Kommunen er ikkje med i opptaket med denne søknaden, så vi treng ikkje noko meir frå deg.',
      onward: 'Sender kommunen ein ny søknad, får du ei ny lenkje.',
    },
  },
  receipt: {
    title: (number) => `Kvittering for søknad ${number}`,
    kind: 'Kvittering',
    number: 'Søknadsnummer',
    version: 'Utgåve',
    time: 'Motteken',
    hash: 'Fingeravtrykk (SHA-256)',
    hashHelp:
      'Fingeravtrykket er rekna ut av det vedlagde innhaldet: kanonisk JSON etter RFC 8785, så SHA-256. Fila ligg ved i denne PDF-en, så kven som helst kan rekne etter.',
    attachment: 'Innhaldet som vart sendt, som kanonisk JSON',
    municipality: (count) => (count === 1 ? 'Kommune' : 'Kommunar'),
    leads: 'leier søknaden',
    residents: (count) => `${count} innbyggjarar`,
    contact: 'Kontaktperson',
    guarantor: 'Garantist',
    confirmedAt: (moment) => `Garantien vart gjeven ${moment}`,
    languageForm: 'Målform',
    languageForms: { nb: 'Bokmål', nn: 'Nynorsk' },
    columns: { person: 'Namn, e-post', position: 'Rolle', serviceArea: 'Sektor', municipality: 'Kommune' },
    participantsTitle: 'Deltakarar',
    taskTitle: 'Utviklingsoppgåva',
    task: {
      title: 'Tittel',
      need: 'Behovet',
      affected: 'Kven det gjeld',
      tried: 'Kva som er prøvd',
      strategy: 'Samanheng med strategien til kommunen',
    },
    page: (number, count) => `Side ${number} av ${count}`,
  },
};
