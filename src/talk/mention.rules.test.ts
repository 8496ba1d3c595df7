import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelsOf, mentionReader, withMention, type Nameable } from './mention.rules.ts';

const person = (accountId: string, name: string, place = 'Lom'): Nameable => ({ accountId, name, place });
const people = [
  person('kari', 'Kari Hansen'),
  person('lie', 'Kari Hansen Lie'),
  person('ole-lom', 'Ole Berg', 'Lom'),
  person('ole-skjåk', 'Ole Berg', 'Skjåk'),
  person('åse', 'Åse Strøm-Dahl'),
  person('silent', '', ''),
];
const { find, mark } = mentionReader(people);

describe('a mention', () => {
  it.each([
    ['Enig, @Kari Hansen!', ['kari']],
    ['@kari  hansen og @ÅSE STRØM-DAHL', ['kari', 'åse']],
    ['Hei @Kari Hansen Lie', ['lie']],
    ['@Kari Hansen\nLie', ['lie']],
    ['Se @Kari Hansens forslag og @Kari Hansen’s draft', ['kari']],
    ['(@Kari Hansen)', ['kari']],
    ['@Ole Berg (Skjåk), hva mener du?', ['ole-skjåk']],
    ['@Kari Hansen @Kari Hansen', ['kari']],
    ['Skriv til kari@Kari Hansen', []],
    ['@Kari Hansen-Moe', []],
    ['@Kari Hansensen', []],
    ['Kari Hansen', []],
    ['@ Kari Hansen', []],
  ])('in «%s» is of %j', (text, mentioned) => {
    expect(find(text).mentioned).toEqual(mentioned);
  });

  it('of a name that several have is of none of them, and says how to tell them apart', () => {
    expect(find('Hei @ole berg og @Ole Berg')).toEqual({
      mentioned: [],
      shared: [{ name: 'Ole Berg', labels: ['Ole Berg (Lom)', 'Ole Berg (Skjåk)'] }],
      unknown: [],
    });
  });

  it('of nobody is told where it looks like a name, and left alone where it does not', () => {
    expect(find('@Per Nilsen og @Kari, vi tar det @lunsj, skriv til per@Lom.no').unknown).toEqual([
      'Per Nilsen',
      'Kari',
    ]);
  });

  it('is marked with its sign and nothing around it; one that several have is not', () => {
    expect(mark('Se @Kari Hansens utkast, @Ole Berg', (text) => `[${text}]`)).toBe(
      'Se [@Kari Hansen]s utkast, @Ole Berg',
    );
  });

  it('of somebody among many is found and marked in many texts as fast as in one', () => {
    let asked = 0;
    const crowd = Array.from({ length: 800 }, (_, index) => ({
      accountId: String(index),
      place: 'Lom',
      get name() {
        asked++;
        return `Kari Nummer${index}`;
      },
    }));
    const reader = mentionReader(crowd);
    for (let times = 0; times < 50; times++) expect(reader.mark('Ingen er nevnt her', String)).toContain('Ingen');
    expect(asked).toBe(0);
    expect(reader.find('@Kari Nummer799').mentioned).toEqual(['799']);
    const once = asked;
    for (let times = 0; times < 50; times++) expect(reader.find('@Kari Nummer7').mentioned).toEqual(['7']);
    expect(asked).toBe(once);
  });

  it('is added once, at the end', () => {
    expect(withMention('', 'Kari Hansen')).toBe('@Kari Hansen ');
    expect(withMention('Hei', 'Kari Hansen')).toBe('Hei @Kari Hansen ');
    expect(withMention('Hei @Kari Hansen ', 'Kari Hansen')).toBe('Hei @Kari Hansen ');
  });
});

const words = fc.constantFrom('Kari', 'Ole', 'Hansen', 'Lie', 'O’Brien', 'Strøm-Dahl', 'D. (Lom)', 'Å', 'a.b*c');
const names = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const cohorts = fc
  .array(fc.record({ name: names, place: fc.constantFrom('Lom', 'Skjåk', '') }), { maxLength: 12 })
  .map((some) => some.map((one, index) => ({ ...one, accountId: String(index) })));

describe('whoever is in a cohort,', () => {
  it('has a label that is nobody else’s, and is found by it wherever it stands', () => {
    fc.assert(
      fc.property(
        cohorts,
        fc.constantFrom('', 'Hei ', '(', '«', 'å,\n'),
        fc.constantFrom('', '.', '!', ' da', ')', ',\n'),
        (some, before, after) => {
          const labels = labelsOf(some);
          expect(new Set([...labels.values()].map((label) => label.toLowerCase())).size).toBe(some.length);
          const reader = mentionReader(some);
          for (const [accountId, label] of labels) {
            expect(reader.find(`${before}@${label}${after}`)).toEqual({
              mentioned: [accountId],
              shared: [],
              unknown: [],
            });
          }
        },
      ),
    );
  });

  it('is never found in a text without the sign, nor found twice; and marking leaves the text itself as it is', () => {
    const pieces = fc.array(fc.oneof(words, fc.constantFrom('@', ' ', '\n', '.', 's', '(Lom)')), { maxLength: 20 });
    fc.assert(
      fc.property(cohorts, pieces, (some, parts) => {
        const text = parts.join('');
        const reader = mentionReader(some);
        const { mentioned } = reader.find(text);
        expect(new Set(mentioned).size).toBe(mentioned.length);
        expect(reader.find(text.replaceAll('@', ''))).toEqual({ mentioned: [], shared: [], unknown: [] });
        expect(reader.mark(text, (mention) => mention)).toBe(text);
      }),
    );
  });
});
