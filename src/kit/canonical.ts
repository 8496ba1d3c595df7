import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './id.ts';

/** SHA-256 over the canonical JSON, as 64 hexadecimal digits, so that anybody can recompute it. */
export function canonicalHash(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}
