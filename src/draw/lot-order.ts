import { sha256Hex } from './digest.ts';
import type { Pool } from './pool.ts';

/**
 * An order of the applicants that nobody chose, for ties that mathematics leaves open: by SHA-256 of the list's own
 * hash followed by the id, where the list is all ids in the order of the pool, as JSON. Answers each one's rank.
 */
export function lotOrder({ applicants }: Pool): number[] {
  const list = sha256Hex(JSON.stringify(applicants.map(({ id }) => id)));
  const keys = applicants.map(({ id }) => sha256Hex(list + id));
  const ranks: number[] = [];
  const order = keys.map((_, place) => place).toSorted((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  return ranks;
}
