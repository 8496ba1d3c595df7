import type { Database, Tx } from '../store/index.ts';

interface CalendarAddressTable {
  accountId: string;
  generation: number;
  madeAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    calendarAddress: CalendarAddressTable;
  }
}

/** Which of an account's addresses is the one that opens something: the first until it is renewed. */
export async function calendarGeneration(db: Database, accountId: string): Promise<number> {
  const row = await db
    .selectFrom('calendarAddress')
    .select('generation')
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row?.generation ?? 1;
}

/** From now on this is the one. False where another one is already: somebody renewed it in the meantime. */
export async function saveCalendarGeneration(
  tx: Tx,
  accountId: string,
  { from, to }: { readonly from: number; readonly to: number },
  madeAt: Temporal.Instant,
): Promise<boolean> {
  const saved = await tx
    .insertInto('calendarAddress')
    .values({ accountId, generation: to, madeAt })
    .onConflict((conflict) =>
      conflict
        .column('accountId')
        .doUpdateSet({ generation: to, madeAt })
        .where('calendarAddress.generation', '=', from),
    )
    .returning('generation')
    .executeTakeFirst();
  return saved !== undefined;
}
