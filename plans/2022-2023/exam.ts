import type { StudyPlanData } from '../../src/plan/index.ts';
import { outcomes } from './outcomes.ts';

const everyOutcome = outcomes.map(({ id }) => id);

export const exam = {
  summary: [
    {
      nb: 'Eksamen har to deler: en rapport som gruppa skriver, og en muntlig eksamen i gruppe. De gir én karakter til sammen.',
      nn: 'Eksamen har to delar: ein rapport som gruppa skriv, og ein munnleg eksamen i gruppe. Dei gjev éin karakter til saman.',
      en: 'The exam has two parts: a report written by the group, and an oral exam in the group. Together they give one grade.',
    },
  ],
  report: {
    title: { nb: 'Gruppas rapport', nn: 'Rapporten frå gruppa', en: 'The group’s report' },
    text: {
      nb: 'Rapporten bygger på innovasjonsprosjektet som gruppa har arbeidet med hele året. Den skal knytte prosjektet til det kommunen strever med og dit den vil. Faglærerne veileder mens dere skriver.',
      nn: 'Rapporten byggjer på innovasjonsprosjektet som gruppa har arbeidd med heile året. Han skal knyte prosjektet til det kommunen strevar med og dit han vil. Faglærarane rettleier medan de skriv.',
      en: 'The report builds on the innovation project that the group has worked on all year. It should tie the project to what the municipality struggles with and where it wants to go. The teachers supervise while you write.',
    },
    due: { date: '2023-06-09', assumed: true },
    outcomes: { ids: everyOutcome, assumed: true },
  },
  oral: {
    title: { nb: 'Muntlig eksamen i gruppe', nn: 'Munnleg eksamen i gruppe', en: 'Oral exam in the group' },
    text: {
      nb: 'Gruppa møter sensorene til samtale om rapporten. Samtalen kan justere karakteren.',
      nn: 'Gruppa møter sensorane til samtale om rapporten. Samtalen kan justere karakteren.',
      en: 'The group meets the examiners to talk about the report. The conversation may adjust the grade.',
    },
    dates: { from: '2023-06-20', to: '2023-06-22', assumed: true },
    outcomes: { ids: everyOutcome, assumed: true },
    adjustment: { maxSteps: 1, up: true, down: true, assumed: true },
  },
  examiners: { count: 2, external: 1, mayExamineSupervisedGroup: false, assumed: true },
  gradeScale: [
    {
      letter: 'A',
      label: { nb: 'Fremragende', nn: 'Framifrå', en: 'Excellent' },
      text: {
        nb: 'Skiller seg klart ut. Viser svært god vurderingsevne og stor selvstendighet.',
        nn: 'Skil seg klart ut. Viser svært god vurderingsevne og stort sjølvstende.',
        en: 'Stands out clearly. Shows very good judgement and a high degree of independence.',
      },
      passes: true,
    },
    {
      letter: 'B',
      label: { nb: 'Meget god', nn: 'Mykje god', en: 'Very good' },
      text: {
        nb: 'Meget godt arbeid. Viser meget god vurderingsevne og selvstendighet.',
        nn: 'Mykje godt arbeid. Viser mykje god vurderingsevne og sjølvstende.',
        en: 'Very good work. Shows very good judgement and independence.',
      },
      passes: true,
    },
    {
      letter: 'C',
      label: { nb: 'God', nn: 'God', en: 'Good' },
      text: {
        nb: 'Jevnt godt arbeid, tilfredsstillende på de fleste områder. Viser god vurderingsevne og selvstendighet der det betyr mest.',
        nn: 'Jamt godt arbeid, tilfredsstillande på dei fleste område. Viser god vurderingsevne og sjølvstende der det betyr mest.',
        en: 'Consistently good work, satisfactory in most areas. Shows good judgement and independence where it matters most.',
      },
      passes: true,
    },
    {
      letter: 'D',
      label: { nb: 'Nokså god', nn: 'Nokså god', en: 'Satisfactory' },
      text: {
        nb: 'Akseptabelt arbeid med noen vesentlige mangler. Viser en viss vurderingsevne og selvstendighet.',
        nn: 'Akseptabelt arbeid med nokre vesentlege manglar. Viser ei viss vurderingsevne og eit visst sjølvstende.',
        en: 'Acceptable work with some substantial shortcomings. Shows some judgement and independence.',
      },
      passes: true,
    },
    {
      letter: 'E',
      label: { nb: 'Tilstrekkelig', nn: 'Tilstrekkeleg', en: 'Sufficient' },
      text: {
        nb: 'Holder det som kreves som et minimum, men ikke mer. Viser liten vurderingsevne og selvstendighet.',
        nn: 'Fyller minstekravet, men ikkje meir. Viser lita vurderingsevne og lite sjølvstende.',
        en: 'Meets the minimum and no more. Shows little judgement and independence.',
      },
      passes: true,
    },
    {
      letter: 'F',
      label: { nb: 'Ikke bestått', nn: 'Ikkje bestått', en: 'Fail' },
      text: {
        nb: 'Når ikke opp til minimum. Viser verken vurderingsevne eller selvstendighet.',
        nn: 'Når ikkje opp til minstekravet. Viser verken vurderingsevne eller sjølvstende.',
        en: 'Falls below the minimum. Judgement and independence are lacking.',
      },
      passes: false,
    },
  ],
} satisfies StudyPlanData['exam'];
