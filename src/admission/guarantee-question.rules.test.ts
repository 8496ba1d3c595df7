import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationStates } from './application-state.rules.ts';
import { guaranteeQuestion, type QuestionFacts } from './guarantee-question.rules.ts';

const asked = { id: 'a', state: 'pending', covers: 'list', leaderEmail: 'leder@example.no' } as const;
const facts: QuestionFacts = {
  state: 'awaitingGuarantee',
  guarantorEmail: 'leder@example.no',
  covers: 'list',
  isOpen: true,
  isComplete: true,
  isTaken: false,
  current: asked,
};

describe('guaranteeQuestion', () => {
  it('can be answered while all is as it was asked for', () => {
    expect(guaranteeQuestion(asked, facts)).toBe('open');
    expect(guaranteeQuestion(asked, { ...facts, state: 'resending' })).toBe('open');
  });

  it.each<[string, Partial<typeof asked> | { state: 'confirmed' | 'cancelled' }, Partial<QuestionFacts>, string]>([
    ['it was answered', { state: 'confirmed' }, {}, 'given'],
    ['it was answered, whatever came after', { state: 'confirmed' }, { state: 'withdrawn', isOpen: false }, 'given'],
    ['the application was withdrawn', {}, { state: 'withdrawn' }, 'gone'],
    ['the application was annulled', { state: 'cancelled' }, { state: 'annulled' }, 'gone'],
    ['the deadline has passed', {}, { isOpen: false }, 'late'],
    ['the deadline took the question back', { state: 'cancelled' }, { isOpen: false, state: 'lapsed' }, 'late'],
    ['somebody else was named', {}, { guarantorEmail: 'ny@example.no' }, 'otherLeader'],
    [
      'the list has changed',
      { state: 'cancelled' },
      { state: 'draft', covers: 'other', current: undefined },
      'changing',
    ],
    ['the list has changed under the question', {}, { covers: 'other' }, 'changing'],
    ['the application is a draft again', {}, { state: 'draft' }, 'changing'],
    ['there is a newer question', { state: 'cancelled' }, { current: { ...asked, id: 'b' } }, 'renewed'],
    [
      'the word given before covers it',
      { state: 'cancelled' },
      { state: 'sent', current: { ...asked, id: 'b', state: 'confirmed' } },
      'alreadyGiven',
    ],
    [
      'the word given before covers another list',
      { state: 'cancelled' },
      { state: 'sent', current: { ...asked, id: 'b', state: 'confirmed', covers: 'x' } },
      'changing',
    ],
    ['something is missing', {}, { isComplete: false }, 'incomplete'],
    ['the municipality stands elsewhere', {}, { isTaken: true }, 'taken'],
  ])('when %s', (_, change, changedFacts, question) => {
    expect(guaranteeQuestion({ ...asked, ...change }, { ...facts, ...changedFacts })).toBe(question);
  });

  it('is open only for a pending question, to the leader it was asked of, for the list it was asked for, before the deadline', () => {
    const anyFacts = fc.record({
      state: fc.constantFrom(...applicationStates),
      guarantorEmail: fc.constantFrom('leder@example.no', 'ny@example.no'),
      covers: fc.constantFrom('list', 'other'),
      isOpen: fc.boolean(),
      isComplete: fc.boolean(),
      isTaken: fc.boolean(),
      current: fc.constantFrom(undefined, asked),
    });
    fc.assert(
      fc.property(fc.constantFrom('pending', 'confirmed', 'cancelled'), anyFacts, (state, given) => {
        const isAsItWas =
          state === 'pending' &&
          (given.state === 'awaitingGuarantee' || given.state === 'resending') &&
          given.guarantorEmail === asked.leaderEmail &&
          given.covers === asked.covers &&
          given.isOpen &&
          given.isComplete &&
          !given.isTaken;
        expect(guaranteeQuestion({ ...asked, state }, given) === 'open').toBe(isAsItWas);
      }),
    );
  });
});
