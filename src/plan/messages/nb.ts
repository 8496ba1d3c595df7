export const nb = {
  contents: 'På denne siden',
  assumed: {
    tag: 'antatt',
    title: 'Noe i planen er antatt',
    text: 'Der det står «antatt», har skolen ikke bestemt noe ennå. Verdien er valgt for at planen skal henge sammen, og gjelder til skolen sier noe annet.',
  },
  frame: {
    title: 'Kort fortalt',
    school: 'Skole',
    cohort: 'Kull',
    targetGroup: 'Hvem det er for',
    extent: 'Omfang',
    credits: (credits: string) => `${credits} studiepoeng`,
    semesters: (count: number) => (count === 1 ? '1 semester' : `${count} semestre`),
    pace: { partTime: 'deltid', fullTime: 'heltid' },
    gatherings: 'Samlinger',
    gatheringsText: (count: number, min: number, max: number, days: number) =>
      `${count} samlinger på ${min === max ? min : `${min}–${max}`} dager, ${days} dager til sammen`,
    semesterPeriods: 'Semestre',
  },
  purpose: 'Hvorfor dette studiet',
  teaching: {
    title: 'Slik lærer du',
    pillars: 'Alle pilarene er med i hver samling.',
    forms: 'Arbeidsformer',
  },
  project: { title: 'Prosjektet', throughout: 'Det dere arbeider med hele veien' },
  year: {
    programme: 'Se programmet for samlingene',
    gatherings: 'Samlingene',
    gathering: (number: number, title: string) => `Samling ${number}: ${title}`,
    days: (count: number) => (count === 1 ? '1 dag' : `${count} dager`),
    topics: 'Temaer',
    project: 'Dette får prosjektet med seg',
    proposed: 'Forslag til program',
    proposedLead: 'Slik kan dagene fylles. Programmet som gjelder, blir gjort kjent før samlingen.',
    day: (number: number) => `Dag ${number}`,
    outcomes: 'Læringsutbytte',
    exam: 'Rapport og muntlig eksamen',
  },
  outcomes: {
    title: 'Læringsutbytte',
    lead: 'Når du har fullført studiet, er dette ditt. Bokstav og tall viser til målet ellers i planen.',
    category: { knowledge: 'Kunnskap', skill: 'Ferdigheter', generalCompetence: 'Generell kompetanse' },
    workedOn: 'Arbeides med i',
    gatherings: (numbers: string, many: boolean) => (many ? `samlingene ${numbers}` : `samling ${numbers}`),
    requirements: (numbers: string) => `arbeidskrav ${numbers}`,
  },
  admission: {
    title: 'Opptak',
    participants: 'Deltakere',
    participantsText: (min: number, max: number, positions: string) =>
      `${min === max ? min : `${min}–${max}`} i hver søknad, hver i en av rollene ${positions}.`,
    sectors: 'Sektorer',
    sectorsText: (min: number) =>
      min === 1 ? 'Alle kan komme fra samme sektor.' : `Fra minst ${min} ulike sektorer i kommunen.`,
    applications: 'Søknader',
    applicationsText: (max: number) =>
      max === 1
        ? 'Hver kommune kan stå i én søknad, alene eller sammen med andre.'
        : `Hver kommune kan stå i ${max} søknader.`,
    applicationsAlone: (max: number) =>
      max === 1 ? 'Hver kommune kan sende én søknad.' : `Hver kommune kan sende ${max} søknader.`,
    guarantee: 'Garanti',
    joint: 'Kommuner som søker sammen',
    conditions: 'Vilkår for å være med',
    standings: 'Utdanning og plass i studiet',
    selection: 'Når flere søker enn det er plass til',
    call: 'Utlysningen',
    opens: 'Åpner',
    deadline: 'Søknadsfrist',
    answerBy: 'Svarfrist for dem som får tilbud',
    room: 'Plasser',
    roomText: (count: string) => `${count} kommuner`,
    perRegion: 'Fra hver landsdel med søkere',
    atLeast: (count: number) =>
      count === 0 ? 'Ingen egen plass' : count === 1 ? 'Minst én kommune' : `Minst ${count} kommuner`,
    places: (count: number) =>
      count === 0 ? 'ingen egne plasser' : count === 1 ? 'minst én plass' : `minst ${count} plasser`,
    sizeClasses: 'Små og store kommuner',
    below: (below: string) => `under ${below} innbyggere`,
    between: (from: string, to: string) => `${from}–${to} innbyggere`,
    from: (from: string) => `${from} innbyggere eller flere`,
    decisions: 'Vedtak, svar og klage',
    appeal: 'Klage',
    appealText: (weeks: number, body: string) =>
      `Innen ${weeks} uker fra vedtaket kom frem. Skolen vurderer saken på nytt; står vedtaket fast, avgjør ${body}.`,
    appealWho: {
      both: 'Både kommunen og hver deltaker kan klage.',
      participants: 'Hver deltaker kan klage; kommunen er ikke part.',
    },
    reminder: 'Påminnelse om å svare',
    daysBefore: (days: number) => (days === 1 ? 'Dagen før svarfristen' : `${days} dager før svarfristen`),
    vacancies: 'Plasser som blir ledige',
    vacanciesText: (days: number) => `Den som får en ledig plass, har ${days} dager på å svare.`,
    silence: 'Den som ikke svarer',
    silenceText: (days: number) =>
      `Enten regnes det som et nei, eller så kommer én påminnelse med ${days} dager til. Utlysningen sier hva som gjelder.`,
  },
  requirements: {
    title: 'Arbeidskrav',
    item: (number: number, title: string) => `Arbeidskrav ${number}: ${title}`,
    after: 'Kommer etter',
    afterText: (number: number) => `Samling ${number}`,
    due: 'Frist',
    outcomes: 'Læringsutbytte',
    why: 'Hvorfor det må være godkjent før eksamen',
    tries: 'Forsøk',
    triesText: (max: number) => (max === 1 ? 'Ett forsøk på hvert krav' : `Inntil ${max} forsøk på hvert krav`),
    allAssumed: 'Planen sier at kravene finnes, ikke hva de går ut på. Innholdet her er antatt.',
  },
  exam: {
    title: 'Eksamen',
    due: 'Levering',
    when: 'Når',
    outcomes: 'Læringsutbytte',
    allOutcomes: 'Hele læringsutbyttet',
    adjustment: 'Justering',
    adjustmentText: (steps: number, up: boolean, down: boolean) => {
      if (steps === 0) return 'Muntlig eksamen endrer ikke karakteren.';
      const direction = up && down ? 'opp eller ned' : up ? 'opp' : 'ned';
      return `Muntlig eksamen kan flytte karakteren høyst ${steps === 1 ? 'ett trinn' : `${steps} trinn`} ${direction}, for hver student for seg.`;
    },
    examiners: 'Sensorer',
    examinersText: (count: number, external: number) =>
      `${count === 1 ? 'Én sensor' : `${count} sensorer`}, ${external === 0 ? 'ingen fra utsiden' : external === 1 ? 'én av dem ekstern' : `${external} av dem eksterne`}.`,
    supervisor: {
      yes: 'En veileder kan være sensor for gruppa si.',
      no: 'Veilederen er ikke sensor for sin egen gruppe.',
    },
    scale: 'Karakterskalaen',
  },
  attendance: {
    title: 'Oppmøte og kursbevis',
    share: 'Krav til kursbevis',
    shareText: (share: string) => `Til stede på minst ${share} av øktene`,
    exam: 'Eksamen',
    bars: { yes: 'For mye fravær stenger for eksamen.', no: 'Fravær alene stenger ikke for eksamen.' },
    checkIn: 'Innsjekking',
    checkInText: (before: number, present: number, late: number) =>
      `Åpner tidligst ${before} minutter før økta. Til stede fram til ${present} minutter etter at den begynte, forsinket fram til ${late} minutter. Etter det er det den som holder økta, som registrerer deg.`,
    late: 'Forsinket',
    lateText: { yes: 'Teller som til stede.', no: 'Teller som fravær.' },
    excused: 'Innvilget fravær',
    excusedText: {
      leftOut: (upTo: string) =>
        `Holdes utenfor regnestykket, for inntil ${upTo} av øktene. Innvilget fravær ut over det teller som fravær.`,
      present: (upTo: string) =>
        `Teller som til stede, for inntil ${upTo} av øktene. Innvilget fravær ut over det teller som fravær.`,
      absent: () => 'Er forklart, men teller som fravær.',
    },
    by: 'Hvem som innvilger fravær',
    byText: { coordinator: 'Koordinator.', teacher: 'Koordinator og lærere.' },
    marking: 'Hvem som registrerer oppmøte',
    markingText: (hours: number) =>
      `Den som holder økta, fram til ${hours} timer etter at den er slutt. Deretter koordinator.`,
  },
};

export type PlanMessages = typeof nb;
