import { sql } from 'kysely';
import type { Programme } from '../gatherings/index.ts';
import type { Database } from '../store/index.ts';
import type { DrawFact, Facts, LearningFact, MemberFact, NoticeFact, ParticipantFact, SessionFact } from './facts.ts';

/*
 * What the rules of the year are held against, read past every page and every deed: a fault in those must not hide itself here.
 * The tables belong to other rooms; nothing is written.
 */

export async function readFacts(db: Database): Promise<Facts> {
  const call = await db
    .selectFrom('call')
    .select(['state', 'opensAt', 'deadlineAt', 'slug', 'roomKind', 'room'])
    .executeTakeFirst();
  const applications = await db
    .selectFrom('application')
    .innerJoin('account', 'account.id', 'application.contactAccountId')
    .select(['application.id', 'application.state', 'number', 'account.email as contactEmail', 'guarantorEmail'])
    .execute();
  const versions = await db
    .selectFrom('applicationVersion')
    .select(['applicationId', 'version', 'takenAt', 'content', 'hash'])
    .execute();
  const guarantees = await db
    .selectFrom('guarantee')
    .select(['applicationId', 'confirmedAt'])
    .where('confirmedAt', 'is not', null)
    .$narrowType<{ confirmedAt: Temporal.Instant }>()
    .execute();
  const stands = await db
    .selectFrom('sentMunicipality')
    .select(['municipalityNumber as municipality', 'applicationId'])
    .execute();
  const mails = await db.selectFrom('mail').select(['dedupeKey', 'recipient', 'sentAt']).execute();
  return {
    call,
    applications,
    versions,
    guarantees,
    stands,
    participants: await readParticipants(db),
    draws: await readDraws(db),
    told: await db
      .selectFrom('decision')
      .select(['id', 'applicationId', 'participantId', 'kind', 'standing', 'madeAt', 'content', 'hash'])
      .execute(),
    offers: await db.selectFrom('offer').select(['applicationId', 'source', 'state']).execute(),
    members: await readMembers(db),
    gatherings: await db
      .selectFrom('gathering')
      .select(['number', 'fromOn as from', 'toOn as to'])
      .orderBy('number')
      .execute(),
    sessions: await readSessions(db),
    marks: await db.selectFrom('attendance').select(['sessionId', 'memberId', 'state']).execute(),
    notices: await readNotices(db),
    learning: await readLearning(db),
    mails: mails.map(({ dedupeKey, recipient, sentAt }) => ({ key: dedupeKey, recipient, isSent: sentAt !== null })),
  };
}

async function readDraws(db: Database): Promise<DrawFact[]> {
  const rows = await db
    .selectFrom('draw')
    .leftJoin('drawPromise', 'drawPromise.drawId', 'draw.id')
    .leftJoin('drawProtocol', 'drawProtocol.drawId', 'draw.id')
    .select([
      'draw.id',
      'number',
      'state',
      'commitment',
      'drawPromise.publishedAt',
      'drawPromise.document as promise',
      'drawProtocol.document as protocol',
    ])
    .orderBy('number')
    .execute();
  return rows.map(({ id, number, state, commitment, publishedAt, promise, protocol }) => ({
    id,
    number,
    state,
    promise:
      commitment === null || publishedAt === null || promise === null
        ? null
        : { commitment, publishedAt, document: JSON.parse(promise) },
    protocol: protocol === null ? null : JSON.parse(protocol),
  }));
}

async function readParticipants(db: Database): Promise<ParticipantFact[]> {
  const rows = await db
    .selectFrom('participant')
    .select(['id', 'applicationId', 'slot', 'confirmedAt', 'educationYears', 'experienceYears'])
    .execute();
  const documents = await db.selectFrom('participantDocument').select(['participantId']).execute();
  const decisions = await db
    .selectFrom('standingDecision')
    .select(['participantId', 'outcome', 'reason'])
    .orderBy('decidedAt', 'desc')
    .execute();
  const documentsOf = Map.groupBy(documents, ({ participantId }) => participantId);
  const decisionsOf = Map.groupBy(decisions, ({ participantId }) => participantId);
  return rows.map(({ id, applicationId, slot, confirmedAt, educationYears, experienceYears }) => ({
    id,
    applicationId,
    isListed: slot !== null,
    isConfirmed: confirmedAt !== null,
    educationYears,
    experienceYears,
    documents: documentsOf.get(id)?.length ?? 0,
    decisions: decisionsOf.get(id) ?? [],
  }));
}

async function readMembers(db: Database): Promise<MemberFact[]> {
  return await db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.accountId')
    .innerJoin('studyGroup', 'studyGroup.id', 'member.groupId')
    .select([
      'member.id',
      'member.name',
      'account.email',
      'account.language',
      'member.groupId',
      'member.standing',
      'member.state',
      'member.joinedOn',
      'member.leftOn',
    ])
    .orderBy('studyGroup.number')
    .orderBy('member.name')
    .orderBy('member.id')
    .execute();
}

async function readSessions(db: Database): Promise<SessionFact[]> {
  const versions = await db
    .selectFrom('programmeVersion')
    .distinctOn('gatheringId')
    .select(['gatheringId', 'content'])
    .orderBy('gatheringId')
    .orderBy('version', 'desc')
    .execute();
  return versions
    .map(({ content }) => content as unknown as Programme)
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ number, sessions }) =>
      sessions.map(({ id, startsAt, endsAt, counts, cancelled, groups, pillars, outcomes }) => ({
        id,
        gathering: number,
        startsAt: Temporal.Instant.from(startsAt),
        endsAt: Temporal.Instant.from(endsAt),
        counts,
        cancelled,
        groups,
        pillars,
        outcomes,
      })),
    );
}

async function readNotices(db: Database): Promise<NoticeFact[]> {
  return await db
    .selectFrom('notice')
    .innerJoin('account', 'account.id', 'notice.accountId')
    .select(['account.email as accountEmail', 'dedupeKey as key', 'dueAt', 'sentAt'])
    .execute();
}

async function readLearning(db: Database): Promise<LearningFact> {
  const { rows } = await sql<Omit<LearningFact, 'ratings' | 'evaluations'>>`
    select
      (select count(*) from task where state <> 'draft') as tasks,
      (select count(*) from handed_in) as handed_in,
      (select count(*) from journal_entry) as journal_entries,
      (select count(*) from post) as posts`.execute(db);
  const ratings = await db
    .selectFrom('outcomeRating')
    .select(['moment', (count) => count.fn.countAll<number>().as('count')])
    .groupBy('moment')
    .execute();
  const evaluations = await db
    .selectFrom('evaluation')
    .select(['gatheringNumber as gathering', 'answered', 'counts'])
    .orderBy('gatheringNumber')
    .execute();
  const [counted] = rows;
  if (!counted) throw new Error('counting gave nothing');
  return {
    ...counted,
    ratings: Object.fromEntries(ratings.map(({ moment, count }) => [moment, count])),
    evaluations: evaluations.map(({ counts, ...row }) => ({
      ...row,
      counts: counts as unknown as LearningFact['evaluations'][number]['counts'],
    })),
  };
}
