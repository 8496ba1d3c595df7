import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Words } from './programme.ts';

interface TeachingSessionTable {
  id: string;
  gatheringId: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  roomId: string | null;
  visitId: string | null;
  form: string;
  title: string;
  about: string;
  preparation: string;
  pillars: string[];
  outcomes: string[];
  cards: string[];
  counts: boolean;
  changedAt: Temporal.Instant;
  /** Since when it is in the programme no more, while people still know of it; null for what is there. */
  removedAt: Temporal.Instant | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    teachingSession: TeachingSessionTable;
  }
}

/** A part of a gathering as the school works on it; participants see what was last published of it. */
export interface TeachingSession {
  readonly id: string;
  readonly gatheringId: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly roomId: string | null;
  readonly visitId: string | null;
  readonly form: string;
  readonly title: Words;
  readonly about: Words;
  readonly preparation: Words;
  readonly pillars: readonly string[];
  readonly outcomes: readonly string[];
  /** Ids of cards of the library. */
  readonly cards: readonly string[];
  readonly counts: boolean;
  readonly changedAt: Temporal.Instant;
}

/** The sessions of a gathering in order of time, without those that were taken out. */
export async function teachingSessionsOf(db: Database, gatheringId: string): Promise<TeachingSession[]> {
  const rows = await db
    .selectFrom('teachingSession')
    .selectAll()
    .where('gatheringId', '=', gatheringId)
    .where('removedAt', 'is', null)
    .orderBy('startsAt')
    .orderBy('endsAt')
    .orderBy('id')
    .execute();
  return rows.map(asSession);
}

// jsonb arrives parsed from both databases; the columns' type is what is written.
function asSession({ title, about, preparation, removedAt: _, ...row }: TeachingSessionTable): TeachingSession {
  return {
    ...row,
    title: title as unknown as Words,
    about: about as unknown as Words,
    preparation: preparation as unknown as Words,
  };
}

export async function saveTeachingSession(tx: Tx, session: Omit<TeachingSession, 'id'>): Promise<string> {
  const id = newId();
  const { title, about, preparation, pillars, outcomes, cards, ...row } = session;
  await tx
    .insertInto('teachingSession')
    .values({
      ...row,
      id,
      title: JSON.stringify(title),
      about: JSON.stringify(about),
      preparation: JSON.stringify(preparation),
      pillars: [...pillars],
      outcomes: [...outcomes],
      cards: [...cards],
    })
    .execute();
  return id;
}

export async function saveTimes(
  tx: Tx,
  id: string,
  times: Pick<TeachingSession, 'startsAt' | 'endsAt'>,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('teachingSession')
    .set({ ...times, changedAt: now })
    .where('id', '=', id)
    .execute();
}
