import type { StudyPlanData } from '../../src/plan/index.ts';

/** The weeks are the law's. That a municipality is a party, the board's name and the days are assumed. */
export const decisions = {
  appeal: {
    law: {
      nb: 'forvaltningsloven av 10. februar 1967 kapittel VI',
      nn: 'forvaltningslova av 10. februar 1967 kapittel VI',
      en: 'chapter VI of the Public Administration Act of 10 February 1967',
    },
    weeks: 3,
    municipalityMay: true,
    body: { nb: 'skolens klagenemnd', nn: 'klagenemnda ved skulen', en: 'the school’s appeals board' },
    assumed: true,
  },
  answer: { remindDaysBefore: 3, vacancyDays: 7, secondDays: 4, assumed: true },
} satisfies StudyPlanData['decisions'];
