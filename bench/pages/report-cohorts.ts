import type { Machine } from '../measure/machine.ts';
import { figure, kilobytes, markdownTable, type Column } from '../measure/report.ts';
import type { PageFigures } from './measure-page.ts';
import type { Stand } from './cohort-scene.ts';

export interface MeasuredStand {
  readonly stand: Stand;
  readonly figures: readonly PageFigures[];
}

/** More work than this, and by more than noise, is growing. */
const tolerated = { ratio: 1.3, milliseconds: 0.5 };

/**
 * One row for each page, with columns for each stand; the first two differ in history alone. Whether a page grows is told by the work
 * that it takes the server, which depends less than its time on what else the machine does.
 */
export function reportCohorts(machine: Machine, measured: readonly MeasuredStand[]): string {
  const names = measured[0]?.figures.map(({ page }) => page.name) ?? [];
  const at = (index: number, name: string): PageFigures | undefined =>
    measured[index]?.figures.find(({ page }) => page.name === name);
  const p50 = (index: number, name: string): number => at(index, name)?.time.p50 ?? Number.NaN;
  const cpu = (index: number, name: string): number => at(index, name)?.cpuMilliseconds ?? Number.NaN;
  const columns: Column<string>[] = [
    { title: 'page', value: (name) => name, isText: true },
    { title: 'HTML kB', value: (name) => kilobytes(at(0, name)?.htmlBytes ?? 0) },
    ...measured.flatMap(({ stand }, index): Column<string>[] => [
      { title: `p50 ms, ${titleOf(stand)}`, value: (name) => figure(p50(index, name)) },
      { title: 'p99', value: (name) => figure(at(index, name)?.time.p99 ?? Number.NaN) },
      { title: 'CPU', value: (name) => figure(cpu(index, name)) },
    ]),
    { title: 'CPU with history : without', value: (name) => figure(cpu(1, name) / cpu(0, name)) },
  ];
  const slow = names.filter((name) => p50(0, name) >= (at(0, name)?.page.aimMilliseconds ?? 0));
  const grown = names.filter(
    (name) => cpu(1, name) > cpu(0, name) * tolerated.ratio && cpu(1, name) - cpu(0, name) > tolerated.milliseconds,
  );
  return [
    `## Pages of the year, with ${measured.map(({ stand }) => titleOf(stand)).join('; ')}`,
    '',
    machine.description,
    '',
    markdownTable(columns, names),
    '',
    slow.length === 0 ? 'Every aim is met at the first.' : `Aims missed at the first by: ${slow.join('; ')}.`,
    grown.length === 0 ? 'No page grows with history.' : `These grow with history: ${grown.join('; ')}.`,
  ].join('\n');
}

function titleOf({ groups, earlier }: Stand): string {
  return earlier === 0 ? `${groups} groups` : `${groups} groups after ${earlier} cohorts`;
}
