import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../kit/language.ts';
import {
  kindLength,
  plausibleAge,
  readParticulars,
  typedParticulars,
  type ParticularField,
} from './participant.form.ts';

const thisYear = 2022;
const good = {
  birthYear: '1980',
  educationYears: '3',
  educationKind: 'Bachelor i sykepleie',
  experienceYears: '12',
  experienceKind: 'Sykepleier i hjemmetjenesten',
};

function faultAt(field: ParticularField, change: Partial<Record<ParticularField, string>>, year = thisYear) {
  return readParticulars({ ...good, ...change }, year).faults.find((fault) => fault.field === field);
}

describe('readParticulars', () => {
  it('takes what is in order', () => {
    expect(readParticulars(good, thisYear)).toEqual({
      value: {
        birthYear: 1980,
        educationYears: 3,
        educationKind: 'Bachelor i sykepleie',
        experienceYears: 12,
        experienceKind: 'Sykepleier i hjemmetjenesten',
      },
      faults: [],
    });
  });

  it.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['0', 0],
    ['0,0', 0],
    ['-0', 0],
    ['03', 3],
    ['1,50', 1.5],
  ])('reads %j as %d years', (text, years) => {
    expect(readParticulars({ ...good, educationYears: text }, thisYear).value?.educationYears).toBe(years);
  });

  it.each(['tre', '3 år', '1e3', '2,5,5', '∞', 'NaN', '0x10', '1 000', '½', '99999999999999999999'])(
    'takes %j for no number of years',
    (text) => {
      expect(faultAt('educationYears', { educationYears: text })).toMatchObject({ code: 'notNumber' });
    },
  );

  it('wants whole or half years', () => {
    expect(faultAt('educationYears', { educationYears: '2,7' })).toMatchObject({ code: 'notHalfYears' });
    expect(faultAt('experienceYears', { experienceYears: '0,25' })).toMatchObject({ code: 'notHalfYears' });
  });

  it('refuses years below nothing', () => {
    expect(faultAt('experienceYears', { experienceYears: '-1' })).toEqual({
      field: 'experienceYears',
      code: 'tooSmall',
      limit: 0,
    });
  });

  it('refuses more years than somebody can have had since they were fifteen, and says how many are possible', () => {
    expect(faultAt('educationYears', { educationYears: '60' })).toEqual({
      field: 'educationYears',
      code: 'moreYearsThanLived',
      limit: 27,
    });
    expect(faultAt('educationYears', { educationYears: '27' })).toBeUndefined();
    expect(faultAt('experienceYears', { experienceYears: '27,5' })).toMatchObject({
      code: 'moreYearsThanLived',
      limit: 27,
    });
  });

  it('does not judge the number of years while the year of birth is missing', () => {
    expect(faultAt('educationYears', { birthYear: '', educationYears: '60' })).toBeUndefined();
  });

  it.each([
    ['', 'required'],
    ['80', 'notYear'],
    ['19800', 'notYear'],
    ['1980,5', 'notYear'],
    ['-198', 'notYear'],
    ['nitten', 'notYear'],
    ['2023', 'yearToCome'],
    ['9999', 'yearToCome'],
    ['2022', 'bornTooLate'],
    ['2007', 'bornTooLate'],
    ['1926', 'bornTooEarly'],
    ['0000', 'bornTooEarly'],
  ])('refuses the year of birth %j as %s', (birthYear, code) => {
    expect(faultAt('birthYear', { birthYear })).toMatchObject({ code });
  });

  it('moves the limits of the year of birth with the clock', () => {
    expect(faultAt('birthYear', { birthYear: '2007' }, 2023)).toBeUndefined();
    expect(faultAt('birthYear', { birthYear: '1927' }, 2023)).toMatchObject({ code: 'bornTooEarly', limit: 1928 });
  });

  it('asks what the years were of, and does not where there are none', () => {
    expect(faultAt('educationKind', { educationKind: '' })).toMatchObject({ code: 'required' });
    expect(faultAt('experienceKind', { experienceYears: '0', experienceKind: '' })).toBeUndefined();
  });

  it('counts a long text in characters that people see as one, as near as code points come', () => {
    expect(faultAt('educationKind', { educationKind: '🎓'.repeat(kindLength) })).toBeUndefined();
    expect(faultAt('educationKind', { educationKind: 'x'.repeat(10_000) })).toEqual({
      field: 'educationKind',
      code: 'tooLong',
      limit: kindLength,
    });
  });

  it('names every field of an empty form that must be filled in', () => {
    expect(readParticulars({}, thisYear).faults).toEqual([
      { field: 'birthYear', code: 'required' },
      { field: 'educationYears', code: 'required' },
      { field: 'experienceYears', code: 'required' },
    ]);
  });

  it('gives a value or faults, never both and never neither', () => {
    const text = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom('2,5', '1980', ''));
    fc.assert(
      fc.property(
        fc.record({ birthYear: text, educationYears: text, educationKind: text, experienceYears: text }),
        (typed) => {
          const { value, faults } = readParticulars(typed, thisYear);
          expect(value === undefined).toBe(faults.length > 0);
        },
      ),
    );
  });

  it('reads again just what it wrote into the form', () => {
    const years = fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2);
    const particulars = fc.record({
      birthYear: fc.integer({ min: thisYear - plausibleAge.to, max: 1990 }),
      educationYears: years,
      educationKind: fc.constant('Noe'),
      experienceYears: years,
      experienceKind: fc.constant('Annet'),
    });
    fc.assert(
      fc.property(particulars, fc.constantFrom(...languages), (stated, language) => {
        expect(readParticulars(typedParticulars(stated, language), thisYear).value).toEqual(stated);
      }),
    );
  });
});
