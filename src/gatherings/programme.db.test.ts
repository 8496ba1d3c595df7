import { expect, it } from 'vitest';
import { openAdmission } from '../admission/admission.fixture.ts';
import { inventCohort } from '../cohort/cohort.fixture.ts';
import { eachDatabase } from '../../test/support/database.ts';
import { inventPublished } from './gatherings.fixture.ts';
import { publishedProgrammes } from './programme.store.ts';

eachDatabase('what is published of a cohort', (open) => {
  it('is the newest version of each gathering, by number', async () => {
    const db = await open();
    const { deed, callId } = await openAdmission(db);
    const { cohort, members } = await inventCohort(deed, callId);
    expect(members).toHaveLength(6);
    await inventPublished(deed, cohort.id, 2, '2022-10-18', 3);
    await inventPublished(deed, cohort.id, 1, '2022-09-06');
    const programmes = await publishedProgrammes(db, cohort.id);
    expect(programmes.map(({ number, version, sessions }) => [number, version, sessions.length])).toEqual([
      [1, 1, 6],
      [2, 1, 9],
    ]);
  });
});
