import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningOf } from './beginning.ts';

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
