import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { inTransaction, type Database } from './database.ts';
import { readLog, writeLog } from './log.store.ts';
import { whileUnwritten } from './while-unwritten.store.ts';

const at = Temporal.Instant.from('2022-06-25T12:00:00Z');

async function write(db: Database, id: string): Promise<void> {
  const subject = { kind: 'application', id };
  await inTransaction(db, (tx) => writeLog(tx, { at, actor: { kind: 'system' }, action: 'applicationSent', subject }));
}

function counted() {
  const asked: string[] = [];
  const entries = whileUnwritten(async (db: Database, { id }: { id: string }) => {
    asked.push(id);
    return (await readLog(db, { kind: 'application', id })).length;
  });
  return { asked, entries };
}

eachDatabase('an answer that is kept while nothing is written', (open) => {
  it('is given again, and is looked up anew after any write', async () => {
    const db = await open();
    const { asked, entries } = counted();
    // Transactions in the server's other databases count as writes too: most of the times must do, where all can't.
    for (let time = 1; time <= 20; time++) expect(await entries(db, { id: 'a' })).toBe(0);
    expect(asked.length).toBeLessThan(20);
    await write(db, 'a');
    expect([await entries(db, { id: 'a' }), await entries(db, { id: 'a' })]).toEqual([1, 1]);
    const before = asked.length;
    await write(db, 'b');
    expect(await entries(db, { id: 'a' })).toBe(1);
    expect(asked.length).toBeGreaterThan(before);
  });

  it('is not given for another subject', async () => {
    const db = await open();
    const { entries } = counted();
    await write(db, 'a');
    expect(await entries(db, { id: 'a' })).toBe(1);
    expect(await entries(db, { id: 'b' })).toBe(0);
    expect(await entries(db, { id: 'a' })).toBe(1);
  });

  it('is read anew inside a transaction, which sees what it has written itself', async () => {
    const db = await open();
    const { entries } = counted();
    const subject = { kind: 'application', id: 'a' };
    await inTransaction(db, async (tx) => {
      expect(await entries(tx, { id: 'a' })).toBe(0);
      await writeLog(tx, { at, actor: { kind: 'system' }, action: 'applicationSent', subject });
      expect(await entries(tx, { id: 'a' })).toBe(1);
    });
    expect(await entries(db, { id: 'a' })).toBe(1);
  });
});
