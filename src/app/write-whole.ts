import { rename, writeFile } from 'node:fs/promises';

/** Writes a file and renames it into place, so that nobody ever reads half of it. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, path);
}
