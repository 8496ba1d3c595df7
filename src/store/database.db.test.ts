import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { inTransaction } from './database.ts';
import { newestMail, queueMail } from './outbox.store.ts';

const now = Temporal.Instant.from('2022-06-25T21:59:59.123456Z');
const letter = { recipient: 'kari@kommune.example', language: 'nb', subject: 's', body: 'b', dedupeKey: 'k' } as const;

eachDatabase('a transaction', (open) => {
  it('answers what the work answers and keeps what it wrote', async () => {
    const db = await open();
    expect(await inTransaction(db, (tx) => queueMail(tx, letter, now))).toBe(true);
    expect(await newestMail(db, 5)).toHaveLength(1);
  });

  it('throws at once when the work goes past it to the database, and keeps nothing', async () => {
    const db = await open();
    const deed = inTransaction(db, async (tx) => {
      await queueMail(tx, letter, now);
      await queueMail(db, { ...letter, dedupeKey: 'past it' }, now);
    });
    await expect(deed).rejects.toThrow('db.insertInto was used inside a transaction; use its tx');
    expect(await newestMail(db, 5)).toEqual([]);
  });

  it('throws at once when one is begun inside another', async () => {
    const db = await open();
    const deed = inTransaction(db, () => inTransaction(db, async () => 'inner'));
    await expect(deed).rejects.toThrow('db.transaction was used inside a transaction');
  });

  it('leaves others free to use the database meanwhile', async () => {
    const db = await open();
    const [, seen] = await Promise.all([inTransaction(db, (tx) => queueMail(tx, letter, now)), newestMail(db, 5)]);
    expect(seen.length).toBeLessThanOrEqual(1);
    expect(await newestMail(db, 5)).toHaveLength(1);
  });
});

eachDatabase('a value', (open) => {
  it('of any type is handed over alike: instants to the microsecond, days as days, whole numbers as numbers', async () => {
    const db = await open();
    const { rows } = await sql`
      select ${now}::timestamptz as an_instant, ${Temporal.PlainDate.from('2022-10-30')}::date as a_day,
        9007199254740991::bigint as a_big_number, count(*) as a_count, 0.5::double precision as a_half,
        '[1, {"a": null}]'::jsonb as some_json, true as a_truth, null::timestamptz as no_instant,
        '2022-06-25 12:00:00'::timestamp as a_library_time
      from (values (1), (2)) as two`.execute(db);
    expect(rows).toHaveLength(1);
    const { anInstant, aDay, ...rest } = rows[0] as Record<string, unknown>;
    expect(anInstant).toBeInstanceOf(Temporal.Instant);
    expect(String(anInstant)).toBe('2022-06-25T21:59:59.123456Z');
    expect(aDay).toBeInstanceOf(Temporal.PlainDate);
    expect(String(aDay)).toBe('2022-10-30');
    expect(rest).toEqual({
      aBigNumber: 9007199254740991,
      aCount: 2,
      aHalf: 0.5,
      someJson: [1, { a: null }],
      aTruth: true,
      noInstant: null,
      aLibraryTime: new Date('2022-06-25T12:00:00Z'),
    });
  });

  it('of the sign-in library, a Date in a column without time zone, comes back as the same moment', async () => {
    const db = await open();
    const moment = new Date('2022-06-25T21:59:59.123Z');
    await sql`insert into account (id, name, email, created_at, updated_at)
      values (gen_random_uuid(), 'Kari', 'kari@kommune.example', ${moment}, ${moment})`.execute(db);
    const { rows } = await sql<{ createdAt: Date }>`select created_at from account`.execute(db);
    expect(rows[0]?.createdAt).toEqual(moment);
  });
});
