import { describe, expect, it } from 'vitest';
import { byPractice, practiceRound, promiseWith, protocolOf } from '../draw/draw.fixture.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { brokenDraws } from './draw-invariants.rules.ts';
import type { DrawFact } from './facts.ts';

const promise = promiseWith(byPractice);
const protocol = protocolOf(promise, { kind: 'beacon', ...practiceRound });
const mails = promise.pool.applicants.map(({ id }) => ({ key: `promise:d1:${id}`, recipient: '', isSent: true }));

const now = Temporal.Instant.from(promise.chanceAt);
const sound: DrawFact = {
  id: 'd1',
  number: 1,
  state: 'published',
  promise: {
    commitment: canonicalHash(promise),
    publishedAt: Temporal.Instant.from(promise.chanceAt).subtract({ hours: 24 }),
    document: promise,
  },
  protocol,
};

/** The same draw with something else promised, under the code that fits it. */
function promising(change: Partial<typeof promise>): DrawFact {
  const document = { ...promise, ...change };
  const commitment = canonicalHash(document);
  return { ...sound, promise: { ...sound.promise!, document, commitment }, protocol: { ...protocol, commitment } };
}

describe('the rules that a draw is held against', () => {
  it('find nothing wrong with one that is in order, nor with one that has not come so far', () => {
    expect(brokenDraws({ draws: [sound], mails }, now)).toEqual([]);
    expect(brokenDraws({ draws: [{ ...sound, protocol: null }], mails }, now)).toEqual([]);
    expect(brokenDraws({ draws: [{ ...sound, promise: null, protocol: null }], mails: [] }, now)).toEqual([]);
  });

  it.each<[string, DrawFact, string]>([
    [
      'a code of something else',
      { ...sound, promise: { ...sound.promise!, commitment: 'ab' } },
      'does not have its code',
    ],
    [
      'a code that came too late',
      { ...sound, promise: { ...sound.promise!, publishedAt: Temporal.Instant.from(promise.chanceAt) } },
      'too late',
    ],
    [
      'a ticket without its region',
      promising({ book: { ...promise.book, panels: [['N1', 'S1', 'S2']] } }),
      'breaks a rule',
    ],
    [
      'a ticket with one too many',
      promising({ book: { ...promise.book, panels: [['N1', 'S1', 'S2', 'W']] } }),
      'breaks a rule',
    ],
    ['another result', { ...sound, protocol: { ...protocol, selected: ['N1'] } }, 'does not give its result'],
    [
      'a draw before its time',
      { ...sound, protocol: { ...protocol, heldAt: '2020-01-01T00:00:00Z' } },
      'before its time',
    ],
    ['a draw without a promise', { ...sound, promise: null }, 'without a promise'],
  ])('see %s', (_, draw, said) => {
    expect(brokenDraws({ draws: [draw], mails }, now).join()).toContain(said);
  });

  it('see that somebody was not sent the code', () => {
    expect(brokenDraws({ draws: [sound], mails: mails.slice(1) }, now).join()).toContain('6 of 7 applicants');
  });
});
