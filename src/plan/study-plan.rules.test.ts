import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan20222023 } from '../../plans/2022-2023/index.ts';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';
import { loadStudyPlan } from './study-plan.rules.ts';

const broken: [name: string, fault: string, change: Change][] = [
  ['a blank nynorsk text', 'textMissing targetGroup.nn', (plan) => (plan.targetGroup.nn = '  ')],
  [
    'a blank text deep inside',
    'textMissing gatherings.4.topics.1.en',
    (plan) => (plan.gatherings[4]!.topics[1]!.en = ''),
  ],
  ['no English text', 'textMissing school.en', (plan) => Reflect.deleteProperty(plan.school, 'en')],
  ['a field left out', 'shape credits', (plan) => Reflect.deleteProperty(plan, 'credits')],
  ['a misspelt field', 'shape exam', (plan) => Object.assign(plan.exam, { examinors: 2 })],
  [
    'a date that does not exist',
    'shape callDefaults.deadline.date',
    (plan) => (plan.callDefaults.deadline.date = '2022-02-30'),
  ],
  ['an unknown format', 'shape format', (plan) => Object.assign(plan, { format: 2 })],
  ['no gatherings', 'shape gatherings', (plan) => (plan.gatherings = [])],
  [
    'a share of attendance above the whole',
    'shape attendance.certificateShare',
    (plan) => (plan.attendance.certificateShare = 80),
  ],
];

describe('a plan is refused', () => {
  test.each(broken)('for %s: %s', (_name, fault, change) => {
    expect(faultsAfter(change)).toContain(fault);
  });

  test('with all its faults at once', () => {
    const faults = faultsAfter((plan) => {
      plan.credits = -30;
      plan.gatherings[0]!.days = 3;
      plan.admission.minSectors = 9;
    });
    expect(faults).toEqual([
      'creditsNotPositive credits',
      'daysDoNotAddUp teaching.totalDays',
      'datesDoNotMatchDays gatherings.0.dates',
      'participantsImpossible admission.minSectors',
      'dayWithoutSession proposedProgramme.sessions',
    ]);
  });

  test.each([[undefined], [null], [[]], ['2022-2023'], [42], [{}]])('when it is not a plan at all: %j', (data) => {
    const result = loadStudyPlan(data);
    expect(result.ok).toBe(false);
  });
});

describe('a plan that differs but agrees with itself is accepted', () => {
  const sound: [name: string, change: Change][] = [
    ['requirements that nobody may try twice', (plan) => (plan.requirements.tries.max = 1)],
    [
      'an oral exam that cannot move the grade',
      (plan) => (plan.exam.oral.adjustment = { maxSteps: 0, up: false, down: false, assumed: false }),
    ],
    [
      'no individual assessment, since its threshold is the one that qualifies',
      (plan) => (plan.admission.education.individualAssessment.minEducationYears = 3),
    ],
    ['room for exactly the places promised', (plan) => (plan.callDefaults.room.municipalities = 8)],
    ['one requirement', (plan) => plan.requirements.items.splice(1)],
    ['everyone from the same sector', (plan) => (plan.admission.minSectors = 1)],
    [
      'gatherings back to back',
      (plan) => (plan.gatherings[1]!.dates = { from: '2022-09-08', to: '2022-09-10', assumed: true }),
    ],
  ];
  test.each(sound)('%s', (_name, change) => {
    expect(faultsAfter(change)).toEqual([]);
  });
});

describe('whatever the change', () => {
  const place = fc.integer({ min: 0, max: 5 });

  test('another number of days for a single gathering breaks the sum and its dates', () => {
    const days = fc.integer({ min: -10, max: 30 });
    fc.assert(
      fc.property(place, days, (i, other) => {
        fc.pre(other !== plan20222023.gatherings[i]!.days);
        const faults = faultsAfter((plan) => (plan.gatherings[i]!.days = other));
        expect(faults).toContain('daysDoNotAddUp teaching.totalDays');
        expect(faults).toContain(`datesDoNotMatchDays gatherings.${i}.dates`);
      }),
    );
  });

  test('gatherings in any other order are found out by number and by date', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(order, (places) => {
        fc.pre(places.some((from, to) => from !== to));
        const faults = faultsAfter((plan) => (plan.gatherings = places.map((from) => plan.gatherings[from]!)));
        expect(faults.some((found) => found.startsWith('gatheringNumbers'))).toBe(true);
        expect(faults.some((found) => found.startsWith('gatheringOrder'))).toBe(true);
      }),
    );
  });

  test('a gathering left out is found out', () => {
    fc.assert(
      fc.property(place, (i) => {
        expect(faultsAfter((plan) => plan.gatherings.splice(i, 1))).toContain('daysDoNotAddUp teaching.totalDays');
      }),
    );
  });

  test('a gathering moved as a whole is sound exactly while it stays between its neighbours', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (shift) => {
        const moved = (day: string) => Temporal.PlainDate.from(day).add({ days: shift }).toString();
        // Gathering 3 has no requirement before gathering 4, only one after itself.
        const faults = faultsAfter((plan) => {
          const { dates } = plan.gatherings[2]!;
          plan.gatherings[2]!.dates = { from: moved(dates.from), to: moved(dates.to), assumed: true };
        });
        const { from, to } = { from: moved('2022-12-06'), to: moved('2022-12-07') };
        const inOneSemester = to <= '2022-12-31' || from >= '2023-01-01';
        const sound = from > '2022-10-20' && to < '2023-01-20' && inOneSemester;
        expect(faults.length === 0).toBe(sound);
      }),
    );
  });
});
