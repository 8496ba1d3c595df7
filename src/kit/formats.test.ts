import { expect, it } from 'vitest';
import { listFormat, numberFormat } from './formats.ts';

it('writes numbers as the language does, in every way that is asked for', () => {
  expect(numberFormat('nb').format(19_999)).toBe('19\u00a0999');
  expect(numberFormat('en').format(19_999)).toBe('19,999');
  expect(numberFormat('nn', { useGrouping: false }).format(19_999.5)).toBe('19999,5');
  expect(numberFormat('nb', { style: 'percent' }).format(0.8)).toBe('80\u00a0%');
});

it('tells things one after the other as the language does', () => {
  const names = ['Lom', 'Skjåk', 'Vågå'];
  expect(listFormat('nb').format(names)).toBe('Lom, Skjåk og Vågå');
  expect(listFormat('nn', 'disjunction').format(names)).toBe('Lom, Skjåk eller Vågå');
  expect(listFormat('en').format(names)).toBe('Lom, Skjåk and Vågå');
});

it('makes a format once', () => {
  expect(numberFormat('nb', { style: 'percent' })).toBe(numberFormat('nb', { style: 'percent' }));
  expect(listFormat('nb')).toBe(listFormat('nb'));
});
