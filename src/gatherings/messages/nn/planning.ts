import type { GatheringsMessages } from '../nb/index.ts';

export const planning: GatheringsMessages['planning'] = {
  cohort: (slug) => `Kull ${slug}`,
  numbered: (number, title) => `Samling ${number}: ${title}`,
  gathering: (number) => `samling ${number}`,
  save: 'Lagre',
  cancel: 'Avbryt',
  conflict: {
    title: 'Nokon andre har endra dette',
    text: 'Det vart lagra noko anna medan du hadde sida open. Det du skreiv, står framleis i skjemaet. Lagrar du no, kjem det i staden for dette:',
  },
  languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  places: {
    title: 'Samlingane',
    lead: (count, min, max, total) =>
      `Planen har ${count} samlingar på ${min}–${max} dagar kvar, ${total} dagar i alt.`,
    used: (taken, total) => `${taken} av ${total} dagar er plasserte`,
    left: (left, unplaced) =>
      `Det står att ${left} ${left === 1 ? 'dag' : 'dagar'} på ${unplaced} ${unplaced === 1 ? 'samling' : 'samlingar'}.`,
    complete: 'Alle dagane i planen er brukte.',
    tooFew: (left) =>
      `Slik samlingane ligg no, blir ${left} ${left === 1 ? 'dag' : 'dagar'} av planen ikkje brukte. Gjer ei av samlingane lengre.`,
    placeAll: 'Plasser alle slik planen gjer framlegg om',
    placeAllLead: (count) =>
      count === 1
        ? 'Éi samling er ikkje plassert enno. Dagane kan endrast etterpå.'
        : `${count} samlingar er ikkje plasserte enno. Dagane kan endrast etterpå.`,
    placedNow: (count) => (count === 1 ? 'Éi samling er plassert.' : `${count} samlingar er plasserte.`),
    notPlaced: (names) => `Framlegget i planen høver ikkje for ${names}. Vel dagar sjølv.`,
    proposal: (days, isAssumed) =>
      isAssumed ? `Planen gjer framlegg om ${days} (gått ut frå).` : `Planen gjer framlegg om ${days}.`,
    days: (count) => `${count} dagar`,
    gap: (days, number) => `${days} dagar etter samling ${number}`,
    state: {
      placed: 'Plassert',
      unplaced: 'Ikkje plassert',
      built: (sessions) => (sessions === 1 ? 'Éi økt' : `${sessions} økter`),
      published: 'Publisert',
    },
    fill: 'Hent framlegget i planen til økter',
    fillLead: (count) =>
      count === 1
        ? 'Éi samling har ingen økter. Planen har eit framlegg å byrje med.'
        : `${count} samlingar har ingen økter. Planen har eit framlegg å byrje med.`,
    filledNow: (count) =>
      count === 1 ? 'Éi samling har fått økter etter planen.' : `${count} samlingar har fått økter etter planen.`,
    place: 'Plasser',
    change: 'Endre',
    build: 'Bygg programmet',
  },
  notes: {
    weekend: (days) => `I helga: ${days}.`,
    holiday: (days) => `På heilagdag: ${days}.`,
    outsideSemesters: 'Utanfor semestera i planen.',
  },
  steps: {
    place: {
      title: (count) => (count === 1 ? 'Plasser samlinga som står att' : `Plasser ${count} samlingar`),
      text: 'Deltakarane treng dagane for å få fri. Framlegget i planen kan brukast med eitt trykk.',
      action: 'Plasser samlingane',
    },
    today: {
      title: (number) => `Samling ${number} er i gang`,
      text: () => 'Øktene i dag, med innsjekking, oppmøte og materiale.',
      action: 'Sjå øktene i dag',
    },
    build: {
      title: (number) => `Bygg programmet for samling ${number}`,
      text: (when) => `Samlinga er ${when}, og har ingen økter enno.`,
      action: 'Bygg programmet',
    },
    publish: {
      title: (number) => `Publiser programmet for samling ${number}`,
      text: (when) => `Samlinga er ${when}, og ingenting er publisert.`,
      action: 'Sjå over og publiser',
    },
    publishChanges: {
      title: (number) => `Publiser endringane i samling ${number}`,
      text: (when) => `Samlinga er ${when}. Deltakarane ser ikkje det som er endra før det er publisert.`,
      action: 'Sjå kva som er endra',
    },
    inWeeks: (weeks) => (weeks === 0 ? 'denne veka' : weeks === 1 ? 'om ei veke' : `om ${weeks} veker`),
  },
  form: {
    lead: (days) => `Planen gjer framlegg om ${days}.`,
    from: 'Første dag',
    to: 'Siste dag',
    venue: 'Stad',
    venueHint: 'Namnet på hotellet eller lokalet.',
    address: 'Adresse',
    practical: 'Praktisk',
    practicalLead: 'Blir vist for deltakarane saman med programmet. Lat det som ikkje er klart, stå tomt.',
    topics: {
      travel: 'Reise',
      lodging: 'Overnatting',
      food: 'Mat',
      access: 'Universell utforming',
      bring: 'Ta med',
    },
    topicHints: {
      travel: 'Korleis ein kjem dit, og når det høver å reise.',
      lodging: 'Kvar ein bur, og kven som tingar.',
      food: 'Måltid, og korleis ein seier frå om allergi.',
      access: 'Trinnfri tilkomst, teleslyngje, parkering og anna som nokon må vite på førehand.',
      bring: 'Det kvar einskild skal ha med seg.',
    },
    sessionsMove: (count) =>
      count === 1
        ? 'Samlinga har éi økt. Ho følgjer med når første dag blir flytta.'
        : `Samlinga har ${count} økter. Dei følgjer med når første dag blir flytta.`,
  },
  faults: {
    endBeforeStart: 'Samlinga kan ikkje slutte før ho byrjar.',
    tooShort: (days, min) => `${days} ${days === 1 ? 'dag' : 'dagar'} er for kort. Planen seier minst ${min}.`,
    tooLong: (days, max) => `${days} dagar er for langt. Planen seier høgst ${max}.`,
    tooManyDays: (sum, total) =>
      `Då blir det minst ${sum} dagar til saman, og planen har ${total}, når alle samlingane skal få plass.`,
    mendRoom: (room) => `Gjer denne høgst ${room} dagar lang`,
    mendOthers: (names) => `gjer ${names} kortare først`,
    mend: (ways) => `${ways}.`,
    overlaps: (number) => `Dagane overlappar samling ${number}.`,
    outOfOrder: (number) => `Samlingane må kome i rekkjefølgje, og denne kjem på feil side av samling ${number}.`,
    inPast: 'Dagen er passert. Vel ein som kjem.',
    hasBegun: 'Samlinga har byrja, og første dag kan ikkje flyttast.',
    onlyLonger: 'Samlinga har byrja, og kan berre gjerast lengre.',
    isOver: 'Samlinga er over, så dagane kan ikkje endrast.',
    sessionsBeyond: (count) =>
      `${count} ${count === 1 ? 'økt' : 'økter'} ville hamna etter siste dag. Flytt eller fjern dei først.`,
  },
};
