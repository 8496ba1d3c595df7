import type { LanguageForm, Municipality } from './municipality.ts';
import type { RegionId } from './region.ts';

/** A municipality as one line of a register file tells of it; how long it lasted is seen by comparing files. */
export type RegisterEntry = Omit<Municipality, 'validFrom' | 'validTo'>;

const regionsInFile: Readonly<Record<string, RegionId>> = {
  Østlandet: 'easternNorway',
  Sørlandet: 'southernNorway',
  Vestlandet: 'westernNorway',
  Trøndelag: 'trondelag',
  'Nord-Norge': 'northernNorway',
};

const languageFormsInFile: Readonly<Record<string, LanguageForm>> = { bokmål: 'nb', nynorsk: 'nn', nøytral: 'neutral' };

/**
 * Reads a file of the register: comma-separated, a heading line, no quotation marks. Throws an Error that names the
 * line and the column for the first fault, since a register that is partly wrong must not start.
 */
export function readRegisterFile(text: string): RegisterEntry[] {
  if (text.includes('"')) throw new Error('a register file has no quotation marks');
  const [heading = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = heading.split(',');
  const entries = lines.map((line, i) => readLine(line.split(','), columns, `line ${i + 2}`));
  const numbers = new Set(entries.map(({ number }) => number));
  if (numbers.size < entries.length) throw new Error('a number stands twice in a register file');
  return entries;
}

function readLine(cells: readonly string[], columns: readonly string[], where: string): RegisterEntry {
  if (cells.length !== columns.length) throw new Error(`${where}: ${cells.length} cells for ${columns.length} columns`);

  function read<T>(column: string, understand: (cell: string) => T | undefined): T {
    const cell = cells[columns.indexOf(column)] ?? '';
    const value = understand(cell);
    if (value === undefined) throw new Error(`${where}: ${column} cannot be «${cell}»`);
    return value;
  }
  const optional = (column: string): string | undefined => cells[columns.indexOf(column)] || undefined;

  const countyNumber = read('county_number', matching(/^\d{2}$/));
  return {
    number: read('number', matching(new RegExp(`^${countyNumber}\\d{2}$`))),
    name: read('name', matching(/./)),
    samiName: optional('name_sami'),
    kvenName: optional('name_kven'),
    officialName: read('official_name', matching(/./)),
    countyNumber,
    county: read('county', matching(/./)),
    region: read('region', (cell) => regionsInFile[cell]),
    population: read('population', numeric(/^\d+$/)),
    populationDate: Temporal.PlainDate.from(read('population_date', matching(/^\d{4}-\d{2}-\d{2}$/))),
    areaKm2: read('area_km2', numeric(/^\d+(\.\d+)?$/)),
    centre: { lat: read('lat', numeric(/^\d+\.\d+$/)), lon: read('lon', numeric(/^\d+\.\d+$/)) },
    languageForm: read('language_form', (cell) => languageFormsInFile[cell]),
    organisationNumber: optional('org_number'),
    formerNumber: columns.includes('former_numbers') ? read('former_numbers', matching(/^\d{4}$/)) : undefined,
  };
}

function matching(pattern: RegExp): (cell: string) => string | undefined {
  return (cell) => (pattern.test(cell) ? cell : undefined);
}

function numeric(pattern: RegExp): (cell: string) => number | undefined {
  return (cell) => (pattern.test(cell) ? Number(cell) : undefined);
}
