import { openAdmission } from '../../src/admission/admission.fixture.ts';
import { inventCohort } from '../../src/cohort/cohort.fixture.ts';
import { newId } from '../../src/kit/id.ts';
import { eraseJournal, sharePassage, takePassageBack, writeEntry } from '../../src/reflection/journal.action.ts';
import { sharedOf } from '../../src/reflection/journal.store.ts';
import { rateOutcomes } from '../../src/reflection/rate.action.ts';
import type { Database } from '../../src/store/index.ts';

/** Somebody rates themselves, writes, shares a passage, takes it back, and erases the journal. */
export const reflectionScenes: readonly ((db: Database) => Promise<void>)[] = [lookBack];

async function lookBack(db: Database): Promise<void> {
  const { deed, callId } = await openAdmission(db);
  const { cohort, members } = await inventCohort(deed, callId);
  const [member] = members;
  if (!member) throw new Error('the cohort is empty');
  const { accountId } = member;
  await rateOutcomes(deed, { memberId: member.id, accountId }, 'start', [
    { outcome: 'K1', level: 2, reason: 'Hemmelig grunn' },
  ]);
  const id = newId();
  const text = 'Hemmelig tanke';
  await writeEntry(deed, accountId, { id, cohortId: cohort.id, sessionId: null, thread: 'free', prompt: null, text });
  await sharePassage(deed, { accountId, entryId: id, index: 0, text, cohortId: cohort.id, groupId: null });
  const [passage] = await sharedOf(db, id);
  await takePassageBack(deed, { accountId, entryId: id, passageId: passage?.id ?? '' });
  await eraseJournal(deed, accountId);
}
