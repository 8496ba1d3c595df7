import { sql } from 'kysely';
import type { Database, Tx } from '../store/index.ts';
import type { Room, Visit } from './draft.ts';
import type { Words } from './programme.ts';

interface GatheringRoomTable {
  id: string;
  gatheringId: string;
  name: string;
  seats: number | null;
}

interface VisitTable {
  id: string;
  gatheringId: string;
  position: number;
  place: string;
  host: string;
  lookFor: string;
}

declare module '../store/schema.ts' {
  interface Tables {
    gatheringRoom: GatheringRoomTable;
    visit: VisitTable;
  }
}

/** The rooms that a gathering has, by name. */
export async function roomsOf(db: Database, gatheringId: string): Promise<Room[]> {
  return await db
    .selectFrom('gatheringRoom')
    .select(['id', 'name', 'seats'])
    .where('gatheringId', '=', gatheringId)
    .orderBy('name')
    .execute();
}

/** From now on the gathering has these rooms and no others. */
export async function saveRooms(tx: Tx, gatheringId: string, rooms: readonly Room[]): Promise<void> {
  const kept = rooms.map(({ id }) => id);
  await tx
    .deleteFrom('gatheringRoom')
    .where('gatheringId', '=', gatheringId)
    .$if(kept.length > 0, (query) => query.where('id', 'not in', kept))
    .execute();
  // Two rooms may have swapped their names, and at no moment may two have the same.
  await tx
    .updateTable('gatheringRoom')
    .set({ name: sql<string>`id::text` })
    .where('gatheringId', '=', gatheringId)
    .execute();
  for (const { id, name, seats } of rooms)
    await tx
      .insertInto('gatheringRoom')
      .values({ id, gatheringId, name, seats })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({ name, seats }).where('gatheringRoom.gatheringId', '=', gatheringId),
      )
      .execute();
}

/** The places that a study trip goes to, in the order in which they were written down. */
export async function visitsOf(db: Database, gatheringId: string): Promise<Visit[]> {
  const rows = await db
    .selectFrom('visit')
    .select(['id', 'place', 'host', 'lookFor'])
    .where('gatheringId', '=', gatheringId)
    .orderBy('position')
    .execute();
  // jsonb arrives parsed from both databases.
  return rows.map((row) => ({ ...row, lookFor: row.lookFor as unknown as Words }));
}

/** From now on the trip goes to these places and no others. */
export async function saveVisits(tx: Tx, gatheringId: string, visits: readonly Visit[]): Promise<void> {
  const kept = visits.map(({ id }) => id);
  await tx
    .deleteFrom('visit')
    .where('gatheringId', '=', gatheringId)
    .$if(kept.length > 0, (query) => query.where('id', 'not in', kept))
    .execute();
  for (const [position, { id, lookFor, ...visit }] of visits.entries()) {
    const row = { ...visit, position, lookFor: JSON.stringify(lookFor) };
    await tx
      .insertInto('visit')
      .values({ ...row, id, gatheringId })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row).where('visit.gatheringId', '=', gatheringId))
      .execute();
  }
}
