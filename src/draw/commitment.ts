import { canonicalJson } from '../kit/canonical-json.ts';
import { sha256Hex } from './digest.ts';
import type { DrawPromise } from './promise.ts';
import { shapeFaults, wholeJson } from './shape.ts';

/** What is published and mailed before chance speaks: SHA-256 over the promise's canonical JSON, 64 hexadecimal digits. */
export function commitmentOf(promise: DrawPromise): string {
  return sha256Hex(wholeCanonicalJson(promise));
}

/**
 * Canonical JSON (RFC 8785) of a document that others will hash or sign again. Whole numbers only: fractions are written
 * alike by few programs. Throws, naming the place, where there is anything else; a document that was read has passed already.
 */
export function wholeCanonicalJson(document: unknown): string {
  const fault = shapeFaults(document, wholeJson)[0];
  if (fault) throw new TypeError(`can't be committed to: ${fault.code} at ${fault.path || 'the top'}`);
  return canonicalJson(document);
}
