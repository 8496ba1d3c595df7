import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Applications that are complete and submitted: each leader holds the link that sends theirs. */
export interface Ready {
  readonly deadlineAt: string;
  readonly callSlug: string;
  readonly leaders: readonly Leader[];
}

export interface Leader {
  readonly municipality: string;
  /** The path of the personal link. */
  readonly link: string;
}

export const readyPath = (folder: string): string => join(folder, 'ready.json');
export const archivePath = (folder: string): string => join(folder, 'ready.tgz');

export async function readReady(folder: string): Promise<Ready> {
  return JSON.parse(await readFile(readyPath(folder), 'utf8')) as Ready;
}
