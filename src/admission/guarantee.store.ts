import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Guarantor } from './application.ts';

interface GuaranteeTable {
  id: string;
  applicationId: string;
  linkHash: string;
  state: 'pending' | 'confirmed' | 'cancelled';
  covers: string;
  leaderName: string;
  leaderTitle: string;
  leaderEmail: string;
  requestedAt: Temporal.Instant;
  confirmedAt: Temporal.Instant | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    guarantee: GuaranteeTable;
  }
}

/** A leader's word that the participants take part, or the question for it. It speaks for the list that `covers` names. */
export type Guarantee = Omit<GuaranteeTable, 'linkHash'>;

const columns = [
  'id',
  'applicationId',
  'state',
  'covers',
  'leaderName',
  'leaderTitle',
  'leaderEmail',
  'requestedAt',
  'confirmedAt',
] as const satisfies readonly (keyof Guarantee)[];

export async function guaranteeByLink(db: Database, linkHash: string): Promise<Guarantee | undefined> {
  return await db.selectFrom('guarantee').select(columns).where('linkHash', '=', linkHash).executeTakeFirst();
}

/** The newest one that has not been cancelled: pending or confirmed. */
export async function currentGuarantee(db: Database, applicationId: string): Promise<Guarantee | undefined> {
  return await db
    .selectFrom('guarantee')
    .select(columns)
    .where('applicationId', '=', applicationId)
    .where('state', '!=', 'cancelled')
    .orderBy('requestedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The newest word that was given, whatever has been asked for since. */
export async function confirmedGuarantee(db: Database, applicationId: string): Promise<Guarantee | undefined> {
  return await db
    .selectFrom('guarantee')
    .select(columns)
    .where('applicationId', '=', applicationId)
    .where('state', '=', 'confirmed')
    .orderBy('confirmedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertGuarantee(
  tx: Tx,
  request: { applicationId: string; linkHash: string; covers: string; guarantor: Guarantor; now: Temporal.Instant },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('guarantee')
    .values({
      id,
      applicationId: request.applicationId,
      linkHash: request.linkHash,
      state: 'pending',
      covers: request.covers,
      leaderName: request.guarantor.name,
      leaderTitle: request.guarantor.title,
      leaderEmail: request.guarantor.email,
      requestedAt: request.now,
      confirmedAt: null,
    })
    .execute();
  return id;
}

export async function confirmGuaranteeRow(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('guarantee').set({ state: 'confirmed', confirmedAt: now }).where('id', '=', id).execute();
}

/** A pending question is taken back; its link then says so. */
export async function cancelPendingGuarantee(tx: Tx, applicationId: string): Promise<void> {
  await tx
    .updateTable('guarantee')
    .set({ state: 'cancelled' })
    .where('applicationId', '=', applicationId)
    .where('state', '=', 'pending')
    .execute();
}

export interface GuaranteedApplication {
  readonly guaranteeId: string;
  readonly applicationId: string;
  readonly state: 'pending' | 'confirmed';
  readonly confirmedAt: Temporal.Instant | null;
}

/** What a leader has been asked for or has guaranteed, by the address that the question went to. */
export async function guaranteesOfLeader(db: Database, email: string): Promise<GuaranteedApplication[]> {
  const rows = await db
    .selectFrom('guarantee')
    .select(['id as guaranteeId', 'applicationId', 'state', 'confirmedAt'])
    .where('leaderEmail', '=', email)
    .where('state', 'in', ['pending', 'confirmed'])
    .orderBy('requestedAt', 'desc')
    .limit(20)
    .execute();
  return rows.map((row) => ({ ...row, state: row.state === 'confirmed' ? 'confirmed' : 'pending' }));
}
