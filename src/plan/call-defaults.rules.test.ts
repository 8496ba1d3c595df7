import { describe, expect, test } from 'vitest';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';

const broken: [name: string, fault: string, change: Change][] = [
  [
    'a gap between the size classes',
    'sizeClasses callDefaults.sizeClasses.classes.1.from',
    (plan) => (plan.callDefaults.sizeClasses.classes[1]!.from = 5_001),
  ],
  [
    'a size class that ends where it starts',
    'sizeClasses callDefaults.sizeClasses.classes.1.below',
    (plan) => (plan.callDefaults.sizeClasses.classes[1]!.below = 5_000),
  ],
  [
    'no class for the largest',
    'sizeClasses callDefaults.sizeClasses.classes.2.below',
    (plan) => (plan.callDefaults.sizeClasses.classes[2]!.below = 100_000),
  ],
  [
    'no class for the smallest',
    'sizeClasses callDefaults.sizeClasses.classes.0.from',
    (plan) => (plan.callDefaults.sizeClasses.classes[0]!.from = 100),
  ],
  [
    'an open class in the middle',
    'sizeClasses callDefaults.sizeClasses.classes.1.below',
    (plan) => (plan.callDefaults.sizeClasses.classes[1]!.below = null),
  ],
  [
    'room for fewer than are promised places',
    'roomTooSmall callDefaults.room.municipalities',
    (plan) => (plan.callDefaults.room.municipalities = 7),
  ],
  [
    'more from each region than there is room for',
    'roomTooSmall callDefaults.minPerRegion.municipalities',
    (plan) => (plan.callDefaults.minPerRegion.municipalities = 21),
  ],
  [
    'a call that closes the day it opens',
    'callOrder callDefaults.deadline.date',
    (plan) => (plan.callDefaults.opens.date = '2022-06-25'),
  ],
  [
    'answers wanted before the deadline',
    'callOrder callDefaults.answerBy.date',
    (plan) => (plan.callDefaults.answerBy.date = '2022-06-24'),
  ],
  [
    'answers wanted after the start',
    'callOrder callDefaults.answerBy.date',
    (plan) => (plan.callDefaults.answerBy.date = '2022-09-06'),
  ],
];

describe('a plan whose call could not be held is refused', () => {
  test.each(broken)('for %s: %s', (_name, fault, change) => {
    expect(faultsAfter(change)).toContain(fault);
  });
});
