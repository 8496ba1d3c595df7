import type { AppMessages } from '../nb/index.ts';

export const pages: AppMessages['pages'] = {
  menu: {
    plan: 'Studiet',
    call: 'Opptak',
    library: 'Bibliotek',
    school: 'Skulen',
    programme: 'Program',
    teaching: 'Undervisning',
  },
  front: {
    kickerOpen: (slug, deadline) => `Opptak til kull ${slug} · frist ${deadline}`,
    kickerSoon: (slug, opens) => `Opptaket til kull ${slug} opnar ${opens}`,
    kickerClosed: (slug) => `Kull ${slug} · opptaket er avslutta`,
    headline: 'Frå ein floke i kommunen til ei løysing andre kan lære av',
    lead: (min, max, gatherings, days, credits) =>
      `${min}–${max} kollegaer frå same kommune. Eitt eige innovasjonsprosjekt. ${gatherings} samlingar, ${days} dagar, ${credits} studiepoeng – og eit nettverk frå heile landet.`,
    apply: 'Søk for kommunen din',
    readCall: 'Les om opptaket',
    readPlan: 'Les studieplanen',
    readProgramme: 'Sjå programmet for samlingane',
    mapTitle: 'Kommunane i Noreg',
    mapDescription: (count) =>
      `Eit kart over fastlandet med ein prikk for kvar av dei ${count} kommunane som kan søkje.`,
    mapCaption: (count) => `${count} kommunar. Kvar av dei kan vere med på éin søknad.`,
    yearTitle: (year) => `Året ${year}`,
    cards: {
      whoTitle: 'Kven kan søkje?',
      who: (min, max, sectors) =>
        `Kommunen søkjer for ${min}–${max} tilsette, leiarar eller folkevalde frå minst ${sectors} sektorar. Fleire kommunar kan søkje saman.`,
      howTitle: 'Korleis blir plassane fordelte?',
      how: 'Alle landsdelar skal vere med, og både små og store kommunar. Resten blir avgjort ved loddtrekning som alle kan rekne etter.',
      whatTitle: 'Kva sit de igjen med?',
      what: 'Eit prosjekt som er prøvd ut heime, eksamen eller kursbevis, og erfaringar som andre kommunar kan omsetje til sitt.',
    },
    dayTitle: 'Slik kan det byrje',
    day: 'Ein sjukepleiar, ein byggjesaksbehandlar og ein ordførar set seg ved same bord på den første samlinga. Dei har kvar si forklaring på kvifor folk må ringje fire gonger for å få tilpassa badet heime. Innan kvelden har dei teikna den same reisa tre gonger, og oppdaga at ingen eig ho.',
    dayNote: 'Oppdikta døme',
  },
  myPage: {
    title: (name) => (name ? `Hei, ${name}` : 'Mi side'),
    nowTitle: 'Dette er neste',
    now: 'No',
    standingTitle: 'Slik står det til',
    nothingTitle: 'Det er ingenting du må gjere no',
    nothing: 'Vi seier frå på e-post når det er noko nytt.',
    profile: 'Namnet ditt og språk i e-post',
    notices: 'Når vi skriv til deg, og om kva',
    school: 'Til sidene for skulen',
    open: 'Opne',
  },
  privacy: {
    title: 'Personvern',
    lead: 'Her står det kva vi veit om deg, kvifor, kor lenge, og kva du kan be oss om.',
    who: {
      title: 'Kven har ansvaret',
      text: (school) =>
        `${school} er behandlingsansvarleg. Den som driftar tenesta og den som sender e-post, gjer det på vegner av skulen etter avtale.`,
    },
    what: {
      title: 'Kva vi lagrar',
      items: [
        'Kontaktpersonen: namn, e-postadresse og språk.',
        'Deltakarar: namn, e-postadresse, kommune, rolle og sektor. Dei oppgjev sjølve fødselsår, utdanning og erfaring, og lastar opp dokumentasjon.',
        'Leiaren som garanterer: namn, stilling og e-postadresse.',
        'Innleiarar: namn, arbeidsstad, e-postadresse og det dei skriv om seg sjølve. Namnet til ein som er invitert, og teksten, blir vist ope berre når dei har sagt ja.',
        'Ein logg over kva som er gjort og når. Han inneheld kodar, ikkje fritekst.',
      ],
    },
    not: {
      title: 'Kva vi ikkje lagrar',
      text: 'Vi spør aldri om fødselsnummer. Vi bruker inga sporing, og ingenting blir henta frå andre nettstader når du besøkjer oss. Dei einaste informasjonskapslane er dei som loggar deg inn og hugsar at du er det.',
    },
    why: {
      title: 'Kvifor vi har lov',
      text: 'Opptak til utdanning er ei oppgåve i allmenn interesse og utøving av offentleg myndigheit (personvernforordninga artikkel 6 nr. 1 bokstav e). Fødselsåret treng vi for å kjenne att rett person på bevis og for å sjå at oppgjevne år heng saman.',
    },
    seen: {
      title: 'Kven som ser det',
      text: 'Kontaktpersonen ser kven som har svart, og kva det truleg betyr, men ikkje vitnemåla. Leiaren ser namn og sektor. Saksbehandlarar ved skulen ser alt i saka. Offentleg blir berre kommunen vist.',
    },
    keep: {
      title: 'Kor lenge',
      lead: 'Ein jobb slettar kvar natt det som ikkje lenger skal finnast.',
      columns: { what: 'Kva', how: 'Kor lenge' },
      months: (months) => `${months} månader`,
      expired: 'Til det ikkje lenger er i bruk',
      names: {
        mail: 'E-post vi har sendt',
        unsentApplications: 'Søknader som aldri vart sende, etter at dei fall bort ved fristen eller vart trekte',
        documents: 'Vitnemål og annan dokumentasjon, etter svarfristen',
        applications: 'Sende søknader og avgjerder, etter svarfristen',
        draws: 'Trekningar med loddbok, protokoll og namn på vitne, etter svarfristen',
        notices: 'Varsel til deltakarar og prosjekteigarar',
        absenceReasons: 'Kvifor nokon bad om fråvær, og kva skulen svara',
        cohorts:
          'Deltakarar, prosjekteigarar og innleiarar i eit kull, med oppmøte, fråvær, oppgåver, samtalar, kunngjeringar, vurderingar og evalueringar, etter at kullet vart oppretta',
        files: 'Filer ingen lenger viser til',
        accounts: 'Kontoar utan nokon del i noko, med læringslogg og val av varsel, etter siste endring',
        signIn: 'Innloggingar og lenkjer',
      },
    },
    rights: {
      title: 'Kva du kan be om',
      text: 'Du kan be om å få sjå det vi har om deg, få feil retta og få sletta det vi ikkje må ta vare på. Ta kontakt med skulen. Er du ikkje nøgd, kan du klage til Datatilsynet. Loddtrekninga er ikkje ei automatisert avgjerd om enkeltpersonar: Ho gjeld kommunar, og eit menneske har ansvaret.',
    },
  },
  accessibility: {
    title: 'Tilgjenge',
    lead: 'Alle skal kunne bruke denne tenesta: med tastatur, med skjermlesar, på telefon og utan JavaScript.',
    statusTitle: 'Kor langt vi er',
    status:
      'Vi byggjer etter WCAG 2.2 nivå AA. Kvar side blir prøvd automatisk på alle tre språka før ei endring blir sleppt inn. Det finst ting automatiske prøver ikkje ser, og tenesta er enno ikkje gått gjennom av ein uavhengig tredjepart eller prøvd med norske skjermlesarstemmer.',
    knownTitle: 'Kjende manglar',
    known: [
      'Dokument som deltakarar lastar opp, er ikkje nødvendigvis tilgjengelege.',
      'Kartet har ein tekst og ein tabell med dei same opplysningane, men sjølve biletet kan ikkje utforskast med tastatur.',
    ],
    tellTitle: 'Sei frå',
    tell: 'Finn du noko som ikkje verkar for deg, vil vi gjerne vite det. Skriv til skulen, så svarer vi og rettar det så fort vi kan.',
    authority:
      'Offentlege skular skal òg ha ei erklæring hos Tilsynet for universell utforming av ikt. Lenkja blir sett inn når skulen har publisert si.',
  },
  source: {
    title: 'Kjeldekode',
    lead: 'Samling er fri programvare under MIT-lisensen. Alle kan lese ho, bruke ho og rekne etter det ho gjer.',
    what: 'Det gjeld særleg reglane for opptak og loddtrekning: Dei står som data i studieplanen og som kode som kan køyrast utan resten.',
    credits: 'Kommunefakta byggjer på opne data. Kart: Kartverket (CC BY 4.0). Målform: Språkrådet.',
    school: 'Skulen som driv tenesta, peikar herifrå til si utgåve av koden.',
  },
};
