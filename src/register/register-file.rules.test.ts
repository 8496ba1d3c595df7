import { expect, test } from 'vitest';
import { readRegisterFile } from './register-file.rules.ts';

const heading =
  'number,name,name_sami,county_number,county,region,population,area_km2,lat,lon,language_form,org_number,population_date,name_kven,official_name';
const nesseby =
  '5442,Nesseby,Unjárga,54,Troms og Finnmark,Nord-Norge,874,1437.4,70.1,28.6,nøytral,839953062,2022-01-01,,Unjárga - Nesseby';

function read(...lines: string[]) {
  return readRegisterFile([heading, ...lines, ''].join('\n'));
}

test('a line becomes a municipality, with nothing where a cell is empty', () => {
  const [entry] = read(nesseby);
  expect(entry).toMatchObject({
    number: '5442',
    samiName: 'Unjárga',
    kvenName: undefined,
    region: 'northernNorway',
    population: 874,
    centre: { lat: 70.1, lon: 28.6 },
    languageForm: 'neutral',
    formerNumber: undefined,
  });
});

test('a file with the line ends of another system is read alike', () => {
  expect(readRegisterFile(`${heading}\r\n${nesseby}\r\n`)).toEqual(read(nesseby));
});

test.each([
  ['a region that nobody knows', 'Nord-Norge', 'Nordkalotten', 'line 2: region cannot be «Nordkalotten»'],
  ['a population that is no number', ',874,', ',mange,', 'line 2: population cannot be «mange»'],
  ['a number of another county', '5442,', '3442,', 'line 2: number cannot be «3442»'],
  ['a number without its zero', '5442,', '542,', 'line 2: number cannot be «542»'],
  ['a language form that nobody knows', 'nøytral', 'begge', 'line 2: language_form cannot be «begge»'],
  ['a place without a decimal point', '70.1', 'nord', 'line 2: lat cannot be «nord»'],
  ['a missing name', 'Unjárga - Nesseby', '', 'line 2: official_name cannot be «»'],
  ['a cell too many', 'Nesseby', 'Nesseby,Finnmark', 'line 2: 16 cells for 15 columns'],
  ['quotation marks', 'Nesseby', '"Nesseby"', 'a register file has no quotation marks'],
])('%s is refused with its place', (_, from, to, message) => {
  expect(() => read(nesseby.replace(from, to))).toThrow(message);
});

test('a number that stands twice is refused', () => {
  expect(() => read(nesseby, nesseby)).toThrow('a number stands twice');
});
