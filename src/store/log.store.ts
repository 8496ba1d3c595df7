import type { Generated } from 'kysely';
import type { Database, Tx } from './database.ts';

export interface LogEntryTable {
  id: Generated<number>;
  at: Temporal.Instant;
  actorKind: Actor['kind'];
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  details: string;
}

declare module './schema.ts' {
  interface Tables {
    logEntry: LogEntryTable;
  }
}

/** Who did it: a signed-in account, the holder of a personal link (by the id of what the link opens), or the system on its own. */
export type Actor =
  | { readonly kind: 'account'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'system' };

export interface LogLine {
  readonly at: Temporal.Instant;
  readonly actor: Actor;
  /** The deed in past tense, like `applicationSent`. */
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Ids, codes and numbers only: what identifies or describes a person lies in rows that can be erased. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Writes what happened, in the same transaction as the change itself. Entries can't be changed or removed afterwards. */
export async function writeLog(tx: Tx, line: LogLine): Promise<void> {
  await tx
    .insertInto('logEntry')
    .values({
      at: line.at,
      actorKind: line.actor.kind,
      actorId: line.actor.kind === 'system' ? null : line.actor.id,
      action: line.action,
      subjectKind: line.subject.kind,
      subjectId: line.subject.id,
      details: JSON.stringify(line.details ?? {}),
    })
    .execute();
}

export interface LogEntry {
  readonly at: Temporal.Instant;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly action: string;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

/** The history of one thing, oldest first, at most `limit` entries. */
export async function readLog(db: Database, subject: { kind: string; id: string }, limit = 200): Promise<LogEntry[]> {
  const rows = await db
    .selectFrom('logEntry')
    .select(['at', 'actorKind', 'actorId', 'action', 'details'])
    .where('subjectKind', '=', subject.kind)
    .where('subjectId', '=', subject.id)
    .orderBy('id')
    .limit(limit)
    .execute();
  // jsonb arrives parsed from both databases; the column's type is what is written.
  return rows.map((row) => ({ ...row, details: row.details as unknown as LogEntry['details'] }));
}
