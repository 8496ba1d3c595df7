import { Usage } from './usage.ts';

/** What `npm run bench -- NAME` runs; answers the exit code. Each loads only what it needs. */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  pages: async (args) => (await import('./pages/bench-pages.ts')).benchPages(args),
  deadline: async (args) => (await import('./deadline/bench-deadline.ts')).benchDeadline(args),
  checkin: async (args) => (await import('./checkin/bench-checkin.ts')).benchCheckIn(args),
  draw: async (args) => (await import('./draw/bench-draw.ts')).benchDraw(args),
  cold: async (args) => (await import('./cold/bench-cold.ts')).benchCold(args),
};

/** What a bench starts in processes apart, so that measuring takes nothing from what is measured. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  'part:app': async () => (await import('./parts/app.part.ts')).runApp(),
  'part:bare': async () => (await import('./parts/bare.part.ts')).runBare(),
};

/** Runs a bench, or a part of one, and answers its exit code; undefined while a part goes on running. */
export async function bench([name = '', ...args]: readonly string[]): Promise<number | undefined> {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (part && process.send) {
    await part();
    return undefined;
  }
  const run = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!run) {
    console.error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')}   (see docs/benchmarks.md)`);
    return 2;
  }
  try {
    return await run(args);
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    console.error(error.message);
    return 2;
  }
}
