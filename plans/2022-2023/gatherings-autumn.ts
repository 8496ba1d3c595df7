import type { StudyPlanData } from '../../src/plan/index.ts';

const lillehammer = { nb: 'Lillehammer', nn: 'Lillehammer', en: 'Lillehammer' };
const pillars = ['theory', 'techniques', 'peers'];

export const gatheringsOfAutumn = [
  {
    number: 1,
    title: { nb: 'Innovasjon og kreativitet', nn: 'Innovasjon og kreativitet', en: 'Innovation and creativity' },
    shortTitle: { nb: 'Innovasjon og kreativitet', nn: 'Innovasjon og kreativitet', en: 'Innovation and creativity' },
    theme: [
      {
        nb: 'Hva er innovasjon i det offentlige, og hva har den med kreativitet å gjøre? Vi begynner med at alt er i endring hele tiden, enten noen vil det eller ikke. Innovasjon er noe mer: Noen bestemmer seg for å løse et problem på en ny måte, og bedre enn før.',
        nn: 'Kva er innovasjon i det offentlege, og kva har han med kreativitet å gjere? Vi byrjar med at alt er i endring heile tida, anten nokon vil det eller ikkje. Innovasjon er noko meir: Nokon bestemmer seg for å løyse eit problem på ein ny måte, og betre enn før.',
        en: 'What is innovation in the public sector, and what does creativity have to do with it? We begin with the fact that everything changes all the time, whether anyone wants it or not. Innovation is something more: somebody decides to solve a problem in a new way, and better than before.',
      },
      {
        nb: 'Det nye vekker gjerne motstand. Noen ganger bunner den i vaner, følelser eller egne interesser. Men den som protesterer, kan også ha god grunn: Det som er en gevinst for noen, kan bli et tap eller et nytt problem for andre. Derfor leter vi etter drivkrefter og barrierer på tre nivåer: i samfunnet, i organisasjonen og hos den enkelte.',
        nn: 'Det nye vekkjer gjerne motstand. Nokre gonger botnar han i vanar, kjensler eller eigne interesser. Men den som protesterer, kan òg ha god grunn: Det som er ein gevinst for nokon, kan bli eit tap eller eit nytt problem for andre. Derfor leitar vi etter drivkrefter og barrierar på tre nivå: i samfunnet, i organisasjonen og hos den enkelte.',
        en: 'What is new tends to meet resistance. Sometimes it comes from habit, feelings or vested interests. But those who object may also have good reason: a gain for some can be a loss or a new problem for others. So we look for drivers and barriers at three levels: in society, in the organisation and in the individual.',
      },
    ],
    topics: [
      {
        nb: 'Endringen som skjer av seg selv, og innovasjonen som noen vil',
        nn: 'Endringa som skjer av seg sjølv, og innovasjonen som nokon vil',
        en: 'Change that happens by itself, and innovation that someone intends',
      },
      {
        nb: 'Sammenhengen mellom innovasjon og kreativitet',
        nn: 'Samanhengen mellom innovasjon og kreativitet',
        en: 'How innovation and creativity hang together',
      },
      {
        nb: 'Motstand: vaner, interesser og reelle ulemper',
        nn: 'Motstand: vanar, interesser og reelle ulemper',
        en: 'Resistance: habit, interests and real harm',
      },
      {
        nb: 'Drivkrefter og barrierer i samfunnet, i organisasjonen og hos den enkelte',
        nn: 'Drivkrefter og barrierar i samfunnet, i organisasjonen og hos den enkelte',
        en: 'Drivers and barriers in society, in the organisation and in the individual',
      },
    ],
    project: [
      {
        nb: 'Et første kart over hva som driver og hva som bremser prosjektet, på de tre nivåene',
        nn: 'Eit første kart over kva som driv og kva som bremsar prosjektet, på dei tre nivåa',
        en: 'A first map of what drives and what hinders the project, at the three levels',
      },
      {
        nb: 'En oversikt over hvem som vinner på endringen, og hvem som taper',
        nn: 'Ei oversikt over kven som vinn på endringa, og kven som taper',
        en: 'An overview of who gains from the change, and who loses',
      },
      {
        nb: 'Et ærlig blikk på motstanden: hva den kommer av, og hva dere kan lære av den',
        nn: 'Eit ærleg blikk på motstanden: kva han kjem av, og kva de kan lære av han',
        en: 'An honest look at resistance: where it comes from, and what you can learn from it',
      },
    ],
    pillars,
    outcomes: { ids: ['K1', 'K2', 'K3', 'S1', 'G1'], assumed: true },
    studyTrip: false,
    days: 2,
    dates: { from: '2022-09-06', to: '2022-09-07', assumed: false },
    place: { name: lillehammer, assumed: false },
  },
  {
    number: 2,
    title: { nb: 'Tjenestedesign', nn: 'Tenestedesign', en: 'Service design' },
    shortTitle: { nb: 'Tjenestedesign', nn: 'Tenestedesign', en: 'Service design' },
    theme: [
      {
        nb: 'En tjeneste kan forstås på flere måter. Vi sammenligner dem, og ser nærmere på tjenestelogikk: at en tjeneste får verdi når den blir brukt, og at brukeren er med på å skape den. Da følger det av seg selv at brukerne er medspillere når tjenesten skal bli ny.',
        nn: 'Ei teneste kan ein forstå på fleire måtar. Vi samanliknar dei, og ser nærare på tenestelogikk: at ei teneste får verdi når ho blir brukt, og at brukaren er med på å skape henne. Då følgjer det av seg sjølv at brukarane er medspelarar når tenesta skal bli ny.',
        en: 'A service can be understood in more than one way. We compare them and look closely at service logic: a service gets its value when it is used, and the user takes part in creating it. It follows that users are co-players when the service is to be made new.',
      },
      {
        nb: 'Hvordan de kan være med, har forskning og utprøving av samarbeidsdrevet innovasjon vist mange eksempler på. Mye av samlingen er praktisk: Dere følger tjenestereisen, steg for steg, slik den som trenger tjenesten, opplever den.',
        nn: 'Korleis dei kan vere med, har forsking på og utprøving av samarbeidsdriven innovasjon vist mange døme på. Mykje av samlinga er praktisk: De følgjer tenestereisa, steg for steg, slik den som treng tenesta, opplever henne.',
        en: 'Research on collaborative innovation, and trials of it, have shown many ways for them to take part. Much of this gathering is practical: you follow the service journey step by step, as the person who needs the service lives through it.',
      },
    ],
    topics: [
      {
        nb: 'Ulike syn på hva det er å yte en tjeneste',
        nn: 'Ulike syn på kva det er å yte ei teneste',
        en: 'Different views of what it is to provide a service',
      },
      { nb: 'Tjenestelogikk', nn: 'Tenestelogikk', en: 'Service logic' },
      {
        nb: 'Brukerne som medspillere, og samarbeidsdrevet innovasjon',
        nn: 'Brukarane som medspelarar, og samarbeidsdriven innovasjon',
        en: 'Users as co-players, and collaborative innovation',
      },
      { nb: 'Tjenestereisen i praksis', nn: 'Tenestereisa i praksis', en: 'The service journey in practice' },
    ],
    project: [
      {
        nb: 'En beskrivelse av tjenesten slik den skaper verdi for brukeren',
        nn: 'Ei skildring av tenesta slik ho skaper verdi for brukaren',
        en: 'A description of the service in terms of the value it creates for the user',
      },
      {
        nb: 'En plan for hvem som skal være medspillere, og hvordan',
        nn: 'Ein plan for kven som skal vere medspelarar, og korleis',
        en: 'A plan for who will be co-players, and how',
      },
      {
        nb: 'En tjenestereise, tegnet sammen med dem som har gått den',
        nn: 'Ei tenestereise, teikna saman med dei som har gått henne',
        en: 'A service journey, drawn with people who have made it',
      },
    ],
    pillars,
    outcomes: { ids: ['K3', 'K4', 'K8', 'S3'], assumed: true },
    studyTrip: false,
    days: 3,
    dates: { from: '2022-10-18', to: '2022-10-20', assumed: false },
    place: { name: lillehammer, assumed: false },
  },
  {
    number: 3,
    title: { nb: 'Innovasjon i kommuner', nn: 'Innovasjon i kommunar', en: 'Innovation in municipalities' },
    shortTitle: { nb: 'Innovasjon i kommuner', nn: 'Innovasjon i kommunar', en: 'Innovation in municipalities' },
    theme: [
      {
        nb: 'Hva er særegent ved innovasjon i det offentlige, sammenlignet med et privat foretak? Norske kommuner har skapt nytt i generasjoner. Vi trekker linjene bakover og ser på vilkårene for innovasjon i kommunene i dag.',
        nn: 'Kva er særeige ved innovasjon i det offentlege, samanlikna med eit privat føretak? Norske kommunar har skapt nytt i generasjonar. Vi trekkjer linjene bakover og ser på vilkåra for innovasjon i kommunane i dag.',
        en: 'What sets innovation in the public sector apart from that of a private firm? Norwegian municipalities have been creating new things for generations. We trace the lines back and look at the conditions for innovation in municipalities today.',
      },
      {
        nb: 'De som arbeider i tjenestene, og de som bruker dem, kan være til stor hjelp. Men den som bruker en kommunal tjeneste, er også innbygger, med rett til å være med og bestemme. Derfor må et prosjekt kjenne grensen mellom administrasjon og politiske organer. Innledere fra kommuner rundt i landet setter teorien opp mot sin egen hverdag.',
        nn: 'Dei som arbeider i tenestene, og dei som bruker dei, kan vere til stor hjelp. Men den som bruker ei kommunal teneste, er òg innbyggjar, med rett til å vere med og bestemme. Derfor må eit prosjekt kjenne grensa mellom administrasjon og politiske organ. Innleiarar frå kommunar rundt i landet set teorien opp mot sin eigen kvardag.',
        en: 'Those who work in the services and those who use them can be of great help. But whoever uses a municipal service is also a citizen, with a right to a say. So a project must know the line between the administration and the political bodies. Speakers from municipalities around the country hold theory up against their own everyday life.',
      },
    ],
    topics: [
      {
        nb: 'Offentlig og privat innovasjon: likt og ulikt',
        nn: 'Offentleg og privat innovasjon: likt og ulikt',
        en: 'Public and private innovation: alike and different',
      },
      {
        nb: 'Kommunen som nyskaper, før og nå',
        nn: 'Kommunen som nyskapar, før og no',
        en: 'The municipality as innovator, past and present',
      },
      {
        nb: 'Ansatte og brukere som ressurs og støtte',
        nn: 'Tilsette og brukarar som ressurs og støtte',
        en: 'Employees and users as a resource and as allies',
      },
      {
        nb: 'Både bruker og innbygger: administrasjonen, politikken og veien til et vedtak',
        nn: 'Både brukar og innbyggjar: administrasjonen, politikken og vegen til eit vedtak',
        en: 'Both user and citizen: the administration, the politicians and the path to a decision',
      },
    ],
    project: [
      {
        nb: 'Et kart over ansatte og innbyggere som prosjektet trenger med på laget',
        nn: 'Eit kart over tilsette og innbyggjarar som prosjektet treng med på laget',
        en: 'A map of the employees and residents that the project needs on its side',
      },
      {
        nb: 'Veien til vedtak: hvem som bestemmer hva, og i hvilken rekkefølge',
        nn: 'Vegen til vedtak: kven som bestemmer kva, og i kva rekkjefølgje',
        en: 'The path to a decision: who decides what, and in which order',
      },
      {
        nb: 'Råd fra kommuner som har prøvd noe lignende',
        nn: 'Råd frå kommunar som har prøvd noko liknande',
        en: 'Advice from municipalities that have tried something similar',
      },
    ],
    pillars,
    outcomes: { ids: ['K4', 'K5', 'K7', 'S1', 'S2', 'G1'], assumed: true },
    studyTrip: false,
    days: 2,
    dates: { from: '2022-12-06', to: '2022-12-07', assumed: false },
    place: { name: lillehammer, assumed: false },
  },
] satisfies StudyPlanData['gatherings'];
