import { bls12_381 } from '@noble/curves/bls12-381.js';
import { epochSeconds } from '../kit/instant.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { chainOf, chains, timeOf, type Chain } from './chain.ts';
import { bytesOf, isHexOf, numberBytes, sha256, sha256Hex } from './digest.ts';
import type { BeaconSource } from './promise.ts';

const { shortSignatures } = bls12_381;
/** The scheme's own name for what it signs (RFC 9380, hashing to the curve's first group). */
const domain = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';

/** What a beacon said in a round. */
export interface Beacon {
  readonly round: number;
  /** On the curve's first group, compressed: 48 bytes in lower-case hex. */
  readonly signature: string;
}

export type BeaconFault =
  | 'wrongRound'
  | 'notYet'
  | 'wrongChain'
  | 'badSignature'
  | 'malformed'
  | 'practiceInProduction';

export interface BeaconTerms {
  /** Whether the practice chain counts. */
  readonly practice: boolean;
  /** The moment of asking, where it matters that the round has come. */
  readonly now?: string;
}

/** Says whether a chain has signed a round so. Replaced only by something that remembers earlier answers. */
export type SignatureCheck = (chain: Chain, beacon: Beacon) => 'signed' | 'notSigned' | 'malformed';

/**
 * Whether this is what the promised source said in the promised round. The value is the beacon's randomness
 * (SHA-256 of the signature, hex), by which the beacon's own pages show it; the draw itself starts from the signature.
 */
export function checkBeacon(
  source: BeaconSource,
  beacon: Beacon,
  terms: BeaconTerms,
  isSigned: SignatureCheck = checkSignature,
): Result<string, BeaconFault> {
  const chain = chainOf(source.chain);
  if (!chain || source.practice !== chain.practice) return refused('wrongChain');
  if (chain.practice && !terms.practice) return refused('practiceInProduction');
  if (!isRound(beacon.round) || !isHexOf(beacon.signature, 48)) return refused('malformed');
  if (beacon.round !== source.round) return refused('wrongRound');
  const time = timeOf(chain, beacon.round);
  if (!time) return refused('malformed');
  if (terms.now !== undefined && epochSeconds(time) > epochSeconds(terms.now)) return refused('notYet');
  const said = isSigned(chain, beacon);
  if (said === 'signed') return ok(sha256Hex(bytesOf(beacon.signature)));
  if (said === 'malformed') return refused('malformed');
  const byAnother = chains.some((other) => other !== chain && isSigned(other, beacon) === 'signed');
  return refused(byAnother ? 'wrongChain' : 'badSignature');
}

/**
 * By the pairing on BLS12-381. Malformed is whatever is no point of the right group in its one spelling: points outside
 * would pass as other spellings of a right signature, and each would draw another ticket.
 */
export function checkSignature(chain: Chain, beacon: Beacon): 'signed' | 'notSigned' | 'malformed' {
  const bytes = bytesOf(beacon.signature);
  let point: ReturnType<typeof shortSignatures.Signature.fromBytes>;
  try {
    point = shortSignatures.Signature.fromBytes(bytes);
  } catch {
    return 'malformed';
  }
  const key = bls12_381.G2.Point.fromHex(chain.publicKey);
  return shortSignatures.verify(point, roundPoint(beacon.round), key) ? 'signed' : 'notSigned';
}

/** What is signed in a round: SHA-256 of its number as eight bytes, hashed to the curve. */
export function roundPoint(round: number): ReturnType<typeof shortSignatures.hash> {
  return shortSignatures.hash(sha256(numberBytes(round, 8)), domain);
}

function isRound(round: number): boolean {
  return Number.isSafeInteger(round) && round >= 1;
}
