import { sql } from 'kysely';
import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Cohort, Group, ProjectOwner } from './cohort.ts';

interface CohortTable {
  id: string;
  callId: string;
  slug: string;
  planId: string;
  formedAt: Temporal.Instant;
  formedBy: string | null;
}

interface StudyGroupTable {
  id: string;
  cohortId: string;
  number: number;
  applicationId: string | null;
  municipalities: string[];
  languageForm: 'nb' | 'nn';
}

interface ProjectOwnerTable {
  groupId: string;
  accountId: string;
  name: string;
  title: string;
  since: Temporal.Instant;
  invitedAt: Temporal.Instant | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    cohort: CohortTable;
    studyGroup: StudyGroupTable;
    projectOwner: ProjectOwnerTable;
  }
}

function cohortRows(db: Database) {
  return db
    .selectFrom('cohort')
    .innerJoin('call', 'call.id', 'cohort.callId')
    .select(['cohort.id', 'cohort.callId', 'cohort.slug', 'cohort.planId', 'call.opensAt', 'cohort.formedAt']);
}

/** Every cohort, the newest first. */
export async function cohorts(db: Database): Promise<Cohort[]> {
  return await cohortRows(db).orderBy('call.opensAt', 'desc').execute();
}

export async function findCohort(db: Database, slug: string): Promise<Cohort | undefined> {
  return await cohortRows(db).where('cohort.slug', '=', slug).executeTakeFirst();
}

export async function findCohortById(db: Database, id: string): Promise<Cohort | undefined> {
  return await cohortRows(db).where('cohort.id', '=', id).executeTakeFirst();
}

export async function findCohortOfCall(db: Database, callId: string): Promise<Cohort | undefined> {
  return await cohortRows(db).where('cohort.callId', '=', callId).executeTakeFirst();
}

/** Waits until nobody else changes who is in the cohort; the lock is held to the end of the transaction. */
export async function lockCohort(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('cohort').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function saveCohort(
  tx: Tx,
  cohort: Pick<CohortTable, 'callId' | 'slug' | 'planId' | 'formedAt' | 'formedBy'>,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('cohort')
    .values({ ...cohort, id })
    .execute();
  return id;
}

const groupColumns = ['id', 'cohortId', 'number', 'applicationId', 'municipalities', 'languageForm'] as const;

/** The groups of a cohort, by number. */
export async function groupsOf(db: Database, cohortId: string): Promise<Group[]> {
  return await db
    .selectFrom('studyGroup')
    .select(groupColumns)
    .where('cohortId', '=', cohortId)
    .orderBy('number')
    .execute();
}

/** How many take part in a cohort, those on leave among them, and in how many groups. */
export interface CohortSize {
  readonly groups: number;
  readonly students: number;
  readonly courseParticipants: number;
}

/** The size of every cohort that anybody takes part in. One query that goes through everybody once. */
export async function cohortSizes(db: Database): Promise<ReadonlyMap<string, CohortSize>> {
  const inGroups = db
    .selectFrom('member')
    .select(['cohortId', sql<number>`count(*) filter (where standing = 'student')`.as('students')])
    .select((count) => count.fn.countAll<number>().as('people'))
    .where('state', 'in', ['active', 'onLeave'])
    .groupBy(['cohortId', 'groupId'])
    .as('inGroup');
  const rows = await db
    .selectFrom(inGroups)
    .select(['cohortId', sql<number>`count(*)::int`.as('groups')])
    .select([sql<number>`sum(students)::int`.as('students'), sql<number>`sum(people)::int`.as('people')])
    .groupBy('cohortId')
    .execute();
  return new Map(
    rows.map(({ cohortId, groups, students, people }) => [
      cohortId,
      { groups, students, courseParticipants: people - students },
    ]),
  );
}

export async function findGroup(db: Database, id: string): Promise<Group | undefined> {
  return await db.selectFrom('studyGroup').select(groupColumns).where('id', '=', id).executeTakeFirst();
}

export async function saveGroup(tx: Tx, group: Omit<Group, 'id'>): Promise<string> {
  const id = newId();
  await tx
    .insertInto('studyGroup')
    .values({ ...group, municipalities: [...group.municipalities], id })
    .execute();
  return id;
}

function ownerRows(db: Database) {
  return db
    .selectFrom('projectOwner')
    .innerJoin('account', 'account.id', 'projectOwner.accountId')
    .select(['groupId', 'accountId', 'projectOwner.name', 'title', 'account.email', 'invitedAt']);
}

/** Who owns each group's project. */
export async function ownersOf(db: Database, cohortId: string): Promise<ProjectOwner[]> {
  return await ownerRows(db)
    .innerJoin('studyGroup', 'studyGroup.id', 'groupId')
    .where('studyGroup.cohortId', '=', cohortId)
    .execute();
}

export async function ownerOf(db: Database, groupId: string): Promise<ProjectOwner | undefined> {
  return await ownerRows(db).where('groupId', '=', groupId).executeTakeFirst();
}

export async function markOwnersInvited(tx: Tx, groupIds: readonly string[], now: Temporal.Instant): Promise<void> {
  if (groupIds.length > 0)
    await tx.updateTable('projectOwner').set({ invitedAt: now }).where('groupId', 'in', groupIds).execute();
}

/** Keeps when a cohort was last made of the answers. */
export async function saveFormed(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('cohort').set({ formedAt: now }).where('id', '=', id).execute();
}

/** The groups whose projects somebody owns. */
export async function groupsOfOwner(db: Database, accountId: string): Promise<Group[]> {
  return await db
    .selectFrom('studyGroup')
    .innerJoin('projectOwner', 'projectOwner.groupId', 'studyGroup.id')
    .select(groupColumns)
    .where('projectOwner.accountId', '=', accountId)
    .orderBy('since', 'desc')
    .orderBy('number')
    .execute();
}

/** From now on somebody else owns the project of a group, or the same with another name; they have not been invited. */
export async function replaceOwner(tx: Tx, owner: Omit<ProjectOwnerTable, 'invitedAt'>): Promise<void> {
  const { groupId, accountId, name, title, since } = owner;
  const isSame = await tx
    .updateTable('projectOwner')
    .set({ name, title })
    .where('groupId', '=', groupId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  if (isSame.numUpdatedRows > 0n) return;
  await tx.deleteFrom('projectOwner').where('groupId', '=', groupId).execute();
  await saveOwner(tx, { groupId, accountId, name, title, since });
}

export async function saveOwner(tx: Tx, owner: Omit<ProjectOwnerTable, 'invitedAt'>): Promise<void> {
  await tx
    .insertInto('projectOwner')
    .values({ ...owner, invitedAt: null })
    .execute();
}
