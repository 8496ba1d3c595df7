import type { Machine } from '../measure/machine.ts';
import { figure, kilobytes, markdownTable, type Column } from '../measure/report.ts';
import type { Fetched } from './first-visit.ts';
import { lanes, type PageFigures } from './measure-page.ts';
import type { Scene } from './scene.ts';

export interface Measured {
  readonly figures: readonly PageFigures[];
  readonly firstVisit: readonly Fetched[];
  readonly memoryBytes: number;
}

/** What a first visit to any page is meant to stay under, in bytes. */
const transferAim = 100_000;

/** The figures as Markdown, each against its aim. */
export function reportPages(machine: Machine, scene: Scene, { figures, firstVisit, memoryBytes }: Measured): string {
  const shared = firstVisit.filter(({ kind }) => kind !== 'page').reduce((sum, { bytes }) => sum + bytes, 0);
  const missed = figures.filter((one) => !isFast(one) || !isLight(one, shared));
  return [
    `## Pages, with ${scene.applications} applications`,
    '',
    machine.description,
    '',
    markdownTable(columnsOf(shared), figures),
    '',
    `Time: seen from a client on the same machine, one question at a time on a kept connection, after warm-up; ` +
      `req/s: ${lanes} questions at a time. The server ${machine.givesOneCore ? 'has one core to itself' : 'is not bound to one core'}; its embedded ` +
      'database is part of it. «bare» is the same bytes from the same HTTP server without a product behind it. ' +
      'CPU: what the server’s process spent on one answer, all threads together. First visit: with style, font, script and icon, packed.',
    '',
    ...firstVisitLines(firstVisit),
    '',
    `Memory of the server at the end: ${Math.round(memoryBytes / 1e6)} MB.`,
    missed.length === 0 ? 'Every aim is met.' : `Aims missed by: ${missed.map(({ page }) => page.name).join('; ')}.`,
  ].join('\n');
}

function isFast({ page, time }: PageFigures): boolean {
  return time.p50 < page.aimMilliseconds;
}

function isLight({ packedBytes }: PageFigures, shared: number): boolean {
  return packedBytes + shared < transferAim;
}

function columnsOf(shared: number): Column<PageFigures>[] {
  return [
    { title: 'page', value: ({ page }) => page.name, isText: true },
    { title: 'HTML kB', value: ({ htmlBytes }) => kilobytes(htmlBytes) },
    { title: 'packed kB', value: ({ packedBytes }) => kilobytes(packedBytes) },
    { title: 'first visit kB', value: ({ packedBytes }) => kilobytes(packedBytes + shared) },
    { title: 'p50 ms', value: ({ time }) => figure(time.p50) },
    { title: 'p99 ms', value: ({ time }) => figure(time.p99) },
    { title: 'of', value: ({ time }) => String(time.count) },
    { title: 'CPU ms', value: ({ cpuMilliseconds }) => figure(cpuMilliseconds) },
    { title: 'req/s', value: ({ perSecond }) => figure(perSecond) },
    { title: 'bare req/s', value: ({ barePerSecond }) => figure(barePerSecond) },
    { title: 'bare : page', value: ({ perSecond, barePerSecond }) => figure(barePerSecond / perSecond) },
    {
      title: 'aim',
      value: (one) => `${isFast(one) ? 'met' : 'missed'}: p50 < ${one.page.aimMilliseconds} ms`,
      isText: true,
    },
  ];
}

function firstVisitLines(fetched: Measured['firstVisit']): string[] {
  const total = fetched.reduce((sum, { bytes }) => sum + bytes, 0);
  const parts = fetched.map(({ kind, bytes }) => `${kind} ${kilobytes(bytes)}`).join(', ');
  return [
    `First visit to the front page, as it comes over the wire: **${kilobytes(total)} kB** (${parts}); ` +
      `aim: under ${kilobytes(transferAim)} kB, ${total < transferAim ? 'met' : 'missed'}.`,
  ];
}
