import type { Database, Tx } from '../store/index.ts';
import type { Draft, DraftSession, SessionTerms } from './draft.ts';
import { saveSpeaking } from './speaker.store.ts';
import { teachingSessionsOf } from './teaching-session.store.ts';
import { roomsOf, visitsOf } from './venue.store.ts';

interface SessionGroupTable {
  sessionId: string;
  groupId: string;
}

declare module '../store/schema.ts' {
  interface Tables {
    sessionGroup: SessionGroupTable;
  }
}

/** All that the school has written of one gathering's programme. Five queries, whatever is in it. */
export async function loadDraft(db: Database, gatheringId: string): Promise<Draft> {
  const sessions = await teachingSessionsOf(db, gatheringId);
  const speaking = await db
    .selectFrom('sessionSpeaker')
    .innerJoin('teachingSession', 'teachingSession.id', 'sessionSpeaker.sessionId')
    .innerJoin('speaker', 'speaker.id', 'sessionSpeaker.speakerId')
    .select(['sessionId', 'speakerId'])
    .where('gatheringId', '=', gatheringId)
    .orderBy('speaker.name')
    .orderBy('speakerId')
    .execute();
  const invited = await db
    .selectFrom('sessionGroup')
    .innerJoin('teachingSession', 'teachingSession.id', 'sessionGroup.sessionId')
    .innerJoin('studyGroup', 'studyGroup.id', 'sessionGroup.groupId')
    .select(['sessionId', 'groupId'])
    .where('gatheringId', '=', gatheringId)
    .orderBy('studyGroup.number')
    .execute();
  const speakersBy = Map.groupBy(speaking, ({ sessionId }) => sessionId);
  const groupsBy = Map.groupBy(invited, ({ sessionId }) => sessionId);
  return {
    rooms: await roomsOf(db, gatheringId),
    visits: await visitsOf(db, gatheringId),
    sessions: sessions.map((session): DraftSession => ({
      ...session,
      speakers: (speakersBy.get(session.id) ?? []).map(({ speakerId }) => speakerId),
      groups: groupsBy.get(session.id)?.map(({ groupId }) => groupId) ?? null,
    })),
  };
}

/** What of a session lies in columns of its own row. */
function columnsOf({ speakers: _, groups: __, ...terms }: SessionTerms) {
  const { title, about, preparation, pillars, outcomes, cards, ...row } = terms;
  return {
    ...row,
    title: JSON.stringify(title),
    about: JSON.stringify(about),
    preparation: JSON.stringify(preparation),
    pillars: [...pillars],
    outcomes: [...outcomes],
    cards: [...cards],
  };
}

/** Keeps a session under its id, new or not, with who holds it and whom it is for. */
export async function saveDraftSession(
  tx: Tx,
  { id, gatheringId }: Pick<DraftSession, 'id' | 'gatheringId'>,
  terms: SessionTerms,
  now: Temporal.Instant,
): Promise<void> {
  const columns = { ...columnsOf(terms), changedAt: now };
  await tx
    .insertInto('teachingSession')
    .values({ ...columns, id, gatheringId })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
  await saveSpeaking(tx, id, terms.speakers);
  await tx.deleteFrom('sessionGroup').where('sessionId', '=', id).execute();
  if (terms.groups && terms.groups.length > 0)
    await tx
      .insertInto('sessionGroup')
      .values(terms.groups.map((groupId) => ({ sessionId: id, groupId })))
      .execute();
}

/** Forgets a session that nobody but the school has seen. */
export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('teachingSession').where('id', '=', id).execute();
}

/** Takes a session out that people know of. Nobody holds it any more; its materials, marks and conversation stay with it. */
export async function retireSession(tx: Tx, id: string, removedAt: Temporal.Instant): Promise<void> {
  await tx.updateTable('teachingSession').set({ removedAt }).where('id', '=', id).execute();
  await tx.deleteFrom('sessionSpeaker').where('sessionId', '=', id).execute();
  await tx.deleteFrom('sessionGroup').where('sessionId', '=', id).execute();
}

/** The gathering that a session belongs to; undefined where there is no such session. */
export async function gatheringOfSession(db: Database, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('teachingSession').select('gatheringId').where('id', '=', id).executeTakeFirst();
  return row?.gatheringId;
}
