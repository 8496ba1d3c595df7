import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A moment of the year as it was prepared. */
export interface PreparedMoment {
  /** The database, as `openEmbedded` begins with it. */
  readonly archive: Uint8Array;
  /** The time that the moment is at. */
  readonly at: Temporal.Instant;
}

/** The preparation of all moments, under way. `done` resolves when all are there, and rejects when it fails. */
export interface Preparation {
  readonly done: Promise<void>;
  stop(): void;
}

export interface MomentArchives {
  readonly isReady: (moment: string) => boolean;
  /** The prepared moment; has it prepared first if it is not there. Rejects when the preparation fails. */
  read(moment: string): Promise<PreparedMoment>;
  /** Has those that are missing prepared, without waiting. */
  prepareMissing(): void;
  stop(): void;
}

interface Settings {
  /** Holds a folder for each fingerprint; those of others are removed once this one has something. */
  readonly folder: string;
  /** What the moments depend on: code, plans, migrations. */
  readonly fingerprint: string;
  readonly moments: readonly string[];
  /** Begins to write all moments into a folder, in their order, and tells of each when it is there. */
  readonly prepare: (folder: string, onReady: (moment: string) => void) => Preparation;
  readonly onFailure: (error: unknown) => void;
}

export function createMomentArchives({ folder, fingerprint, moments, prepare, onFailure }: Settings): MomentArchives {
  const mine = join(folder, fingerprint);
  const waiting = new Map<string, PromiseWithResolvers<void>>();
  let underWay: Preparation | undefined;

  const isReady = (moment: string): boolean =>
    existsSync(archivePath(mine, moment)) && existsSync(timePath(mine, moment));

  function begin(): void {
    if (underWay) return;
    const preparation = prepare(mine, (moment) => {
      waiting.get(moment)?.resolve();
      waiting.delete(moment);
      if (moment === moments[0]) void removeOthers(folder, fingerprint).catch(onFailure);
    });
    underWay = preparation;
    preparation.done.catch(onFailure).finally(() => {
      underWay = undefined;
      giveUp();
    });
  }

  /** Whoever still waits now would wait for ever. */
  function giveUp(): void {
    for (const { reject } of waiting.values()) reject(new Error('the moment was not prepared'));
    waiting.clear();
  }

  return {
    isReady,
    async read(moment) {
      if (!isReady(moment)) {
        const prepared = waiting.get(moment) ?? Promise.withResolvers<void>();
        waiting.set(moment, prepared);
        begin();
        await prepared.promise;
      }
      return {
        archive: await readFile(archivePath(mine, moment)),
        at: Temporal.Instant.from(await readFile(timePath(mine, moment), 'utf8')),
      };
    },
    prepareMissing() {
      if (!moments.every(isReady)) begin();
    },
    stop() {
      underWay?.stop();
      giveUp();
    },
  };
}

export function archivePath(folder: string, moment: string): string {
  return join(folder, `${moment}.tgz`);
}

export function timePath(folder: string, moment: string): string {
  return join(folder, `${moment}.time`);
}

async function removeOthers(folder: string, mine: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name !== mine) await rm(join(folder, name), { recursive: true, force: true });
}
