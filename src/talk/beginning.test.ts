import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningOf, partAround } from './beginning.ts';

it('a beginning is told in one line that is no longer than asked, and ends with a whole word where there is one', () => {
  expect(beginningOf('Først\n\ndette, så hint', 12)).toBe('Først dette, …');
  expect(beginningOf('Kort', 12)).toBe('Kort');
  expect(beginningOf('**Les** [dette](https://lom.no/x)\n\n- ett\n- to', 60)).toBe(
    'Les dette (https://lom.no/x) – ett – to',
  );
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, length) => {
      const line = beginningOf(text, length);
      return line.length <= length + 2 && !/\s{2}|\n/.test(line);
    }),
  );
});

it('the part around some words holds them, however far on they stand and however they are written', () => {
  const text = `${'Først noe helt annet. '.repeat(20)}Så kom **motstanden**, og den var stor. ${'Etterpå mer. '.repeat(20)}`;
  expect(partAround(text, 'MOTSTAND', 80)).toBe(
    '… annet. Først noe helt annet. Så kom motstanden, og den var stor. Etterpå mer. …',
  );
  expect(partAround('Kort om motstand', 'motstand', 80)).toBe('Kort om motstand');
  expect(partAround(`${'x'.repeat(300)}motstand`, 'motstand', 80)).toBe('… motstand');
});
