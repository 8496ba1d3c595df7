import { bls12_381 } from '@noble/curves/bls12-381.js';
import { roundPoint } from './beacon.ts';
import { hexOf, sha256, textBytes } from './digest.ts';

const { shortSignatures } = bls12_381;

/** No secret at all: everybody can make it from this sentence, which is why nothing may depend on it. */
function practiceKey(): Uint8Array {
  const key = sha256(
    textBytes('samling practice chain: for demonstrations and rehearsals, never for a draw that counts'),
  );
  // Below the order of the group, whatever the hash is.
  key[0] = (key[0] ?? 0) & 0x3f;
  return key;
}

export function practicePublicKey(): string {
  return shortSignatures.getPublicKey(practiceKey()).toHex();
}

/** What the practice chain signs in a round, at any time and before it too: 48 bytes in hex. */
export function practiceSignature(round: number): string {
  return hexOf(shortSignatures.Signature.toBytes(shortSignatures.sign(roundPoint(round), practiceKey())));
}
