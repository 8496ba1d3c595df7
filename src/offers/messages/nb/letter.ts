/** How many of those alike had to come, and did. */
interface Share {
  readonly municipality: string;
  readonly name: string;
  readonly applicants: string;
  readonly min: number;
  readonly max: number | null;
  readonly drawn: number;
}

interface DrawFacts {
  readonly municipality: string;
  readonly applicants: string;
  readonly drawn: string;
}

interface AppealFacts {
  readonly law: string;
  readonly weeks: number;
  readonly appealBy: string;
  readonly body: string;
}

const must = ({ min, max, drawn }: Share): string => {
  const limits = [min > 0 ? `minst ${min}` : '', max === null ? '' : `høyst ${max}`].filter(Boolean).join(' og ');
  const got = drawn === 0 ? 'ingen fikk det' : drawn === 1 ? 'én fikk det' : `${drawn} fikk det`;
  return limits === ''
    ? `Gruppen hadde ingen egne plasser; ${got === 'ingen fikk det' ? 'ingen derfra fikk plass' : `${drawn} derfra fikk plass`}.`
    : `Av dem skulle ${limits} få plass, og ${got}.`;
};

export const letter = {
  place: (count: number) => (count === 1 ? 'én plass' : `${count} plasser`),
  rooms: {
    municipalities: (count: string) => `${count} kommuner`,
    seats: (count: string) => `${count} deltakere`,
  },
  sizes: { small: 'små kommuner', medium: 'mellomstore kommuner', large: 'store kommuner' },
  offer: {
    title: (municipality: string) => `Tilbud om plass til ${municipality}`,
    lead: (f: { municipality: string; school: string; answerBy: string }) =>
      `${f.municipality} får tilbud om plass ved ${f.school}. Siste dag for å svare er ${f.answerBy}.`,
    answer: 'Slik svarer dere',
    answerHow: (participants: string) =>
      `Dere svarer på nettsiden. Søknaden gjelder ${participants}, og dere bekrefter at hver av dem fortsatt blir med. Må noen byttes ut, gjør dere det samtidig. Den som kommer inn, får en egen lenke for å fortelle om utdanning og erfaring.`,
    changeable: 'Svaret kan endres helt fram til siste dag.',
    silence: {
      declines: 'Hører vi ikke fra dere innen da, regner vi det som et nei, og plassen går til ventelisten.',
      remindThenDeclines:
        'Hører vi ikke fra dere innen da, får dere én påminnelse med noen få dager til. Deretter regner vi det som et nei, og plassen går til ventelisten.',
    },
    link: 'Svar på tilbudet',
  },
  waiting: {
    title: (municipality: string) => `${municipality} står på venteliste`,
    lead: ({ municipality }: { municipality: string }) =>
      `${municipality} oppfyller vilkårene, men ble ikke trukket ut. Søknaden står nå på venteliste.`,
    next: 'Hva som skjer nå',
    nextText: (answerBy: string) =>
      `De som har fått tilbud, svarer innen ${answerBy}. Blir det plasser til overs, trekkes de ut blant alle som venter, på samme måte og like åpent. I den trekningen blir også rekkefølgen for senere plasser trukket.`,
    position: (position: number) => `I rekkefølgen som er trukket, står dere som nummer ${position}.`,
    orderStands:
      'Rekkefølgen står fast, og det blir ikke trukket på nytt. Blir en plass ledig, går den til den første i rekkefølgen som kan få den uten at kravene til landsdeler og størrelser brytes.',
    nothingToDo: (days: number) =>
      `Dere trenger ikke gjøre noe. Får dere en plass senere, skriver vi til dere, og dere får ${days} dager på å svare.`,
  },
  stillWaiting: {
    title: (municipality: string) => `${municipality} står fortsatt på venteliste`,
    lead: ({ municipality }: { municipality: string }) =>
      `De ledige plassene er trukket ut blant alle som ventet. ${municipality} ble ikke trukket ut denne gangen heller, men har fått et nummer i rekkefølgen for senere plasser.`,
  },
  refusal: {
    title: (municipality: string) => `${municipality} får ikke tilbud om plass`,
    lead: (f: { municipality: string; number: string; school: string }) =>
      `Søknad ${f.number} fra ${f.municipality} oppfyller ikke vilkårene for å bli med ved ${f.school}. Den har derfor ikke vært med da plassene ble fordelt.`,
    condition: (name: string, text: string) => `Vilkåret som ikke er oppfylt, er «${name}»: ${text}`,
    because: (date: string) => `Dette la skolen til grunn ${date}:`,
    rule: 'Vilkårene står i studieplanen, i delen om opptak.',
    link: 'Vilkårene for opptak',
  },
  standing: {
    titles: { qualified: 'Du er kvalifisert for studiet', courseParticipant: 'Du kan være med som kursdeltaker' },
    leads: {
      qualified: 'Utdanningen din gir deg rett til å følge studiet som student. Du kan ta eksamen og få studiepoeng.',
      courseParticipant:
        'Du er med på alt på lik linje med de andre. Når kurset er fullført, får du kursbevis, men ikke studiepoeng eller karakter.',
    },
    place: {
      offer: (municipality: string) =>
        `${municipality} har fått tilbud om plass. Vedtaket får virkning når kommunen takker ja.`,
      waiting: (municipality: string) =>
        `${municipality} står på venteliste. Vedtaket får virkning hvis kommunen får plass senere.`,
      refusal: (municipality: string) =>
        `${municipality} har ikke fått plass, så vedtaket får ingen virkning nå. Du får det likevel, fordi det gjelder deg.`,
    },
    stated: (f: { education: string; experience: string; documents: number }) =>
      `Du har oppgitt ${f.education} høyere utdanning og ${f.experience} relevant arbeidserfaring. ${f.documents === 0 ? 'Det er ikke lagt ved dokumentasjon.' : f.documents === 1 ? 'Ett dokument er lagt ved.' : `${f.documents} dokumenter er lagt ved.`}`,
    notStated: 'Du har ikke oppgitt noe om utdanning og erfaring.',
    rule: {
      qualified: (need: string) =>
        `Etter studieplanen må en student ha minst ${need} høyere utdanning. Det kravet er oppfylt.`,
      courseParticipant: (f: { need: string; less: string; experience: string }) =>
        `Etter studieplanen må en student ha minst ${f.need} høyere utdanning. Den som har minst ${f.less} og i tillegg minst ${f.experience} relevant erfaring, blir vurdert individuelt. Det du har oppgitt, når ikke opp til noen av delene.`,
    },
    assessed: 'En saksbehandler har vurdert utdanningen og erfaringen din samlet, og skriver:',
  },
  reasons: 'Slik ble det avgjort',
  roomForAll: (f: { applicants: string; room: string }) =>
    `${f.applicants} søknader oppfylte vilkårene, og det er plass til ${f.room}. Alle fikk derfor plass, og det ble ikke trukket lodd.`,
  draw: {
    first: ({ applicants, drawn }: DrawFacts) =>
      `${applicants} søknader oppfylte vilkårene, og det var plass til ${drawn} av dem. Da teller geografien først: Hele landet skal være med, og både små og store kommuner. Resten avgjør loddet.`,
    reserve: ({ applicants, drawn }: DrawFacts) =>
      `Da svarfristen var ute, var ${drawn} av plassene ledige, og ${applicants} søknader sto på venteliste. De ledige plassene ble trukket ut slik at hele landet og både små og store kommuner fortsatt er med.`,
    region: (f: Share) =>
      `${f.municipality} hører til ${f.name}. Derfra var det ${f.applicants} ${f.applicants === '1' ? 'søknad' : 'søknader'}. ${must(f)}`,
    size: (f: Share & { population: string }) =>
      `Med ${f.population} innbyggere går søknaden i gruppen ${f.name}, der det var ${f.applicants} ${f.applicants === '1' ? 'søknad' : 'søknader'}. ${must(f)}`,
    tickets: (f: { municipality: string; count: string; of: string }) =>
      `Søkere med samme landsdel og størrelse har like stor sjanse. Av ${f.of} lodd sto ${f.municipality} på ${f.count}.`,
    certain: (municipality: string) =>
      `${municipality} sto på alle loddene, fordi kravet til hvem som skal være med, ikke kunne oppfylles på noen annen måte.`,
    impossible: (municipality: string) =>
      `${municipality} sto ikke på noe lodd, fordi kravet til hvem som skal være med, ikke ga rom for det. Grunnen er kunngjort sammen med loddboken.`,
    won: (f: { time: string; ticket: string; municipality: string }) =>
      `${f.time} ble lodd ${f.ticket} trukket. ${f.municipality} står på det loddet.`,
    lost: (f: { time: string; ticket: string; municipality: string }) =>
      `${f.time} ble lodd ${f.ticket} trukket. ${f.municipality} står ikke på det loddet.`,
    practice: 'Trekningen var en øvelse: Tallet kom fra en øvingskjede som hvem som helst kan regne ut på forhånd.',
    link: 'Se hele trekningen, og etterprøv den selv',
  },
  order: (f: { municipality: string; position: number }) =>
    `Plassen ble ledig etter trekningen. I rekkefølgen som ble trukket da, sto ${f.municipality} som nummer ${f.position}, og var den neste som det var rom for.`,
  byAppeal: 'Plassen er gitt etter at vedtaket ble klaget inn, med denne begrunnelsen:',
  appeal: {
    title: 'Rett til å klage',
    municipality: (f: AppealFacts) =>
      `Mener dere at vedtaket er feil, kan dere klage etter ${f.law}. Fristen er ${f.weeks} uker fra dere fikk brevet. Fikk dere det den dagen det ble sendt, er siste dag ${f.appealBy}. Skriv hva dere vil ha endret, og hvorfor. Skolen ser på saken en gang til; holder vi fast på vedtaket, er det ${f.body} som avgjør.`,
    participant: (f: AppealFacts) =>
      `Mener du at vedtaket er feil, kan du klage etter ${f.law}. Fristen er ${f.weeks} uker fra du fikk brevet. Fikk du det den dagen det ble sendt, er siste dag ${f.appealBy}. Skriv hva du vil ha endret, og hvorfor. Skolen ser på saken en gang til; holder vi fast på vedtaket, er det ${f.body} som avgjør. Du klager fra din egen side, med lenken i e-posten, eller med et brev til skolen.`,
    noParty:
      'Kommunen er ikke part i saken og kan ikke klage. Hver deltaker kan klage på vedtaket som gjelder dem selv.',
    reasons: {
      municipality:
        'Dere kan også be om en nærmere begrunnelse før fristen er ute. Da begynner en ny frist når dere får begrunnelsen.',
      participant:
        'Du kan også be om en nærmere begrunnelse før fristen er ute. Da begynner en ny frist når du får begrunnelsen.',
    },
    link: 'Klag på vedtaket',
  },
  file: {
    title: 'Rett til innsyn',
    municipality:
      'Dere har rett til å se dokumentene i saken. Skriv til skolen hvis det er noe dere ikke finner på nettsiden.',
    participant:
      'Du har rett til å se dokumentene i saken din. Skriv til skolen hvis det er noe du ikke finner på siden din.',
  },
  signed: {
    byLot: 'Plassene er avgjort ved loddtrekning, uten skjønn fra noen.',
    byDice: 'Plassene er avgjort ved loddtrekning med vitner til stede, uten skjønn fra noen.',
    caseOfficer: (name: string) => `Saksbehandler: ${name}`,
    decidedBy: (name: string) => `Vedtaket er gjort av ${name}`,
  },
  facts: {
    number: 'Vedtak',
    date: 'Dato',
    application: 'Søknad',
    to: 'Til',
    hash: 'Fingeravtrykk (SHA-256)',
    kind: 'Vedtak om opptak',
    page: (page: string, pages: string) => `Side ${page} av ${pages}`,
    translation: 'Oversatt til lesehjelp. Vedtaket selv er det norske brevet.',
  },
  years: (count: string) => `${count} års`,
};
