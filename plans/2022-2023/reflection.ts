import type { StudyPlanData } from '../../src/plan/index.ts';

/** The school's plan asks for reflection without saying how; everything here is assumed. */
export const reflection = {
  levels: [
    { nb: 'Nytt for meg', nn: 'Nytt for meg', en: 'New to me' },
    { nb: 'Jeg kjenner det igjen', nn: 'Eg kjenner det att', en: 'I recognise it' },
    { nb: 'Jeg kan forklare det', nn: 'Eg kan forklare det', en: 'I can explain it' },
    { nb: 'Jeg bruker det', nn: 'Eg bruker det', en: 'I use it' },
    { nb: 'Jeg hjelper andre med det', nn: 'Eg hjelper andre med det', en: 'I help others with it' },
  ],
  moments: [
    { id: 'start', name: { nb: 'Ved start', nn: 'Ved start', en: 'At the start' }, opensWithGathering: null },
    { id: 'middle', name: { nb: 'Midtveis', nn: 'Midtvegs', en: 'Midway' }, opensWithGathering: 3 },
    { id: 'end', name: { nb: 'Ved slutten', nn: 'Ved slutten', en: 'At the end' }, opensWithGathering: 6 },
  ],
  evaluation: {
    statements: [
      {
        id: 'useful',
        text: {
          nb: 'Jeg lærte noe jeg kommer til å bruke på jobben.',
          nn: 'Eg lærte noko eg kjem til å bruke på jobben.',
          en: 'I learnt something that I will use at work.',
        },
      },
      {
        id: 'project',
        text: {
          nb: 'Samlingen brakte prosjektet vårt videre.',
          nn: 'Samlinga førte prosjektet vårt vidare.',
          en: 'The gathering took our project forward.',
        },
      },
      {
        id: 'peers',
        text: {
          nb: 'Jeg fikk noe ut av å møte folk fra andre kommuner.',
          nn: 'Eg fekk noko ut av å møte folk frå andre kommunar.',
          en: 'Meeting people from other municipalities gave me something.',
        },
      },
      {
        id: 'balance',
        text: {
          nb: 'Blandingen av teori, teknikker og samtale var god.',
          nn: 'Blandinga av teori, teknikkar og samtale var god.',
          en: 'The mix of theory, techniques and talk was good.',
        },
      },
      {
        id: 'practical',
        text: {
          nb: 'Det praktiske rundt samlingen fungerte.',
          nn: 'Det praktiske rundt samlinga fungerte.',
          en: 'The practical side of the gathering worked.',
        },
      },
    ],
    questions: [
      {
        id: 'keep',
        text: {
          nb: 'Hva bør skolen fortsette med?',
          nn: 'Kva bør skulen halde fram med?',
          en: 'What should the school keep doing?',
        },
      },
      {
        id: 'change',
        text: {
          nb: 'Hva bør skolen gjøre annerledes?',
          nn: 'Kva bør skulen gjere annleis?',
          en: 'What should the school do differently?',
        },
      },
    ],
    daysOpen: 14,
    minAnswers: 5,
  },
  journal: {
    prompts: [
      {
        id: 'surprised',
        text: {
          nb: 'Hva overrasket deg, og hvorfor?',
          nn: 'Kva overraska deg, og kvifor?',
          en: 'What surprised you, and why?',
        },
      },
      {
        id: 'own',
        text: {
          nb: 'Hvor har du sett dette der du arbeider?',
          nn: 'Kvar har du sett dette der du arbeider?',
          en: 'Where have you seen this in your own workplace?',
        },
      },
      {
        id: 'try',
        text: {
          nb: 'Hva vil du prøve før neste samling, og med hvem?',
          nn: 'Kva vil du prøve før neste samling, og med kven?',
          en: 'What will you try before the next gathering, and with whom?',
        },
      },
    ],
    roleQuestion: {
      nb: 'Hvilken rolle har du hatt i arbeidet med noe nytt den siste tida, og hvilken vil du ha?',
      nn: 'Kva rolle har du hatt i arbeidet med noko nytt den siste tida, og kva rolle vil du ha?',
      en: 'What part have you played lately in making something new, and which part do you want to play?',
    },
  },
  assumed: true,
} satisfies StudyPlanData['reflection'];
