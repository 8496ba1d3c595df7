import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { archivePath, createMomentArchives, timePath, type MomentArchives } from './demo-archives.ts';

let folder: string;
/** Each preparation that was begun: writes a moment, ends well or badly. */
let begun: { readonly write: (moment: string) => Promise<void>; readonly end: (error?: Error) => void }[];
let failures: unknown[];
let archives: MomentArchives;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samling-moments-'));
  begun = [];
  failures = [];
  archives = open('now');
});

afterEach(() => rm(folder, { recursive: true }));

function open(fingerprint: string): MomentArchives {
  return createMomentArchives({
    folder,
    fingerprint,
    moments: ['call', 'closed'],
    onFailure: (error) => failures.push(error),
    prepare(own, onReady) {
      const { promise: done, resolve, reject } = Promise.withResolvers<void>();
      begun.push({
        async write(moment) {
          await mkdir(own, { recursive: true });
          await writeFile(timePath(own, moment), '2022-06-07T08:00:00Z');
          await writeFile(archivePath(own, moment), `the database at ${moment}`);
          onReady(moment);
        },
        end: (error) => (error ? reject(error) : resolve()),
      });
      return { done, stop: () => resolve() };
    },
  });
}

describe('the prepared moments', () => {
  it('are read as soon as they are there, from one preparation for all', async () => {
    const [call, closed] = [archives.read('call'), archives.read('closed')];
    await begun[0]!.write('call');
    expect(Buffer.from((await call).archive).toString()).toBe('the database at call');
    expect((await call).at.toString()).toBe('2022-06-07T08:00:00Z');
    expect([archives.isReady('call'), archives.isReady('closed')]).toEqual([true, false]);
    await begun[0]!.write('closed');
    await closed;
    expect(begun).toHaveLength(1);
  });

  it('are not prepared again when they are there', async () => {
    archives.prepareMissing();
    for (const moment of ['call', 'closed']) await begun[0]!.write(moment);
    begun[0]!.end();
    const later = open('now');
    later.prepareMissing();
    await later.read('closed');
    expect(begun).toHaveLength(1);
  });

  it('leave nothing behind of what the program was before', async () => {
    await mkdir(join(folder, 'before'), { recursive: true });
    archives.prepareMissing();
    await begun[0]!.write('call');
    await vi.waitFor(async () => expect(await readdir(folder)).toEqual(['now']));
  });

  it('tell those who wait that the preparation failed, and can be tried again', async () => {
    const waiting = archives.read('closed');
    begun[0]!.end(new Error('no room on the disk'));
    await expect(waiting).rejects.toThrow('not prepared');
    expect(failures).toEqual([new Error('no room on the disk')]);
    const again = archives.read('closed');
    await vi.waitFor(() => expect(begun).toHaveLength(2));
    await begun[1]!.write('closed');
    await again;
  });

  it('keep nobody waiting when they are stopped', async () => {
    const waiting = archives.read('closed');
    archives.stop();
    await expect(waiting).rejects.toThrow('not prepared');
    expect(failures).toEqual([]);
  });
});
