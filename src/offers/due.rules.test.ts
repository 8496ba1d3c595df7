import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDecisions, type Due, type DueApplicant, type Outcome, type Told } from './due.rules.ts';

const applicant = (id: string, ...standings: DueApplicant['participants'][number]['standing'][]): DueApplicant => ({
  id,
  participants: standings.map((standing, index) => ({ id: `${id}${index + 1}`, standing })),
});
const toldMunicipality = (applicationId: string, kind: 'offer' | 'waiting' | 'refusal'): Told => ({
  applicationId,
  participantId: null,
  kind,
  standing: null,
  draw: kind === 'waiting' ? 1 : null,
});
const place: Outcome = { kind: 'place' };
const waiting = (draw = 1): Outcome => ({ kind: 'waiting', draw });

function asTold(due: readonly Due[], draw = 1): Told[] {
  return due.map((one) =>
    one.kind === 'standing'
      ? { ...one, draw: null }
      : { ...one, participantId: null, standing: null, draw: one.kind === 'waiting' ? draw : null },
  );
}

describe('what is to be told', () => {
  it('is one thing to each municipality and one to each participant', () => {
    const outcomes = new Map<string, Outcome>([
      ['a', place],
      ['b', waiting()],
      ['c', { kind: 'notEligible' }],
    ]);
    const applicants = [applicant('a', 'qualified', 'courseParticipant'), applicant('b', 'qualified'), applicant('c')];
    expect(dueDecisions(outcomes, applicants, []).due).toEqual([
      { kind: 'offer', applicationId: 'a' },
      { kind: 'standing', applicationId: 'a', participantId: 'a1', standing: 'qualified' },
      { kind: 'standing', applicationId: 'a', participantId: 'a2', standing: 'courseParticipant' },
      { kind: 'waiting', applicationId: 'b', again: false },
      { kind: 'standing', applicationId: 'b', participantId: 'b1', standing: 'qualified' },
      { kind: 'refusal', applicationId: 'c' },
    ]);
  });

  it('is a place to whoever had only been told of the waiting list', () => {
    const due = dueDecisions(new Map([['a', place]]), [applicant('a')], [toldMunicipality('a', 'waiting')]);
    expect(due.due).toEqual([{ kind: 'offer', applicationId: 'a' }]);
  });

  it('is nothing to a municipality that an appeal has given a place, though the draw left it waiting', () => {
    const told = [toldMunicipality('a', 'waiting'), toldMunicipality('a', 'offer')];
    for (const draw of [1, 2])
      expect(dueDecisions(new Map([['a', waiting(draw)]]), [applicant('a')], told).due).toEqual([]);
  });

  it('is that it still waits, once, to whoever another draw has left waiting', () => {
    const outcomes = new Map([['a', waiting(2)]]);
    const told = [toldMunicipality('a', 'waiting')];
    const { due } = dueDecisions(outcomes, [applicant('a')], told);
    expect(due).toEqual([{ kind: 'waiting', applicationId: 'a', again: true }]);
    expect(dueDecisions(outcomes, [applicant('a')], [...told, ...asTold(due, 2)]).due).toEqual([]);
  });

  it('is nothing more to whoever was refused, whatever is drawn since', () => {
    const told = [toldMunicipality('a', 'refusal')];
    expect(dueDecisions(new Map([['a', waiting(2)]]), [applicant('a')], told).due).toEqual([]);
  });

  it('is a new standing to whoever has come to stand otherwise', () => {
    const told: Told[] = [
      toldMunicipality('a', 'offer'),
      { applicationId: 'a', participantId: 'a1', kind: 'standing', standing: 'courseParticipant', draw: null },
    ];
    expect(dueDecisions(new Map([['a', place]]), [applicant('a', 'qualified')], told).due).toEqual([
      { kind: 'standing', applicationId: 'a', participantId: 'a1', standing: 'qualified' },
    ]);
  });

  it('leaves out whose standing is open, and says who they are', () => {
    const found = dueDecisions(new Map([['a', place]]), [applicant('a', null, 'qualified')], []);
    expect(found.due.filter(({ kind }) => kind === 'standing')).toHaveLength(1);
    expect(found.open).toEqual([{ applicationId: 'a', participantId: 'a1' }]);
  });

  it('is nothing to an application without an outcome', () => {
    expect(dueDecisions(new Map(), [applicant('a', 'qualified')], []).due).toEqual([]);
  });

  it('is nothing more once it has been told, whatever it was', () => {
    const outcome = fc.constantFrom<Outcome>(place, waiting(), { kind: 'notEligible' });
    const standing = fc.constantFrom('qualified' as const, 'courseParticipant' as const, null);
    const cases = fc.array(fc.tuple(outcome, fc.array(standing, { maxLength: 4 })), { maxLength: 12 });
    fc.assert(
      fc.property(cases, (drawn) => {
        const applicants = drawn.map(([, standings], index) => applicant(`x${index}-`, ...standings));
        const outcomes = new Map(drawn.map(([one], index) => [`x${index}-`, one]));
        const first = dueDecisions(outcomes, applicants, []);
        const again = dueDecisions(outcomes, applicants, asTold(first.due));
        expect(again.due).toEqual([]);
        expect(again.open).toEqual(first.open);
      }),
    );
  });
});
