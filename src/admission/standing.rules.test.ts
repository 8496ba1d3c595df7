import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Particulars } from './application.ts';
import { standingOf, standingView } from './standing.rules.ts';

const thresholds = {
  qualified: { minEducationYears: 3 },
  individualAssessment: { minEducationYears: 1, minExperienceYears: 1 },
};
const years = (educationYears: number, experienceYears: number) =>
  standingOf({ educationYears, experienceYears }, thresholds);
const confirmedAt = Temporal.Instant.from('2022-06-01T08:00:00Z');
const stated = (educationYears: number, experienceYears: number): Particulars => ({
  birthYear: 1980,
  educationYears,
  educationKind: 'Sykepleie',
  experienceYears,
  experienceKind: 'Leder',
});

describe('the standing that stated years come to', () => {
  it.each([
    [3, 0, 'qualified'],
    [8.5, 20, 'qualified'],
    [2.5, 1, 'individualAssessment'],
    [1, 1, 'individualAssessment'],
    [2.5, 0.5, 'courseParticipant'],
    [0.5, 30, 'courseParticipant'],
    [0, 0, 'courseParticipant'],
  ])('is, with %d years of education and %d of experience, %s', (education, experience, standing) => {
    expect(years(education, experience)).toBe(standing);
  });

  it('is never worse with more education or more experience', () => {
    const rank = { courseParticipant: 0, individualAssessment: 1, qualified: 2 };
    const amount = fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(amount, amount, amount, amount, (education, experience, more, longer) => {
        expect(rank[years(education + more, experience + longer)]).toBeGreaterThanOrEqual(
          rank[years(education, experience)],
        );
      }),
    );
  });
});

describe('where a participant stands before the draw', () => {
  it('is settled without anybody when enough education is stated and documented', () => {
    expect(standingView({ particulars: stated(3, 0), confirmedAt, documents: 1 }, undefined, thresholds)).toEqual({
      kind: 'settled',
      standing: 'qualified',
      decided: false,
    });
  });

  it('is open while the education that would give credits is not documented', () => {
    expect(standingView({ particulars: stated(3, 0), confirmedAt, documents: 0 }, undefined, thresholds)).toEqual({
      kind: 'open',
      why: 'notDocumented',
      likely: 'qualified',
    });
  });

  it('needs no documents of somebody who states too little for credits', () => {
    expect(
      standingView({ particulars: stated(0, 10), confirmedAt, documents: 0 }, undefined, thresholds),
    ).toMatchObject({ kind: 'settled', standing: 'courseParticipant' });
  });

  it('waits for a case officer between one and three years', () => {
    expect(standingView({ particulars: stated(2, 4), confirmedAt, documents: 2 }, undefined, thresholds)).toMatchObject(
      { kind: 'open', why: 'individualAssessment' },
    );
  });

  it('is unknown until the participant has confirmed', () => {
    expect(standingView({ particulars: null, confirmedAt: null, documents: 0 }, undefined, thresholds)).toEqual({
      kind: 'open',
      why: 'notConfirmed',
      likely: null,
    });
  });

  it.each(['qualified', 'courseParticipant'] as const)('is what was decided, whatever was stated: %s', (outcome) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 3 }), (education, documents) => {
        expect(
          standingView({ particulars: stated(education, 0), confirmedAt, documents }, { outcome }, thresholds),
        ).toEqual({ kind: 'settled', standing: outcome, decided: true });
      }),
    );
  });
});
