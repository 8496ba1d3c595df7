import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSignature, type SignatureCheck } from '../src/draw/beacon.ts';
import { checkFairness } from '../src/draw/certificate.ts';
import { chains } from '../src/draw/chain.ts';
import { protocols, secret } from '../src/draw/draw.fixture.ts';
import type { Protocol } from '../src/draw/protocol.ts';
import { publicKeyOf } from '../src/draw/protocol-signature.ts';
import type { Check } from '../src/draw/verdict.ts';
import { verifyProtocol, type VerifyOptions } from '../src/draw/verify.ts';
import { seededRandom } from '../src/kit/random.ts';
import { isBeacon, wrongChecks } from './second-verifier/verify.mjs';
import { bySchool, forgers, isSignedByNode } from './support/forgers.ts';
import { mutate, type Mutation } from './support/mutate.ts';

/** How often each protocol is changed under each of five forgers: 10,000 times in all. The last is ten times as long. */
const blows = [380, 380, 380, 380, 380, 100];
const documents = protocols.map((protocol, index) => ({
  name: `${protocol.promise.kind}, ${protocol.chance.kind}, number ${index + 1}`,
  protocol,
  numRuns: blows[index]!,
}));

/** All that somebody has who was mailed the commitment and kept what was published; the curve is slow, so it is asked once. */
function known({ commitment, promise }: Protocol): VerifyOptions {
  return {
    commitment,
    promise,
    publicKey: publicKeyOf(secret),
    practice: true,
    checkFairness,
    isSignedByChain,
    isSignedByKey: isSignedByNode,
  };
}

const curveSays = remembered(isBeacon);
const engineSays = remembered((key: string, round: number, signature: string) =>
  checkSignature(
    chains.find(({ publicKey }) => publicKey === key)!,
    { round, signature },
  ),
);
const isSignedByChain: SignatureCheck = ({ publicKey }, { round, signature }) =>
  engineSays(publicKey, round, signature);

function remembered<Answer>(ask: (key: string, round: number, signature: string) => Answer): typeof ask {
  const answers = new Map<string, Answer>();
  return (key, round, signature) => {
    const question = `${key} ${round} ${signature}`;
    const answer = answers.get(question) ?? ask(key, round, signature);
    answers.set(question, answer);
    return answer;
  };
}

function wrongIn(document: unknown, options: VerifyOptions): readonly Check[] {
  return verifyProtocol(document, options).checks.filter(({ state }) => state === 'wrong');
}

function namesOf(checks: readonly Check[]): string[] {
  return checks.map(({ name }) => name);
}

function secondOpinion(
  document: unknown,
  { commitment, publicKey }: Pick<VerifyOptions, 'commitment' | 'publicKey'>,
): string[] {
  return wrongChecks(document, {
    ...(commitment !== undefined && { commitment }),
    ...(publicKey !== undefined && { publicKey }),
    practice: true,
    curveSays,
  });
}

interface Complaints {
  readonly one: readonly string[];
  readonly others?: readonly string[];
}

/** Where nothing else was changed: the checks of which one must complain about a place, and those that may besides. */
const complaints: Readonly<Record<string, Complaints>> = {
  format: { one: ['shape'] },
  promise: {
    one: ['shape', 'commitment'],
    others: [
      'hash',
      'terms',
      'panels',
      'likeness',
      'counts',
      'times',
      'chance',
      'ticket',
      'selected',
      'waiting',
      'fairness',
      'signature',
    ],
  },
  commitment: { one: ['shape', 'hash'], others: ['signature'] },
  publishedAt: { one: ['shape', 'signature'], others: ['times'] },
  heldAt: { one: ['shape', 'signature'], others: ['times'] },
  heldBy: { one: ['shape', 'signature'] },
  chance: { one: ['shape', 'chance'], others: ['signature'] },
  ticket: { one: ['shape', 'ticket'], others: ['signature'] },
  selected: { one: ['shape', 'selected'], others: ['signature'] },
  waiting: { one: ['shape', 'waiting'], others: ['signature'] },
  signature: { one: ['shape', 'signature'] },
};

function complaintsAbout([top, ...steps]: Mutation['path'], { chance }: Protocol): Complaints {
  // Who entered what the dice showed can be told by the signature alone.
  if (top === 'chance' && chance.kind === 'dice' && steps.length > 0 && steps.at(-1) !== 'digits')
    return { one: ['shape', 'chance', 'signature'] };
  return complaints[String(top)]!;
}

/** What nothing but the signature covers: there the school itself could write something else. */
function isOnlySigned([top]: Mutation['path'], { chance }: Protocol): boolean {
  return ['publishedAt', 'heldAt', 'heldBy'].includes(String(top)) || (top === 'chance' && chance.kind === 'dice');
}

function isNearby(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

let struck = 0;

describe.each(documents)('a protocol ($name)', ({ protocol, numRuns }) => {
  it.each(Object.entries(forgers(secret)))('that was changed, and %s, is refused where it is wrong', (how, forge) => {
    const blow = fc.property(fc.nat({ max: 2 ** 31 - 1 }), (seed) => {
      const random = seededRandom(seed);
      let mutation = mutate(protocol, random);
      while (isDeepStrictEqual(mutation.document, protocol)) mutation = mutate(protocol, random);
      struck += 1;
      const document = forge(mutation.document);
      const [top] = mutation.path;
      const wrong = wrongIn(document, known(protocol));
      const names = namesOf(wrong);
      const told = `${mutation.path.join('.')}: ${JSON.stringify(wrong)}`;

      expect(secondOpinion(document, known(protocol)), told).toEqual(names);
      // A forger who only undoes the change has changed nothing.
      if (isDeepStrictEqual(document, protocol)) return;
      if (how === bySchool && isOnlySigned(mutation.path, protocol)) return;
      expect(names, told).not.toEqual([]);
      if (top === 'promise') expect(names.includes('shape') || names.includes('commitment'), told).toBe(true);
      if (how === 'nothing else') {
        const { one, others = [] } = complaintsAbout(mutation.path, protocol);
        expect(
          names.some((name) => one.includes(name)),
          told,
        ).toBe(true);
        expect(
          names.filter((name) => ![...one, ...others].includes(name)),
          told,
        ).toEqual([]);
      }
      if (names.includes('shape') || top === 'promise') {
        // That the promise as a whole is another says nothing about the place.
        const places = wrong.flatMap(({ findings }) => findings).filter(({ code }) => code !== 'commitmentDiffers');
        expect(
          places.some(({ path }) => isNearby(path, mutation.path.join('.'))),
          told,
        ).toBe(true);
      }
    });
    fc.assert(blow, { numRuns, endOnFailure: true });
  });

  it('is judged alike by both verifiers without a commitment too, and by the engine itself without means from outside', () => {
    const blow = fc.property(fc.nat({ max: 2 ** 31 - 1 }), (seed) => {
      const random = seededRandom(seed);
      const document = random.pick(Object.values(forgers(secret)))(mutate(protocol, random).document);
      const names = namesOf(wrongIn(document, { practice: true, checkFairness }));
      expect(secondOpinion(document, {}), JSON.stringify(names)).toEqual(names);
    });
    fc.assert(blow, { numRuns: 15, endOnFailure: true });
  });

  it('that was only written down otherwise is right, to both verifiers', () => {
    const otherwise: unknown = JSON.parse(JSON.stringify(reordered(protocol), null, 3));
    expect(Object.keys(otherwise as object)).not.toEqual(Object.keys(protocol));
    expect(verifyProtocol(otherwise, known(protocol)).right).toBe(true);
    expect(secondOpinion(otherwise, known(protocol))).toEqual([]);
  });
});

it('has been tried 10,000 times', () => {
  expect(struck).toBeGreaterThanOrEqual(10_000);
});

/** The same with the names of every object in the order of the alphabet backwards. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? 1 : -1));
  return Object.fromEntries(entries.map(([name, one]) => [name, reordered(one)]));
}
