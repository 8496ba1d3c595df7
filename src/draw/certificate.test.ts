import { beforeAll, describe, expect, it } from 'vitest';
import { checkFairness } from './certificate.ts';
import { sharedPool } from './pool.fixture.ts';
import type { Pool } from './pool.ts';
import type { FairnessCertificate, FairnessLevel, LevelProof, Solution } from './solution.ts';
import { solve } from './solve.ts';

const pool = sharedPool('N40_k10');
let solution: Solution;

beforeAll(async () => {
  const result = await solve(pool);
  if (result.ok) solution = result.value;
});

/** The verdict on the solution with one level, and the chances that go with it, changed. */
function verdictWith(at: number, change: (level: FairnessLevel, proof: LevelProof) => Partial<FairnessLevel>) {
  const levels = solution.certificate.levels.map((level, index) =>
    index === at ? { ...level, ...change(level, level.proof!) } : level,
  );
  const chances = { ...solution.chances };
  for (const { applicants, chance } of levels) for (const id of applicants) chances[id] = chance;
  return checkFairness(pool, chances, { levels });
}

describe('a certificate of fairness', () => {
  it('holds as it was made', () => {
    expect(checkFairness(pool, solution.chances, solution.certificate).state).toBe('proven');
  });

  it.each([
    ['a chance that was lowered', -1_000_000, 'couldBeHigher'],
    ['a chance that was raised', 1_000_000, 'cannotBeReached'],
  ])('refuses %s by a millionth', (_, by, reason) => {
    expect(verdictWith(0, ({ chance }) => ({ chance: chance + by })).levels[0]).toEqual({ state: 'wrong', reason });
  });

  it('refuses chances that are not those of the levels', () => {
    const id = solution.certificate.levels[0]!.applicants[0]!;
    const chances = { ...solution.chances, [id]: solution.chances[id]! + 1 };
    const verdict = checkFairness(pool, chances, solution.certificate);
    expect(verdict.levels[0]).toEqual({ state: 'wrong', reason: 'notItsChance' });
  });

  it('refuses levels that have swapped their groups', () => {
    const [first, second, ...rest] = solution.certificate.levels;
    const levels = [
      { ...first!, applicants: second!.applicants },
      { ...second!, applicants: first!.applicants },
      ...rest,
    ];
    const chances = Object.fromEntries(
      levels.flatMap(({ applicants, chance }) => applicants.map((id) => [id, chance])),
    );
    expect(checkFairness(pool, chances, { levels }).state).toBe('wrong');
  });

  it('refuses somebody who was moved down to a lower level than they could have', () => {
    const [first, second, ...rest] = solution.certificate.levels;
    const [moved, ...others] = second!.applicants;
    const levels = [
      { ...first!, applicants: [...first!.applicants, moved!] },
      { ...second!, applicants: others },
      ...rest,
    ];
    const chances = { ...solution.chances, [moved!]: first!.chance };
    expect(checkFairness(pool, chances, { levels }).levels[0]).toEqual({ state: 'wrong', reason: 'withoutWeight' });
    const weighted = levels.map((level, at) =>
      at === 0
        ? { ...level, proof: { ...level.proof!, applicants: { ...level.proof!.applicants, [moved!]: 1 } } }
        : level,
    );
    expect(checkFairness(pool, chances, { levels: weighted }).levels[0]!.state).toBe('wrong');
  });

  it('sees who is named by no level', () => {
    const levels = solution.certificate.levels.slice(0, -1);
    const verdict = checkFairness(pool, solution.chances, { levels });
    expect(verdict.missing).toEqual(solution.certificate.levels.at(-1)!.applicants);
    expect(verdict.state).toBe('wrong');
  });

  const later = () => solution.certificate.levels[1]!.applicants[0]!;
  it.each<[string, (proof: LevelProof) => LevelProof, string]>([
    ['a negative weight', (proof) => ({ ...proof, applicants: { ...proof.applicants, A0001: -1 } }), 'negativeWeight'],
    ['a broken number', (proof) => ({ ...proof, places: 0.5 }), 'notWholeNumbers'],
    [
      'a weight of a later level',
      (proof) => ({ ...proof, applicants: { ...proof.applicants, [later()]: 1 } }),
      'weightOfALaterLevel',
    ],
    ['no weights', (proof) => ({ ...proof, applicants: {} }), 'withoutWeight'],
    ['a quota that there is not', (proof) => ({ ...proof, quotas: { region: { Atlantis: 1 } } }), 'unknownQuota'],
    ['prices that prove nothing', (proof) => ({ ...proof, quotas: {}, places: 0 }), 'couldBeHigher'],
  ])('refuses a proof with %s', (_, change, reason) => {
    const verdict = verdictWith(0, (__, proof) => ({ proof: change(proof) }));
    expect(verdict.levels[0]).toEqual({ state: 'wrong', reason });
  });

  it('says where only solving again can tell: where divided panels would give more than whole ones can', async () => {
    // Two of three fill the room, and never more; divided, six sevenths of each would fit.
    const three: Pool = {
      name: 'three',
      applicants: [1, 2, 4].map((seats) => ({ id: `${seats} seats`, features: {}, seats })),
      quotas: {},
      places: { seats: 6 },
    };
    const result = await solve(three);
    const { chances, certificate } = result.ok ? result.value : { chances: {}, certificate: { levels: [] } };
    expect(Object.values(chances)).toEqual([666_666_666_667, 666_666_666_667, 666_666_666_667]);
    expect(checkFairness(three, chances, certificate)).toEqual({
      levels: [{ state: 'mustBeSolvedAgain' }],
      missing: [],
      state: 'mustBeSolvedAgain',
    });
  });

  it('refuses a room in seats that is worth filling', () => {
    const seats: Pool = { ...pool, places: { seats: 40 } };
    const certificate: FairnessCertificate = {
      levels: [{ chance: 0, applicants: ['A0001'], proof: { applicants: { A0001: 1 }, quotas: {}, places: 1 } }],
    };
    const verdict = checkFairness(seats, { A0001: 0 }, certificate);
    expect(verdict.levels[0]).toEqual({ state: 'wrong', reason: 'wrongSign' });
  });
});
