import type { Result } from '../../src/kit/result.ts';

/** What a deed came to; throws where it was refused, which spoils what was to be measured. */
export function orThrow<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}
