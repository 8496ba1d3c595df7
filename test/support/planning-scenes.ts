import { openAdmission } from '../../src/admission/admission.fixture.ts';
import { inventCohort } from '../../src/cohort/cohort.fixture.ts';
import { placeAsPlanned, placeFingerprint, placeGathering, termsOfPlace } from '../../src/gatherings/place.action.ts';
import { findGathering } from '../../src/gatherings/place.store.ts';
import { orThrow } from '../../src/selection/selection.fixture.ts';
import type { Database } from '../../src/store/index.ts';

/** A cohort whose year is planned, with everything that the log tells of that. Wants an empty database. */
export const planningScenes: readonly ((db: Database) => Promise<void>)[] = [planned];

async function planned(db: Database): Promise<void> {
  const { deed, callId, coordinatorId } = await openAdmission(db);
  const { cohort } = await inventCohort(deed, callId);
  const by = { cohortId: cohort.id, accountId: coordinatorId };
  orThrow(await placeAsPlanned(deed, by));
  for (const change of [
    { venue: 'Hemmelig hotell' },
    { to: Temporal.PlainDate.from('2022-09-08'), from: Temporal.PlainDate.from('2022-09-07') },
  ]) {
    const gathering = await findGathering(db, cohort.id, 1);
    if (!gathering) throw new Error('the first gathering is placed');
    const changed = { ...termsOfPlace(gathering), ...change };
    const moved = await placeGathering(deed, by, 1, changed, placeFingerprint(gathering));
    if (!moved.ok) throw new Error(moved.reason.kind);
  }
}
