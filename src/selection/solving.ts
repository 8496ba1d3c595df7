import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readPool, type Infeasible, type Pool, type Solution } from '../draw/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import type { BookContent } from './document.store.ts';
import type { SolvingAnswer, SolvingJob } from './solving-worker.ts';

/** Why a pool has no answer: its rules contradict each other, its numbers are no pool, it takes longer than anybody waits, or the engine gives up. */
export type SolvingRefusal =
  | { readonly kind: 'infeasible'; readonly infeasible: Infeasible }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'tooHard' };

const patienceMs = 30_000;
const idleMs = 60_000;
const mostKept = 60;

let worker: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();
/** Answers by what was asked, the ones used last at the end. The same pool has the same answer for ever. */
const kept = new Map<string, SolvingAnswer>();

/** Each applicant's chance in trillionths, by id. */
export async function chancesFor(pool: Pool): Promise<Result<Solution['chances'], SolvingRefusal>> {
  const answer = await solved({ pool, want: 'chances' });
  return answer.ok ? ok(answer.value.chances) : answer;
}

/** The ticket book, with the chances and the certificate that it rests on. */
export async function bookFor(pool: Pool): Promise<Result<BookContent, SolvingRefusal>> {
  const answer = await solved({ pool, want: 'book' });
  if (!answer.ok) return answer;
  if (!('book' in answer.value)) throw new Error('a book was asked for and did not come');
  return ok({ pool, ...answer.value });
}

type Found = Extract<SolvingAnswer, { chances: unknown }>;

async function solved(job: SolvingJob): Promise<Result<Found, SolvingRefusal>> {
  if (!readPool(job.pool).ok) return refused({ kind: 'malformed' });
  const key = `${job.want} ${canonicalHash(job.pool)}`;
  const answer = kept.get(key) ?? (await inTurn(job));
  if (answer === 'tooLong') return refused({ kind: 'tooLong' });
  keep(key, answer);
  if ('tooHard' in answer) return refused({ kind: 'tooHard' });
  if ('failed' in answer) throw new Error(answer.failed);
  return 'infeasible' in answer ? refused({ kind: 'infeasible', infeasible: answer.infeasible }) : ok(answer);
}

function keep(key: string, answer: SolvingAnswer): void {
  kept.delete(key);
  if ('failed' in answer) return;
  kept.set(key, answer);
  const oldest = kept.keys().next().value;
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

/** One after the other in a thread of its own: whoever asks waits, but no other request does. */
async function inTurn(job: SolvingJob): Promise<SolvingAnswer | 'tooLong'> {
  const result = last.then(() => ask(job));
  last = result.catch(() => undefined);
  return await result;
}

async function ask(job: SolvingJob): Promise<SolvingAnswer | 'tooLong'> {
  clearTimeout(idle);
  worker ??= new Worker(workerFile());
  const asked = worker;
  // While somebody waits the process does too; an idle thread keeps nothing alive.
  asked.ref();
  asked.postMessage(job);
  try {
    const [answer] = (await once(asked, 'message', { signal: AbortSignal.timeout(patienceMs) })) as [SolvingAnswer];
    return answer;
  } catch (error) {
    await stop();
    if (error instanceof Error && error.name === 'AbortError') return 'tooLong';
    throw error;
  } finally {
    asked.unref();
    idle = setTimeout(() => void stop(), idleMs).unref();
  }
}

/** In the sources beside this file, as it is written; in a build an entry of its own, seen from the root of the checkout. */
function workerFile(): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL('./solving-worker.ts', import.meta.url)
    : pathToFileURL('dist/server/solving-worker.js');
}

async function stop(): Promise<void> {
  const stopped = worker;
  worker = undefined;
  await stopped?.terminate();
}
