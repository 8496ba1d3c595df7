import type { StudyPlanData } from '../../src/plan/index.ts';

const lillehammer = { nb: 'Lillehammer', nn: 'Lillehammer', en: 'Lillehammer' };
const pillars = ['theory', 'techniques', 'peers'];

export const gatheringsOfSpring = [
  {
    number: 4,
    title: {
      nb: 'Innovasjonsledelse og sosialt entreprenørskap',
      nn: 'Innovasjonsleiing og sosialt entreprenørskap',
      en: 'Innovation leadership and social entrepreneurship',
    },
    shortTitle: {
      nb: 'Ledelse og innbyggerverdi',
      nn: 'Leiing og innbyggjarverdi',
      en: 'Leadership and public value',
    },
    theme: [
      {
        nb: 'Innovasjon kan gjøre mer enn å forbedre en tjeneste eller en måte å organisere på: Den kan gjøre samfunnet bedre. Verdien av det kaller forskningen public value, og vi sier innbyggerverdi. Den viser seg i tilliten mellom folk og i hvor godt et samfunn er rustet til å løse problemer i fellesskap. Hvordan kan en kommune styre etter slik verdi, og hvordan kan dere vurdere om prosjektet skaper den?',
        nn: 'Innovasjon kan gjere meir enn å forbetre ei teneste eller ein måte å organisere på: Han kan gjere samfunnet betre. Verdien av det kallar forskinga public value, og vi seier innbyggjarverdi. Han viser seg i tilliten mellom folk og i kor godt eit samfunn er rusta til å løyse problem i fellesskap. Korleis kan ein kommune styre etter slik verdi, og korleis kan de vurdere om prosjektet skaper han?',
        en: 'Innovation can do more than improve a service or a way of organising: it can make society better. Research calls the worth of that public value. It shows in the trust between people and in how well a society is equipped to solve problems together. How can a municipality steer by such value, and how can you judge whether your project creates it?',
      },
      {
        nb: 'Entreprenørskap er mest studert i næringslivet, men ordet kan åpne for nye sider ved innovasjon i kommunene også. Vi spør hva som skal stå på bunnlinja når målet er et bedre samfunn og ikke først og fremst penger.',
        nn: 'Entreprenørskap er mest studert i næringslivet, men ordet kan opne for nye sider ved innovasjon i kommunane òg. Vi spør kva som skal stå på botnlinja når målet er eit betre samfunn og ikkje først og fremst pengar.',
        en: 'Entrepreneurship has mostly been studied in business, but the word can open up new sides of innovation in municipalities too. We ask what belongs on the bottom line when the aim is a better society and not money first and foremost.',
      },
    ],
    topics: [
      {
        nb: 'Innbyggerverdi: tillit og evne til å løse problemer sammen',
        nn: 'Innbyggjarverdi: tillit og evne til å løyse problem saman',
        en: 'Public value: trust, and the capacity to solve problems together',
      },
      {
        nb: 'Å vurdere om en innovasjon skaper verdi',
        nn: 'Å vurdere om ein innovasjon skaper verdi',
        en: 'Judging whether an innovation creates value',
      },
      {
        nb: 'Å lede innovasjon i en kommune',
        nn: 'Å leie innovasjon i ein kommune',
        en: 'Leading innovation in a municipality',
      },
      {
        nb: 'Samfunnsentreprenørskap og en bunnlinje med mer enn penger',
        nn: 'Samfunnsentreprenørskap og ei botnlinje med meir enn pengar',
        en: 'Social entrepreneurship and a bottom line that is more than money',
      },
    ],
    project: [
      {
        nb: 'En beskrivelse av verdien prosjektet skal skape for innbyggerne',
        nn: 'Ei skildring av verdien prosjektet skal skape for innbyggjarane',
        en: 'A description of the value that the project should create for residents',
      },
      {
        nb: 'Tegn dere vil se etter: Har tilliten økt, løser flere problemer sammen?',
        nn: 'Teikn de vil sjå etter: Har tilliten auka, løyser fleire problem saman?',
        en: 'Signs to look for: has trust grown, do more people solve problems together?',
      },
      {
        nb: 'En egen bunnlinje, med mer enn kroner',
        nn: 'Ei eiga botnlinje, med meir enn kroner',
        en: 'A bottom line of your own, with more on it than kroner',
      },
    ],
    pillars,
    outcomes: { ids: ['K1', 'K4', 'K5', 'K7', 'G2', 'G3'], assumed: true },
    studyTrip: false,
    days: 2,
    dates: { from: '2023-02-07', to: '2023-02-08', assumed: true },
    place: { name: lillehammer, assumed: true },
  },
  {
    number: 5,
    title: {
      nb: 'Studietur: eksempler på innovasjon',
      nn: 'Studietur: døme på innovasjon',
      en: 'Study trip: examples of innovation',
    },
    shortTitle: { nb: 'Studietur', nn: 'Studietur', en: 'Study trip' },
    theme: [
      {
        nb: 'Gode, nye løsninger kommer ofte når ulike aktører finner dem sammen. Det viser både forskning og erfaring, og mange råd til kommunene bygger på det. Enkelt er det ikke: Samarbeidet rokker ved innarbeidede måter å tenke og handle på.',
        nn: 'Gode, nye løysingar kjem ofte når ulike aktørar finn dei saman. Det viser både forsking og røynsle, og mange råd til kommunane byggjer på det. Enkelt er det ikkje: Samarbeidet rokkar ved innarbeidde måtar å tenkje og handle på.',
        en: 'Good new solutions often appear when different actors find them together. Research and experience both show it, and much of the advice given to municipalities builds on it. It is not easy: working together unsettles established ways of thinking and acting.',
      },
      {
        nb: 'Noen har likevel klart det, og dem reiser vi til. Underveis setter forelesninger ord på det vi ser, så eksemplene også gjør teorien klarere.',
        nn: 'Nokon har likevel klart det, og dei reiser vi til. Undervegs set førelesingar ord på det vi ser, så døma òg gjer teorien klarare.',
        en: 'Still, some have managed, and we travel to meet them. Along the way, lectures put words to what we see, so that the examples make the theory clearer too.',
      },
    ],
    topics: [
      {
        nb: 'Eksempler på innovasjon, sett på nært hold',
        nn: 'Døme på innovasjon, sett på nært hald',
        en: 'Examples of innovation, seen up close',
      },
      {
        nb: 'Samarbeid på tvers av organisasjoner, og hva som gjør det vanskelig',
        nn: 'Samarbeid på tvers av organisasjonar, og kva som gjer det vanskeleg',
        en: 'Collaboration across organisations, and what makes it hard',
      },
      {
        nb: 'Teorien bak det vi ser',
        nn: 'Teorien bak det vi ser',
        en: 'The theory behind what we see',
      },
    ],
    project: [
      {
        nb: 'Notater fra hvert eksempel: hva de gjorde, hva som virket, og hva dere tar med hjem',
        nn: 'Notat frå kvart døme: kva dei gjorde, kva som verka, og kva de tek med heim',
        en: 'Notes on each example: what they did, what worked, and what you take home',
      },
      {
        nb: 'En vurdering av hvem prosjektet bør samarbeide med, og hva som kan bli vanskelig',
        nn: 'Ei vurdering av kven prosjektet bør samarbeide med, og kva som kan bli vanskeleg',
        en: 'A view of whom the project should work with, and what may be difficult',
      },
    ],
    pillars,
    outcomes: { ids: ['K1', 'K5', 'K9', 'S2', 'G1', 'G3'], assumed: true },
    studyTrip: true,
    days: 3,
    dates: { from: '2023-03-14', to: '2023-03-16', assumed: true },
    place: {
      name: {
        nb: 'Reisemålet blir kunngjort før turen',
        nn: 'Reisemålet blir kunngjort før turen',
        en: 'The destination is announced before the trip',
      },
      assumed: true,
    },
  },
  {
    number: 6,
    title: {
      nb: 'Implementering og spredning av innovasjon',
      nn: 'Implementering og spreiing av innovasjon',
      en: 'Implementation and diffusion of innovation',
    },
    shortTitle: { nb: 'Spredning', nn: 'Spreiing', en: 'Diffusion' },
    theme: [
      {
        nb: 'En ny idé er ikke en innovasjon før den er tatt i bruk. Hvordan blir det nye tatt imot, hvem leder det fram, og hvorfor går noe sin seiersgang mens annet stopper? Ofte går det fortest der mange ser at de har nytte av det.',
        nn: 'Ein ny idé er ikkje ein innovasjon før han er teken i bruk. Korleis blir det nye teke imot, kven leier det fram, og kvifor går noko sin sigersgang medan anna stoppar? Ofte går det fortast der mange ser at dei har nytte av det.',
        en: 'A new idea is not an innovation until it is put to use. How is the new received, who leads it forward, and why does one thing sweep ahead while another comes to a halt? It often goes fastest where many see that it serves them.',
      },
      {
        nb: 'En leder må følge med på hva andre finner på, og kunne vurdere om det passer hjemme. Det som virket ett sted, kan sjelden flyttes uendret til et annet. Vi ser derfor på spredning som oversettelse: Kjernen består, og resten formes etter stedet.',
        nn: 'Ein leiar må følgje med på kva andre finn på, og kunne vurdere om det passar heime. Det som verka éin stad, kan sjeldan flyttast uendra til ein annan. Vi ser derfor på spreiing som omsetjing: Kjernen står ved lag, og resten blir forma etter staden.',
        en: 'A leader has to keep an eye on what others come up with, and be able to judge whether it suits conditions at home. What worked in one place can seldom be moved unchanged to another. We therefore see diffusion as translation: the core stays, and the rest is shaped to the place.',
      },
    ],
    topics: [
      {
        nb: 'Hvordan innovasjoner blir tatt imot, ledet og spredt',
        nn: 'Korleis innovasjonar blir tekne imot, leidde og spreidde',
        en: 'How innovations are received, led and spread',
      },
      {
        nb: 'Fra idé til drift',
        nn: 'Frå idé til drift',
        en: 'From idea to everyday operation',
      },
      {
        nb: 'Å følge med på andre, og velge med omhu',
        nn: 'Å følgje med på andre, og velje med omhug',
        en: 'Watching what others do, and choosing with care',
      },
      {
        nb: 'Spredning som oversettelse: hva som blir igjen, og hva som tilpasses',
        nn: 'Spreiing som omsetjing: kva som blir att, og kva som blir tilpassa',
        en: 'Diffusion as translation: what stays, and what is adapted',
      },
    ],
    project: [
      {
        nb: 'En plan for å ta løsningen i bruk og holde den i live',
        nn: 'Ein plan for å ta løysinga i bruk og halde henne i live',
        en: 'A plan for putting the solution to use and keeping it alive',
      },
      {
        nb: 'Kjernen som andre må beholde, skilt fra det de kan tilpasse',
        nn: 'Kjernen som andre må halde på, skild frå det dei kan tilpasse',
        en: 'The core that others must keep, apart from what they may adapt',
      },
      {
        nb: 'Det andre har gjort før dere: hva dere fant, og hva dere oversatte',
        nn: 'Det andre har gjort før dykk: kva de fann, og kva de omsette',
        en: 'What others did before you: what you found, and what you translated',
      },
    ],
    pillars,
    outcomes: { ids: ['K2', 'K6', 'K9', 'G2', 'G3'], assumed: true },
    studyTrip: false,
    days: 2,
    dates: { from: '2023-05-09', to: '2023-05-10', assumed: true },
    place: { name: lillehammer, assumed: true },
  },
] satisfies StudyPlanData['gatherings'];
