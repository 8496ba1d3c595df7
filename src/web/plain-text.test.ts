import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('Markdown where there is only text', () => {
  it.each([
    ['bold and emphasised words are words', '**Husk** å *lese* __dette__ ~~nå~~', 'Husk å lese dette nå'],
    ['line breaks and paragraphs stay', 'Først\nså\n\nNytt avsnitt', 'Først\nså\n\nNytt avsnitt'],
    ['a list has a dash before each item', 'Ta med:\n\n- mat\n- **drikke**', 'Ta med:\n\n– mat\n– drikke'],
    ['a numbered list keeps its numbers', '3. tre\n4. fire', '3. tre\n4. fire'],
    [
      'a list within a list stands further in',
      '- mat\n  - varm\n  - kald\n- drikke',
      '– mat\n  – varm\n  – kald\n– drikke',
    ],
    ['items with air between them keep it', '- mat\n\n  nok til to\n\n- drikke', '– mat\n\n  nok til to\n\n– drikke'],
    ['a link shows where it leads', 'Se [kartet](https://lom.no/kart).', 'Se kartet (https://lom.no/kart).'],
    ['an address is shown once', 'https://lom.no/å?b=1 og <kari@lom.no>', 'https://lom.no/å?b=1 og kari@lom.no'],
    ['a link to mail shows its address', '[Kari](mailto:kari@lom.no)', 'Kari (kari@lom.no)'],
    ['a quote keeps its sign', '> ett\n> to\n\nNei', '> ett\n> to\n\nNei'],
    [
      'a sign that is meant is a sign',
      String.raw`2 \* 3 = 6, 2 * 3 = 6, &lt;b&gt; <b>`,
      '2 * 3 = 6, 2 * 3 = 6, <b> <b>',
    ],
    ['code is what it says', '`x*y`\n\n```\na *b*\n```', 'x*y\n\na *b*'],
    ['a table is rows', '| a | b |\n|---|---|\n| 1 | **2** |', 'a | b\n1 | 2'],
  ])('%s', (_, markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });

  it('leads into the site by its whole address', () => {
    expect(plainText('[Kortet](/bibliotek/seks-hatter)', 'https://skole.no')).toBe(
      'Kortet (https://skole.no/bibliotek/seks-hatter)',
    );
  });

  it('loses no word', () => {
    const word = fc.constantFrom('mat', '**mat**', '- mat', '> mat', '1. mat', '\n', '\n\n', ' ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const count = (text: string) => text.split('mat').length;
        return count(plainText(words.join(''))) === count(words.join(''));
      }),
    );
  });
});
