import type { StudyPlanData } from '../../src/plan/index.ts';

export const teaching = {
  totalDays: 14,
  daysPerGathering: { min: 2, max: 3 },
  remindDaysBefore: 3,
  methods: [
    {
      nb: 'Undervisningen tar utgangspunkt i hvordan du forstår arbeidet ditt, og i oppgavene du har. Det du lærer, skal kunne settes ut i livet: Vi øver på å gjøre kunnskap om til handling, og på å finne og ta i bruk de ressursene som trengs for å få et innovasjonsarbeid i gang og gjennomført.',
      nn: 'Undervisninga tek utgangspunkt i korleis du forstår arbeidet ditt, og i oppgåvene du har. Det du lærer, skal kunne setjast ut i livet: Vi øver på å gjere kunnskap om til handling, og på å finne og ta i bruk dei ressursane som trengst for å få eit innovasjonsarbeid i gang og gjennomført.',
      en: 'Teaching starts from how you understand your work and from the tasks you have. What you learn should be fit for use: we practise turning knowledge into action, and finding and using the resources it takes to get innovation under way and carried out.',
    },
    {
      nb: 'Mange av øvelsene henter stoffet sitt fra der du arbeider. Det er hverdagen i kommunen, og behovet for nye løsninger der, som gir studiet retning.',
      nn: 'Mange av øvingane hentar stoffet sitt frå der du arbeider. Det er kvardagen i kommunen, og behovet for nye løysingar der, som gjev studiet retning.',
      en: 'Many of the exercises draw on the place where you work. Everyday life in the municipality, and its need for new solutions, sets the direction of the course.',
    },
  ],
  betweenGatherings: {
    nb: 'Mellom samlingene arbeider du videre med hjemmeoppgaver og prosjekt, alene og sammen med gruppa.',
    nn: 'Mellom samlingane arbeider du vidare med heimeoppgåver og prosjekt, åleine og saman med gruppa.',
    en: 'Between gatherings you go on with assignments and the project, alone and with your group.',
  },
  forms: [
    { id: 'lecture', name: { nb: 'Forelesning', nn: 'Førelesing', en: 'Lecture' } },
    { id: 'dialogue', name: { nb: 'Dialog', nn: 'Dialog', en: 'Dialogue' } },
    { id: 'groupWork', name: { nb: 'Gruppearbeid', nn: 'Gruppearbeid', en: 'Group work' } },
    { id: 'presentation', name: { nb: 'Presentasjon', nn: 'Presentasjon', en: 'Presentation' } },
    { id: 'plenary', name: { nb: 'Drøfting i plenum', nn: 'Drøfting i plenum', en: 'Plenary discussion' } },
    { id: 'exercise', name: { nb: 'Praktisk øvelse', nn: 'Praktisk øving', en: 'Practical exercise' } },
    { id: 'excursion', name: { nb: 'Ekskursjon', nn: 'Ekskursjon', en: 'Excursion' } },
  ],
  pillars: [
    {
      id: 'theory',
      name: { nb: 'Teori om innovasjon', nn: 'Teori om innovasjon', en: 'Theory of innovation' },
      text: {
        nb: 'Forskning og begreper som hjelper deg å se hva som foregår, og å begrunne det du velger.',
        nn: 'Forsking og omgrep som hjelper deg å sjå kva som går føre seg, og å grunngje det du vel.',
        en: 'Research and concepts that help you see what is going on and give reasons for what you choose.',
      },
    },
    {
      id: 'techniques',
      name: { nb: 'Kreative teknikker', nn: 'Kreative teknikkar', en: 'Creative techniques' },
      text: {
        nb: 'Måter å få fram, prøve og forbedre ideer på, som du kan ta med hjem og bruke dagen etter.',
        nn: 'Måtar å få fram, prøve og forbetre idear på, som du kan ta med heim og bruke dagen etter.',
        en: 'Ways to bring out, try and improve ideas that you can take home and use the next day.',
      },
    },
    {
      id: 'peers',
      name: { nb: 'Likemannslæring', nn: 'Likemannslæring', en: 'Peer learning' },
      text: {
        nb: 'Folk fra andre kommuner kjenner seg igjen i det du står i. Dere lærer av hverandres prosjekter, også av det som ikke gikk.',
        nn: 'Folk frå andre kommunar kjenner seg att i det du står i. De lærer av prosjekta til kvarandre, òg av det som ikkje gjekk.',
        en: 'People from other municipalities recognise what you are up against. You learn from each other’s projects, also from what did not work.',
      },
    },
  ],
} satisfies StudyPlanData['teaching'];
