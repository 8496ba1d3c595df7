import canonicalize from 'canonicalize';
import { sha256Hex } from './id.ts';

/** The one way to write a JSON value down (RFC 8785), so that its hash can be recomputed by anybody. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
}

/** SHA-256 over the canonical JSON, as 64 hexadecimal digits. */
export function canonicalHash(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}
