import { epochSeconds, instantAt } from '../kit/instant.ts';

/** A public beacon of the scheme `bls-unchained-g1-rfc9380`: every `period` seconds it signs the number of the round. */
export interface Chain {
  readonly name: string;
  /** Names the chain: 32 bytes in hex. */
  readonly hash: string;
  /** On the curve's second group, compressed: 96 bytes in hex. */
  readonly publicKey: string;
  /** When round 1 is signed, in seconds since 1970. */
  readonly genesis: number;
  /** In seconds. */
  readonly period: number;
  /** Everybody can foresee its rounds: for demonstrations and rehearsals alone. */
  readonly practice: boolean;
}

/** drand's quicknet, run by the League of Entropy since 23 August 2023. */
export const quicknet: Chain = {
  name: 'drand quicknet',
  hash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  genesis: 1_692_803_367,
  period: 3,
  practice: false,
};

/** Old enough for a year in the past to be rehearsed; its secret stands in `practice-chain.ts` for all to see. */
export const practiceChain: Chain = {
  name: 'practice chain',
  hash: '1ef2c792d6d671aa5e368665ba189136224207c728aed033a4ec34f0a65cf7c0',
  publicKey:
    '91a3c5b0cda91a7b5eee0767f9bbba1cac044a9091e7b27d8466fa16081950d70ab304a3da7cce358461a5fa9dbe92b70d2dd6fb098204ba93dd8312e617c9e3432ade564b50687ced6f5de1906982d77e3dae3cbf486758219c9b400a4c3e74',
  genesis: 1_577_836_800,
  period: 3,
  practice: true,
};

export const chains: readonly Chain[] = [quicknet, practiceChain];

export function chainOf(hash: string): Chain | undefined {
  return chains.find((chain) => chain.hash === hash);
}

/** The first round that is signed at the instant or after it. */
export function roundAt(chain: Chain, instant: string): number {
  return Math.max(1, Math.ceil((epochSeconds(instant) - chain.genesis) / chain.period) + 1);
}

/** When a round is signed. Undefined for rounds so far off that no date can be written. */
export function timeOf(chain: Chain, round: number): string | undefined {
  const seconds = chain.genesis + (round - 1) * chain.period;
  return seconds < 253_402_300_800 ? instantAt(seconds) : undefined;
}
