import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { inTransaction, type Database } from './database.ts';
import { deleteFile, readFile, saveFile } from './file.store.ts';

const now = Temporal.Instant.from('2022-06-01T08:00:00Z');

function save(db: Database, content: Uint8Array): Promise<string> {
  return inTransaction(db, (tx) => saveFile(tx, { name: 'vitnemål.pdf', mediaType: 'application/pdf', content }, now));
}

eachDatabase('files', (open) => {
  it('come back byte for byte, whatever is in them', async () => {
    const db = await open();
    const everyByte = Uint8Array.from({ length: 256 }, (_, value) => value);
    const contents = fc.oneof(fc.constant(everyByte), fc.uint8Array({ maxLength: 4000 }));
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const file = await readFile(db, await save(db, content));
        expect(new Uint8Array(file!.content)).toEqual(content);
        expect(file!.bytes).toBe(content.byteLength);
      }),
      { numRuns: 25 },
    );
  });

  it('carry their name, type, time and the hash that can be checked', async () => {
    const db = await open();
    const file = await readFile(db, await save(db, new TextEncoder().encode('abc')));
    expect(file).toMatchObject({
      name: 'vitnemål.pdf',
      mediaType: 'application/pdf',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(file!.createdAt.equals(now)).toBe(true);
  });

  it('are gone when deleted', async () => {
    const db = await open();
    const kept = await save(db, new Uint8Array([1]));
    const removed = await save(db, new Uint8Array([2]));
    await inTransaction(db, (tx) => deleteFile(tx, removed));
    expect(await readFile(db, removed)).toBeUndefined();
    expect(await readFile(db, kept)).toBeDefined();
  });
});
