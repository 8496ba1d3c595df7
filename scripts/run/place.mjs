import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A path in the repository, from its root. */
export function inRoot(...parts) {
  return join(root, ...parts);
}
