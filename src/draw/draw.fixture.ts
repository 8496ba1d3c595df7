import { practiceChain, quicknet, timeOf, type Chain } from './chain.ts';
import type { Chance } from './chance.ts';
import { holdDraw } from './hold-draw.ts';
import { practiceSignature } from './practice-chain.ts';
import type { ChanceSource, DrawPromise } from './promise.ts';
import type { Protocol } from './protocol.ts';
import { publicKeyOf, signProtocol } from './protocol-signature.ts';
import { certainty, type FairnessCertificate } from './solution.ts';

/** A school's secret, for tests. */
export const secret = '0b'.repeat(32);

/** What quicknet really signed in its round 1000. */
export const quicknetRound = {
  round: 1000,
  signature: 'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
};

export const practiceRound = { round: 26_478_000, signature: practiceSignature(26_478_000) };

const third = 333_333_333_333;

/** Nobody from the sea may come; one in three from the south; one in two from the north; the west must be there. */
const certificate: FairnessCertificate = {
  levels: [
    { chance: 0, applicants: ['X'], proof: { applicants: { X: 1 }, quotas: { region: { sea: -1 } }, places: 0 } },
    {
      chance: third,
      applicants: ['S1', 'S2', 'S3'],
      proof: { applicants: { S1: 1, S2: 1, S3: 1, X: 1 }, quotas: { region: { north: 1, west: 1 } }, places: -1 },
    },
    {
      chance: certainty / 2,
      applicants: ['N1', 'N2'],
      proof: { applicants: { N1: 1, N2: 1 }, quotas: { region: { north: -1 } }, places: 0 },
    },
    { chance: certainty, applicants: ['W'], proof: { applicants: { W: 1 }, quotas: {}, places: 0 } },
  ],
};

/** Of seven seats four go north; what is left is one place in the south. */
const reserveCertificate: FairnessCertificate = {
  levels: [
    {
      chance: third,
      applicants: ['C', 'D', 'E'],
      proof: { applicants: { C: 3, D: 3, E: 3 }, quotas: { region: { north: 4 } }, places: -1 },
    },
    {
      chance: certainty / 2,
      applicants: ['A', 'B'],
      proof: { applicants: { A: 4, B: 4, C: 3, D: 3, E: 3 }, quotas: {}, places: -1 },
    },
  ],
};

/** One from the north (of two), one from the south (of three), the only one from the west, none from the sea. */
export function promiseWith(change: Partial<DrawPromise> = {}): DrawPromise {
  const panels = ['N1', 'N2'].flatMap((north) => ['S1', 'S2', 'S3'].map((south) => [north, south, 'W']));
  return {
    format: 'samling-draw-1',
    kind: 'first',
    call: 'Opptak 2022',
    pool: {
      name: 'opptak-2022',
      applicants: [
        { id: 'N1', name: 'Nordby', features: { region: 'north', size: 'small' } },
        { id: 'N2', name: 'Nordvik', features: { region: 'north', size: 'small' } },
        { id: 'S1', name: 'Sørum', features: { region: 'south', size: 'large' } },
        { id: 'S2', name: 'Søndre', features: { region: 'south', size: 'large' } },
        { id: 'S3', name: 'Søre Ås', features: { region: 'south', size: 'large' } },
        { id: 'W', features: { region: 'west', size: 'large' } },
        { id: 'X', features: { region: 'sea', size: 'small' } },
      ],
      quotas: {
        region: {
          north: { min: 1, max: 1 },
          south: { min: 1, max: 2 },
          west: { min: 1, max: 3 },
          sea: { min: 0, max: 0 },
        },
        size: { large: { min: 2, max: 3 } },
      },
      places: { applicants: 3 },
    },
    chances: { N1: certainty / 2, N2: certainty / 2, S1: third, S2: third, S3: third, W: certainty, X: 0 },
    certificate,
    book: { panels, tickets: ticketsBy([167, 167, 166, 167, 166, 167]), deviation: 666_666_667 },
    ...chanceOf(quicknet, quicknetRound.round),
    noticeHours: 24,
    deviations: [{ rule: 'minPerRegion', reason: 'Nobody can come from the sea this year.' }],
    acknowledgements: [{ applicant: 'X', reason: 'The ferry does not run.' }],
    previous: null,
    publicKey: publicKeyOf(secret),
    ...change,
  };
}

/** A reserve draw for a room in seats: one from the north, who brings four, and one from the south, who brings three. */
export function reservePromiseWith(change: Partial<DrawPromise> = {}): DrawPromise {
  const panels = ['A', 'B'].flatMap((north) => ['C', 'D', 'E'].map((south) => [north, south]));
  return promiseWith({
    kind: 'reserve',
    pool: {
      name: 'reserve-2022',
      applicants: ['A', 'B', 'C', 'D', 'E'].map((id, place) => ({
        id,
        features: { region: place < 2 ? 'north' : 'south' },
        seats: place < 2 ? 4 : 3,
      })),
      quotas: { region: { north: { min: 1, max: 1 } } },
      places: { seats: 7 },
    },
    accepted: [{ id: 'F', name: 'Fjord', features: { region: 'west' }, seats: 3 }],
    certificate: reserveCertificate,
    chances: { A: certainty / 2, B: certainty / 2, C: third, D: third, E: third },
    book: { panels, tickets: ticketsBy([167, 167, 166, 167, 166, 167]), deviation: 666_666_667 },
    deviations: [],
    acknowledgements: [],
    previous: { commitment: 'ab'.repeat(32), reason: 'The list of answers was wrong.' },
    ...change,
  });
}

/** The same with four dice and 10,000 tickets. */
export function largeReservePromise(): DrawPromise {
  const { panels } = reservePromiseWith().book;
  const tickets = ticketsBy([1667, 1667, 1666, 1667, 1666, 1667]);
  return reservePromiseWith({ ...byDice(4), book: { panels, tickets, deviation: 66_666_667 } });
}

/** For each panel in turn so many tickets. */
function ticketsBy(counts: readonly number[]): number[] {
  return counts.flatMap((count, panel) => Array<number>(count).fill(panel));
}

function chanceOf(chain: Chain, round: number): Pick<DrawPromise, 'source' | 'chanceAt'> {
  const source: ChanceSource = { kind: 'beacon', chain: chain.hash, round, practice: chain.practice };
  return { source, chanceAt: timeOf(chain, round) ?? '' };
}

export const byPractice = chanceOf(practiceChain, practiceRound.round);

export function byDice(digits: 3 | 4): Pick<DrawPromise, 'source' | 'chanceAt'> {
  return { source: { kind: 'dice', digits, witnesses: ['Aud Li', 'Bo Ek'] }, chanceAt: '2022-07-08T10:00:00Z' };
}

export function diceShowing(digits: string): Chance {
  return {
    kind: 'dice',
    digits,
    entries: [
      { by: 'coordinator-1', digits },
      { by: 'witness-1', digits },
    ],
  };
}

/** A draw held in order and signed. */
export function protocolOf(promise: DrawPromise, chance: Chance): Protocol {
  const held = holdDraw(promise, chance, {
    publishedAt: '2022-07-01T08:00:00Z',
    heldAt: '2023-09-01T12:00:00Z',
    heldBy: [{ id: 'coordinator-1', role: 'coordinator' }],
    practice: true,
  });
  if (!held.ok) throw new Error(JSON.stringify(held.reason));
  return signProtocol(held.value, secret);
}

/** A sound protocol of every kind: both beacons and dice, first and reserve. */
export const protocols: readonly Protocol[] = [
  protocolOf(promiseWith(), { kind: 'beacon', ...quicknetRound }),
  protocolOf(promiseWith(byPractice), { kind: 'beacon', ...practiceRound }),
  protocolOf(promiseWith(byDice(3)), diceShowing('431')),
  protocolOf(reservePromiseWith(), { kind: 'beacon', ...quicknetRound }),
  protocolOf(reservePromiseWith(byPractice), { kind: 'beacon', ...practiceRound }),
  protocolOf(largeReservePromise(), diceShowing('0072')),
];
