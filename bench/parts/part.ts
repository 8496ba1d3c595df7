import { spawn, type ChildProcess } from 'node:child_process';
import { onOneCore } from '../measure/machine.ts';

/** What a part of a bench can be told to do: each takes one value and answers one, both as they come through JSON. */
export type Orders = Readonly<Record<string, (value: never) => unknown>>;

type Answer<O extends Orders, K extends keyof O> = Awaited<ReturnType<O[K]>>;

/** A part of a bench that runs in a process of its own. */
export interface Part<O extends Orders> {
  /** Rejects with what the part says went wrong, or when it has ended. */
  tell<K extends keyof O & string>(order: K, value: Parameters<O[K]>[0]): Promise<Answer<O, K>>;
  /** Ends it; it has nothing left to tidy up. */
  end(): Promise<void>;
}

interface Told {
  readonly id: number;
  readonly answer?: unknown;
  readonly failure?: string;
}

/** Starts a part on a core of its own. What it logs is thrown away, what it complains of is shown. */
export function startPart<O extends Orders>(name: string): Part<O> {
  const [cli = ''] = process.argv.slice(1);
  const [program = '', ...args] = onOneCore([process.execPath, cli, `part:${name}`]);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let last = 0;

  child.on('message', (message) => settle(waiting, message as Told));
  child.once('exit', (code, signal) => rejectAll(waiting, `the part ${name} ended: ${String(code ?? signal)}`));
  child.once('error', (error) => rejectAll(waiting, `the part ${name} did not start: ${error.message}`));
  return {
    tell<K extends keyof O & string>(order: K, value: Parameters<O[K]>[0]): Promise<Answer<O, K>> {
      const answer = Promise.withResolvers<unknown>();
      const id = ++last;
      waiting.set(id, answer);
      send(child, { id, order, value }, answer.reject);
      return answer.promise as Promise<Answer<O, K>>;
    },
    async end() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function send(child: ChildProcess, message: object, reject: (error: Error) => void): void {
  if (!child.connected) return reject(new Error('the part has ended'));
  child.send(message, (error) => error && reject(error));
}

function settle(waiting: Map<number, PromiseWithResolvers<unknown>>, { id, answer, failure }: Told): void {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (failure === undefined) asked?.resolve(answer);
  else asked?.reject(new Error(failure));
}

function rejectAll(waiting: Map<number, PromiseWithResolvers<unknown>>, reason: string): void {
  for (const { reject } of waiting.values()) reject(new Error(reason));
  waiting.clear();
}

/** The other side: does what it is told, and ends when whoever tells it does. */
export function obey(orders: Orders): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message) => {
    const { id, order, value } = message as { id: number; order: string; value: never };
    const told = (answer: Omit<Told, 'id'>): void => void process.send?.({ id, ...answer });
    void (async () => orders[order]?.(value))().then(
      (answer) => told({ answer }),
      (error: unknown) => told({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}
