import { isRegionId, searchMunicipalities, sizeClassOf } from '../register/index.ts';
import type { Database } from '../store/index.ts';
import { municipalityOf, nameOfMunicipality, planOf } from './application-facts.ts';
import { registerDateOf, sizeClassesOf, type Call } from './call.ts';
import type { DeskQuery } from './desk-query.ts';
import { selectRows } from './desk-select.rules.ts';
import { deskApplications, type DeskApplication } from './desk.store.ts';
import { countStandings, type DeskRow } from './desk.rules.ts';

/** Every application of the call as a line of the desk. */
export async function loadDesk(db: Database, call: Call): Promise<DeskRow[]> {
  const applications = await deskApplications(db, call.id);
  return applications.map((application) => rowOf(application, call));
}

/** The rows that a query asks for, with its search text looked up in the register of the call's day. */
export function searchDesk(rows: readonly DeskRow[], call: Call, query: DeskQuery): DeskRow[] {
  const found = query.search === '' ? [] : searchMunicipalities(query.search, registerDateOf(call), 500);
  return selectRows(rows, query, new Set(found.map(({ number }) => number)));
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
