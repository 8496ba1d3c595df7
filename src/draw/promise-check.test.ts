import { describe, expect, it } from 'vitest';
import { practiceChain, quicknet } from './chain.ts';
import { commitmentOf, wholeCanonicalJson } from './commitment.ts';
import { byDice, byPractice, largeReservePromise, promiseWith, reservePromiseWith } from './draw.fixture.ts';
import { promiseFindings } from './promise-check.ts';
import type { DrawPromise } from './promise.ts';
import { certainty } from './solution.ts';

const sound = promiseWith();
const { pool, book, chances } = sound;
const withPool = (change: Partial<DrawPromise['pool']>): DrawPromise => promiseWith({ pool: { ...pool, ...change } });
const withBook = (change: Partial<DrawPromise['book']>): DrawPromise => promiseWith({ book: { ...book, ...change } });
const beacon = { kind: 'beacon', chain: quicknet.hash, round: 1000, practice: false } as const;
const told = (promise: unknown, practice = false): string[] =>
  promiseFindings(promise, { practice }).map(({ code, path }) => `${code} ${path}`);

describe('a promise', () => {
  it('is in order: first and reserve, in applicants and in seats, with a beacon and with dice', () => {
    for (const promise of [sound, promiseWith(byDice(3)), reservePromiseWith(), largeReservePromise()])
      expect(told(promise)).toEqual([]);
    expect(told(promiseWith(byPractice), true)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['idRepeated pool.applicants.1.id', withPool({ applicants: pool.applicants.with(1, pool.applicants[0]!) })],
    [
      'featureMissing pool.applicants.0.features',
      withPool({ applicants: pool.applicants.with(0, { id: 'N1', features: {} }) }),
    ],
    ['seatsMissing pool.applicants.0.seats', withPool({ places: { seats: 9 } })],
    ['minAboveMax pool.quotas.size.large', withPool({ quotas: { size: { large: { min: 3, max: 2 } } } })],
    ['chanceMissing chances', promiseWith({ chances: { N1: 1 } })],
    ['chanceUnknown chances.Q', promiseWith({ chances: { ...chances, Q: 1 } })],
    ['notAcknowledged acknowledgements', promiseWith({ acknowledgements: [] })],
    [
      'applicantUnknown acknowledgements.1.applicant',
      promiseWith({ acknowledgements: [...sound.acknowledgements, { applicant: 'Q', reason: 'None.' }] }),
    ],
    ['acceptedTwice accepted.0.id', promiseWith({ accepted: [pool.applicants[0]!] })],
    [
      'acceptedTwice accepted.1.id',
      promiseWith({
        accepted: [
          { id: 'Q', features: {} },
          { id: 'Q', features: {} },
        ],
      }),
    ],
    ['practiceInProduction source.chain', promiseWith(byPractice)],
    ['practiceMark source.practice', promiseWith({ source: { ...beacon, practice: true } })],
    ['practiceMark source.practice', promiseWith({ source: { ...beacon, chain: practiceChain.hash } })],
    ['unknownChain source.chain', promiseWith({ source: { ...beacon, chain: 'ab'.repeat(32) } })],
    ['roundNotAtTime chanceAt', promiseWith({ chanceAt: '2023-08-23T15:59:27Z' })],
    ['roundNotAtTime chanceAt', promiseWith({ source: { ...beacon, round: Number.MAX_SAFE_INTEGER } })],
    ['digitsDoNotFit source.digits', promiseWith(byDice(4))],
    ['sameWitness source.witnesses', promiseWith({ source: { kind: 'dice', digits: 3, witnesses: ['Aud', 'Aud'] } })],
    ['panelUnknownApplicant book.panels.2', withBook({ panels: book.panels.with(2, ['N1', 'Q', 'W']) })],
    ['panelOrder book.panels.2', withBook({ panels: book.panels.with(2, ['S3', 'N1', 'W']) })],
    ['panelOrder book.panels.2', withBook({ panels: book.panels.with(2, ['N1', 'N1', 'W']) })],
    ['roomBroken book.panels.2', withBook({ panels: book.panels.with(2, ['N1', 'S3']) })],
    ['quotaBroken book.panels.2', withBook({ panels: book.panels.with(2, ['S2', 'S3', 'W']) })],
    ['quotaBroken book.panels.2', withBook({ panels: book.panels.with(2, ['N1', 'N2', 'W']) })],
    ['noSuchPanel book.tickets.999', withBook({ tickets: book.tickets.with(999, 6) })],
    ['deviationDiffers book.deviation', withBook({ deviation: 0 })],
    ['likesDiffer book.tickets', withBook({ tickets: book.tickets.with(999, 0) })],
    ['chancesDiffer chances.S2', promiseWith({ chances: { ...chances, S2: chances['S2']! + 1 } })],
    ['bookTooCoarse chances.W', promiseWith({ chances: { ...chances, W: 0.9 * certainty } })],
    ['notText pool.applicants.0.id', withPool({ applicants: [{ id: '', features: {} }] })],
    ['unknownField remark', { ...sound, remark: 'x' }],
    ['missing previous', Object.fromEntries(Object.entries(sound).filter(([name]) => name !== 'previous'))],
    ['notWhole book.deviation', withBook({ deviation: 0.5 })],
    ['outOfRange chances.N1', promiseWith({ chances: { ...chances, N1: certainty + 1 } })],
    ['wrongLength book.tickets', withBook({ tickets: book.tickets.slice(1) })],
    ['notInstant chanceAt', promiseWith({ chanceAt: '2023-08-23T15:59:24.000Z' })],
    ['notHex publicKey', promiseWith({ publicKey: 'AB'.repeat(32) })],
    ['notObject certificate.levels.0', { ...sound, certificate: { levels: [0.1] } }],
    ['forbiddenName chances', promiseWith({ chances: JSON.parse('{"__proto__": 1}') as Record<string, number> })],
    ['notObject ', null],
    ['notObject ', [sound]],
  ])('is not in order: %s', (finding, promise) => {
    expect(told(promise)).toContain(finding);
  });

  it('of seats is not in order where a panel takes more than there are', () => {
    const { pool: seats } = reservePromiseWith();
    expect(told(reservePromiseWith({ pool: { ...seats, places: { seats: 6 } } }))).toContain(
      'roomBroken book.panels.0',
    );
  });

  it('may have a coarse book of 10,000 tickets, as long as it says how coarse', () => {
    const large = largeReservePromise();
    const shifted = { ...large.chances, A: 0.45 * certainty, B: 0.45 * certainty };
    const promise = { ...large, chances: shifted, book: { ...large.book, deviation: 0.05 * certainty } };
    expect(told(promise)).toEqual([]);
  });
});

describe('a commitment', () => {
  it('hangs on every word of the promise, and not on the order in which it is written', () => {
    expect(commitmentOf(Object.fromEntries(Object.entries(sound).toReversed()) as unknown as DrawPromise)).toBe(
      commitmentOf(sound),
    );
    expect(commitmentOf(promiseWith({ call: 'Opptak 2022 ' }))).not.toBe(commitmentOf(sound));
    expect(commitmentOf(promiseWith(byDice(3)))).not.toBe(commitmentOf(sound));
  });

  it.each([0.5, -0, 2 ** 53, Number.NaN, undefined, 1n, () => 0, '\ud800'])(
    'is not made to %s, which not all write alike',
    (value) => {
      expect(() => wholeCanonicalJson({ a: [value] })).toThrow('at a.0');
    },
  );
});
