import { bookHash, makeBook } from './book.ts';
import { readArguments, readPoolFile, writeJson } from './command-input.ts';
import { infeasibleLines } from './pool-sentences.ts';
import { bookSize } from './solve-command.ts';
import { solve } from './solve.ts';

/** `book POOL.json [--out FILE] [--tickets 1000]`: the ticket book alone, as it is committed to. Exit code 2: no panel. */
export async function bookCommand(args: readonly string[]): Promise<number> {
  const { file, options } = readArguments(args, { out: '', tickets: '1000' });
  const size = bookSize(options.tickets);
  const pool = await readPoolFile(file);
  const solved = await solve(pool);
  if (!solved.ok) {
    process.stderr.write(`${infeasibleLines(solved.reason).join('\n')}\n`);
    await writeJson({ name: pool.name, infeasible: solved.reason }, options.out);
    return 2;
  }
  const book = await makeBook(pool, solved.value, size);
  await writeJson({ name: pool.name, ...book, bookHash: bookHash(book) }, options.out);
  return 0;
}
