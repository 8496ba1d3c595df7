import type { StudyPlanData } from '../../src/plan/index.ts';

type Outcomes = StudyPlanData['outcomes'];

const knowledge = [
  {
    id: 'K1',
    category: 'knowledge',
    text: {
      nb: 'Du kjenner innovasjonsfaget inngående: de viktigste teoriene, temaene og spørsmålene, prosessene, verktøyene og metodene.',
      nn: 'Du kjenner innovasjonsfaget inngåande: dei viktigaste teoriane, temaa og spørsmåla, prosessane, verktøya og metodane.',
      en: 'You know the field of innovation in depth: its main theories, themes and questions, its processes, tools and methods.',
    },
  },
  {
    id: 'K2',
    category: 'knowledge',
    text: {
      nb: 'Du vet hva som skal til for at de nye løsningene en ønsker seg, blir til virkelighet, og hva som driver og bremser innovasjon.',
      nn: 'Du veit kva som skal til for at dei nye løysingane ein ønskjer seg, blir til røyndom, og kva som driv og bremsar innovasjon.',
      en: 'You know what it takes for the innovations one hopes for to come about, and what drives and hinders innovation.',
    },
  },
  {
    id: 'K3',
    category: 'knowledge',
    text: {
      nb: 'Du vet hva måten vi tenker på, samspillet mellom mennesker og kommunikasjonen på ulike nivåer har å si.',
      nn: 'Du veit kva måten vi tenkjer på, samspelet mellom menneske og kommunikasjonen på ulike nivå har å seie.',
      en: 'You know what difference cognition, social psychology and communication make at various levels.',
    },
  },
  {
    id: 'K4',
    category: 'knowledge',
    text: {
      nb: 'Du har inngående kunnskap om å lede innovasjonsprosesser, både når brukerne driver dem fram og når medarbeiderne gjør det.',
      nn: 'Du har inngåande kunnskap om å leie innovasjonsprosessar, både når brukarane driv dei fram og når medarbeidarane gjer det.',
      en: 'You have thorough knowledge of leading innovation processes, whether users or employees drive them.',
    },
  },
  {
    id: 'K5',
    category: 'knowledge',
    text: {
      nb: 'Du har inngående kunnskap om hvordan kommuner lager strategier for innovasjon, og noe kjennskap til hva aktører utenfra kan tilføre.',
      nn: 'Du har inngåande kunnskap om korleis kommunar lagar strategiar for innovasjon, og noko kjennskap til kva aktørar utanfrå kan tilføre.',
      en: 'You have thorough knowledge of how municipalities shape innovation strategies, and some acquaintance with what outside actors can add.',
    },
  },
  {
    id: 'K6',
    category: 'knowledge',
    text: {
      nb: 'Du vet hvordan innovasjoner blir tatt imot, hvordan de sprer seg, og hva som virker inn på begge deler.',
      nn: 'Du veit korleis innovasjonar blir tekne imot, korleis dei spreier seg, og kva som verkar inn på begge delar.',
      en: 'You know how innovations are received, how they spread, and what influences both.',
    },
  },
  {
    id: 'K7',
    category: 'knowledge',
    text: {
      nb: 'Du vet hvilken plass innovasjon har i det offentliges politikk.',
      nn: 'Du veit kva plass innovasjon har i politikken til det offentlege.',
      en: 'You know the place that innovation has in public policy.',
    },
  },
  {
    id: 'K8',
    category: 'knowledge',
    text: {
      nb: 'Du har kjennskap til et utvalg verktøy og metoder å drive en innovasjonsprosess med: kreative arbeidsmåter og rammene rundt dem.',
      nn: 'Du har kjennskap til eit utval verktøy og metodar å drive ein innovasjonsprosess med: kreative arbeidsmåtar og rammene rundt dei.',
      en: 'You are acquainted with a range of tools and methods for running an innovation process: creative ways of working and the frames around them.',
    },
  },
  {
    id: 'K9',
    category: 'knowledge',
    text: {
      nb: 'Du har kjennskap til hvordan teknologi kan hjelpe dere å bygge kunnskap under innovasjonsarbeidet og dele den, innad og utad.',
      nn: 'Du har kjennskap til korleis teknologi kan hjelpe dykk å byggje kunnskap under innovasjonsarbeidet og dele han, innover og utover.',
      en: 'You are acquainted with how technology can help to build knowledge during innovation work and to share it, inside and outside.',
    },
  },
] satisfies Outcomes;

const skills = [
  {
    id: 'S1',
    category: 'skill',
    text: {
      nb: 'Du kan forklare hva innovasjon er, hvordan ulike faglige tradisjoner analyserer den, og hva som er eget for det offentlige og for kommunene.',
      nn: 'Du kan forklare kva innovasjon er, korleis ulike faglege tradisjonar analyserer han, og kva som er særeige for det offentlege og for kommunane.',
      en: 'You can explain what innovation is, how different traditions analyse it, and what is particular to the public sector and to municipalities.',
    },
  },
  {
    id: 'S2',
    category: 'skill',
    text: {
      nb: 'Du kan analysere det teorien sier, og bruke det på din egen arbeidsdag i kommunen.',
      nn: 'Du kan analysere det teorien seier, og bruke det på din eigen arbeidsdag i kommunen.',
      en: 'You can analyse what theory says and bring it to bear on your own working day in the municipality.',
    },
  },
  {
    id: 'S3',
    category: 'skill',
    text: {
      nb: 'Du kan ta i bruk kreative teknikker og metoder for å få fram nye løsninger på tvers av fag og bransjer.',
      nn: 'Du kan ta i bruk kreative teknikkar og metodar for å få fram nye løysingar på tvers av fag og bransjar.',
      en: 'You can use creative techniques and methods to bring out new solutions across professions and trades.',
    },
  },
] satisfies Outcomes;

const generalCompetence = [
  {
    id: 'G1',
    category: 'generalCompetence',
    text: {
      nb: 'Du forstår godt teoriene, metodene og mekanismene i innovasjonsprosesser, særlig slik de virker i en kommune.',
      nn: 'Du forstår godt teoriane, metodane og mekanismane i innovasjonsprosessar, særleg slik dei verkar i ein kommune.',
      en: 'You have a good grasp of the theories, methods and mechanisms of innovation processes, above all as they work in a municipality.',
    },
  },
  {
    id: 'G2',
    category: 'generalCompetence',
    text: {
      nb: 'Du kan se på din egen rolle i innovasjonsarbeidet med et reflektert blikk.',
      nn: 'Du kan sjå på di eiga rolle i innovasjonsarbeidet med eit reflektert blikk.',
      en: 'You can reflect on your own part in innovation work and its processes.',
    },
  },
  {
    id: 'G3',
    category: 'generalCompetence',
    text: {
      nb: 'Du kan vurdere hvilke metoder som egner seg til å planlegge, organisere og iverksette innovasjon.',
      nn: 'Du kan vurdere kva metodar som eignar seg til å planleggje, organisere og setje i verk innovasjon.',
      en: 'You can judge which methods are suited to planning, organising and implementing innovation.',
    },
  },
] satisfies Outcomes;

export const outcomes = [...knowledge, ...skills, ...generalCompetence] satisfies Outcomes;
