import type { Database, Tx } from '../store/index.ts';
import type { Call } from './call.ts';

interface CallTable extends Call {
  createdAt: Temporal.Instant;
  createdBy: string | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    call: CallTable;
  }
}

const columns = [
  'id',
  'slug',
  'planId',
  'state',
  'opensAt',
  'deadlineAt',
  'answerBy',
  'roomKind',
  'room',
  'mediumFrom',
  'largeFrom',
  'minPerRegion',
  'minSmall',
  'minLarge',
  'chanceKind',
  'hoursToChance',
  'silenceRule',
] as const satisfies readonly (keyof Call)[];

export async function findCall(db: Database, id: string): Promise<Call | undefined> {
  return await db.selectFrom('call').select(columns).where('id', '=', id).executeTakeFirst();
}

export async function findCallBySlug(db: Database, slug: string): Promise<Call | undefined> {
  return await db.selectFrom('call').select(columns).where('slug', '=', slug).executeTakeFirst();
}

/** The call and a hold on it: two deeds that both depend on its state come one after the other. */
export async function lockCall(tx: Tx, id: string | undefined): Promise<Call | undefined> {
  if (id === undefined) return undefined;
  return await tx.selectFrom('call').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** All calls, the newest first. */
export async function listCalls(db: Database): Promise<Call[]> {
  return await db.selectFrom('call').select(columns).orderBy('opensAt', 'desc').limit(100).execute();
}

/** The newest call that has been published; what the front page speaks of. */
export async function currentCall(db: Database): Promise<Call | undefined> {
  return await db
    .selectFrom('call')
    .select(columns)
    .where('state', '!=', 'draft')
    .orderBy('opensAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertCall(tx: Tx, call: Call, by: string | null, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('call')
    .values({ ...call, createdAt: now, createdBy: by })
    .execute();
}

export async function updateCall(tx: Tx, id: string, change: Partial<Omit<Call, 'id'>>): Promise<void> {
  await tx.updateTable('call').set(change).where('id', '=', id).execute();
}
