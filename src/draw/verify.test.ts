import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFairness } from './certificate.ts';
import type { Chance } from './chance.ts';
import { commitmentOf } from './commitment.ts';
import {
  byDice,
  byPractice,
  diceShowing,
  practiceRound,
  promiseWith,
  protocolOf,
  protocols,
  secret,
} from './draw.fixture.ts';
import type { FairnessChecker } from './fairness-check.ts';
import type { Protocol } from './protocol.ts';
import { publicKeyOf, signProtocol } from './protocol-signature.ts';
import { checkNames, type CheckName, type Verdict } from './verdict.ts';
import { verifyProtocol, type VerifyOptions } from './verify.ts';

const [byBeacon, , dice] = protocols as readonly [Protocol, Protocol, Protocol];
const otherKey = publicKeyOf('01'.repeat(32));

function stateOf(verdict: Verdict, name: CheckName): string {
  const found = verdict.checks.find((check) => check.name === name);
  return [found?.state, ...(found?.findings ?? []).map(({ code, path }) => `${code} ${path}`)].join(', ');
}

function stated(document: unknown, name: CheckName, options: VerifyOptions = {}): string {
  return stateOf(verifyProtocol(document, options), name);
}

describe('a protocol in order', () => {
  it.each(protocols.map((protocol, index) => [index + 1, protocol] as const))(
    'is right in all it can be asked (%i)',
    (_, protocol) => {
      const { commitment } = protocol;
      const verdict = verifyProtocol(protocol, { commitment, publicKey: publicKeyOf(secret), practice: true });
      expect(verdict.right).toBe(true);
      expect(verdict.checks.map(({ name }) => name)).toEqual(checkNames);
      const states = verdict.checks
        .filter(({ state }) => state !== 'right')
        .map(({ name, state }) => `${name} ${state}`);
      const witnessed = protocol.chance.kind === 'dice' ? ['chance onlySigned'] : [];
      expect(states).toEqual([...witnessed, 'fairness notChecked', 'onlySigned onlySigned']);
    },
  );

  it('says what no commitment covers', () => {
    expect(stated(byBeacon, 'onlySigned')).toBe(
      'onlySigned, notCommitted publishedAt, notCommitted heldAt, notCommitted heldBy',
    );
    expect(stated(dice, 'chance')).toBe('onlySigned, witnessed chance');
  });

  it('says so where no commitment was given', () => {
    expect(stated(byBeacon, 'commitment')).toBe('notChecked, commitmentNotGiven promise');
  });

  it('of a practice draw is marked, and refused unless practice counts', () => {
    const practice = protocolOf(promiseWith(byPractice), { kind: 'beacon', ...practiceRound });
    expect(verifyProtocol(practice, { practice: true })).toMatchObject({ right: true, practice: true });
    expect(verifyProtocol(practice)).toMatchObject({ right: false, practice: true });
    expect(stated(practice, 'terms')).toBe('wrong, practiceInProduction promise.source.chain');
    expect(verifyProtocol(byBeacon).practice).toBe(false);
  });
});

describe('a commitment that was received', () => {
  it.each(['00'.repeat(32), '', 'no commitment', byBeacon.commitment.toUpperCase()])(
    'is not that of the promise: %j',
    (commitment) => {
      expect(stated(byBeacon, 'commitment', { commitment })).toBe('wrong, commitmentDiffers promise');
    },
  );

  it('finds a promise that was exchanged for another, sound in itself and signed by the school', () => {
    const other = protocolOf(promiseWith({ call: 'Opptak 2023' }), byBeacon.chance);
    expect(verifyProtocol(other).right).toBe(true);
    expect(stated(other, 'commitment', { commitment: byBeacon.commitment })).toBe('wrong, commitmentDiffers promise');
  });
});

describe('a promise that was published', () => {
  const { commitment, promise } = byBeacon;
  const changed: Protocol = {
    ...byBeacon,
    promise: { ...promise, noticeHours: 12, chances: { ...promise.chances, N1: 1, Q: 0 }, deviations: [] },
  };

  it('names every place that was changed', () => {
    expect(stated(changed, 'commitment', { commitment, promise })).toBe(
      'wrong, commitmentDiffers promise, changed promise.chances.N1, changed promise.chances.Q, changed promise.noticeHours, ' +
        'changed promise.deviations.0',
    );
  });

  it('is believed only where it has the commitment', () => {
    expect(stated(changed, 'commitment', { commitment, promise: changed.promise })).toBe(
      'wrong, commitmentDiffers promise',
    );
    expect(stated(changed, 'commitment', { commitment, promise: 'nonsense' })).toBe('wrong, commitmentDiffers promise');
    expect(stated(byBeacon, 'commitment', { commitment, promise })).toBe('right');
  });
});

describe('the signature of a protocol', () => {
  const unsigned: Protocol = { ...byBeacon, signature: null };
  const keyless = protocolOf(promiseWith({ publicKey: null, ...byDice(3) }), diceShowing('431'));

  it.each<[string, Protocol, VerifyOptions]>([
    ['right', byBeacon, {}],
    ['right', keyless, { publicKey: publicKeyOf(secret) }],
    ['wrong, keyDiffers promise.publicKey', byBeacon, { publicKey: otherKey }],
    ['wrong, signatureDiffers signature', keyless, { publicKey: otherKey }],
    ['wrong, signatureDiffers signature', keyless, { publicKey: 'no key' }],
    ['wrong, signatureDiffers signature', { ...byBeacon, heldAt: '2024-01-01T00:00:00Z' }, {}],
    ['wrong, signatureDiffers signature', signProtocol(unsigned, '01'.repeat(32)), {}],
    ['wrong, unsigned signature', unsigned, {}],
    ['notChecked, unsigned signature', { ...keyless, signature: null }, {}],
    ['notChecked, noKey signature', keyless, {}],
  ])('is %s', (state, protocol, options) => {
    expect(stated(protocol, 'signature', options)).toBe(state);
  });
});

describe('a result', () => {
  it.each<[CheckName, string, Partial<Protocol>]>([
    ['ticket', 'wrong, ticketDiffers ticket', { ticket: 432 }],
    ['selected', 'wrong, selectedDiffers selected.0', { selected: dice.selected.toReversed() }],
    ['selected', 'wrong, selectedDiffers selected.2', { selected: dice.selected.slice(0, 2) }],
    ['waiting', 'wrong, waitingDiffers waiting.0', { waiting: dice.waiting.toReversed() }],
    ['waiting', 'wrong, waitingDiffers waiting.4', { waiting: [...dice.waiting, 'N1'] }],
    ['hash', 'wrong, hashDiffers commitment', { commitment: byBeacon.commitment }],
    ['times', 'wrong, publishedTooLate publishedAt', { publishedAt: '2022-07-08T00:00:00Z' }],
    ['times', 'wrong, heldTooEarly heldAt', { heldAt: '2022-07-08T09:59:59Z' }],
    ['chance', 'wrong, otherKind chance.kind', { chance: byBeacon.chance }],
    ['chance', 'wrong, disagree chance', { chance: { ...dice.chance, digits: '432' } as Chance }],
  ])('of which the %s is changed is %s', (name, state, change) => {
    expect(stated({ ...dice, ...change }, name)).toBe(state);
  });

  it('hangs in the air where chance is wrong already, and says so rather than blaming the rest', () => {
    const verdict = verifyProtocol({ ...byBeacon, chance: { ...byBeacon.chance, round: 1001 } });
    expect(stateOf(verdict, 'chance')).toBe('wrong, wrongRound chance.round');
    expect(stateOf(verdict, 'ticket')).toBe('notChecked, dependsOnOthers ticket');
    expect(stateOf(verdict, 'selected')).toBe('right');
    expect(stateOf(verdict, 'waiting')).toBe('notChecked, dependsOnOthers waiting');
  });
});

describe('fairness', () => {
  type State = ReturnType<FairnessChecker>['state'];
  const judge =
    (state: State, levels: readonly State[], missing: readonly string[] = []): FairnessChecker =>
    () => ({
      state,
      levels: levels.map((one) => (one === 'wrong' ? { state: one, reason: 'twice' } : { state: one })),
      missing,
    });

  it.each<[string, FairnessChecker]>([
    ['right', judge('proven', ['proven', 'proven'])],
    [
      'mustBeSolvedAgain, mustBeSolvedAgain promise.certificate.levels.1',
      judge('mustBeSolvedAgain', ['proven', 'mustBeSolvedAgain']),
    ],
    [
      'wrong, mustBeSolvedAgain promise.certificate.levels.0, levelWrong promise.certificate.levels.1',
      judge('wrong', ['mustBeSolvedAgain', 'wrong']),
    ],
    ['wrong, levelMissing promise.certificate', judge('wrong', ['proven'], ['N1'])],
  ])('is %s, as whoever judges the certificate says', (state, judging) => {
    expect(stated(byBeacon, 'fairness', { checkFairness: judging })).toBe(state);
  });

  it('is proven by arithmetic alone, of which a false certificate does not stand up', () => {
    expect(stated(byBeacon, 'fairness', { checkFairness })).toBe('right');
    const { levels } = byBeacon.promise.certificate;
    const changed = (certificate: unknown): unknown => ({ ...byBeacon, promise: { ...byBeacon.promise, certificate } });
    expect(stated(changed({ levels: levels.slice(1) }), 'fairness', { checkFairness })).toMatch(/^wrong, /);
    const unproven = { levels: levels.map((level) => ({ ...level, proof: null })) };
    expect(stated(changed(unproven), 'fairness', { checkFairness })).toMatch(/^mustBeSolvedAgain, /);
    expect(stated(changed({ levels: [{ chance: 0.5 }] }), 'shape')).toContain(
      'notWhole promise.certificate.levels.0.chance',
    );
  });

  it('does not pass for right where it was not asked', () => {
    expect(stated(byBeacon, 'fairness')).toBe('notChecked, notAsked promise.certificate');
  });
});

describe('whatever is given for a protocol', () => {
  it('gets an answer', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    const names = Object.keys(byBeacon) as (keyof Protocol)[];
    const ofPromise = Object.keys(byBeacon.promise);
    fc.assert(
      fc.property(anything, fc.constantFrom(...names), fc.constantFrom(...ofPromise), (value, name, part) => {
        for (const document of [
          value,
          { ...byBeacon, [name]: value },
          { ...byBeacon, promise: { ...byBeacon.promise, [part]: value } },
        ])
          expect(verifyProtocol(document, { commitment: commitmentOf(byBeacon.promise) }).checks).toHaveLength(
            checkNames.length,
          );
      }),
      { numRuns: 300 },
    );
  });

  it('is refused by its form where it nests without end', () => {
    let deep: unknown = 0;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    const verdict = verifyProtocol({
      ...byBeacon,
      promise: { ...byBeacon.promise, book: { ...byBeacon.promise.book, panels: deep } },
    });
    expect(verdict.right).toBe(false);
    expect(stateOf(verdict, 'shape')).toMatch(/^wrong, notText promise\.book\.panels\.0\.0/);
    expect(stateOf(verdict, 'panels')).toBe('notChecked');
  });
});
