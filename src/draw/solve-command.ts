import { bookHash, makeBook } from './book.ts';
import { CommandFault, readArguments, readPoolFile, writeJson } from './command-input.ts';
import { infeasibleLines } from './pool-sentences.ts';
import { certainty } from './solution.ts';
import { solve } from './solve.ts';

/** `solve POOL.json [--out FILE] [--tickets 1000]`: chances, panels, book and proofs. Exit code 2: no panel. */
export async function solveCommand(args: readonly string[]): Promise<number> {
  const { file, options } = readArguments(args, { out: '', tickets: '1000' });
  const size = bookSize(options.tickets);
  const pool = await readPoolFile(file);
  const solved = await solve(pool);
  if (!solved.ok) {
    process.stderr.write(`${infeasibleLines(solved.reason).join('\n')}\n`);
    await writeJson({ name: pool.name, infeasible: solved.reason }, options.out);
    return 2;
  }
  const { chances, panels, certificate } = solved.value;
  const book = await makeBook(pool, solved.value, size);
  const { user, system } = process.cpuUsage();
  const answer = {
    name: pool.name,
    minProbability: Math.min(...Object.values(chances)) / certainty,
    probabilities: Object.fromEntries(Object.entries(chances).map(([id, chance]) => [id, chance / certainty])),
    panels,
    tickets: book.tickets.map((place) => book.panels[place]!),
    bookDeviation: book.deviation / certainty,
    bookHash: bookHash(book),
    certificate,
    cpuSeconds: (user + system) / 1e6,
  };
  await writeJson(answer, options.out);
  return 0;
}

/** How many tickets are asked for. */
export function bookSize(text: string): 1_000 | 10_000 {
  if (text === '1000') return 1_000;
  if (text === '10000') return 10_000;
  throw new CommandFault(`A book has 1000 or 10000 tickets, not ${text}.`);
}
