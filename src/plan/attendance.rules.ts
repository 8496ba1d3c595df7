import { unless, type PlanFault } from './plan-fault.ts';
import type { StudyPlan } from './study-plan.ts';

/** What the plan says about attendance, against itself. */
export function checkAttendance({ attendance: { checkIn, marking } }: StudyPlan): PlanFault[] {
  const { opensMinutesBefore, presentMinutes, lateMinutes } = checkIn;
  return [
    ...unless(
      opensMinutesBefore >= 0 && presentMinutes >= 0 && lateMinutes >= presentMinutes,
      'attendance.checkIn',
      'checkInTimes',
      `Somebody cannot be present until ${presentMinutes} minutes after the start and late until ${lateMinutes}, from ${opensMinutesBefore} minutes before it.`,
    ),
    ...unless(
      marking.teacherHours >= 0,
      'attendance.marking.teacherHours',
      'markingTime',
      `A session cannot be marked until ${marking.teacherHours} hours after it.`,
    ),
  ];
}
