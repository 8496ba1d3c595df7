import type { StudyPlanData } from '../../src/plan/index.ts';

export const requirements = {
  summary: [
    {
      nb: 'Hele året må du være aktivt med på å lage og legge fram innovasjonsprosjektet. Arbeidet er delt i fire arbeidskrav. Alle fire må være godkjent før du kan gå opp til eksamen.',
      nn: 'Heile året må du vere aktivt med på å lage og leggje fram innovasjonsprosjektet. Arbeidet er delt i fire arbeidskrav. Alle fire må vere godkjende før du kan gå opp til eksamen.',
      en: 'All year you must take an active part in making and presenting the innovation project. The work is divided into four work requirements. All four must be approved before you can sit the exam.',
    },
    {
      nb: 'Ikke godkjent er ikke det samme som stryk: Du får tilbakemelding, en ny frist og et nytt forsøk.',
      nn: 'Ikkje godkjent er ikkje det same som stryk: Du får tilbakemelding, ein ny frist og eit nytt forsøk.',
      en: 'Not approved is not the same as failed: you get feedback, a new deadline and another try.',
    },
  ],
  tries: { max: 2, assumed: true },
  items: [
    {
      id: 'R1',
      number: 1,
      title: {
        nb: 'Utfordringen, drivkreftene og barrierene',
        nn: 'Utfordringa, drivkreftene og barrierane',
        en: 'The challenge, its drivers and barriers',
      },
      shortTitle: { nb: 'Utfordringen', nn: 'Utfordringa', en: 'The challenge' },
      text: {
        nb: 'Beskriv utfordringen prosjektet tar tak i, og hvorfor den betyr noe for kommunen. Vis hva som driver og hva som bremser en ny løsning i samfunnet, i organisasjonen og hos den enkelte, og hvem som kan komme til å vinne og tape på den.',
        nn: 'Skildre utfordringa som prosjektet tek tak i, og kvifor ho betyr noko for kommunen. Vis kva som driv og kva som bremsar ei ny løysing i samfunnet, i organisasjonen og hos den enkelte, og kven som kan kome til å vinne og tape på henne.',
        en: 'Describe the challenge that the project takes up and why it matters to the municipality. Show what drives and what hinders a new solution in society, in the organisation and in the individual, and who may gain and lose by it.',
      },
      afterGathering: 2,
      due: { date: '2022-11-18', assumed: true },
      outcomes: { ids: ['K2', 'K3', 'S2', 'G1'], assumed: true },
      whyItBarsTheExam: {
        nb: 'Å gå ut og forstå en utfordring sammen med dem den gjelder, er et arbeid som må gjøres mens prosjektet tar form. Det kan ikke prøves i etterkant.',
        nn: 'Å gå ut og forstå ei utfordring saman med dei ho gjeld, er eit arbeid som må gjerast medan prosjektet tek form. Det kan ikkje prøvast i etterkant.',
        en: 'Going out to understand a challenge with the people it concerns has to be done while the project takes shape. It cannot be tested afterwards.',
      },
      assumed: true,
    },
    {
      id: 'R2',
      number: 2,
      title: {
        nb: 'Tjenestereise og medvirkning',
        nn: 'Tenestereise og medverknad',
        en: 'Service journey and involvement',
      },
      shortTitle: { nb: 'Tjenestereise', nn: 'Tenestereise', en: 'Service journey' },
      text: {
        nb: 'Tegn tjenestereisen slik den oppleves i dag, og slik den kan bli. Gjør rede for hvem som har medvirket, hvordan de var med, og hva det endret i prosjektet.',
        nn: 'Teikn tenestereisa slik ho blir opplevd i dag, og slik ho kan bli. Gjer greie for kven som har medverka, korleis dei var med, og kva det endra i prosjektet.',
        en: 'Draw the service journey as it is lived today, and as it could become. Say who has been involved, how they took part, and what it changed in the project.',
      },
      afterGathering: 3,
      due: { date: '2023-01-20', assumed: true },
      outcomes: { ids: ['K4', 'K8', 'S3'], assumed: true },
      whyItBarsTheExam: {
        nb: 'Medvirkning er noe en gjør med andre mennesker over tid. En eksamen kan høre deg fortelle om den, men ikke se at den har funnet sted.',
        nn: 'Medverknad er noko ein gjer med andre menneske over tid. Ein eksamen kan høyre deg fortelje om medverknaden, men ikkje sjå at han har funne stad.',
        en: 'Involvement is something done with other people over time. An exam can hear you talk about it, but cannot see that it took place.',
      },
      assumed: true,
    },
    {
      id: 'R3',
      number: 3,
      title: {
        nb: 'Innbyggerverdi og veien til vedtak',
        nn: 'Innbyggjarverdi og vegen til vedtak',
        en: 'Public value and the path to a decision',
      },
      shortTitle: { nb: 'Innbyggerverdi', nn: 'Innbyggjarverdi', en: 'Public value' },
      text: {
        nb: 'Beskriv verdien prosjektet skal skape for innbyggerne, og hvordan dere vil vurdere om den er skapt. Vis hvem i kommunen som må bestemme hva, i hvilken rekkefølge, og hvor langt dere er kommet.',
        nn: 'Skildre verdien prosjektet skal skape for innbyggjarane, og korleis de vil vurdere om han er skapt. Vis kven i kommunen som må bestemme kva, i kva rekkjefølgje, og kor langt de er komne.',
        en: 'Describe the value that the project should create for residents, and how you will judge whether it has been created. Show who in the municipality has to decide what, in which order, and how far you have come.',
      },
      afterGathering: 5,
      due: { date: '2023-04-21', assumed: true },
      outcomes: { ids: ['K5', 'K7', 'S1', 'G3'], assumed: true },
      whyItBarsTheExam: {
        nb: 'Å bringe en sak gjennom administrasjon og politikk i sin egen kommune kan bare øves der. Eksamen har ingen slik kommune å tilby.',
        nn: 'Å bringe ei sak gjennom administrasjon og politikk i sin eigen kommune kan ein berre øve på der. Eksamen har ingen slik kommune å by på.',
        en: 'Taking a matter through the administration and the politics of one’s own municipality can only be practised there. The exam has no such municipality to offer.',
      },
      assumed: true,
    },
    {
      id: 'R4',
      number: 4,
      title: {
        nb: 'Framføring, iverksetting og oversettelse',
        nn: 'Framføring, iverksetjing og omsetjing',
        en: 'Presentation, implementation and translation',
      },
      shortTitle: { nb: 'Framføring', nn: 'Framføring', en: 'Presentation' },
      text: {
        nb: 'Legg prosjektet fram for kommunen og for offentligheten. Lever en plan for hvordan løsningen skal tas i bruk, og en veiviser for andre kommuner: hva som er kjernen, og hva de kan tilpasse.',
        nn: 'Legg prosjektet fram for kommunen og for ålmenta. Lever ein plan for korleis løysinga skal takast i bruk, og ein vegvisar for andre kommunar: kva som er kjernen, og kva dei kan tilpasse.',
        en: 'Present the project to the municipality and to the public. Hand in a plan for how the solution will be put to use, and a guide for other municipalities: what the core is, and what they may adapt.',
      },
      afterGathering: 6,
      due: { date: '2023-05-22', assumed: true },
      outcomes: { ids: ['K6', 'K9', 'G2', 'G3'], assumed: true },
      whyItBarsTheExam: {
        nb: 'Å stå fram med prosjektet for egne folk og for andre er en del av kompetansen. Sensorene møter gruppa i et eksamensrom, ikke i kommunestyresalen.',
        nn: 'Å stå fram med prosjektet for eigne folk og for andre er ein del av kompetansen. Sensorane møter gruppa i eit eksamensrom, ikkje i kommunestyresalen.',
        en: 'Standing up with the project before one’s own people and others is part of the competence. The examiners meet the group in an exam room, not in the council chamber.',
      },
      assumed: true,
    },
  ],
} satisfies StudyPlanData['requirements'];
