import { parentPort } from 'node:worker_threads';
import {
  chancesOf,
  makeBook,
  solve,
  TooHard,
  type Book,
  type Infeasible,
  type Pool,
  type Solution,
} from '../draw/index.ts';

/** What is asked of the thread that computes draws: one pool at a time. */
export interface SolvingJob {
  readonly pool: Pool;
  readonly want: 'chances' | 'book';
}

export type SolvingAnswer =
  | { readonly infeasible: Infeasible }
  | { readonly chances: Solution['chances'] }
  | { readonly chances: Solution['chances']; readonly certificate: Solution['certificate']; readonly book: Book }
  /** The engine has come to its end with these numbers. */
  | { readonly tooHard: true }
  | { readonly failed: string };

async function answer({ pool, want }: SolvingJob): Promise<SolvingAnswer> {
  if (want === 'chances') {
    const found = await chancesOf(pool);
    return found.ok ? { chances: found.value } : { infeasible: found.reason };
  }
  const solved = await solve(pool);
  if (!solved.ok) return { infeasible: solved.reason };
  const { chances, certificate } = solved.value;
  return { chances, certificate, book: await makeBook(pool, solved.value) };
}

async function answerTo(job: SolvingJob): Promise<void> {
  const said = await answer(job).catch((error: unknown): SolvingAnswer =>
    error instanceof TooHard ? { tooHard: true } : { failed: String(error) },
  );
  parentPort?.postMessage(said);
}

parentPort?.on('message', (job: SolvingJob) => void answerTo(job));
