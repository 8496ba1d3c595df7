import { deskOf, type Year } from './year.ts';

/** What somebody who travels to a gathering wants to know, by topic. The house is invented. */
const everywhere = {
  travel: {
    nb: 'Toget stopper midt i byen, og derfra er det ti minutter å gå. Kjører du, er det plass bak huset.',
    nn: 'Toget stoppar midt i byen, og derifrå er det ti minutt å gå. Køyrer du, er det plass bak huset.',
    en: 'The train stops in the middle of town, ten minutes on foot from the house. If you drive, there is parking behind it.',
  },
  lodging: {
    nb: 'Rom er holdt av i ditt navn fra kvelden før. Si fra til skolen en uke før hvis du ikke trenger det.',
    nn: 'Rom er halde av i ditt namn frå kvelden før. Sei frå til skulen ei veke før om du ikkje treng det.',
    en: 'A room is kept in your name from the evening before. Tell the school a week ahead if you do not need it.',
  },
  food: {
    nb: 'Lunsj og middag er med. Skriv til skolen en uke før hvis det er noe du ikke kan spise.',
    nn: 'Lunsj og middag er med. Skriv til skulen ei veke før om det er noko du ikkje kan ete.',
    en: 'Lunch and dinner are included. Write to the school a week ahead if there is anything you can’t eat.',
  },
  access: {
    nb: 'Trinnfri inngang fra gårdsplassen, heis til andre etasje, teleslynge i Storsalen.',
    nn: 'Trinnfri inngang frå gardsplassen, heis til andre etasje, teleslynge i Storsalen.',
    en: 'Step-free entrance from the yard, lift to the second floor, hearing loop in Storsalen.',
  },
} as const;

/** On the trip people sleep and travel elsewhere. */
const onTheTrip = {
  travel: {
    nb: 'Bussen går fra hotellet klokka 8 den første dagen og er tilbake ved stasjonen klokka 16 den siste.',
    nn: 'Bussen går frå hotellet klokka 8 den første dagen og er tilbake ved stasjonen klokka 16 den siste.',
    en: 'The coach leaves the hotel at 8 on the first day and is back at the station at 16 on the last.',
  },
  access: {
    nb: 'Bussen har heis. Si fra hvis du ikke kan gå et kvarter mellom to steder, så kjører vi.',
    nn: 'Bussen har heis. Sei frå om du ikkje kan gå eit kvarter mellom to stader, så køyrer vi.',
    en: 'The coach has a lift. Tell us if you can’t walk a quarter of an hour between two places, and we will drive.',
  },
} as const;

/** The coordinator writes what people need to know to come to a gathering. */
export async function writePracticalities(year: Year, desk: string, number: number): Promise<void> {
  const { browser } = deskOf(year);
  const isTrip = year.room.plan.gatherings.find((one) => one.number === number)?.studyTrip === true;
  const topics = { ...everywhere, ...(isTrip ? onTheTrip : {}) };
  const fields = Object.entries(topics).flatMap(([topic, words]) =>
    Object.entries(words).map(([language, text]) => [`${topic}.${language}`, text]),
  );
  await browser.open(`${desk}/samlinger/${number}`);
  await browser.submit(Object.fromEntries(fields) as Record<string, string>, { action: `/samlinger/${number}` });
  if (isTrip) await writeVisits(year, desk, number);
}

/** Who receives the school on the trip, and what to look for there. The hosts are invented. */
const visits = [
  {
    place: 'Innbyggerverkstedet',
    host: 'Solfrid Haugen, utviklingssjef',
    'lookFor.nb': 'Hva gjør de før noen har bestemt hva løsningen er? Hvem er med da?',
    'lookFor.nn': 'Kva gjer dei før nokon har bestemt kva løysinga er? Kven er med då?',
    'lookFor.en': 'What do they do before anybody has decided on the solution? Who is there then?',
  },
  {
    place: 'Nabohuset',
    host: 'Frivilligsentralen og hjemmetjenesten sammen',
    'lookFor.nb': 'Samarbeidet går på tvers av tre organisasjoner. Hvor gnisser det, og hvem tar telefonen da?',
    'lookFor.nn': 'Samarbeidet går på tvers av tre organisasjonar. Kvar gnissar det, og kven tek telefonen då?',
    'lookFor.en': 'The work goes across three organisations. Where does it grate, and who answers the phone then?',
  },
] as const;

/** The page has one empty row at a time. */
async function writeVisits(year: Year, desk: string, number: number): Promise<void> {
  const { browser } = deskOf(year);
  for (const visit of visits) {
    const { root } = await browser.open(`${desk}/samling/${number}/besok`);
    const empty =
      root.querySelectorAll('main input[name^="visit."][name$=".place"]').at(-1)?.getAttribute('name') ?? '';
    const row = empty.replace(/\.place$/, '');
    const fields = Object.entries(visit).map(([name, value]) => [`${row}.${name}`, value]);
    await browser.submit(Object.fromEntries(fields) as Record<string, string>, { action: '/besok' });
  }
}
