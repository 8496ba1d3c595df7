import { describe, expect, test } from 'vitest';
import { municipalityName, municipalityNameInFull, type Municipality } from './municipality.ts';
import { regionIds, type RegionId } from './region.ts';
import { findMunicipality, municipalitiesAt } from './register.ts';

const in2022 = Temporal.PlainDate.from('2022-06-25');
const in2024 = Temporal.PlainDate.from('2024-06-25');

function populationOf(municipalities: readonly Municipality[]): number {
  return municipalities.reduce((sum, { population }) => sum + population, 0);
}

function ofRegion(region: RegionId): readonly Municipality[] {
  return municipalitiesAt(in2022).filter((municipality) => municipality.region === region);
}

function countBy(date: Temporal.PlainDate, key: (municipality: Municipality) => string): Record<string, number> {
  const groups = Object.groupBy(municipalitiesAt(date), key);
  return Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, group?.length ?? 0]));
}

/** The check digit of Norwegian organisation numbers. */
function isOrganisationNumber(digits: string): boolean {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return /^\d{9}$/.test(digits) && (11 - (sum % 11)) % 11 === Number(digits[8]);
}

function nameOf(number: string, date: Temporal.PlainDate): string | undefined {
  const municipality = findMunicipality(number, date);
  return municipality && municipalityName(municipality);
}

describe('the register as a whole', () => {
  test('knows 356 municipalities in 2022 and 357 in 2024', () => {
    expect(municipalitiesAt(in2022)).toHaveLength(356);
    expect(municipalitiesAt(in2024)).toHaveLength(357);
  });

  test('changes from one edition to the next on the first day of 2024', () => {
    expect(municipalitiesAt(Temporal.PlainDate.from('2023-12-31'))).toHaveLength(356);
    expect(municipalitiesAt(Temporal.PlainDate.from('2024-01-01'))).toHaveLength(357);
  });

  test('knows nobody before its first day', () => {
    expect(municipalitiesAt(Temporal.PlainDate.from('2021-12-31'))).toEqual([]);
    expect(findMunicipality('0301', Temporal.PlainDate.from('2021-12-31'))).toBeUndefined();
  });

  test('adds up to the population of the country', () => {
    expect(populationOf(municipalitiesAt(in2022))).toBe(5_425_270);
    expect(populationOf(municipalitiesAt(in2024))).toBe(5_550_203);
  });

  test('adds up to the area of the country, which a change of numbers leaves as it is', () => {
    for (const date of [in2022, in2024]) {
      expect(municipalitiesAt(date).reduce((sum, { areaKm2 }) => sum + areaKm2, 0)).toBeCloseTo(323_804.56, 2);
    }
  });

  test.each([
    ['easternNorway', 121, 2_765_142],
    ['westernNorway', 92, 1_392_937],
    ['northernNorway', 80, 481_926],
    ['trondelag', 38, 474_131],
    ['southernNorway', 25, 311_134],
  ] as const)('has %s with %i municipalities and %i residents in 2022', (region, count, population) => {
    expect(ofRegion(region)).toHaveLength(count);
    expect(populationOf(ofRegion(region))).toBe(population);
  });

  test('keeps each municipality in its region when counties and numbers change', () => {
    for (const now of municipalitiesAt(in2024)) {
      expect(findMunicipality(now.formerNumber!, in2022)?.region, now.name).toBe(now.region);
    }
    expect(new Set(municipalitiesAt(in2024).map(({ region }) => region)).size).toBe(regionIds.length);
  });

  test('has the counties of each year', () => {
    expect(countBy(in2022, ({ county }) => county)).toMatchObject({ Viken: 51, 'Troms og Finnmark': 39, Oslo: 1 });
    expect(countBy(in2024, ({ county }) => county)).toMatchObject({ Akershus: 21, Vestfold: 6, Finnmark: 18, Oslo: 1 });
  });

  test('has as many of each language form as the language council counts', () => {
    expect(countBy(in2022, ({ languageForm }) => languageForm)).toEqual({ nb: 117, nn: 89, neutral: 150 });
    expect(countBy(in2024, ({ languageForm }) => languageForm)).toEqual({ nb: 119, nn: 88, neutral: 150 });
  });

  test('has organisation numbers that can exist, each once, for all but the two that came of a split', () => {
    for (const date of [in2022, in2024]) {
      const numbers = municipalitiesAt(date).flatMap(({ organisationNumber }) => organisationNumber ?? []);
      expect(numbers.filter((number) => !isOrganisationNumber(number))).toEqual([]);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
    const without = municipalitiesAt(in2024).filter(({ organisationNumber }) => organisationNumber === undefined);
    expect(without.map(({ number }) => number).toSorted()).toEqual(['1508', '1580']);
  });

  test('lists municipalities in Norwegian alphabetical order, with Å last', () => {
    const names = municipalitiesAt(in2022).map(({ name }) => name);
    expect(names[0]).toBe('Alstahaug');
    expect(names.at(-1)).toBe('Åsnes');
    expect(names.indexOf('Ås')).toBeGreaterThan(names.indexOf('Øystre Slidre'));
    expect(names.indexOf('Ørsta')).toBeGreaterThan(names.indexOf('Voss'));
  });
});

describe('a municipality', () => {
  test('has the population of the edition that the day falls in', () => {
    expect(findMunicipality('0301', in2022)).toMatchObject({ population: 699_827, county: 'Oslo' });
    expect(findMunicipality('0301', in2024)).toMatchObject({ population: 717_710 });
    expect(findMunicipality('0301', in2022)?.populationDate.toString()).toBe('2022-01-01');
  });

  test('is valid through both editions where its number stayed', () => {
    const oslo = findMunicipality('0301', in2022);
    expect(oslo?.validFrom.toString()).toBe('2022-01-01');
    expect(oslo?.validTo).toBeUndefined();
    expect(findMunicipality('0301', in2024)?.validFrom.toString()).toBe('2022-01-01');
  });

  test('is valid up to the day it is given a new number, and from that day under the new one', () => {
    expect(findMunicipality('3004', in2022)?.validTo?.toString()).toBe('2024-01-01');
    expect(findMunicipality('3107', in2024)?.validFrom.toString()).toBe('2024-01-01');
    expect(findMunicipality('3004', in2024)).toBeUndefined();
  });

  test('is shown with its Norwegian and Sámi names in the order it uses itself', () => {
    expect(nameOf('5436', in2022)).toBe('Porsanger – Porsáŋgu');
    expect(nameOf('5437', in2022)).toBe('Kárášjohka – Karasjok');
    expect(nameOf('5041', in2022)).toBe('Snåase – Snåsa');
    expect(nameOf('4601', in2022)).toBe('Bergen');
  });

  test('is shown with its Kven name too where the name is given in full', () => {
    expect(municipalityNameInFull(findMunicipality('5426', in2022)!)).toBe('Gáivuotna – Kåfjord – Kaivuono');
    expect(municipalityNameInFull(findMunicipality('5430', in2022)!)).toBe('Guovdageaidnu – Kautokeino');
  });

  test('has a Sámi name from the day the list has it', () => {
    expect(nameOf('5001', in2022)).toBe('Trondheim');
    expect(nameOf('5001', in2024)).toBe('Trondheim – Tråante');
  });

  test('is shown with its county where two have the same name, and by a name that no other has', () => {
    expect(nameOf('1515', in2022)).toBe('Herøy (Møre og Romsdal)');
    expect(nameOf('3018', in2022)).toBe('Våler (Viken)');
    expect(nameOf('3114', in2024)).toBe('Våler (Østfold)');
    for (const date of [in2022, in2024]) {
      const names = municipalitiesAt(date).map(municipalityName);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
