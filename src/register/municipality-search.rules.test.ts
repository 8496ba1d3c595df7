import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { municipalityName, municipalityNameInFull, type Municipality } from './municipality.ts';
import { municipalitiesAt, searchMunicipalities } from './register.ts';
import { spellingOf } from './spelling.rules.ts';

const in2022 = Temporal.PlainDate.from('2022-06-25');
const in2024 = Temporal.PlainDate.from('2024-06-25');

function found(text: string, date = in2022, limit = 5): string[] {
  return searchMunicipalities(text, date, limit).map(municipalityName);
}

describe('searching for a municipality', () => {
  test.each([
    ['Porsáŋgu', 'Porsanger – Porsáŋgu'],
    ['porsangu', 'Porsanger – Porsáŋgu'],
    ['PORSANGER', 'Porsanger – Porsáŋgu'],
    ['porsanki', 'Porsanger – Porsáŋgu'],
    ['Kárášjohka', 'Kárášjohka – Karasjok'],
    ['karasjohka', 'Kárášjohka – Karasjok'],
    ['Evenassi', 'Evenes – Evenášši'],
    ['harsttak', 'Harstad – Hárstták'],
    ['Naavmesjenjaelmie', 'Namsos – Nåavmesjenjaelmie'],
    ['snaase', 'Snåase – Snåsa'],
    ['Ålesund', 'Ålesund'],
    ['aalesund', 'Ålesund'],
    ['alesund', 'Ålesund'],
    ['tromso', 'Tromsø'],
    ['Tromsoe', 'Tromsø'],
    ['Tromsö', 'Tromsø'],
    ['baerum', 'Bærum'],
    ['Årborte', 'Aarborte – Hattfjelldal'],
    ['nord aurdal', 'Nord-Aurdal'],
    ['Halden kommune', 'Halden'],
    ['  Ulvik herad ', 'Ulvik'],
    ['0301', 'Oslo'],
    ['301', 'Oslo'],
    ['0301 Oslo', 'Oslo'],
    ['herøy nordland', 'Herøy (Nordland)'],
    ['Porsanger - Porsángu', 'Porsanger – Porsáŋgu'],
  ])('«%s» finds %s first', (text, name) => {
    expect(found(text)[0]).toBe(name);
  });

  test('names that occur twice both come, told apart by county', () => {
    expect(found('Herøy')).toEqual(['Herøy (Møre og Romsdal)', 'Herøy (Nordland)']);
    expect(found('våler', in2024, 2)).toEqual(['Våler (Østfold)', 'Våler (Innlandet)']);
  });

  test('the whole name comes before names that begin with it, and the very letters before the like', () => {
    expect(found('ål')).toEqual(['Ål', 'Ålesund', 'Alstahaug', 'Alta', 'Alvdal']);
    expect(found('al')).toEqual(['Ål', 'Alstahaug', 'Alta', 'Alvdal', 'Alver']);
  });

  test('beginnings come before beginnings of a later word, and those before the inside', () => {
    expect(found('fron')).toEqual(['Nord-Fron', 'Sør-Fron']);
    expect(found('øy', in2022, 4)).toEqual(['Øyer', 'Øygarden', 'Øystre Slidre', 'Andøy']);
  });

  test('a beginning of a number finds the municipalities of a county', () => {
    const agder = municipalitiesAt(in2022).filter(({ countyNumber }) => countyNumber === '42');
    expect(searchMunicipalities('42', in2022, 400)).toEqual(agder);
  });

  test('the day decides who can be found', () => {
    expect(found('Haram', in2022)).toEqual([]);
    expect(found('Haram', in2024)).toEqual(['Haram']);
    expect(found('1507', in2024)).toEqual([]);
    expect(found('Tråante', in2022)).toEqual([]);
    expect(found('Tråante', in2024)).toEqual(['Trondheim – Tråante']);
  });

  test('a blank text, and one that nobody is called, find nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('- ()')).toEqual([]);
    expect(found('Gotham')).toEqual([]);
  });

  test('no more come than are asked for', () => {
    expect(searchMunicipalities('e', in2022, 3)).toHaveLength(3);
  });
});

const someone = fc
  .constantFrom(in2022, in2024)
  .chain((date) => fc.constantFrom(...municipalitiesAt(date)).map((municipality) => ({ date, municipality })));

function namesOf({ name, samiName, kvenName }: Municipality): string[] {
  return [name, samiName, kvenName].filter((one) => one !== undefined);
}

describe('every municipality', () => {
  test('is found first, or beside its namesake, by each of its names, however it is typed', () => {
    const typed = [
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => name.toLowerCase(),
      (name: string) => name.normalize('NFD'),
      (name: string) => spellingOf(name).plain,
      (name: string) => name.replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll('æ', 'ae'),
      (name: string) => ` ${name} kommune`,
    ];
    fc.assert(
      fc.property(someone, fc.constantFrom(...typed), fc.nat(2), ({ date, municipality }, type, which) => {
        const names = namesOf(municipality);
        expect(searchMunicipalities(type(names[which % names.length]!), date, 2)).toContain(municipality);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the one found by its number, its shown name, and both together', () => {
    fc.assert(
      fc.property(someone, fc.nat(3), ({ date, municipality }, which) => {
        const shown = municipalityName(municipality);
        const { number } = municipality;
        const text = [number, shown, municipalityNameInFull(municipality), `${number} ${shown}`][which]!;
        expect(searchMunicipalities(text, date, 1)).toEqual([municipality]);
      }),
      { numRuns: 500 },
    );
  });

  test('is found by any part of its names', () => {
    fc.assert(
      fc.property(someone, fc.nat(), fc.integer({ min: 1, max: 8 }), ({ date, municipality }, start, length) => {
        const name = municipality.samiName ?? municipality.name;
        const from = start % name.length;
        const part = name.slice(from, from + length).trim();
        fc.pre(/^[\p{L}]/u.test(part));
        expect(searchMunicipalities(part, date, 400)).toContain(municipality);
      }),
    );
  });
});

describe('a search', () => {
  test('takes any text, and gives nobody twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, limit) => {
        const all = searchMunicipalities(text, in2022, limit);
        expect(all.length).toBeLessThanOrEqual(limit);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('gives with a lower limit the same ones first', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'nord', 'øy', 'vik', '3', 'sør'), fc.nat(30), (text, limit) => {
        expect(searchMunicipalities(text, in2024, limit)).toEqual(
          searchMunicipalities(text, in2024, 400).slice(0, limit),
        );
      }),
    );
  });
});
