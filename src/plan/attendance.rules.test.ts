import { describe, expect, test } from 'vitest';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';

const broken: [name: string, fault: string, change: Change][] = [
  [
    'people who are late before they are no longer present',
    'checkInTimes attendance.checkIn',
    (plan) => Object.assign(plan.attendance.checkIn, { presentMinutes: 20, lateMinutes: 10 }),
  ],
  [
    'a check-in that opens after the start',
    'checkInTimes attendance.checkIn',
    (plan) => (plan.attendance.checkIn.opensMinutesBefore = -5),
  ],
  [
    'marks that may only be changed before they can be set',
    'markingTime attendance.marking.teacherHours',
    (plan) => (plan.attendance.marking.teacherHours = -1),
  ],
  [
    'a share of excused absence above the whole',
    'shape attendance.excused.upToShare',
    (plan) => (plan.attendance.excused.upToShare = 20),
  ],
  [
    'excused absence that counts in a way that nobody knows',
    'shape attendance.excused.counts',
    (plan) => Object.assign(plan.attendance.excused, { counts: 'half' }),
  ],
];

describe('a plan whose attendance does not fit is refused', () => {
  test.each(broken)('for %s: %s', (_name, fault, change) => {
    expect(faultsAfter(change)).toContain(fault);
  });

  test('but not one where nobody is late, nothing can be excused and only coordinators mark', () => {
    const faults = faultsAfter((plan) => {
      Object.assign(plan.attendance.checkIn, { presentMinutes: 15, lateMinutes: 15 });
      Object.assign(plan.attendance.excused, { counts: 'absent', upToShare: 0 });
      plan.attendance.marking.teacherHours = 0;
    });
    expect(faults).toEqual([]);
  });
});
