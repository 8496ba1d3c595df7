import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a bench makes for its own use and must not leave behind. */
export interface Scratch {
  /** Makes a folder that is removed in the end. */
  folder(name: string): Promise<string>;
  /** Has something undone in the end; the last first. */
  defer(undo: () => Promise<unknown>): void;
}

/** Does the work and then undoes what it made, also when it fails or is interrupted. */
export async function withScratch<T>(work: (scratch: Scratch) => Promise<T>): Promise<T> {
  const stack = new AsyncDisposableStack();
  let undone: Promise<void> | undefined;
  const undo = (): Promise<void> => (undone ??= stack.disposeAsync());
  const onSignal = (): void => {
    // What is still under way loses what it works on, and says so in vain.
    for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, () => undefined);
    void undo().finally(() => process.exit(130));
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    return await work({
      async folder(name) {
        const path = await mkdtemp(join(tmpdir(), `samling-bench-${name}-`));
        stack.defer(() => rm(path, { recursive: true, force: true }));
        return path;
      },
      defer: (one) => stack.defer(async () => void (await one())),
    });
  } finally {
    await undo();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
