import { openAdmission } from '../../src/admission/admission.fixture.ts';
import { inventCohort } from '../../src/cohort/cohort.fixture.ts';
import { inventPublished } from '../../src/gatherings/gatherings.fixture.ts';
import type { Database } from '../../src/store/index.ts';

/** A cohort on the morning of a session that is for all of it. */
export interface Gathered {
  readonly sessionId: string;
  readonly startsAt: string;
  readonly coordinator: string;
  /** The addresses of those who come. */
  readonly people: readonly string[];
}

/** Fills a migrated, empty database with a cohort of groups of three and a published gathering. */
export async function fillCohort(db: Database, people: number): Promise<Gathered> {
  const { deed, callId } = await openAdmission(db);
  const { cohort, members } = await inventCohort(deed, callId, Math.ceil(people / 3));
  const { sessions } = await inventPublished(deed, cohort.id, 1, '2022-09-06');
  const [session] = sessions;
  if (!session) throw new Error('nothing is published');
  return {
    sessionId: session.id,
    startsAt: session.startsAt,
    coordinator: 'skolen@example.no',
    people: members.slice(0, people).map(({ email }) => email),
  };
}
