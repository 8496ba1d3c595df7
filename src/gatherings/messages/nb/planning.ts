/** Where and when the gatherings are, as the school plans them. */
export const planning = {
  cohort: (slug: string) => `Kull ${slug}`,
  numbered: (number: number, title: string) => `Samling ${number}: ${title}`,
  gathering: (number: number) => `samling ${number}`,
  save: 'Lagre',
  cancel: 'Avbryt',
  conflict: {
    title: 'Noen andre har endret dette',
    text: 'Det ble lagret noe annet mens du hadde siden åpen. Det du skrev, står fortsatt i skjemaet. Lagrer du nå, erstatter det dette:',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  places: {
    title: 'Samlingene',
    lead: (count: number, min: number, max: number, total: number) =>
      `Planen har ${count} samlinger på ${min}–${max} dager hver, ${total} dager i alt.`,
    used: (taken: number, total: number) => `${taken} av ${total} dager er plassert`,
    left: (left: number, unplaced: number) =>
      `Det gjenstår ${left} ${left === 1 ? 'dag' : 'dager'} på ${unplaced} ${unplaced === 1 ? 'samling' : 'samlinger'}.`,
    complete: 'Alle dagene i planen er brukt.',
    tooFew: (left: number) =>
      `Slik samlingene ligger nå, blir ${left} ${left === 1 ? 'dag' : 'dager'} av planen ikke brukt. Gjør en av samlingene lengre.`,
    placeAll: 'Plasser alle slik planen foreslår',
    placeAllLead: (count: number) =>
      count === 1
        ? 'Én samling er ikke plassert ennå. Dagene kan endres etterpå.'
        : `${count} samlinger er ikke plassert ennå. Dagene kan endres etterpå.`,
    placedNow: (count: number) => (count === 1 ? 'Én samling er plassert.' : `${count} samlinger er plassert.`),
    notPlaced: (names: string) => `Planens forslag passer ikke for ${names}. Velg dager selv.`,
    proposal: (days: string, isAssumed: boolean) =>
      isAssumed ? `Planen foreslår ${days} (antatt).` : `Planen foreslår ${days}.`,
    days: (count: number) => `${count} dager`,
    gap: (days: number, number: number) => `${days} dager etter samling ${number}`,
    state: {
      placed: 'Plassert',
      unplaced: 'Ikke plassert',
      built: (sessions: number) => (sessions === 1 ? 'Én økt' : `${sessions} økter`),
      published: 'Publisert',
    },
    fill: 'Hent planens forslag til økter',
    fillLead: (count: number) =>
      count === 1
        ? 'Én samling har ingen økter. Planen har et forslag å begynne med.'
        : `${count} samlinger har ingen økter. Planen har et forslag å begynne med.`,
    filledNow: (count: number) =>
      count === 1 ? 'Én samling har fått økter etter planen.' : `${count} samlinger har fått økter etter planen.`,
    place: 'Plasser',
    change: 'Endre',
    build: 'Bygg programmet',
  },
  notes: {
    weekend: (days: string) => `I helgen: ${days}.`,
    holiday: (days: string) => `På helligdag: ${days}.`,
    outsideSemesters: 'Utenfor semestrene i planen.',
  },
  steps: {
    place: {
      title: (count: number) => (count === 1 ? 'Plasser samlingen som gjenstår' : `Plasser ${count} samlinger`),
      text: 'Deltakerne trenger dagene for å få fri. Planens forslag kan brukes med ett trykk.',
      action: 'Plasser samlingene',
    },
    today: {
      title: (number: number) => `Samling ${number} er i gang`,
      text: () => 'Dagens økter, med innsjekking, oppmøte og materiale.',
      action: 'Se dagens økter',
    },
    build: {
      title: (number: number) => `Bygg programmet for samling ${number}`,
      text: (when: string) => `Samlingen er ${when}, og har ingen økter ennå.`,
      action: 'Bygg programmet',
    },
    publish: {
      title: (number: number) => `Publiser programmet for samling ${number}`,
      text: (when: string) => `Samlingen er ${when}, og ingenting er publisert.`,
      action: 'Se over og publiser',
    },
    publishChanges: {
      title: (number: number) => `Publiser endringene i samling ${number}`,
      text: (when: string) => `Samlingen er ${when}. Deltakerne ser ikke det som er endret før det er publisert.`,
      action: 'Se hva som er endret',
    },
    inWeeks: (weeks: number) => (weeks === 0 ? 'denne uka' : weeks === 1 ? 'om en uke' : `om ${weeks} uker`),
  },
  form: {
    lead: (days: string) => `Planen foreslår ${days}.`,
    from: 'Første dag',
    to: 'Siste dag',
    venue: 'Sted',
    venueHint: 'Navnet på hotellet eller lokalet.',
    address: 'Adresse',
    practical: 'Praktisk',
    practicalLead: 'Vises for deltakerne sammen med programmet. La stå tomt det som ikke er klart.',
    topics: {
      travel: 'Reise',
      lodging: 'Overnatting',
      food: 'Mat',
      access: 'Universell utforming',
      bring: 'Ta med',
    },
    topicHints: {
      travel: 'Hvordan en kommer dit, og når det passer å reise.',
      lodging: 'Hvor en bor, og hvem som bestiller.',
      food: 'Måltider, og hvordan en melder fra om allergi.',
      access: 'Trinnfri adkomst, teleslynge, parkering og annet som noen må vite på forhånd.',
      bring: 'Det hver enkelt skal ha med seg.',
    },
    sessionsMove: (count: number) =>
      count === 1
        ? 'Samlingen har én økt. Den følger med når første dag flyttes.'
        : `Samlingen har ${count} økter. De følger med når første dag flyttes.`,
  },
  faults: {
    endBeforeStart: 'Samlingen kan ikke slutte før den begynner.',
    tooShort: (days: number, min: number) =>
      `${days} ${days === 1 ? 'dag' : 'dager'} er for kort. Planen sier minst ${min}.`,
    tooLong: (days: number, max: number) => `${days} dager er for langt. Planen sier høyst ${max}.`,
    tooManyDays: (sum: number, total: number) =>
      `Da blir det minst ${sum} dager til sammen, og planen har ${total}, når alle samlingene skal få plass.`,
    mendRoom: (room: number) => `Gjør denne høyst ${room} dager lang`,
    mendOthers: (names: string) => `gjør ${names} kortere først`,
    mend: (ways: string) => `${ways}.`,
    overlaps: (number: number) => `Dagene overlapper samling ${number}.`,
    outOfOrder: (number: number) =>
      `Samlingene må komme i rekkefølge, og denne kommer på feil side av samling ${number}.`,
    inPast: 'Dagen er passert. Velg en som kommer.',
    hasBegun: 'Samlingen har begynt, og første dag kan ikke flyttes.',
    onlyLonger: 'Samlingen har begynt, og kan bare gjøres lengre.',
    isOver: 'Samlingen er over, så dagene kan ikke endres.',
    sessionsBeyond: (count: number) =>
      `${count} ${count === 1 ? 'økt' : 'økter'} ville havnet etter siste dag. Flytt eller fjern dem først.`,
  },
};
