import type { RegionId } from '../register/index.ts';
import type { SizeClassId } from './call.ts';
import type { DeskState } from './desk.rules.ts';

/** What the desk shows, as its address says it. Null and the empty text mean all. */
export interface DeskQuery {
  readonly search: string;
  readonly state: DeskState | null;
  readonly region: RegionId | null;
  readonly size: SizeClassId | null;
  readonly standing: 'settled' | 'open' | 'toDecide' | null;
  readonly completeness: 'complete' | 'missing' | null;
  readonly sort: DeskSort;
  readonly descending: boolean;
  readonly page: number;
  /** All rows on one page. */
  readonly all: boolean;
}

export type DeskSort =
  | 'municipality'
  | 'region'
  | 'population'
  | 'participants'
  | 'standing'
  | 'missing'
  | 'sent'
  | 'state';

export const everything: DeskQuery = {
  search: '',
  state: null,
  region: null,
  size: null,
  standing: null,
  completeness: null,
  sort: 'municipality',
  descending: false,
  page: 1,
  all: false,
};

/** The words that addresses have for the values: they are read by people, so they are Norwegian. */
export const deskWords = {
  state: {
    draft: 'utkast',
    awaitingGuarantee: 'venter',
    sent: 'sendt',
    lapsed: 'ikke-sendt',
    withdrawn: 'trukket',
    annulled: 'annullert',
  },
  region: {
    easternNorway: 'ostlandet',
    southernNorway: 'sorlandet',
    westernNorway: 'vestlandet',
    trondelag: 'trondelag',
    northernNorway: 'nord-norge',
  },
  size: { small: 'liten', medium: 'middels', large: 'stor' },
  standing: { settled: 'avgjort', open: 'apen', toDecide: 'til-vurdering' },
  completeness: { complete: 'komplett', missing: 'mangler' },
  sort: {
    municipality: 'kommune',
    region: 'landsdel',
    population: 'innbyggere',
    participants: 'deltakere',
    standing: 'vurdering',
    missing: 'mangler',
    sent: 'sendt',
    state: 'status',
  },
} as const satisfies {
  [K in 'state' | 'region' | 'size' | 'standing' | 'completeness' | 'sort']: Record<NonNullable<DeskQuery[K]>, string>;
};

/** The names of the filters in addresses. */
export const deskParameters = {
  state: 'status',
  region: 'landsdel',
  size: 'storrelse',
  standing: 'vurdering',
  completeness: 'opplysninger',
} as const;

/** Reads the desk's query from an address; what it does not understand counts as not said. */
export function readDeskQuery(query: (name: string) => string | undefined): DeskQuery {
  function word<T extends string>(words: Readonly<Record<T, string>>, name: string): T | null {
    const found = Object.entries(words).find(([, text]) => text === query(name));
    return (found?.[0] as T | undefined) ?? null;
  }
  const page = Number(query('side') ?? '1');
  return {
    search: (query('sok') ?? '').trim().slice(0, 100),
    state: word(deskWords.state, deskParameters.state),
    region: word(deskWords.region, deskParameters.region),
    size: word(deskWords.size, deskParameters.size),
    standing: word(deskWords.standing, deskParameters.standing),
    completeness: word(deskWords.completeness, deskParameters.completeness),
    sort: word(deskWords.sort, 'sorter') ?? everything.sort,
    descending: query('retning') === 'synkende',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    all: query('vis') === 'alle',
  };
}

/** The address's query for what the desk is to show; empty for everything. Reading it gives the same query back. */
export function writeDeskQuery(query: DeskQuery): string {
  const parts = new URLSearchParams();
  if (query.search !== '') parts.set('sok', query.search);
  if (query.state) parts.set(deskParameters.state, deskWords.state[query.state]);
  if (query.region) parts.set(deskParameters.region, deskWords.region[query.region]);
  if (query.size) parts.set(deskParameters.size, deskWords.size[query.size]);
  if (query.standing) parts.set(deskParameters.standing, deskWords.standing[query.standing]);
  if (query.completeness) parts.set(deskParameters.completeness, deskWords.completeness[query.completeness]);
  if (query.sort !== everything.sort) parts.set('sorter', deskWords.sort[query.sort]);
  if (query.descending) parts.set('retning', 'synkende');
  if (query.all) parts.set('vis', 'alle');
  else if (query.page > 1) parts.set('side', String(query.page));
  const text = parts.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether anything is left out of what the desk shows. */
export function isFiltered({ search, state, region, size, standing, completeness }: DeskQuery): boolean {
  return search !== '' || (state ?? region ?? size ?? standing ?? completeness) !== null;
}
