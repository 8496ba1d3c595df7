import { countFindings, likenessFindings, panelFindings, ticketCounts } from './book-check.ts';
import type { Finding } from './finding.ts';
import { promiseShape } from './promise-shape.ts';
import { termsFindings } from './terms-check.ts';
import type { DrawPromise } from './promise.ts';
import { shapeFaults } from './shape.ts';

/**
 * What is wrong with a promise, to be asked before it is published and before a draw is held: nothing, where it is in order.
 * `practice`: whether the practice chain counts. Its fairness is not asked here; see `certificate.ts`.
 */
export function promiseFindings(promise: unknown, { practice }: { readonly practice: boolean }): readonly Finding[] {
  const faults = shapeFaults(promise, promiseShape);
  if (faults.length > 0) return faults;
  const right = promise as DrawPromise;
  const { pool, chances, book } = right;
  const terms = termsFindings(right, practice);
  if (terms.length > 0) return terms;
  const counts = ticketCounts(pool, book);
  return [
    ...panelFindings(pool, book),
    ...likenessFindings(pool, chances, counts),
    ...countFindings(pool, chances, book, counts),
  ];
}
