import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);
const blockBytes = 512;

/** Packs a tar of a database's folder. The fastest level: most of it is empty pages, which even that leaves nothing of. */
export async function packed(tar: Uint8Array): Promise<Uint8Array> {
  return await gzip(tar, { level: 1 });
}

export async function unpacked(archive: Uint8Array): Promise<Uint8Array> {
  return await gunzip(archive);
}

/**
 * Writes the database's folder from its archive. The folder is there whole or not at all.
 * The embedded database can do this by itself, through its own file system: measured five times slower.
 */
export async function unpackInto(archive: Uint8Array, folder: string): Promise<void> {
  const draft = `${folder}.unpacking`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  for (const { path, isFolder, content } of entriesOf(Buffer.from(await unpacked(archive)))) {
    const target = join(draft, path);
    if (isFolder) await mkdir(target, { recursive: true });
    else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  }
  await rename(draft, folder);
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly content: Uint8Array;
}

/** The entries of a tar (POSIX ustar): a head of 512 bytes, then the content, filled up to whole blocks. */
function* entriesOf(tar: Buffer): Generator<Entry> {
  for (let at = 0; at + blockBytes <= tar.length && tar[at] !== 0;) {
    const head = tar.subarray(at, at + blockBytes);
    const bytes = Number.parseInt(text(head, 124, 12), 8);
    const start = at + blockBytes;
    yield {
      path: `${text(head, 345, 155)}/${text(head, 0, 100)}`,
      isFolder: text(head, 156, 1) === '5',
      content: tar.subarray(start, start + bytes),
    };
    at = start + Math.ceil(bytes / blockBytes) * blockBytes;
  }
}

function text(head: Buffer, from: number, length: number): string {
  const field = head.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? length : end);
}
