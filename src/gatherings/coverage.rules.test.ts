import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { coverageOf, type CoveredSession } from './coverage.rules.ts';

const [plan] = shippedPlans;
if (!plan) throw new Error('a plan ships');

/** A session in every gathering that serves all that the plan says of it. */
const complete: CoveredSession[] = plan.gatherings.map(({ number, pillars, outcomes }) => ({
  gathering: number,
  pillars,
  outcomes: outcomes.ids,
  form: 'lecture',
  minutes: 90,
}));

describe('coverage', () => {
  it('has no gap where every gathering serves what the plan says of it, but for outcomes that no gathering has', () => {
    const served = new Set(plan.gatherings.flatMap(({ outcomes }) => outcomes.ids));
    const never = plan.outcomes.filter(({ id }) => !served.has(id)).map(({ id }) => id);
    expect(coverageOf(plan, complete).gaps).toEqual(never.map((outcome) => ({ code: 'outcomeUntaught', outcome })));
  });

  it('names an outcome that nobody teaches, a gathering with nothing in it, a pillar that is left out', () => {
    const without = complete
      .filter(({ gathering }) => gathering !== 4)
      .map((session) => ({ ...session, outcomes: session.outcomes.filter((id) => id !== 'K1') }))
      .map((session) => (session.gathering === 2 ? { ...session, pillars: ['theory'] } : session));
    const { gaps } = coverageOf(plan, without);
    expect(gaps[0]).toEqual({ code: 'outcomeUntaught', outcome: 'K1' });
    expect(gaps.filter(({ code }) => code === 'noSessions')).toEqual([{ code: 'noSessions', gathering: 4 }]);
    expect(gaps.filter(({ code }) => code === 'pillarMissing')).toEqual([
      { code: 'pillarMissing', gathering: 2, pillar: 'techniques' },
      { code: 'pillarMissing', gathering: 2, pillar: 'peers' },
    ]);
  });

  it('names what the plan has in one gathering and only another teaches', () => {
    const moved = complete.map((session) =>
      session.gathering === 1 ? { ...session, outcomes: session.outcomes.filter((id) => id !== 'K3') } : session,
    );
    expect(coverageOf(plan, moved).gaps).toContainEqual({
      code: 'outcomeNotAsPlanned',
      gathering: 1,
      outcomes: ['K3'],
    });
  });

  it('counts sessions for outcomes and minutes for pillars and forms', () => {
    const { outcomes, gatherings, forms } = coverageOf(plan, [...complete, ...complete]);
    expect(outcomes.find(({ id }) => id === 'K1')?.counts[0]).toBe(2);
    expect(gatherings[0]).toMatchObject({ sessions: 2, minutes: 180 });
    expect(gatherings[0]?.pillars.map(({ minutes }) => minutes)).toEqual([180, 180, 180]);
    expect(forms.find(({ id }) => id === 'lecture')?.minutes).toBe(180 * 6);
  });

  it('never gets worse by another session', () => {
    const anySession = fc.record({
      gathering: fc.integer({ min: 1, max: 6 }),
      pillars: fc.subarray(plan.teaching.pillars.map(({ id }) => id)),
      outcomes: fc.subarray(plan.outcomes.map(({ id }) => id)),
      form: fc.constantFrom(...plan.teaching.forms.map(({ id }) => id)),
      minutes: fc.integer({ min: 15, max: 180 }),
    });
    fc.assert(
      fc.property(fc.array(anySession), anySession, (sessions, another) => {
        const untaught = (list: readonly CoveredSession[]) =>
          coverageOf(plan, list).gaps.filter(({ code }) => code === 'outcomeUntaught' || code === 'noSessions').length;
        expect(untaught([...sessions, another])).toBeLessThanOrEqual(untaught(sessions));
        const { forms } = coverageOf(plan, sessions);
        expect(forms.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
          sessions.reduce((sum, { minutes }) => sum + minutes, 0),
        );
      }),
    );
  });
});
