export const pages = {
  menu: {
    plan: 'Studiet',
    call: 'Opptak',
    library: 'Bibliotek',
    school: 'Skolen',
    programme: 'Program',
    teaching: 'Undervisning',
  },
  front: {
    kickerOpen: (slug: string, deadline: string) => `Opptak til kull ${slug} · frist ${deadline}`,
    kickerSoon: (slug: string, opens: string) => `Opptak til kull ${slug} åpner ${opens}`,
    kickerClosed: (slug: string) => `Kull ${slug} · opptaket er avsluttet`,
    headline: 'Fra en floke i kommunen til en løsning andre kan lære av',
    lead: (min: number, max: number, gatherings: number, days: number, credits: number) =>
      `${min}–${max} kolleger fra samme kommune. Ett eget innovasjonsprosjekt. ${gatherings} samlinger, ${days} dager, ${credits} studiepoeng – og et nettverk fra hele landet.`,
    apply: 'Søk for kommunen din',
    readCall: 'Les om opptaket',
    readPlan: 'Les studieplanen',
    readProgramme: 'Se programmet for samlingene',
    mapTitle: 'Kommunene i Norge',
    mapDescription: (count: number) =>
      `Et kart over fastlandet med en prikk for hver av de ${count} kommunene som kan søke.`,
    mapCaption: (count: number) => `${count} kommuner. Hver av dem kan være med på én søknad.`,
    yearTitle: (year: string) => `Året ${year}`,
    cards: {
      whoTitle: 'Hvem kan søke?',
      who: (min: number, max: number, sectors: number) =>
        `Kommunen søker for ${min}–${max} ansatte, ledere eller folkevalgte fra minst ${sectors} sektorer. Flere kommuner kan søke sammen.`,
      howTitle: 'Hvordan fordeles plassene?',
      how: 'Alle landsdeler skal være med, og både små og store kommuner. Resten avgjøres ved loddtrekning som alle kan regne etter.',
      whatTitle: 'Hva sitter dere igjen med?',
      what: 'Et prosjekt som er prøvd ut hjemme, eksamen eller kursbevis, og erfaringer som andre kommuner kan oversette til sitt.',
    },
    dayTitle: 'Slik kan det begynne',
    day: 'En sykepleier, en byggesaksbehandler og en ordfører setter seg ved samme bord på den første samlingen. De har hver sin forklaring på hvorfor folk må ringe fire ganger for å få tilpasset badet hjemme. Innen kvelden har de tegnet den samme reisen tre ganger, og oppdaget at ingen eier den.',
    dayNote: 'Oppdiktet eksempel',
  },
  myPage: {
    title: (name: string) => (name ? `Hei, ${name}` : 'Min side'),
    nowTitle: 'Dette er neste',
    now: 'Nå',
    standingTitle: 'Slik står det til',
    nothingTitle: 'Det er ingenting du må gjøre nå',
    nothing: 'Vi sier fra på e-post når det er noe nytt.',
    profile: 'Navnet ditt og språk i e-post',
    notices: 'Når vi skriver til deg, og om hva',
    school: 'Til skolens sider',
    open: 'Åpne',
  },
  privacy: {
    title: 'Personvern',
    lead: 'Her står det hva vi vet om deg, hvorfor, hvor lenge, og hva du kan be oss om.',
    who: {
      title: 'Hvem har ansvaret',
      text: (school: string) =>
        `${school} er behandlingsansvarlig. Den som drifter tjenesten og den som sender e-post, gjør det på skolens vegne etter avtale.`,
    },
    what: {
      title: 'Hva vi lagrer',
      items: [
        'Kontaktpersonen: navn, e-postadresse og språk.',
        'Deltakere: navn, e-postadresse, kommune, rolle og sektor. De oppgir selv fødselsår, utdanning og erfaring, og laster opp dokumentasjon.',
        'Lederen som garanterer: navn, stilling og e-postadresse.',
        'Innledere: navn, arbeidssted, e-postadresse og det de skriver om seg selv. Navnet til en som er invitert, og teksten, vises åpent bare når de har sagt ja.',
        'En logg over hva som er gjort og når. Den inneholder koder, ikke fritekst.',
      ],
    },
    not: {
      title: 'Hva vi ikke lagrer',
      text: 'Vi spør aldri om fødselsnummer. Vi bruker ingen sporing, og ingenting hentes fra andre nettsteder når du besøker oss. De eneste informasjonskapslene er de som logger deg inn og husker at du er det.',
    },
    why: {
      title: 'Hvorfor vi har lov',
      text: 'Opptak til utdanning er en oppgave i allmennhetens interesse og myndighetsutøving (personvernforordningen artikkel 6 nr. 1 bokstav e). Fødselsåret trenger vi for å kjenne igjen rett person på bevis og for å se at oppgitte år henger sammen.',
    },
    seen: {
      title: 'Hvem som ser det',
      text: 'Kontaktpersonen ser hvem som har svart, og hva det trolig betyr, men ikke vitnemålene. Lederen ser navn og sektor. Saksbehandlere ved skolen ser alt i saken. Offentlig vises bare kommunen.',
    },
    keep: {
      title: 'Hvor lenge',
      lead: 'En jobb sletter hver natt det som ikke lenger skal finnes.',
      columns: { what: 'Hva', how: 'Hvor lenge' },
      months: (months: number) => `${months} måneder`,
      expired: 'Til det ikke lenger er i bruk',
      names: {
        mail: 'E-post vi har sendt',
        unsentApplications: 'Søknader som aldri ble sendt, etter at de falt bort ved fristen eller ble trukket',
        documents: 'Vitnemål og annen dokumentasjon, etter svarfristen',
        applications: 'Sendte søknader og avgjørelser, etter svarfristen',
        draws: 'Trekninger med loddbok, protokoll og navn på vitner, etter svarfristen',
        notices: 'Varsler til deltakere og prosjekteiere',
        absenceReasons: 'Hvorfor noen ba om fravær, og hva skolen svarte',
        cohorts:
          'Deltakere, prosjekteiere og innledere i et kull, med oppmøte, fravær, oppgaver, samtaler, kunngjøringer, vurderinger og evalueringer, etter at kullet ble opprettet',
        files: 'Filer ingen lenger viser til',
        accounts: 'Kontoer uten noen del i noe, med læringslogg og valg av varsler, etter siste endring',
        signIn: 'Innlogginger og lenker',
      } as Record<string, string>,
    },
    rights: {
      title: 'Hva du kan be om',
      text: 'Du kan be om å få se det vi har om deg, få feil rettet og få slettet det vi ikke må ta vare på. Ta kontakt med skolen. Er du ikke fornøyd, kan du klage til Datatilsynet. Loddtrekningen er ikke en automatisert avgjørelse om enkeltpersoner: Den gjelder kommuner, og et menneske har ansvaret.',
    },
  },
  accessibility: {
    title: 'Tilgjengelighet',
    lead: 'Alle skal kunne bruke denne tjenesten: med tastatur, med skjermleser, på telefon og uten JavaScript.',
    statusTitle: 'Hvor langt vi er',
    status:
      'Vi bygger etter WCAG 2.2 nivå AA. Hver side blir prøvd automatisk på alle tre språk før en endring slippes inn. Det finnes ting automatiske prøver ikke ser, og tjenesten er ennå ikke gjennomgått av en uavhengig tredjepart eller prøvd med norske skjermleserstemmer.',
    knownTitle: 'Kjente mangler',
    known: [
      'Dokumenter som deltakere laster opp, er ikke nødvendigvis tilgjengelige.',
      'Kartet har en tekst og en tabell med de samme opplysningene, men selve bildet kan ikke utforskes med tastatur.',
    ],
    tellTitle: 'Si fra',
    tell: 'Finner du noe som ikke virker for deg, vil vi gjerne vite det. Skriv til skolen, så svarer vi og retter det så fort vi kan.',
    authority:
      'Offentlige skoler skal også ha en erklæring hos Tilsynet for universell utforming av ikt. Lenken settes inn når skolen har publisert sin.',
  },
  source: {
    title: 'Kildekode',
    lead: 'Samling er fri programvare under MIT-lisensen. Alle kan lese den, bruke den og regne etter det den gjør.',
    what: 'Det gjelder særlig reglene for opptak og loddtrekning: De står som data i studieplanen og som kode som kan kjøres uten resten.',
    credits: 'Kommunefakta bygger på åpne data. Kart: Kartverket (CC BY 4.0). Målform: Språkrådet.',
    school: 'Skolen som driver tjenesten, peker herfra til sin utgave av koden.',
  },
};
