import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Task } from './task.ts';
import type { WorkState } from './work-state.rules.ts';
import type { Written } from './writing.rules.ts';

interface TaskWorkTable {
  id: string;
  taskId: string;
  memberId: string | null;
  groupId: string | null;
  state: WorkState;
  /** The newest version that was handed in; 0 for none. */
  version: number;
  /** The newest version that somebody at the school has read; 0 for none. */
  readVersion: number;
  /** When it was handed in for the first time, and when it was due then. */
  firstAt: Temporal.Instant | null;
  firstDueAt: Temporal.Instant | null;
  handedInAt: Temporal.Instant | null;
  /** How the newest version begins. */
  excerpt: string;
}

interface TaskDraftTable extends Written {
  id: string;
  workId: string;
  number: number;
  /** Kept while somebody was typing, without being asked to. */
  quiet: boolean;
  writtenBy: string | null;
  writtenAt: Temporal.Instant;
}

/** A file as it was handed in: its name and what it held are part of the version. */
export interface HandedInFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface HandedInTable extends Written {
  id: string;
  workId: string;
  version: number;
  files: string;
  dueAt: Temporal.Instant;
  hash: string;
  handedInBy: string;
  handedInAt: Temporal.Instant;
}

interface TaskAnswerTable {
  id: string;
  workId: string;
  version: number;
  kind: 'answer' | 'askForMore';
  text: string;
  writtenBy: string | null;
  writtenAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    taskWork: TaskWorkTable;
    taskDraft: TaskDraftTable;
    handedIn: HandedInTable;
    taskAnswer: TaskAnswerTable;
  }
}

/** The work of one member, or of one group, on a task. */
export type Work = Readonly<TaskWorkTable>;
/** One state of what is being written. */
export type Draft = Readonly<TaskDraftTable>;
/** What was handed in, as it was then. Never changed: handing in again makes the next version. */
export type HandedIn = Readonly<Omit<HandedInTable, 'files'>> & { readonly files: readonly HandedInFile[] };
export type TaskAnswer = Readonly<TaskAnswerTable>;

/** Who does a task: the member alone, or their group. */
export interface Doer {
  readonly memberId: string | null;
  readonly groupId: string | null;
}

export function doerOf(
  { doneBy }: Pick<Task, 'doneBy'>,
  member: { readonly id: string; readonly groupId: string },
): Doer {
  return doneBy === 'group' ? { memberId: null, groupId: member.groupId } : { memberId: member.id, groupId: null };
}

function workRows(db: Database, taskId: string, { memberId, groupId }: Doer) {
  return db
    .selectFrom('taskWork')
    .selectAll()
    .where('taskId', '=', taskId)
    .where((is) => (groupId === null ? is('memberId', '=', memberId) : is('groupId', '=', groupId)));
}

export async function findWork(db: Database, taskId: string, doer: Doer): Promise<Work | undefined> {
  return await workRows(db, taskId, doer).executeTakeFirst();
}

export async function findWorkById(db: Database, taskId: string, id: string): Promise<Work | undefined> {
  return await db
    .selectFrom('taskWork')
    .selectAll()
    .where('id', '=', id)
    .where('taskId', '=', taskId)
    .executeTakeFirst();
}

const notHandedIn = {
  state: 'begun',
  version: 0,
  readVersion: 0,
  firstAt: null,
  firstDueAt: null,
  handedInAt: null,
  excerpt: '',
} as const;

/** Begins the work if nobody has, and holds it to the end of the transaction. */
export async function lockWork(tx: Tx, taskId: string, doer: Doer): Promise<Work> {
  await tx
    .insertInto('taskWork')
    .values({ ...doer, ...notHandedIn, id: newId(), taskId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return await workRows(tx, taskId, doer).forUpdate().executeTakeFirstOrThrow();
}

export async function lockWorkById(tx: Tx, id: string): Promise<Work | undefined> {
  return await tx.selectFrom('taskWork').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function setWorkState(tx: Tx, id: string, state: WorkState): Promise<void> {
  await tx.updateTable('taskWork').set({ state }).where('id', '=', id).execute();
}

export async function setReadVersion(tx: Tx, id: string, readVersion: number): Promise<void> {
  await tx.updateTable('taskWork').set({ readVersion }).where('id', '=', id).execute();
}

export async function newestDraft(db: Database, workId: string): Promise<Draft | undefined> {
  return await db
    .selectFrom('taskDraft')
    .selectAll()
    .where('workId', '=', workId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The newest states of a draft, the newest first. */
export async function draftsOf(db: Database, workId: string, limit: number): Promise<Draft[]> {
  return await db
    .selectFrom('taskDraft')
    .selectAll()
    .where('workId', '=', workId)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}

export async function saveDraft(tx: Tx, draft: Omit<Draft, 'id'>): Promise<void> {
  await tx
    .insertInto('taskDraft')
    .values({ ...draft, id: newId() })
    .execute();
}

/** Lets go of what was kept quietly before a time: what was saved since holds all of it that was wanted. */
export async function dropQuietDrafts(tx: Tx, workId: string, before: Temporal.Instant): Promise<void> {
  await tx
    .deleteFrom('taskDraft')
    .where('workId', '=', workId)
    .where('quiet', '=', true)
    .where('writtenAt', '<', before)
    .execute();
}

// jsonb arrives parsed from both databases; the column's type is what is written.
function asHandedIn(row: HandedInTable): HandedIn {
  return { ...row, files: row.files as unknown as HandedInFile[] };
}

/** All versions that were handed in, the newest first. */
export async function versionsOf(db: Database, workId: string): Promise<HandedIn[]> {
  const rows = await db
    .selectFrom('handedIn')
    .selectAll()
    .where('workId', '=', workId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(asHandedIn);
}

export async function newestVersion(db: Database, workId: string): Promise<HandedIn | undefined> {
  const row = await db
    .selectFrom('handedIn')
    .selectAll()
    .where('workId', '=', workId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && asHandedIn(row);
}

/** As much of a text as a list shows. */
const excerptLength = 160;

/** Keeps a version, and what lists show of it with the work. */
export async function saveHandedIn(tx: Tx, version: Omit<HandedIn, 'id'>, state: WorkState): Promise<void> {
  await tx
    .insertInto('handedIn')
    .values({ ...version, id: newId(), files: JSON.stringify(version.files) })
    .execute();
  const { handedInAt, dueAt, text } = version;
  const first = version.version === 1 ? { firstAt: handedInAt, firstDueAt: dueAt } : {};
  await tx
    .updateTable('taskWork')
    .set({ ...first, state, version: version.version, handedInAt, excerpt: [...text].slice(0, excerptLength).join('') })
    .where('id', '=', version.workId)
    .execute();
}

/** What the school has answered, the newest first. */
export async function answersOf(db: Database, workId: string): Promise<TaskAnswer[]> {
  return await db
    .selectFrom('taskAnswer')
    .selectAll()
    .where('workId', '=', workId)
    .orderBy('version', 'desc')
    .execute();
}

export async function saveAnswer(tx: Tx, answer: Omit<TaskAnswer, 'id'>): Promise<void> {
  await tx
    .insertInto('taskAnswer')
    .values({ ...answer, id: newId() })
    .execute();
}

/** Whether anybody has handed anything in. */
export async function isAnythingHandedIn(db: Database, taskId: string): Promise<boolean> {
  const row = await db
    .selectFrom('taskWork')
    .select('id')
    .where('taskId', '=', taskId)
    .where('version', '>', 0)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
