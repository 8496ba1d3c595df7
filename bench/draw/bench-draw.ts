import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { collapse } from '../../src/draw/kinds.ts';
import { certainty, makeBook, readPool, solve, type Pool } from '../../src/draw/index.ts';
import { machineNow } from '../measure/machine.ts';
import { figure, markdownTable, progress } from '../measure/report.ts';
import { readOptions } from '../usage.ts';
import { growthChart } from './growth-chart.ts';
import { measureGrowth } from './growth.ts';
import { cpuOf, medianCpu } from './cpu.ts';

const run = promisify(execFile);

/** The pools of `data/draw/`, with what is aimed for: CPU seconds of a process of its own, and of a warm one. */
const pools: readonly { readonly name: string; readonly cold: number; readonly warm?: number }[] = [
  { name: 'N40_k10', cold: 0.2, warm: 0.05 },
  { name: 'seats_N40_k10', cold: 0.2, warm: 0.05 },
  { name: 'N100_k20', cold: 0.2, warm: 0.05 },
  { name: 'N200_k20', cold: 0.2, warm: 0.05 },
  { name: 'N350_k30', cold: 0.2, warm: 0.05 },
  { name: 'people_N300_k40_f6', cold: 1.3 },
  { name: 'people_N1000_k50_f5', cold: 1.2 },
];

interface Row {
  readonly name: string;
  readonly kinds: number;
  readonly panels: number;
  readonly cold: number;
  readonly warm: number;
  readonly smallest: number;
  readonly furthest: number;
  readonly aim: string;
}

/** `npm run bench -- draw [--plot FILE.svg]`: what the draw engine costs, in CPU seconds, and how that grows. */
export async function benchDraw(args: readonly string[]): Promise<number> {
  const { plot, rounds } = readOptions(args, { plot: '', rounds: '15' });
  const machine = machineNow();
  const rows: Row[] = [];
  for (const one of pools) {
    progress(`  ${one.name}`);
    rows.push(await measure(one, Number(rounds)));
  }
  console.log(['## The draw', '', machine.description, '', markdownTable(columns, rows)].join('\n'));
  if (plot !== '') {
    progress('  how it grows');
    await writeFile(plot, growthChart(await measureGrowth()));
    progress(`Drawn into ${plot}.`);
  }
  return 0;
}

const columns = [
  { title: 'pool', value: ({ name }: Row) => name, isText: true },
  { title: 'kinds', value: ({ kinds }: Row) => String(kinds) },
  { title: 'panels', value: ({ panels }: Row) => String(panels) },
  { title: 'cold s', value: ({ cold }: Row) => figure(cold) },
  { title: 'warm s', value: ({ warm }: Row) => warm.toFixed(3) },
  { title: 'smallest chance', value: ({ smallest }: Row) => smallest.toFixed(6) },
  { title: 'furthest from expected', value: ({ furthest }: Row) => furthest.toExponential(1) },
  { title: 'aim', value: ({ aim }: Row) => aim, isText: true },
];

async function measure({ name, cold, warm }: (typeof pools)[number], rounds: number): Promise<Row> {
  const path = `data/draw/${name}.json`;
  const pool = await poolIn(path);
  const { probabilities } = JSON.parse(await readFile(`data/draw/${name}.expected.json`, 'utf8')) as {
    probabilities: Record<string, number>;
  };
  const { stdout } = await run(process.execPath, ['dist/server/draw.js', 'solve', path], { maxBuffer: 2 ** 28 });
  const { cpuSeconds } = JSON.parse(stdout) as { cpuSeconds: number };
  const solved = await solve(pool);
  if (!solved.ok) throw new Error(`${name} has no panel`);
  const { chances, panels } = solved.value;
  const warmSeconds = await medianCpu(rounds, () => cpuOf(async () => solveAndBook(pool)));
  const missed = [
    ...(cpuSeconds < cold ? [] : [`cold < ${cold}`]),
    ...(warm === undefined || warmSeconds < warm ? [] : [`warm < ${warm}`]),
  ];
  return {
    name,
    kinds: collapse(pool).kinds.length,
    panels: panels.length,
    cold: cpuSeconds,
    warm: warmSeconds,
    smallest: Math.min(...Object.values(chances)) / certainty,
    furthest: Math.max(
      ...Object.entries(chances).map(([id, chance]) => Math.abs(chance / certainty - probabilities[id]!)),
    ),
    aim: missed.length === 0 ? 'met' : `missed: ${missed.join(', ')}`,
  };
}

async function poolIn(path: string): Promise<Pool> {
  const pool = readPool(JSON.parse(await readFile(path, 'utf8')));
  if (!pool.ok) throw new Error(`${path} is no pool`);
  return pool.value;
}

async function solveAndBook(pool: Pool): Promise<void> {
  const solved = await solve(pool);
  if (solved.ok) await makeBook(pool, solved.value);
}
