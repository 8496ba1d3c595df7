import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { inTransaction, type Database, type Tx } from '../../src/store/index.ts';

/** Days between one cohort and the one before it: whole weeks, so that days of the week stay. */
const daysBetween = 364;

/**
 * Adds a cohort of some years ago that went as the given one goes: its call, groups, people, gatherings, what was published, who was
 * there, what they thought of their own progress, what they handed in and said. Everything gets an id that follows from its twin's.
 */
export async function addEarlierCohort(db: Database, cohortId: string, yearsAgo: number): Promise<void> {
  const twin = (column: string) => sql`md5(${sql.ref(column)}::text || ${` ${yearsAgo}`}::text)::uuid`;
  const earlier = (column: string) => sql`${sql.ref(column)} - ${daysBetween * yearsAgo} * interval '1 day'`;
  const slug = String(2022 - yearsAgo);
  await inTransaction(db, async (tx) => {
    const of = cohortOf(cohortId);
    await copyRows(
      tx,
      'call',
      { id: twin('t.id'), slug: sql`${slug}::text`, opens_at: earlier('t.opens_at') },
      of.call,
    );
    const account = { id: twin('t.id'), email: sql`${slug}::text || '.' || t.email` };
    await copyRows(tx, 'account', account, of.people);
    const cohort = { id: twin('t.id'), call_id: twin('t.call_id'), slug: sql`${slug}::text` };
    await copyRows(tx, 'cohort', cohort, sql`t.id = ${cohortId}`);
    const inCohort = sql`t.cohort_id = ${cohortId}`;
    await copyRows(tx, 'study_group', { id: twin('t.id'), cohort_id: twin('t.cohort_id') }, inCohort);
    const owner = { group_id: twin('t.group_id'), account_id: twin('t.account_id') };
    await copyRows(tx, 'project_owner', owner, of.groups);
    const member = { id: twin('t.id'), cohort_id: twin('t.cohort_id'), group_id: twin('t.group_id') };
    await copyRows(tx, 'member', { ...member, account_id: twin('t.account_id') }, inCohort);
    // Those who teach are the same people year after year.
    await copyRows(tx, 'speaker', { id: twin('t.id'), cohort_id: twin('t.cohort_id') }, inCohort);
    const days = { from_on: earlier('t.from_on'), to_on: earlier('t.to_on') };
    await copyRows(tx, 'gathering', { id: twin('t.id'), cohort_id: twin('t.cohort_id'), ...days }, inCohort);
    const hours = { starts_at: earlier('t.starts_at'), ends_at: earlier('t.ends_at') };
    const session = { id: twin('t.id'), gathering_id: twin('t.gathering_id'), room_id: sql`null`, visit_id: sql`null` };
    await copyRows(tx, 'teaching_session', { ...session, ...hours }, of.gatherings);
    const speaking = { session_id: twin('t.session_id'), speaker_id: twin('t.speaker_id') };
    await copyRows(tx, 'session_speaker', speaking, of.sessions);
    await copyProgrammes(tx, cohortId, yearsAgo);
    const attendance = { session_id: twin('t.session_id'), member_id: twin('t.member_id') };
    await copyRows(tx, 'attendance', attendance, of.sessions);
    await copyRows(tx, 'outcome_rating', { member_id: twin('t.member_id') }, of.members);
    await copyRows(tx, 'evaluation', { id: twin('t.id'), cohort_id: twin('t.cohort_id') }, inCohort);
    await copyTasks(tx, cohortId, twin);
    await copyTalk(tx, cohortId, twin);
  });
}

type Sql = RawBuilder<unknown>;
/** What stands in a column of a copy in place of an id. */
type Twin = (column: string) => Sql;

/** What was to be done between gatherings, and what people did. */
async function copyTasks(tx: Tx, cohortId: string, twin: Twin): Promise<void> {
  const { tasks, works } = cohortOf(cohortId);
  await copyRows(tx, 'task', { id: twin('t.id'), cohort_id: twin('t.cohort_id') }, sql`t.cohort_id = ${cohortId}`);
  const doer = { member_id: twin('t.member_id'), group_id: twin('t.group_id') };
  await copyRows(tx, 'task_work', { id: twin('t.id'), task_id: twin('t.task_id'), ...doer }, tasks);
  const ofWork = { id: twin('t.id'), work_id: twin('t.work_id') };
  await copyRows(tx, 'task_draft', { ...ofWork, written_by: twin('t.written_by') }, works);
  await copyRows(tx, 'handed_in', { ...ofWork, handed_in_by: twin('t.handed_in_by') }, works);
  await copyRows(tx, 'task_answer', ofWork, works);
}

/** What was said, and how far each has read. */
async function copyTalk(tx: Tx, cohortId: string, twin: Twin): Promise<void> {
  const { threads } = cohortOf(cohortId);
  const thread = { id: twin('t.id'), cohort_id: twin('t.cohort_id'), session_id: twin('t.session_id') };
  await copyRows(tx, 'thread', { ...thread, started_by: twin('t.started_by') }, sql`t.cohort_id = ${cohortId}`);
  const ofThread = { thread_id: twin('t.thread_id') };
  const post = { id: twin('t.id'), author_id: twin('t.author_id'), answers_id: twin('t.answers_id') };
  await copyRows(tx, 'post', { ...ofThread, ...post }, threads);
  await copyRows(tx, 'thread_reader', { ...ofThread, account_id: twin('t.account_id') }, threads);
}

/** Which rows of the tables belong to a cohort. */
function cohortOf(cohortId: string) {
  const members = sql`select id from member where cohort_id = ${cohortId}`;
  const groups = sql`select id from study_group where cohort_id = ${cohortId}`;
  const gatherings = sql`select id from gathering where cohort_id = ${cohortId}`;
  const tasks = sql`select id from task where cohort_id = ${cohortId}`;
  const owners = sql`select account_id from project_owner where group_id in (${groups})`;
  return {
    call: sql`t.id = (select call_id from cohort where id = ${cohortId})`,
    people: sql`t.id in (select account_id from member where cohort_id = ${cohortId}) or t.id in (${owners})`,
    groups: sql`t.group_id in (${groups})`,
    gatherings: sql`t.gathering_id in (${gatherings})`,
    sessions: sql`t.session_id in (select id from teaching_session where gathering_id in (${gatherings}))`,
    members: sql`t.member_id in (${members})`,
    tasks: sql`t.task_id in (${tasks})`,
    works: sql`t.work_id in (select id from task_work where task_id in (${tasks}))`,
    threads: sql`t.thread_id in (select id from thread where cohort_id = ${cohortId})`,
  };
}

/** Copies rows of a table with some columns changed. */
async function copyRows(tx: Tx, table: string, change: Readonly<Record<string, Sql>>, where: Sql): Promise<void> {
  const changed = sql.join(Object.entries(change).flatMap(([column, value]) => [sql.lit(column), value]));
  await sql`
    insert into ${sql.table(table)}
    select r.* from ${sql.table(table)} t, lateral jsonb_populate_record(t, jsonb_build_object(${changed})) r
    where ${where}`.execute(tx);
}

/** What was published names sessions and groups by their ids, and says when they were. */
async function copyProgrammes(tx: Tx, cohortId: string, yearsAgo: number): Promise<void> {
  const versions = await tx
    .selectFrom('programmeVersion')
    .innerJoin('gathering', 'gathering.id', 'programmeVersion.gatheringId')
    .selectAll('programmeVersion')
    .where('gathering.cohortId', '=', cohortId)
    .execute();
  for (const version of versions) {
    const content = JSON.stringify(version.content)
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => twinOf(id, yearsAgo))
      .replaceAll(/(?<=")\d{4}-\d\d-\d\d(?=[T"])/g, (day) =>
        Temporal.PlainDate.from(day)
          .subtract({ days: daysBetween * yearsAgo })
          .toString(),
      );
    const ids = { id: twinOf(version.id, yearsAgo), gatheringId: twinOf(version.gatheringId, yearsAgo) };
    await tx
      .insertInto('programmeVersion')
      .values({ ...version, ...ids, content })
      .execute();
  }
}

/** As the database makes it in `twin`. */
function twinOf(id: string, yearsAgo: number): string {
  return createHash('md5')
    .update(`${id} ${yearsAgo}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
