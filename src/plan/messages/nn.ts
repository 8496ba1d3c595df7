import type { PlanMessages } from './nb.ts';

export const nn: PlanMessages = {
  contents: 'På denne sida',
  assumed: {
    tag: 'anteke',
    title: 'Noko i planen er anteke',
    text: 'Der det står «anteke», har skulen ikkje bestemt noko enno. Verdien er vald for at planen skal hengje saman, og gjeld til skulen seier noko anna.',
  },
  frame: {
    title: 'Kort fortalt',
    school: 'Skule',
    cohort: 'Kull',
    targetGroup: 'Kven det er for',
    extent: 'Omfang',
    credits: (credits) => `${credits} studiepoeng`,
    semesters: (count) => (count === 1 ? '1 semester' : `${count} semester`),
    pace: { partTime: 'deltid', fullTime: 'heiltid' },
    gatherings: 'Samlingar',
    gatheringsText: (count, min, max, days) =>
      `${count} samlingar på ${min === max ? min : `${min}–${max}`} dagar, ${days} dagar til saman`,
    semesterPeriods: 'Semester',
  },
  purpose: 'Kvifor dette studiet',
  teaching: {
    title: 'Slik lærer du',
    pillars: 'Alle pilarane er med i kvar samling.',
    forms: 'Arbeidsformer',
  },
  project: { title: 'Prosjektet', throughout: 'Det de arbeider med heile vegen' },
  year: {
    programme: 'Sjå programmet for samlingane',
    gatherings: 'Samlingane',
    gathering: (number, title) => `Samling ${number}: ${title}`,
    days: (count) => (count === 1 ? '1 dag' : `${count} dagar`),
    topics: 'Tema',
    project: 'Dette får prosjektet med seg',
    proposed: 'Framlegg til program',
    proposedLead: 'Slik kan dagane fyllast. Programmet som gjeld, blir gjort kjent før samlinga.',
    day: (number) => `Dag ${number}`,
    outcomes: 'Læringsutbytte',
    exam: 'Rapport og munnleg eksamen',
  },
  outcomes: {
    title: 'Læringsutbytte',
    lead: 'Når du har fullført studiet, er dette ditt. Bokstav og tal viser til målet elles i planen.',
    category: { knowledge: 'Kunnskap', skill: 'Ferdigheiter', generalCompetence: 'Generell kompetanse' },
    workedOn: 'Blir arbeidd med i',
    gatherings: (numbers, many) => (many ? `samlingane ${numbers}` : `samling ${numbers}`),
    requirements: (numbers) => `arbeidskrav ${numbers}`,
  },
  admission: {
    title: 'Opptak',
    participants: 'Deltakarar',
    participantsText: (min, max, positions) =>
      `${min === max ? min : `${min}–${max}`} i kvar søknad, kvar i ei av rollene ${positions}.`,
    sectors: 'Sektorar',
    sectorsText: (min) =>
      min === 1 ? 'Alle kan kome frå same sektor.' : `Frå minst ${min} ulike sektorar i kommunen.`,
    applications: 'Søknader',
    applicationsText: (max) =>
      max === 1
        ? 'Kvar kommune kan stå i éin søknad, åleine eller saman med andre.'
        : `Kvar kommune kan stå i ${max} søknader.`,
    applicationsAlone: (max) =>
      max === 1 ? 'Kvar kommune kan sende éin søknad.' : `Kvar kommune kan sende ${max} søknader.`,
    guarantee: 'Garanti',
    joint: 'Kommunar som søkjer saman',
    conditions: 'Vilkår for å vere med',
    standings: 'Utdanning og plass i studiet',
    selection: 'Når fleire søkjer enn det er plass til',
    call: 'Utlysinga',
    opens: 'Opnar',
    deadline: 'Søknadsfrist',
    answerBy: 'Svarfrist for dei som får tilbod',
    room: 'Plassar',
    roomText: (count) => `${count} kommunar`,
    perRegion: 'Frå kvar landsdel med søkjarar',
    atLeast: (count) =>
      count === 0 ? 'Ingen eigen plass' : count === 1 ? 'Minst éin kommune' : `Minst ${count} kommunar`,
    places: (count) =>
      count === 0 ? 'ingen eigne plassar' : count === 1 ? 'minst éin plass' : `minst ${count} plassar`,
    sizeClasses: 'Små og store kommunar',
    below: (below) => `under ${below} innbyggjarar`,
    between: (from, to) => `${from}–${to} innbyggjarar`,
    from: (from) => `${from} innbyggjarar eller fleire`,
    decisions: 'Vedtak, svar og klage',
    appeal: 'Klage',
    appealText: (weeks: number, body: string) =>
      `Innan ${weeks} veker frå vedtaket kom fram. Skulen vurderer saka på nytt; står vedtaket fast, avgjer ${body}.`,
    appealWho: {
      both: 'Både kommunen og kvar deltakar kan klage.',
      participants: 'Kvar deltakar kan klage; kommunen er ikkje part.',
    },
    reminder: 'Påminning om å svare',
    daysBefore: (days: number) => (days === 1 ? 'Dagen før svarfristen' : `${days} dagar før svarfristen`),
    vacancies: 'Plassar som blir ledige',
    vacanciesText: (days: number) => `Den som får ein ledig plass, har ${days} dagar på å svare.`,
    silence: 'Den som ikkje svarer',
    silenceText: (days: number) =>
      `Anten blir det rekna som eit nei, eller så kjem det éi påminning med ${days} dagar til. Utlysinga seier kva som gjeld.`,
  },
  requirements: {
    title: 'Arbeidskrav',
    item: (number, title) => `Arbeidskrav ${number}: ${title}`,
    after: 'Kjem etter',
    afterText: (number) => `Samling ${number}`,
    due: 'Frist',
    outcomes: 'Læringsutbytte',
    why: 'Kvifor det må vere godkjent før eksamen',
    tries: 'Forsøk',
    triesText: (max) => (max === 1 ? 'Eitt forsøk på kvart krav' : `Inntil ${max} forsøk på kvart krav`),
    allAssumed: 'Planen seier at krava finst, ikkje kva dei går ut på. Innhaldet her er anteke.',
  },
  exam: {
    title: 'Eksamen',
    due: 'Levering',
    when: 'Når',
    outcomes: 'Læringsutbytte',
    allOutcomes: 'Heile læringsutbyttet',
    adjustment: 'Justering',
    adjustmentText: (steps, up, down) => {
      if (steps === 0) return 'Munnleg eksamen endrar ikkje karakteren.';
      const direction = up && down ? 'opp eller ned' : up ? 'opp' : 'ned';
      return `Munnleg eksamen kan flytte karakteren høgst ${steps === 1 ? 'eitt steg' : `${steps} steg`} ${direction}, for kvar student for seg.`;
    },
    examiners: 'Sensorar',
    examinersText: (count, external) =>
      `${count === 1 ? 'Éin sensor' : `${count} sensorar`}, ${external === 0 ? 'ingen utanfrå' : external === 1 ? 'éin av dei ekstern' : `${external} av dei eksterne`}.`,
    supervisor: {
      yes: 'Ein rettleiar kan vere sensor for gruppa si.',
      no: 'Rettleiaren er ikkje sensor for si eiga gruppe.',
    },
    scale: 'Karakterskalaen',
  },
  attendance: {
    title: 'Oppmøte og kursbevis',
    share: 'Krav til kursbevis',
    shareText: (share) => `Til stades på minst ${share} av øktene`,
    exam: 'Eksamen',
    bars: { yes: 'For mykje fråvær stengjer for eksamen.', no: 'Fråvær åleine stengjer ikkje for eksamen.' },
    checkIn: 'Innsjekking',
    checkInText: (before, present, late) =>
      `Opnar tidlegast ${before} minutt før økta. Til stades fram til ${present} minutt etter at ho byrja, forseinka fram til ${late} minutt. Etter det er det den som held økta, som registrerer deg.`,
    late: 'Forseinka',
    lateText: { yes: 'Tel som til stades.', no: 'Tel som fråvær.' },
    excused: 'Innvilga fråvær',
    excusedText: {
      leftOut: (upTo) =>
        `Blir halde utanfor reknestykket, for inntil ${upTo} av øktene. Innvilga fråvær ut over det tel som fråvær.`,
      present: (upTo) =>
        `Tel som til stades, for inntil ${upTo} av øktene. Innvilga fråvær ut over det tel som fråvær.`,
      absent: () => 'Er forklart, men tel som fråvær.',
    },
    by: 'Kven som innvilgar fråvær',
    byText: { coordinator: 'Koordinatoren.', teacher: 'Koordinator og lærarar.' },
    marking: 'Kven som registrerer oppmøte',
    markingText: (hours) => `Den som held økta, fram til ${hours} timar etter at ho er slutt. Deretter koordinatoren.`,
  },
};
