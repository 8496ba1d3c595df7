import { overviewFilters, type OverviewFilter, type OverviewQuery, type OverviewSort } from './overview-rows.rules.ts';

/** How the filters and orders are called in addresses. */
export const filterWords: Readonly<Record<OverviewFilter, string>> = {
  all: 'alle',
  atRisk: 'i-fare',
  unregistered: 'mangler',
};
const sortWords: Readonly<Record<OverviewSort, string>> = {
  risk: 'fare',
  name: 'navn',
  group: 'gruppe',
  share: 'andel',
  unregistered: 'mangler',
};

/** Reads what the overview is to show from an address; what it does not understand counts as not said. */
export function readOverviewQuery(query: (name: string) => string | undefined): OverviewQuery {
  const filter = overviewFilters.find((one) => filterWords[one] === query('vis')) ?? 'all';
  const sort = (Object.keys(sortWords) as OverviewSort[]).find((one) => sortWords[one] === query('sorter')) ?? 'risk';
  return { filter, sort, descending: query('retning') === 'synkende' };
}

export function writeOverviewQuery({ filter, sort, descending }: OverviewQuery): string {
  const parts = new URLSearchParams();
  if (filter !== 'all') parts.set('vis', filterWords[filter]);
  if (sort !== 'risk') parts.set('sorter', sortWords[sort]);
  if (descending) parts.set('retning', 'synkende');
  const text = parts.toString();
  return text === '' ? '' : `?${text}`;
}
