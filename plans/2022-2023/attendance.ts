import type { StudyPlanData } from '../../src/plan/index.ts';

export const attendance = {
  text: {
    nb: 'Kursbeviset krever at du har vært til stede på det meste av samlingene. Fravær alene stenger ingen ute fra eksamen.',
    nn: 'Kursbeviset krev at du har vore til stades på det meste av samlingane. Fråvær åleine stengjer ingen ute frå eksamen.',
    en: 'The course certificate asks that you have been present for most of the gatherings. Absence alone keeps nobody from the exam.',
  },
  certificateShare: 0.8,
  barsExam: false,
  checkIn: { opensMinutesBefore: 30, presentMinutes: 10, lateMinutes: 45, assumed: true },
  late: { countsAsPresent: true, assumed: true },
  excused: { counts: 'leftOut', upToShare: 0.2, by: 'coordinator', assumed: true },
  marking: { teacherHours: 72, assumed: true },
  assumed: true,
} satisfies StudyPlanData['attendance'];
