import type { OffersMessages } from '../nb/index.ts';

type Texts = OffersMessages['letter'];
type Share = Parameters<Texts['draw']['region']>[0];

const must = ({ min, max, drawn }: Share): string => {
  const limits = [min > 0 ? `minst ${min}` : '', max === null ? '' : `høgst ${max}`].filter(Boolean).join(' og ');
  const got = drawn === 0 ? 'ingen fekk det' : drawn === 1 ? 'éin fekk det' : `${drawn} fekk det`;
  return limits === ''
    ? `Gruppa hadde ingen eigne plassar; ${got === 'ingen fekk det' ? 'ingen derifrå fekk plass' : `${drawn} derifrå fekk plass`}.`
    : `Av dei skulle ${limits} få plass, og ${got}.`;
};

export const letter: Texts = {
  place: (count) => (count === 1 ? 'éin plass' : `${count} plassar`),
  rooms: {
    municipalities: (count) => `${count} kommunar`,
    seats: (count) => `${count} deltakarar`,
  },
  sizes: { small: 'små kommunar', medium: 'mellomstore kommunar', large: 'store kommunar' },
  offer: {
    title: (municipality) => `Tilbod om plass til ${municipality}`,
    lead: (f) => `${f.municipality} får tilbod om plass ved ${f.school}. Siste dag for å svare er ${f.answerBy}.`,
    answer: 'Slik svarer de',
    answerHow: (participants) =>
      `De svarer på nettsida. Søknaden gjeld ${participants}, og de stadfestar at kvar av dei framleis blir med. Må nokon bytast ut, gjer de det samstundes. Den som kjem inn, får ei eiga lenkje for å fortelje om utdanning og erfaring.`,
    changeable: 'Svaret kan endrast heilt fram til siste dag.',
    silence: {
      declines: 'Høyrer vi ikkje frå dykk innan då, reknar vi det som eit nei, og plassen går til ventelista.',
      remindThenDeclines:
        'Høyrer vi ikkje frå dykk innan då, får de éi påminning med nokre få dagar til. Deretter reknar vi det som eit nei, og plassen går til ventelista.',
    },
    link: 'Svar på tilbodet',
  },
  waiting: {
    title: (municipality) => `${municipality} står på venteliste`,
    lead: ({ municipality }) =>
      `${municipality} oppfyller vilkåra, men vart ikkje trekt ut. Søknaden står no på venteliste.`,
    next: 'Kva som skjer no',
    nextText: (answerBy) =>
      `Dei som har fått tilbod, svarer innan ${answerBy}. Blir det plassar til overs, blir dei trekte ut blant alle som ventar, på same måten og like ope. I den trekninga blir òg rekkjefølgja for seinare plassar trekt.`,
    position: (position) => `I rekkjefølgja som er trekt, står de som nummer ${position}.`,
    orderStands:
      'Rekkjefølgja står fast, og det blir ikkje trekt på nytt. Blir ein plass ledig, går han til den første i rekkjefølgja som kan få han utan at krava til landsdelar og storleikar blir brotne.',
    nothingToDo: (days) =>
      `De treng ikkje gjere noko. Får de ein plass seinare, skriv vi til dykk, og de får ${days} dagar på å svare.`,
  },
  stillWaiting: {
    title: (municipality) => `${municipality} står framleis på venteliste`,
    lead: ({ municipality }) =>
      `Dei ledige plassane er trekte ut blant alle som venta. ${municipality} vart ikkje trekt ut denne gongen heller, men har fått eit nummer i rekkjefølgja for seinare plassar.`,
  },
  refusal: {
    title: (municipality) => `${municipality} får ikkje tilbod om plass`,
    lead: (f) =>
      `Søknad ${f.number} frå ${f.municipality} oppfyller ikkje vilkåra for å bli med ved ${f.school}. Han har difor ikkje vore med då plassane vart fordelte.`,
    condition: (name, text) => `Vilkåret som ikkje er oppfylt, er «${name}»: ${text}`,
    because: (date) => `Dette la skulen til grunn ${date}:`,
    rule: 'Vilkåra står i studieplanen, i delen om opptak.',
    link: 'Vilkåra for opptak',
  },
  standing: {
    titles: { qualified: 'Du er kvalifisert for studiet', courseParticipant: 'Du kan vere med som kursdeltakar' },
    leads: {
      qualified: 'Utdanninga di gjev deg rett til å følgje studiet som student. Du kan ta eksamen og få studiepoeng.',
      courseParticipant:
        'Du er med på alt på lik linje med dei andre. Når kurset er fullført, får du kursbevis, men ikkje studiepoeng eller karakter.',
    },
    place: {
      offer: (municipality) => `${municipality} har fått tilbod om plass. Vedtaket får verknad når kommunen takkar ja.`,
      waiting: (municipality) =>
        `${municipality} står på venteliste. Vedtaket får verknad dersom kommunen får plass seinare.`,
      refusal: (municipality) =>
        `${municipality} har ikkje fått plass, så vedtaket får ingen verknad no. Du får det likevel, fordi det gjeld deg.`,
    },
    stated: (f) =>
      `Du har oppgitt ${f.education} høgare utdanning og ${f.experience} relevant arbeidserfaring. ${f.documents === 0 ? 'Det er ikkje lagt ved dokumentasjon.' : f.documents === 1 ? 'Eitt dokument er lagt ved.' : `${f.documents} dokument er lagde ved.`}`,
    notStated: 'Du har ikkje oppgitt noko om utdanning og erfaring.',
    rule: {
      qualified: (need) =>
        `Etter studieplanen må ein student ha minst ${need} høgare utdanning. Det kravet er oppfylt.`,
      courseParticipant: (f) =>
        `Etter studieplanen må ein student ha minst ${f.need} høgare utdanning. Den som har minst ${f.less} og i tillegg minst ${f.experience} relevant erfaring, blir vurdert individuelt. Det du har oppgitt, når ikkje opp til nokon av delane.`,
    },
    assessed: 'Ein saksbehandlar har vurdert utdanninga og erfaringa di samla, og skriv:',
  },
  reasons: 'Slik vart det avgjort',
  roomForAll: (f) =>
    `${f.applicants} søknader oppfylte vilkåra, og det er plass til ${f.room}. Alle fekk difor plass, og det vart ikkje trekt lodd.`,
  draw: {
    first: ({ applicants, drawn }) =>
      `${applicants} søknader oppfylte vilkåra, og det var plass til ${drawn} av dei. Då tel geografien først: Heile landet skal vere med, og både små og store kommunar. Resten avgjer loddet.`,
    reserve: ({ applicants, drawn }) =>
      `Då svarfristen var ute, var ${drawn} av plassane ledige, og ${applicants} søknader stod på venteliste. Dei ledige plassane vart trekte ut slik at heile landet og både små og store kommunar framleis er med.`,
    region: (f) =>
      `${f.municipality} høyrer til ${f.name}. Derifrå var det ${f.applicants} ${f.applicants === '1' ? 'søknad' : 'søknader'}. ${must(f)}`,
    size: (f) =>
      `Med ${f.population} innbyggjarar går søknaden i gruppa ${f.name}, der det var ${f.applicants} ${f.applicants === '1' ? 'søknad' : 'søknader'}. ${must(f)}`,
    tickets: (f) =>
      `Søkjarar med same landsdel og storleik har like stor sjanse. Av ${f.of} lodd stod ${f.municipality} på ${f.count}.`,
    certain: (municipality) =>
      `${municipality} stod på alle lodda, fordi kravet til kven som skal vere med, ikkje kunne oppfyllast på nokon annan måte.`,
    impossible: (municipality) =>
      `${municipality} stod ikkje på noko lodd, fordi kravet til kven som skal vere med, ikkje gav rom for det. Grunnen er kunngjord saman med loddboka.`,
    won: (f) => `${f.time} vart lodd ${f.ticket} trekt. ${f.municipality} står på det loddet.`,
    lost: (f) => `${f.time} vart lodd ${f.ticket} trekt. ${f.municipality} står ikkje på det loddet.`,
    practice: 'Trekninga var ei øving: Talet kom frå ei øvingskjede som kven som helst kan rekne ut på førehand.',
    link: 'Sjå heile trekninga, og etterprøv henne sjølv',
  },
  order: (f) =>
    `Plassen vart ledig etter trekninga. I rekkjefølgja som vart trekt då, stod ${f.municipality} som nummer ${f.position}, og var den neste som det var rom for.`,
  byAppeal: 'Plassen er gjeven etter at vedtaket vart klaga inn, med denne grunngjevinga:',
  appeal: {
    title: 'Rett til å klage',
    municipality: (f) =>
      `Meiner de at vedtaket er feil, kan de klage etter ${f.law}. Fristen er ${f.weeks} veker frå de fekk brevet. Fekk de det den dagen det vart sendt, er siste dag ${f.appealBy}. Skriv kva de vil ha endra, og kvifor. Skulen ser på saka ein gong til; held vi fast på vedtaket, er det ${f.body} som avgjer.`,
    participant: (f) =>
      `Meiner du at vedtaket er feil, kan du klage etter ${f.law}. Fristen er ${f.weeks} veker frå du fekk brevet. Fekk du det den dagen det vart sendt, er siste dag ${f.appealBy}. Skriv kva du vil ha endra, og kvifor. Skulen ser på saka ein gong til; held vi fast på vedtaket, er det ${f.body} som avgjer. Du klagar frå di eiga side, med lenkja i e-posten, eller med eit brev til skulen.`,
    noParty:
      'Kommunen er ikkje part i saka og kan ikkje klage. Kvar deltakar kan klage på vedtaket som gjeld dei sjølve.',
    reasons: {
      municipality:
        'De kan òg be om ei nærare grunngjeving før fristen er ute. Då tek ein ny frist til når de får grunngjevinga.',
      participant:
        'Du kan òg be om ei nærare grunngjeving før fristen er ute. Då tek ein ny frist til når du får grunngjevinga.',
    },
    link: 'Klag på vedtaket',
  },
  file: {
    title: 'Rett til innsyn',
    municipality: 'De har rett til å sjå dokumenta i saka. Skriv til skulen om det er noko de ikkje finn på nettsida.',
    participant: 'Du har rett til å sjå dokumenta i saka di. Skriv til skulen om det er noko du ikkje finn på sida di.',
  },
  signed: {
    byLot: 'Plassane er avgjorde ved loddtrekning, utan skjønn frå nokon.',
    byDice: 'Plassane er avgjorde ved loddtrekning med vitne til stades, utan skjønn frå nokon.',
    caseOfficer: (name) => `Saksbehandlar: ${name}`,
    decidedBy: (name) => `Vedtaket er gjort av ${name}`,
  },
  facts: {
    number: 'Vedtak',
    date: 'Dato',
    application: 'Søknad',
    to: 'Til',
    hash: 'Fingeravtrykk (SHA-256)',
    kind: 'Vedtak om opptak',
    page: (page, pages) => `Side ${page} av ${pages}`,
    translation: 'Omsett som lesehjelp. Vedtaket sjølv er det norske brevet.',
  },
  years: (count) => `${count} års`,
};
