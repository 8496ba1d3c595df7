import type { Deed } from '../admission/index.ts';
import { activeMembersOf, findCohortById, planOfCohort, type Cohort } from '../cohort/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { notify } from '../notices/index.ts';
import { inTransaction } from '../store/index.ts';
import type { PublishedProgramme } from './programme.ts';
import { programmesBeginning } from './programme.store.ts';
import { reminderNotice } from './reminder-mail.ts';

/** No plan reminds anybody longer ahead than this, in days. */
const longestAhead = 60;

/**
 * Reminds those who take part of a gathering, the plan's days before it begins, of what has been published: where it is, what to bring,
 * what to prepare. Each once for the days on which it then is; the job comes by every few hours.
 */
export async function remindGatherings(deed: Deed): Promise<void> {
  const { db, clock } = deed;
  const now = clock.now();
  const today = inOslo(now).toPlainDate();
  for (const { cohortId, ...programme } of await programmesBeginning(db, today, today.add({ days: longestAhead }))) {
    const cohort = await findCohortById(db, cohortId);
    if (!cohort || programme.sessions.every(({ cancelled }) => cancelled)) continue;
    const { remindDaysBefore } = planOfCohort(cohort).teaching;
    const remindsFrom = Temporal.PlainDate.from(programme.from).subtract({ days: remindDaysBefore });
    if (Temporal.PlainDate.compare(today, remindsFrom) >= 0) await remind(deed, cohort, programme, now);
  }
}

async function remind(
  { db, baseUrl }: Deed,
  cohort: Cohort,
  programme: PublishedProgramme,
  now: Temporal.Instant,
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const members = await activeMembersOf(tx, cohort.id);
    for (const [groupId, ofGroup] of Map.groupBy(members, (member) => member.groupId))
      await notify(
        tx,
        now,
        ofGroup.map(({ accountId }) => accountId),
        reminderNotice({ baseUrl, cohort, programme, groupId }),
      );
  });
}
