import { describe, expect, test } from 'vitest';
import { languages } from '../kit/language.ts';
import { datedRegister, type RegisterEdition } from './dated-register.rules.ts';
import { missingText } from './missing-municipality.ts';
import { fateIn, missingIn } from './municipality-changes.rules.ts';
import { register, explainMissing, findMunicipality, municipalitiesAt, whatBecameOf } from './register.ts';

const in2022 = Temporal.PlainDate.from('2022-06-25');
const in2024 = Temporal.PlainDate.from('2024-06-25');

describe('what became of a municipality', () => {
  test('a number that stays is unchanged, with the facts of the later day', () => {
    expect(whatBecameOf('0301', in2024)).toMatchObject({ kind: 'unchanged', municipality: { population: 717_710 } });
  });

  test('a municipality whose county was divided has a new number', () => {
    const fate = whatBecameOf('3004', in2024);
    expect(fate).toMatchObject({ kind: 'renumbered', former: { number: '3004' }, successor: { number: '3107' } });
    expect(fate?.kind === 'renumbered' && fate.on.toString()).toBe('2024-01-01');
  });

  test('Ålesund of 2022 was split in Ålesund and Haram', () => {
    const fate = whatBecameOf('1507', in2024);
    const parts = fate?.kind === 'split' ? fate.successors.map(({ number }) => number).toSorted() : [];
    expect(parts).toEqual(['1508', '1580']);
  });

  test('the parts of a split have together the area of the whole', () => {
    const whole = findMunicipality('1507', in2022)!;
    const parts = ['1508', '1580'].map((number) => findMunicipality(number, in2024)!.areaKm2);
    expect(parts[0]! + parts[1]!).toBeCloseTo(whole.areaKm2, 2);
  });

  test('everyone of 2022 has a successor in 2024, and everyone of 2024 comes of somebody in 2022', () => {
    const fates = municipalitiesAt(in2022).map(({ number }) => whatBecameOf(number, in2024)?.kind);
    expect(Object.entries(Object.groupBy(fates, String)).map(([kind, all]) => [kind, all?.length])).toEqual(
      expect.arrayContaining([
        ['unchanged', 242],
        ['renumbered', 113],
        ['split', 1],
      ]),
    );
    const successors = municipalitiesAt(in2022).flatMap(({ number }) => register.successorsAt(number, in2024));
    expect(successors.map(({ number }) => number).toSorted()).toEqual(
      municipalitiesAt(in2024)
        .map(({ number }) => number)
        .toSorted(),
    );
  });

  test('on the same day a municipality is itself', () => {
    expect(whatBecameOf('1507', in2022)).toMatchObject({ kind: 'unchanged' });
  });

  test('a number that comes later has no fate yet', () => {
    expect(whatBecameOf('1580', in2022)).toBeUndefined();
  });
});

describe('a number that no municipality has', () => {
  test('is not missing while it is in use', () => {
    expect(explainMissing('1507', in2022)).toBeUndefined();
    expect(explainMissing('0301', in2024)).toBeUndefined();
  });

  test.each([
    ['1507', in2024, 'split'],
    ['3004', in2024, 'renumbered'],
    ['1580', in2022, 'notYet'],
    ['0101', in2022, 'unknownCounty'],
    ['1599', in2022, 'unknown'],
    ['301', in2022, 'malformed'],
    ['Oslo', in2022, 'malformed'],
    ['0301', Temporal.PlainDate.from('2019-05-01'), 'beforeRegister'],
  ])('%s on %s is explained as %3$s', (number, date, kind) => {
    expect(explainMissing(number, date)?.kind).toBe(kind);
  });

  test('that comes later names who had the area before', () => {
    expect(explainMissing('1580', in2022)).toMatchObject({ formerly: { number: '1507' } });
  });

  test('is explained in plain words', () => {
    expect(missingText('nb', '1507', explainMissing('1507', in2024)!)).toBe(
      '1507 Ålesund ble delt 1. januar 2024. Området hører nå til 1580 Haram og 1508 Ålesund.',
    );
    expect(missingText('nn', '5436', explainMissing('5436', in2024)!)).toBe(
      '5436 Porsanger – Porsáŋgu fekk nytt nummer 1. januar 2024, og er no 5622 Porsanger – Porsáŋgu.',
    );
    expect(missingText('en', '1580', explainMissing('1580', in2022)!)).toBe(
      '1580 Haram applies only from 1 January 2024. For the time before that, use 1507 Ålesund.',
    );
  });

  test('has words for every reason in every language', () => {
    const numbers = ['1507', '3004', '1580', '0101', '1599', '301'];
    const texts = languages.flatMap((language) =>
      numbers.map((number) => {
        const reason = explainMissing(number, in2024) ?? explainMissing(number, in2022);
        return reason ? missingText(language, number, reason) : '';
      }),
    );
    expect(texts.filter((text) => text.length < 20 || text.includes('undefined'))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('a register of more editions', () => {
  const oslo = findMunicipality('0301', in2022)!;
  const edition = (from: string, ...numbers: readonly [string, string?][]): RegisterEdition => ({
    from: Temporal.PlainDate.from(from),
    entries: numbers.map(([number, formerNumber]) => ({ ...oslo, number, formerNumber })),
  });
  const changing = datedRegister([
    edition('2022-01-01', ['0301'], ['0302']),
    edition('2024-01-01', ['0303', '0301'], ['0302', '0302'], ['0305', '0302']),
    edition('2026-01-01', ['0304', '0303'], ['0302', '0302'], ['0305', '0305']),
  ]);
  const in2026 = Temporal.PlainDate.from('2026-05-01');

  test('follows a number through several changes, dated to when it went out of use', () => {
    expect(missingIn(changing, '0301', in2026)).toMatchObject({ kind: 'renumbered', successor: { number: '0304' } });
    expect(fateIn(changing, '0301', in2024)).toMatchObject({ successor: { number: '0303' } });
    const fate = fateIn(changing, '0301', in2026);
    expect(fate?.kind === 'renumbered' && fate.on.toString()).toBe('2024-01-01');
  });

  test('sees a part split off where the rest keeps its number', () => {
    const fate = fateIn(changing, '0302', in2026);
    expect(fate).toMatchObject({ kind: 'split', successors: [{ number: '0302' }, { number: '0305' }] });
    expect(fate?.kind === 'split' && fate.on.toString()).toBe('2024-01-01');
    expect(missingIn(changing, '0302', in2026)).toBeUndefined();
  });

  test('needs at least one edition', () => {
    expect(() => datedRegister([])).toThrow(RangeError);
  });
});
