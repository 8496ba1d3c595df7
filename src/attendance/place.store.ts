import type { Database } from '../store/index.ts';
import type { MemberChange } from './membership.rules.ts';

/** What has happened to the members of a cohort that decides which sessions are theirs, by member, in order of time. */
export async function changesIn(
  db: Database,
  cohortId: string,
  memberId?: string,
): Promise<ReadonlyMap<string, readonly MemberChange[]>> {
  const all = db
    .selectFrom('memberEvent')
    .innerJoin('member', 'member.id', 'memberEvent.memberId')
    .select(['memberEvent.memberId', 'memberEvent.kind', 'memberEvent.takesEffectOn', 'memberEvent.fromCode'])
    .where('member.cohortId', '=', cohortId)
    .where('memberEvent.kind', 'in', ['leave', 'return', 'moved'])
    .orderBy('memberEvent.takesEffectOn')
    .orderBy('memberEvent.writtenAt');
  const rows = await (memberId === undefined ? all : all.where('memberEvent.memberId', '=', memberId)).execute();
  const changes = new Map<string, MemberChange[]>();
  for (const { memberId: of, ...change } of rows) changes.set(of, [...(changes.get(of) ?? []), change]);
  return changes;
}

/** The cohorts that have had a session between two moments. */
export async function cohortsMeeting(db: Database, from: Temporal.Instant, to: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('gathering')
    .select('cohortId')
    .distinct()
    .where((where) =>
      where.exists(
        where
          .selectFrom('teachingSession')
          .select('teachingSession.id')
          .whereRef('teachingSession.gatheringId', '=', 'gathering.id')
          .where('teachingSession.endsAt', '>', from)
          .where('teachingSession.endsAt', '<=', to),
      ),
    )
    .execute();
  return rows.map(({ cohortId }) => cohortId);
}
