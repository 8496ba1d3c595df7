import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { markStates, type MarkState } from './mark.ts';
import { standingSoFar, type AttendanceTerms, type CountedMark } from './standing-so-far.rules.ts';

const shipped = shippedPlans[0]!.attendance;

function over(...marks: (MarkState | null)[]): CountedMark[] {
  return marks.map((mark) => ({ isOver: true, mark }));
}

function ahead(count: number): CountedMark[] {
  return Array.from({ length: count }, () => ({ isOver: false, mark: null }));
}

function times(count: number, mark: MarkState): CountedMark[] {
  return Array.from({ length: count }, () => ({ isOver: true, mark }));
}

describe('where somebody stands', () => {
  test('is secured once they have the share of the whole year, whatever comes', () => {
    const standing = standingSoFar([...times(8, 'present'), ...ahead(2)], 0, shipped);
    expect(standing).toMatchObject({ outlook: 'secured', required: 8, mustAttend: 0, left: 2, mayMiss: 2 });
  });

  test('is open while the rest decides, and says how much of it may be missed', () => {
    const standing = standingSoFar([...times(3, 'present'), ...times(1, 'absent'), ...ahead(6)], 0, shipped);
    expect(standing).toMatchObject({ outlook: 'reachable', attended: 3, held: 4, mustAttend: 5, left: 6, mayMiss: 1 });
  });

  test('is lost when all of the rest would not do', () => {
    expect(standingSoFar([...times(3, 'absent'), ...ahead(7)], 0, shipped)).toMatchObject({
      outlook: 'lost',
      mustAttend: 8,
      left: 7,
      mayMiss: 0,
    });
  });

  test('counts who was forgotten as absent, and tells it apart', () => {
    const standing = standingSoFar([...over(null, 'present'), ...ahead(3)], 0, shipped);
    expect(standing).toMatchObject({ attended: 1, held: 2, mustAttend: 3, mayMiss: 0 });
    expect(standing.counts).toMatchObject({ unregistered: 1, absent: 0 });
  });

  test('counts who is late as there, or not, as the plan says', () => {
    const sessions = [...times(4, 'late'), ...ahead(1)];
    expect(standingSoFar(sessions, 0, shipped).outlook).toBe('secured');
    expect(standingSoFar(sessions, 0, { ...shipped, late: { countsAsPresent: false, assumed: true } }).outlook).toBe(
      'lost',
    );
  });

  test('leaves excused absence out of the sum, up to the plan’s limit and no further', () => {
    expect(standingSoFar([...times(2, 'excused'), ...ahead(8)], 0, shipped)).toMatchObject({ base: 8, required: 7 });
    expect(standingSoFar([...times(5, 'excused'), ...ahead(5)], 0, shipped)).toMatchObject({
      base: 8,
      required: 7,
      outlook: 'lost',
    });
  });

  test('reckons with gatherings that have no programme yet', () => {
    expect(standingSoFar(times(3, 'absent'), 12, shipped)).toMatchObject({
      outlook: 'reachable',
      left: 12,
      mayMiss: 0,
    });
  });

  test('is nothing where nothing counts', () => {
    expect(standingSoFar([], 0, shipped).outlook).toBe('nothing');
  });

  test('takes a check-in before the end of a session for what it is', () => {
    const standing = standingSoFar([{ isOver: false, mark: 'present' }, ...ahead(4)], 0, shipped);
    expect(standing).toMatchObject({ attended: 1, held: 1, left: 4, mustAttend: 3 });
  });

  test('is not thrown off by shares that are no exact numbers', () => {
    const terms = { ...shipped, certificateShare: 0.55 };
    expect(standingSoFar(ahead(100), 0, terms).required).toBe(55);
  });
});

/** Tries every way in which the rest of the year can go; shares are compared as whole numbers of hundredths. */
function bruteForce(sessions: readonly CountedMark[], reckoned: number, percent: number, terms: AttendanceTerms) {
  const open = sessions.filter(({ isOver, mark }) => !isOver && mark === null).length + reckoned;
  const reachedBy: boolean[] = [];
  const whole = sessions.length + reckoned;
  for (let come = 0; come <= 2 ** open - 1; come++) {
    const came = come.toString(2).replaceAll('0', '').length;
    let [there, of, treated] = [came, open, 0];
    for (const { isOver, mark } of sessions) {
      if (!isOver && mark === null) continue;
      const isTreated = mark === 'excused' && terms.excused.counts !== 'absent' && (treated + 1) * 100 <= whole * 20;
      if (isTreated) treated++;
      if (!isTreated || terms.excused.counts === 'present') of++;
      if (mark === 'present' || (mark === 'late' && terms.late.countsAsPresent)) there++;
      if (isTreated && terms.excused.counts === 'present') there++;
    }
    if (of === 0) return { outlook: 'nothing', mayMiss: 0 };
    const missed = open - came;
    reachedBy[missed] = there * 100 >= percent * of;
  }
  const fails = reachedBy.indexOf(false);
  if (reachedBy[0] === false) return { outlook: 'lost', mayMiss: 0 };
  return fails < 0 ? { outlook: 'secured', mayMiss: open } : { outlook: 'reachable', mayMiss: fails - 1 };
}

describe('whatever has happened', () => {
  const session = fc.record({
    isOver: fc.boolean(),
    mark: fc.option(fc.constantFrom(...markStates), { nil: null }),
  });
  const terms = fc.record({
    percent: fc.integer({ min: 0, max: 100 }),
    countsAsPresent: fc.boolean(),
    counts: fc.constantFrom('leftOut' as const, 'absent' as const, 'present' as const),
  });

  test('what is still possible is what trying every way of going on finds', () => {
    fc.assert(
      fc.property(
        fc.array(session, { maxLength: 12 }),
        fc.integer({ min: 0, max: 3 }),
        terms,
        (sessions, reckoned, { percent, countsAsPresent, counts }) => {
          const attendance: AttendanceTerms = {
            certificateShare: percent / 100,
            late: { countsAsPresent, assumed: true },
            excused: { counts, upToShare: 0.2, by: 'coordinator', assumed: true },
          };
          const { outlook, mayMiss } = standingSoFar(sessions, reckoned, attendance);
          expect({ outlook, mayMiss }).toEqual(bruteForce(sessions, reckoned, percent, attendance));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('coming never makes it worse, and every session is counted once', () => {
    fc.assert(
      fc.property(fc.array(session, { minLength: 1, maxLength: 20 }), (sessions) => {
        const before = standingSoFar(sessions, 0, shipped);
        expect(Object.values(before.counts).reduce((sum, one) => sum + one, 0)).toBe(sessions.length);
        const first = sessions.findIndex(({ mark }) => mark === null || mark === 'absent');
        if (first < 0) return;
        const came = sessions.with(first, { isOver: true, mark: 'present' });
        expect(standingSoFar(came, 0, shipped).mustAttend).toBeLessThanOrEqual(before.mustAttend);
      }),
    );
  });
});
