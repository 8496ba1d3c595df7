import type { Chance } from './chance.ts';
import type { DrawPromise } from './promise.ts';

/** All that there is to know about a draw, as one JSON document: what was promised, what chance said, what came of it. */
export interface Protocol {
  readonly format: 'samling-protocol-1';
  readonly promise: DrawPromise;
  /** SHA-256 of the promise, as it was mailed before. */
  readonly commitment: string;
  /** When that was. */
  readonly publishedAt: string;
  readonly heldAt: string;
  /** Who held the draw and who saw it, by id and role: nothing about a person. */
  readonly heldBy: readonly Attendant[];
  readonly chance: Chance;
  readonly ticket: number;
  /** The ticket's panel, by id, in the order of the pool. */
  readonly selected: readonly string[];
  /** Everybody else, by id, in the order in which they wait. */
  readonly waiting: readonly string[];
  /** Ed25519 over the rest of this document, 64 bytes in hex; null where nobody signs. */
  readonly signature: string | null;
}

export interface Attendant {
  readonly id: string;
  readonly role: string;
}

/**
 * The parts that a commitment made beforehand can't cover. Their truth rests on the signature and on those who were there;
 * all others follow from the promise and from chance.
 */
export const onlySignedParts = ['publishedAt', 'heldAt', 'heldBy'] as const;
