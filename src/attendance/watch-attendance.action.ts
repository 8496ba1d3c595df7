import type { Deed } from '../admission/index.ts';
import { findCohortById, isPart, type Cohort } from '../cohort/index.ts';
import { notify } from '../notices/index.ts';
import { inTransaction } from '../store/index.ts';
import { atRiskNotice } from './attendance-mail.ts';
import { loadCohortYear, type MemberYear } from './load-year.ts';
import { cohortsMeeting } from './meeting.store.ts';
import { isAtRisk, standingSoFar, type StandingSoFar } from './standing-so-far.rules.ts';
import type { YearFacts } from './own-year.ts';

/** A day of a gathering is looked at until so long after it, when all that is to be marked has been; the job comes by every few hours. */
const hoursAfter = 120;

/**
 * After each day of a gathering, tells those who from now on must attend everything, and those who can't reach the share any more;
 * each of them once. Sessions at which somebody was not registered are not held against them here: they may be mended yet.
 */
export async function watchAttendance(deed: Deed): Promise<void> {
  const now = deed.clock.now();
  for (const id of await cohortsMeeting(deed.db, now.subtract({ hours: hoursAfter }), now)) {
    const cohort = await findCohortById(deed.db, id);
    if (cohort) await watchCohort(deed, cohort, now);
  }
}

async function watchCohort({ db, baseUrl }: Deed, cohort: Cohort, now: Temporal.Instant): Promise<void> {
  const { facts, members } = await loadCohortYear(db, cohort, now);
  const told = members.flatMap((one) => {
    const standing = atBest(one, facts);
    return isPart(one.member.state) && standing.held > 0 && isAtRisk(standing) ? [{ ...one, standing }] : [];
  });
  if (told.length === 0) return;
  await inTransaction(db, async (tx) => {
    for (const { member, standing } of told)
      await notify(
        tx,
        now,
        [member.accountId],
        atRiskNotice(baseUrl, { cohort, memberId: member.id, standing, plan: facts.plan }),
      );
  });
}

/** How somebody stands if they were there whenever nobody has written anything. */
function atBest({ sessions, standing: { reckoned } }: MemberYear, { plan }: YearFacts): StandingSoFar {
  const best = sessions.map(
    ({ isOver, mark }) => ({ isOver, mark: isOver && mark === null ? 'present' : mark }) as const,
  );
  return standingSoFar(best, reckoned, plan.attendance);
}
