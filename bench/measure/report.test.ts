import { describe, expect, it } from 'vitest';
import { figure, kilobytes, markdownTable } from './report.ts';

describe('a table', () => {
  it('puts words to the left and figures to the right', () => {
    const columns = [
      { title: 'page', value: (row: { name: string }) => row.name, isText: true },
      { title: 'ms', value: (row: { ms: number }) => figure(row.ms) },
    ];
    const rows = [
      { name: 'front', ms: 1.5 },
      { name: 'a long name', ms: 123.4 },
    ];
    expect(markdownTable(columns, rows).split('\n')).toEqual([
      '| page        |   ms |',
      '| ----------- | ---: |',
      '| front       | 1.50 |',
      '| a long name |  123 |',
    ]);
  });

  it('without rows still has its head', () => {
    expect(markdownTable([{ title: 'page', value: String, isText: true }], [])).toBe('| page |\n| ---- |');
  });
});

describe('a figure', () => {
  it.each([
    [0, '0.00'],
    [0.845, '0.84'],
    [9.994, '9.99'],
    [9.996, '10.0'],
    [41.66, '41.7'],
    [99.96, '100'],
    [2359.4, '2359'],
  ])('%d is written %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });

  it('of bytes is in thousands of them', () => {
    expect(kilobytes(139_438)).toBe('139.4');
  });
});
