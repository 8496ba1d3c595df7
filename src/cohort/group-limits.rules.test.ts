import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { shortfallsOf, type GroupPerson } from './group-limits.rules.ts';

const [plan] = shippedPlans;
if (!plan) throw new Error('no plan ships');
const { admission } = plan;

const person = (serviceArea: string | null, state: GroupPerson['state'] = 'active'): GroupPerson => ({
  serviceArea,
  state,
});
const kinds = (...people: GroupPerson[]) =>
  shortfallsOf(people, admission).map(({ kind, count }) => `${kind} ${count}`);

describe('a group', () => {
  it('of three from two sectors lacks nothing, somebody on leave among them', () => {
    expect(kinds(person('healthAndCare'), person('healthAndCare', 'onLeave'), person('technicalServices'))).toEqual([]);
  });

  it('is too small when somebody leaves, and from too few sectors when the one from the other does', () => {
    const left = person('technicalServices', 'withdrawn');
    expect(kinds(person('healthAndCare'), person('healthAndCare'), left)).toEqual(['tooFew 2', 'tooFewSectors 1']);
    expect(kinds(person('healthAndCare'), person('healthAndCare'), person('healthAndCare'))).toEqual([
      'tooFewSectors 1',
    ]);
  });

  it('whose sectors nobody knows is from none', () => {
    expect(kinds(person(null), person(null), person(null))).toEqual(['tooFewSectors 0']);
  });

  it('that nobody takes part in any more lacks nothing', () => {
    expect(kinds(person('healthAndCare', 'withdrawn'), person('technicalServices', 'replaced'))).toEqual([]);
  });
});
