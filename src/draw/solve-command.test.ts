import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bookCommand } from './book-command.ts';
import { bookHash } from './book.ts';
import { CommandFault } from './command-input.ts';
import { solveCommand } from './solve-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'samling-draw-'));
const out = join(folder, 'out.json');
afterAll(() => rmSync(folder, { recursive: true }));

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

const two = [
  { id: 'a', features: { region: 'north' } },
  { id: 'b', features: { region: 'south' } },
];
const impossible = {
  name: 'two for one place',
  applicants: two,
  quotas: { region: { north: { min: 1, max: 1 }, south: { min: 1, max: 1 } } },
  places: { applicants: 1 },
};

function fileWith(content: unknown): string {
  const path = join(folder, 'pool.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function answer(): Record<string, unknown> {
  return JSON.parse(readFileSync(out, 'utf8')) as Record<string, unknown>;
}

describe('draw solve', () => {
  it('writes chances, panels, tickets, proofs and what it cost', async () => {
    expect(await solveCommand(['data/draw/N40_k10.json', '--out', out])).toBe(0);
    const solved = answer();
    expect(Object.keys(solved)).toEqual([
      'name',
      'minProbability',
      'probabilities',
      'panels',
      'tickets',
      'bookDeviation',
      'bookHash',
      'certificate',
      'cpuSeconds',
    ]);
    expect(solved['minProbability']).toBeCloseTo(5 / 29, 11);
    expect(solved['tickets']).toHaveLength(1_000);
    for (const ticket of solved['tickets'] as string[][]) expect(ticket).toHaveLength(10);
    expect(solved['bookDeviation']).toBeLessThanOrEqual(0.001);
  });

  it('takes ten thousand tickets when asked', async () => {
    expect(await solveCommand(['data/draw/seats_N40_k10.json', '--tickets', '10000', '--out', out])).toBe(0);
    expect(answer()['tickets']).toHaveLength(10_000);
  });

  it('ends with 2 where there is no panel, and says to people and to programs why, and what would help', async () => {
    expect(await solveCommand([fileWith(impossible), '--out', out])).toBe(2);
    expect(answer()).toEqual({
      name: 'two for one place',
      infeasible: {
        conflict: [
          { feature: 'region', value: 'north', bound: 'min' },
          { feature: 'region', value: 'south', bound: 'min' },
          { places: 'applicants' },
        ],
        relaxations: [
          { feature: 'region', value: 'north', bound: 'min', from: 1, to: 0 },
          { feature: 'region', value: 'south', bound: 'min', from: 1, to: 0 },
          { places: 'applicants', from: 1, to: 2 },
        ],
        together: [],
      },
    });
    expect(said).toContain('the least number with region north: 0 instead of 1');
  });

  it('names several changes where no single one would do', async () => {
    const stuck = {
      ...impossible,
      quotas: { region: { north: { min: 2, max: 2 }, south: { min: 2, max: 2 } } },
      places: { applicants: 2 },
    };
    expect(await solveCommand([fileWith(stuck), '--out', out])).toBe(2);
    expect(answer()['infeasible']).toMatchObject({
      relaxations: [],
      together: [
        { feature: 'region', value: 'north', bound: 'min', from: 2, to: 1 },
        { feature: 'region', value: 'south', bound: 'min', from: 2, to: 1 },
      ],
    });
  });

  it.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /which file/],
    ['two files', () => ['a.json', 'b.json'], /one file only/],
    ['an option that there is not', () => ['a.json', '--seed', '1'], /--seed/],
    ['a number of tickets that there is not', () => ['a.json', '--tickets', '500'], /1000 or 10000/],
    ['a file that is not there', () => [join(folder, 'nowhere.json')], /no such file/],
    ['a folder', () => [folder], /it is a folder/],
    ['what is not JSON', () => [fileWith('{"name":')], /is not JSON/],
    [
      'a pool with a slip',
      () => [fileWith({ ...impossible, places: { applicants: 1.5 } })],
      /places\.applicants is not a whole/,
    ],
    [
      'a value without a quota',
      () => [fileWith({ ...impossible, quotas: { region: { north: { min: 0, max: 1 } } } })],
      /applicants\[1\]\.features\.region is a value that the quotas do not know/,
    ],
    [
      'a folder that can not be written to',
      () => ['data/draw/N40_k10.json', '--out', join(folder, 'no', 'out.json')],
      /could not be written/,
    ],
  ])('is told of %s in a sentence', async (_, args, message) => {
    const failing = solveCommand(args());
    await expect(failing).rejects.toThrow(CommandFault);
    await expect(failing).rejects.toThrow(message);
  });
});

describe('draw book', () => {
  it('writes the book alone, as it can be committed to', async () => {
    expect(await bookCommand(['data/draw/N40_k10.json', '--out', out])).toBe(0);
    const {
      bookHash: hash,
      panels,
      tickets,
      deviation,
    } = answer() as {
      bookHash: string;
      panels: string[][];
      tickets: number[];
      deviation: number;
    };
    expect(tickets).toHaveLength(1_000);
    expect(hash).toBe(bookHash({ panels, tickets, deviation }));
  });

  it('ends with 2 where there is no panel', async () => {
    expect(await bookCommand([fileWith(impossible), '--out', out])).toBe(2);
  });
});
