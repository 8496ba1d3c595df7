import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCardFile, headingsOf } from './card-format.ts';
import { countWords, readCard, readSteps, type CardFiles } from './card-file.rules.ts';

const known = { outcomes: ['K1', 'K8'], gatherings: [1, 2] };

function technique(changes: { matter?: string; body?: string } = {}): string {
  const matter = `kind: technique
stage: generating
minutes: 20
people: [3, 6]
outcomes: [K8]
gatherings: [1]
title: Åtte ruter
summary: Åtte ideer på åtte minutter.`;
  const body = headingsOf('technique', 'nb')
    .map(([id, heading]) => `## ${heading}\n${id === 'steps' ? '1. (5 min) Brett arket.\n2. (15 min) Tegn.' : 'Noe.'}`)
    .join('\n\n');
  return `---\n${changes.matter ?? matter}\n---\n${changes.body ?? body}\n`;
}

const english = `---
title: Eights
summary: Eight ideas.
---
${headingsOf('technique', 'en')
  .map(([id, heading]) => `## ${heading}\n${id === 'steps' ? '1. (5 min) Fold.\n2. (15 min) Draw.' : 'Something.'}`)
  .join('\n')}
`;

function codesOf(files: CardFiles): string[] {
  const read = readCard('atte-ruter', files, known);
  return read.ok ? [] : read.reason.map(({ code, language }) => `${language} ${code}`);
}

describe('a card', () => {
  it('is read from its files, with the minutes of its steps', () => {
    const read = readCard('atte-ruter', { nb: technique(), en: english }, known);
    expect(read).toMatchObject({
      ok: true,
      value: { id: 'atte-ruter', kind: 'technique', stage: 'generating', steps: [5, 15], people: [3, 6] },
    });
    expect(read.ok && Object.keys(read.value.texts).toSorted()).toEqual(['en', 'nb']);
  });

  it.each([
    ['without front matter', '## Formål\nNoe', ['nb noFrontMatter']],
    ['with front matter that is no YAML', '---\na: [\n---\n', ['nb notYaml']],
    ['with an alias in its front matter', '---\na: &x 1\nb: *x\n---\n', ['nb notYaml']],
    ['of no known kind', '---\nkind: spell\n---\n', ['nb field']],
    ['that links to no outcome', technique().replace('[K8]', '[]'), ['nb field']],
    ['that links to an outcome that is none', technique().replace('[K8]', '[K8, K99]'), ['nb unknownOutcome']],
    [
      'that fits no gathering of the plan',
      technique().replace('gatherings: [1]', 'gatherings: [7]'),
      ['nb unknownGathering'],
    ],
    ['for groups of six to three', technique().replace('[3, 6]', '[6, 3]'), ['nb peopleMinAboveMax']],
    ['with a heading missing', technique().replace('## På telefon\nNoe.\n', ''), ['nb headings']],
    ['with text before its first heading', technique().replace('## Formål', 'Hei\n## Formål'), ['nb headings']],
    [
      'with nothing under a heading',
      technique().replace('## På telefon\nNoe.', '## På telefon\n'),
      ['nb emptySection'],
    ],
    [
      'whose steps say no minutes',
      technique().replace('(15 min) ', ''),
      ['nb stepWithoutMinutes', 'nb minutesDoNotAddUp'],
    ],
    ['whose minutes do not add up', technique().replace('minutes: 20', 'minutes: 25'), ['nb minutesDoNotAddUp']],
    ['that is too long', technique().replace('Tegn.', 'ord '.repeat(300)), ['nb tooManyWords']],
    ['with a fact that is none', technique().replace('stage:', 'smell: good\nstage:'), ['nb field']],
  ])('%s is refused with what is wrong', (_, nb, wanted) => {
    expect(codesOf({ nb })).toEqual(wanted);
  });

  it('names the language of a translation that is wrong, and what differs from bokmål', () => {
    expect(codesOf({ nb: technique(), en: english.replace('(15 min)', '(10 min)') })).toEqual(['en otherSteps']);
    expect(codesOf({ nb: technique(), en: english.replace('title: Eights\n', '') })).toEqual(['en field']);
    expect(codesOf({ en: english })).toEqual(['nb bokmalMissing']);
  });

  it('that has just been begun has the right headings, and says what is left to fill in', () => {
    const codes = new Set(codesOf({ nb: emptyCardFile() }));
    expect(codes).toEqual(new Set(['nb field']));
  });

  it('never breaks the reader, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(200), (noise, at) => {
        const file = technique();
        const read = readCard('x', { nb: file.slice(0, at) + noise + file.slice(at) }, known);
        expect(typeof read.ok).toBe('boolean');
      }),
    );
  });
});

describe('the steps of a technique', () => {
  it('may go on over several lines', () => {
    expect(readSteps('1. (5 min) Brett\n   arket.\n2. (1 min) Tegn.').steps).toEqual([
      { minutes: 5, markdown: 'Brett arket.' },
      { minutes: 1, markdown: 'Tegn.' },
    ]);
  });
});

it('words are counted by what has a letter or a digit', () => {
  expect(countWords('Én – to, 3!\n\n- fire')).toBe(4);
});
