import { isRegionId, regionIds, searchMunicipalities, sizeClassOf } from '../register/index.ts';
import type { Database } from '../store/index.ts';
import { municipalityOf, nameOfMunicipality, planOf } from './application-facts.ts';
import { registerDateOf, sizeClassesOf, type Call } from './call.ts';
import type { DeskQuery } from './desk-query.ts';
import { selectRows } from './desk-select.rules.ts';
import { databaseState, deskApplications, type DeskApplication } from './desk.store.ts';
import { countStandings, type DeskRow } from './desk.rules.ts';

/** The desk that was loaded last from each database, with the state of the database that it shows. */
const kept = new WeakMap<
  Database,
  { readonly callId: string; readonly state: string; readonly rows: readonly DeskRow[] }
>();

/**
 * Every application of the call as a line of the desk. While nothing has been written anywhere since the last time, the same lines
 * are given again: sorting, filtering and turning pages then cost next to nothing.
 */
export async function loadDesk(db: Database, call: Call): Promise<readonly DeskRow[]> {
  // Asked first: lines that are newer than the state they are kept under are never taken for current once something is written.
  const state = await databaseState(db);
  const last = kept.get(db);
  if (last?.callId === call.id && last.state === state) return last.rows;
  const rows = (await deskApplications(db, call.id)).map((application) => rowOf(application, call));
  kept.set(db, { callId: call.id, state, rows });
  return rows;
}

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
