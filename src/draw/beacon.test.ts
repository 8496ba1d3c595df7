import { bls12_381 } from '@noble/curves/bls12-381.js';
import { describe, expect, it } from 'vitest';
import { checkBeacon, checkSignature } from './beacon.ts';
import { chains, practiceChain, quicknet, roundAt, timeOf } from './chain.ts';
import { sha256Hex } from './digest.ts';
import { byPractice, practiceRound, quicknetRound } from './draw.fixture.ts';
import { practicePublicKey, practiceSignature } from './practice-chain.ts';
import type { BeaconSource } from './promise.ts';

const source: BeaconSource = { kind: 'beacon', chain: quicknet.hash, round: 1000, practice: false };
const practiceSource = byPractice.source as BeaconSource;
const reasonOf = (result: ReturnType<typeof checkBeacon>): unknown => (result.ok ? 'fine' : result.reason);

describe('quicknet', () => {
  it.each([
    [1000, quicknetRound.signature],
    [123, 'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92'],
  ])('signed its round %i as it was published', (round, signature) => {
    expect(checkSignature(quicknet, { round, signature })).toBe('signed');
    expect(checkSignature(quicknet, { round: round + 1, signature })).toBe('notSigned');
  });

  it('signs round 1 at its genesis and one every three seconds', () => {
    expect(timeOf(quicknet, 1)).toBe('2023-08-23T15:09:27Z');
    expect(timeOf(quicknet, 1000)).toBe('2023-08-23T15:59:24Z');
    expect(timeOf(quicknet, Number.MAX_SAFE_INTEGER)).toBeUndefined();
  });

  it('has one round that is the first at an instant or after it', () => {
    expect(roundAt(quicknet, '2023-08-23T15:59:24Z')).toBe(1000);
    expect(roundAt(quicknet, '2023-08-23T15:59:23Z')).toBe(1000);
    expect(roundAt(quicknet, '2023-08-23T15:59:25Z')).toBe(1001);
    expect(roundAt(quicknet, '2020-01-01T00:00:00Z')).toBe(1);
  });
});

describe('the practice chain', () => {
  it('signs by the same scheme with a key that everybody can make', () => {
    expect(practicePublicKey()).toBe(practiceChain.publicKey);
    expect(checkSignature(practiceChain, { round: 7, signature: practiceSignature(7) })).toBe('signed');
    expect(checkSignature(quicknet, { round: 7, signature: practiceSignature(7) })).toBe('notSigned');
  });

  it('is the only one that is marked so, and reaches back before the school', () => {
    expect(chains.filter(({ practice }) => practice)).toEqual([practiceChain]);
    expect(practiceChain.hash).toBe(sha256Hex(`samling practice chain ${practiceChain.publicKey}`));
    expect(timeOf(practiceChain, roundAt(practiceChain, '2022-07-08T10:00:00Z'))).toBe('2022-07-08T10:00:00Z');
  });
});

describe('a beacon of a draw', () => {
  it('is what the promised chain said in the promised round', () => {
    expect(checkBeacon(source, quicknetRound, { practice: false, now: '2023-08-23T15:59:24Z' })).toEqual({
      ok: true,
      value: 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd',
    });
    expect(checkBeacon(practiceSource, practiceRound, { practice: true }).ok).toBe(true);
  });

  it.each([
    ['wrongRound', source, { ...quicknetRound, round: 999 }, {}],
    ['notYet', source, quicknetRound, { now: '2023-08-23T15:59:23Z' }],
    ['wrongChain', source, { round: 1000, signature: practiceSignature(1000) }, {}],
    ['wrongChain', { ...source, chain: 'ab'.repeat(32) }, quicknetRound, {}],
    ['wrongChain', { ...source, practice: true }, quicknetRound, { practice: true }],
    ['wrongChain', { ...practiceSource, round: 1000 }, quicknetRound, { practice: true }],
    ['practiceInProduction', practiceSource, practiceRound, {}],
    ['badSignature', { ...source, round: 1001 }, { ...quicknetRound, round: 1001 }, {}],
    ['malformed', source, { ...quicknetRound, signature: 'ab'.repeat(48) }, {}],
    ['malformed', source, { ...quicknetRound, signature: quicknetRound.signature.toUpperCase() }, {}],
    ['malformed', source, { ...quicknetRound, signature: '' }, {}],
    ['malformed', source, { ...quicknetRound, round: 1000.5 }, {}],
  ] as const)('is refused as %s', (reason, promised, beacon, terms) => {
    expect(reasonOf(checkBeacon(promised, beacon, { practice: false, ...terms }))).toBe(reason);
  });

  it('has one spelling: the signature plus a point outside the group, which the pairing would not tell apart, is none', () => {
    const { Point } = bls12_381.G1;
    const somewhere = Point.fromAffine(pointAt(4n));
    // Times the order of the group: what is left has an order that the pairing raises away.
    const outside = somewhere.multiplyUnsafe(Point.Fn.ORDER - 1n).add(somewhere);
    expect(outside.is0()).toBe(false);
    const signature = spelled(Point.fromHex(quicknetRound.signature).add(outside).toAffine());
    expect(spelled(Point.fromHex(quicknetRound.signature).toAffine())).toBe(quicknetRound.signature);
    expect(signature).not.toBe(quicknetRound.signature);
    expect(reasonOf(checkBeacon(source, { round: 1000, signature }, { practice: false }))).toBe('malformed');
  });
});

/** Some point of the curve with this x, of whatever order. */
function pointAt(x: bigint): { x: bigint; y: bigint } {
  const { Fp } = bls12_381.fields;
  return { x, y: Fp.sqrt(Fp.add(Fp.pow(x, 3n), 4n)) };
}

/** Compressed without asking whether the point lies in the group. */
function spelled({ x, y }: { x: bigint; y: bigint }): string {
  const flags = 2n * y > bls12_381.fields.Fp.ORDER ? 0b101n : 0b100n;
  return (x + (flags << 381n)).toString(16);
}
