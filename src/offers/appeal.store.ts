import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { AppealState } from './appeal-state.rules.ts';

interface AppealTable {
  id: string;
  decisionId: string;
  applicationId: string;
  state: AppealState;
  cameBy: 'page' | 'letter';
  reachedOn: Temporal.PlainDate;
  deadlineOn: Temporal.PlainDate;
  receivedOn: Temporal.PlainDate;
  receivedAt: Temporal.Instant;
  settledAt: Temporal.Instant | null;
}

interface AppealTextTable {
  id: string;
  appealId: string;
  kind: 'appeal' | 'letIn' | 'dismissal' | 'change' | 'upholding' | 'board';
  text: string;
  writtenBy: string | null;
  writtenAt: Temporal.Instant;
}

interface ReasonsRequestTable {
  id: string;
  decisionId: string;
  askedAt: Temporal.Instant;
  text: string | null;
  answeredBy: string | null;
  answeredAt: Temporal.Instant | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    appeal: AppealTable;
    appealText: AppealTextTable;
    reasonsRequest: ReasonsRequestTable;
  }
}

export type Appeal = Readonly<AppealTable>;
export type AppealText = Readonly<Omit<AppealTextTable, 'appealId'>>;
export type ReasonsRequest = Readonly<ReasonsRequestTable>;

export async function findAppeal(db: Database, id: string): Promise<Appeal | undefined> {
  return await db.selectFrom('appeal').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What was appealed against a decision, the newest first. */
export async function appealsOf(db: Database, decisionId: string): Promise<Appeal[]> {
  return await db
    .selectFrom('appeal')
    .selectAll()
    .where('decisionId', '=', decisionId)
    .orderBy('receivedAt', 'desc')
    .limit(20)
    .execute();
}

export interface AppealLine extends Appeal {
  readonly number: string;
  readonly kind: string;
  readonly participant: string | null;
}

/** All appeals of a call, the oldest first, with what they are against. */
export async function appealLines(db: Database, callId: string): Promise<AppealLine[]> {
  return await db
    .selectFrom('appeal')
    .innerJoin('decision', 'decision.id', 'appeal.decisionId')
    .leftJoin('participant', 'participant.id', 'decision.participantId')
    .selectAll('appeal')
    .select(['decision.number', 'decision.kind', 'participant.name as participant'])
    .where('decision.callId', '=', callId)
    .orderBy('appeal.receivedAt')
    .limit(2000)
    .execute();
}

export async function insertAppeal(tx: Tx, appeal: Omit<Appeal, 'id' | 'settledAt'>): Promise<string> {
  const id = newId();
  await tx
    .insertInto('appeal')
    .values({ ...appeal, id, settledAt: null })
    .execute();
  return id;
}

export async function saveAppealState(
  tx: Tx,
  id: string,
  state: AppealState,
  settledAt: Temporal.Instant | null,
): Promise<void> {
  await tx.updateTable('appeal').set({ state, settledAt }).where('id', '=', id).execute();
}

/** What has been written in an appeal, by either side, the oldest first. */
export async function appealTexts(db: Database, appealId: string): Promise<AppealText[]> {
  return await db
    .selectFrom('appealText')
    .select(['id', 'kind', 'text', 'writtenBy', 'writtenAt'])
    .where('appealId', '=', appealId)
    .orderBy('writtenAt')
    .execute();
}

export async function insertAppealText(tx: Tx, appealId: string, text: Omit<AppealText, 'id'>): Promise<void> {
  await tx
    .insertInto('appealText')
    .values({ ...text, id: newId(), appealId })
    .execute();
}

export async function reasonsRequestOf(db: Database, decisionId: string): Promise<ReasonsRequest | undefined> {
  return await db.selectFrom('reasonsRequest').selectAll().where('decisionId', '=', decisionId).executeTakeFirst();
}

/** Decisions of a call for which reasons have been asked and not given, the oldest question first. */
export async function openReasonsRequests(
  db: Database,
  callId: string,
): Promise<{ decisionId: string; number: string; askedAt: Temporal.Instant }[]> {
  return await db
    .selectFrom('reasonsRequest')
    .innerJoin('decision', 'decision.id', 'reasonsRequest.decisionId')
    .select(['decisionId', 'decision.number', 'askedAt'])
    .where('decision.callId', '=', callId)
    .where('answeredAt', 'is', null)
    .orderBy('askedAt')
    .limit(500)
    .execute();
}

export async function insertReasonsRequest(tx: Tx, decisionId: string, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('reasonsRequest')
    .values({ id: newId(), decisionId, askedAt: now, text: null, answeredBy: null, answeredAt: null })
    .onConflict((conflict) => conflict.column('decisionId').doNothing())
    .execute();
}

export async function saveReasons(
  tx: Tx,
  decisionId: string,
  text: string,
  by: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('reasonsRequest')
    .set({ text, answeredBy: by, answeredAt: now })
    .where('decisionId', '=', decisionId)
    .execute();
}
