import type { progress as nb } from '../nb/progress.ts';

export const progress: typeof nb = {
  back: 'Kullet mitt',
  myPage: 'Mi side',
  links: {
    journal: 'Læringsloggen',
    writeAboutSession: 'Skriv om økta i loggen din',
    outcomes: 'Læringsutbyttet mitt',
    evaluations: 'Evalueringar',
    cohortOutcomes: 'Læringsutbytte i kullet',
  },
  now: {
    title: 'Læringa di',
    rate: (moment) => `Vurder ditt eige læringsutbytte: ${moment.toLocaleLowerCase('nn')}`,
    rateText: 'Kvar står du no, og kvifor? Det er berre for deg, og kan gjerast litt om gongen.',
    rateAction: 'Vurder',
    evaluate: (number) => `Sei kva du meinte om samling ${number}`,
    evaluateText: (day) => `Utan namn, fram til ${day}.`,
    evaluateAction: 'Evaluer',
  },
  evaluation: {
    title: (number) => `Kva meinte du om samling ${number}?`,
    anonymousTitle: 'Ingen får vite kva du svara',
    anonymous: (least) =>
      `Svara blir lagra utan namn og utan tidspunkt. Skulen les dei først når evalueringa er over, og berre om minst ${least} har svara.`,
    until: (day) => `Du kan svare til og med ${day}. Alt er frivillig.`,
    agreements: {
      1: 'Heilt usamd',
      2: 'Litt usamd',
      3: 'Både og',
      4: 'Litt samd',
      5: 'Heilt samd',
    },
    noNames: 'Ikkje skriv namn, verken på deg sjølv eller andre.',
    send: 'Send svara',
    howTitle: 'Korleis er det anonymt?',
    how: 'For kvar samling er det éi rad i databasen: kven som har svara, kor mange som er samde i kva, og det som er skrive, sortert etter alfabetet. Ingenting bind eit svar til ein person, heller ikkje rekkjefølgja. Derfor kan du ikkje endre svara etterpå: ingen kan finne dei att.',
    thanksTitle: 'Takk, du har svara',
    thanks: (day) => `Skulen får lese svara når evalueringa er over, etter ${day}.`,
    ahead: (day) => `Evalueringa opnar ${day}.`,
    over: (day) => `Evalueringa er over. Siste dag var ${day}.`,
    errors: {
      empty: 'Du har ikkje svara på noko enno. Eitt svar er nok.',
      tooLong: (most) => `Svaret er for langt. Det er plass til ${most} teikn.`,
    },
  },
  results: {
    title: 'Evalueringar',
    lead: (least) =>
      `Det deltakarane har sagt om samlingane, utan namn. Svara blir viste når evalueringa er over og minst ${least} har svara.`,
    back: (cohort) => `Kull ${cohort}`,
    gathering: (number, title) => `Samling ${number}: ${title}`,
    ahead: (day) => `Evalueringa opnar ${day}.`,
    notOver: (answered, day) =>
      `${answered} har svara. Svara kan lesast etter ${day}: las du dei undervegs, kunne du sjå kva den siste svara.`,
    tooFew: (answered, least) =>
      `${answered} svara. Det er færre enn ${least}, så svara blir ikkje viste: dei kunne vore kjende att.`,
    answered: (answered) => `${answered} har svara.`,
    nothingSaid: 'Ingen svara på dette.',
    tooFewAgreed: (least) => `Færre enn ${least} svara på dette.`,
    mean: (mean) => `Snitt ${mean} av 5`,
  },
  outcomes: {
    title: 'Læringsutbyttet mitt',
    lead: (count) =>
      `Studiet har ${count} mål for kva du skal sitje att med. Her ser du din eigen veg mot dei gjennom året.`,
    neverGrades: (least) =>
      `Dette er for læringa di. Det gjev aldri karakter, og ingen ved skulen ser kva du svarar. Når ei vurdering er lukka, ser skulen tal for heile kullet, der minst ${least} har svara.`,
    rate: (moment) => `Vurder deg sjølv: ${moment.toLocaleLowerCase('nn')}`,
    saved: 'Vurderinga er lagra.',
    categories: { knowledge: 'Kunnskap', skill: 'Ferdigheiter', generalCompetence: 'Generell kompetanse' },
    notRated: 'Ikkje vurdert enno',
    more: (count) => (count === 0 ? 'Kvifor du meinte det' : `Grunngjevingar, og ${count} ting du har gjort`),
    rateTitle: (moment) => `Kvar står du? ${moment}`,
    rateLead: 'Vel det som passar best, og skriv kort kvifor. Hopp over det du ikkje har ei meining om enno.',
    why: (outcome) => `Kvifor (${outcome})`,
    save: 'Lagre',
    ahead: (day) => `Denne vurderinga opnar ${day}.`,
    closed: 'Denne vurderinga er lukka. Du ser henne på sida om læringsutbyttet ditt.',
    openUntil: (day) => `Du kan endre vurderinga til og med ${day}.`,
    errors: {
      reasonMissing: (outcome) => `Skriv kvifor du valde det for ${outcome}.`,
      levelMissing: (outcome) => `Vel kvar du står for ${outcome}, eller tøm grunngjevinga.`,
      tooLong: (most) => `Grunngjevinga er for lang. Det er plass til ${most} teikn.`,
    },
  },
  cohortOutcomes: {
    title: 'Læringsutbytte i kullet',
    lead: (least) =>
      `Korleis deltakarane sjølve vurderer framgangen sin, samla. Ingen blir vist åleine: der færre enn ${least} har svara, står det tomt. Ei vurdering blir vist først når ho er lukka: las du henne undervegs, kunne du sjå kva den siste svara.`,
    back: (cohort) => `Kull ${cohort}`,
    caption: 'Talet på deltakarar på kvart nivå, for kvart læringsutbytte',
    outcome: 'Læringsutbytte',
    tooFew: 'For få svar',
    notClosed: 'Ikkje lukka',
    shownFrom: (moment, day) => `${moment}: blir vist frå ${day}`,
  },
};
