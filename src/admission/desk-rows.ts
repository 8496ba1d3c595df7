import { isRegionId, regionIds, searchMunicipalities, sizeClassOf } from '../register/index.ts';
import { whileUnwritten, type Database } from '../store/index.ts';
import { municipalityOf, nameOfMunicipality, planOf } from './application-facts.ts';
import { registerDateOf, sizeClassesOf, type Call } from './call.ts';
import type { DeskQuery } from './desk-query.ts';
import { byName, selectRows } from './desk-select.rules.ts';
import { deskApplications, type DeskApplication } from './desk.store.ts';
import { countStandings, type DeskRow } from './desk.rules.ts';

/**
 * Every application of the call as a line of the desk, in the order of their names. While nothing has been written anywhere since
 * the last time, the same lines are given again: sorting, filtering and turning pages then cost next to nothing.
 */
export const loadDesk: (db: Database, call: Call) => Promise<readonly DeskRow[]> = whileUnwritten(async (db, call) => {
  const applications = await deskApplications(db, call.id);
  return applications.map((application) => rowOf(application, call)).toSorted(byName);
});

/** The rows that a query asks for, with its search text looked up in the register of the call's day. */
export function searchDesk(rows: readonly DeskRow[], call: Call, query: DeskQuery): DeskRow[] {
  const found = query.search === '' ? [] : searchMunicipalities(query.search, registerDateOf(call), 500);
  return selectRows(rows, query, { found: new Set(found.map(({ number }) => number)), regions: regionIds });
}

function rowOf(application: DeskApplication, call: Call): DeskRow {
  const { participants, municipalities, region: sentRegion, population: sentPopulation, ...same } = application;
  const [leader] = municipalities;
  const region = sentRegion ?? (leader === undefined ? null : (municipalityOf(call, leader)?.region ?? null));
  const population = sentPopulation ?? populationOf(municipalities, call);
  return {
    ...same,
    municipalities,
    name: municipalities.map((number) => nameOfMunicipality(call, number)).join(', '),
    region: isRegionId(region) ? region : null,
    population,
    size: population === null ? null : sizeClassOf(population, sizeClassesOf(call)),
    participants: participants.length,
    standings: countStandings(participants, planOf(call).admission.education),
  };
}

function populationOf(municipalities: readonly string[], call: Call): number | null {
  if (municipalities.length === 0) return null;
  return municipalities.reduce((sum, number) => sum + (municipalityOf(call, number)?.population ?? 0), 0);
}
