import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionIds } from '../register/index.ts';
import { applicationStates } from './application-state.rules.ts';
import { rowWith } from './desk.fixture.ts';
import {
  countDesk,
  countStandings,
  deskStateOf,
  deskStates,
  isSettled,
  missingOf,
  standingOfDesk,
  type DeskParticipant,
} from './desk.rules.ts';

const thresholds = {
  qualified: { minEducationYears: 3 },
  individualAssessment: { minEducationYears: 1, minExperienceYears: 1 },
};

function participant(change: Partial<DeskParticipant> = {}): DeskParticipant {
  return { confirmed: true, educationYears: 3, experienceYears: 5, documents: 1, decision: null, ...change };
}

describe('a participant at the desk', () => {
  it.each([
    ['has enough education and shows it', {}, 'qualified'],
    ['has enough education and shows nothing', { documents: 0 }, 'notDocumented'],
    ['has less education, with experience', { educationYears: 2 }, 'individualAssessment'],
    ['has less education, with experience, and shows nothing', { educationYears: 2, documents: 0 }, 'notDocumented'],
    ['has less education and too little experience', { educationYears: 2, experienceYears: 0.5 }, 'courseParticipant'],
    ['has no education, and nothing to show', { educationYears: 0, documents: 0 }, 'courseParticipant'],
    [
      'has stated nothing',
      { confirmed: false, educationYears: null, experienceYears: null, documents: 0 },
      'notConfirmed',
    ],
    ['was found qualified', { educationYears: 2, decision: 'qualified' }, 'qualified'],
    ['was found to be a course participant', { educationYears: 2, decision: 'courseParticipant' }, 'courseParticipant'],
    [
      'was decided upon without having answered',
      { confirmed: false, educationYears: null, decision: 'courseParticipant' },
      'courseParticipant',
    ],
  ] as const)('who %s', (_, change, expected) => {
    const counts = countStandings([participant(change)], thresholds);
    expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([[expected, 1]]);
  });

  it('is counted once, as what the rule of standings says', () => {
    const years = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 10, noNaN: true }));
    const anybody = fc.record({
      confirmed: fc.boolean(),
      educationYears: years,
      experienceYears: years,
      documents: fc.nat(5),
      decision: fc.constantFrom(null, 'qualified' as const, 'courseParticipant' as const),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 6 }), (people) => {
        const counts = countStandings(people, thresholds);
        expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(people.length);
        const open = people.filter((one) => standingOfDesk(one, thresholds).kind === 'open').length;
        expect(missingOf({ standings: counts }) + counts.individualAssessment).toBe(open);
        expect(isSettled({ standings: counts })).toBe(open === 0);
      }),
    );
  });
});

describe('the figures of the desk', () => {
  it('have a place for every state', () => {
    for (const state of applicationStates) expect(deskStates).toContain(deskStateOf({ state }));
  });

  it('count a changed list that awaits its guarantee as sent', () => {
    expect(countDesk([rowWith({ state: 'resending' })], regionIds).states).toMatchObject({
      sent: 1,
      awaitingGuarantee: 0,
    });
  });

  it('count regions and sizes of what was sent alone', () => {
    const rows = [
      rowWith({ region: 'trondelag', size: 'large' }),
      rowWith({ region: 'trondelag', size: 'large', state: 'resending' }),
      rowWith({ region: 'trondelag', size: 'large', state: 'draft' }),
      rowWith({ region: 'northernNorway', size: 'small', state: 'withdrawn' }),
    ];
    const { sent } = countDesk(rows, regionIds);
    expect(sent.trondelag).toEqual({ small: 0, medium: 0, large: 2 });
    expect(sent.northernNorway).toEqual({ small: 0, medium: 0, large: 0 });
  });

  it('count what waits for the school only where the application still stands', () => {
    const standings = { individualAssessment: 1, notConfirmed: 1, notDocumented: 1 };
    const rows = [
      rowWith({ standings }),
      rowWith({ standings, state: 'annulled' }),
      rowWith({ standings, state: 'awaitingGuarantee' }),
    ];
    expect(countDesk(rows, regionIds)).toMatchObject({ toDecide: 1, missing: 2 });
  });

  it('add up', () => {
    const anyRow = fc
      .record({
        state: fc.constantFrom(...applicationStates),
        region: fc.constantFrom(...regionIds),
        size: fc.constantFrom('small' as const, 'medium' as const, 'large' as const),
      })
      .map((change) => rowWith(change));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 40 }), (rows) => {
        const { states, sent } = countDesk(rows, regionIds);
        expect(Object.values(states).reduce((sum, one) => sum + one, 0)).toBe(rows.length);
        const inMatrix = Object.values(sent).flatMap((sizes) => Object.values(sizes));
        expect(inMatrix.reduce((sum, one) => sum + one, 0)).toBe(states.sent);
      }),
    );
  });
});
