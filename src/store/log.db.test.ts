import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { inTransaction, type Database } from './database.ts';
import { readLog, writeLog, type LogLine } from './log.store.ts';

const at = Temporal.Instant.from('2022-06-25T21:59:59.123456Z');
const application = { kind: 'application', id: 'a-1' };
const sent: LogLine = {
  at,
  actor: { kind: 'account', id: '7d1f5f0e-5c80-4f0e-9a59-0d2b2f0f6f11' },
  action: 'applicationSent',
  subject: application,
  details: { version: 1, joint: false, number: '2022-7', annulled: null },
};

async function write(db: Database, ...lines: LogLine[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const line of lines) await writeLog(tx, line);
  });
}

eachDatabase('the log', (open) => {
  it('hands back what was written, oldest first, and only what concerns the subject', async () => {
    const db = await open();
    await write(
      db,
      sent,
      { at, actor: { kind: 'system' }, action: 'callClosed', subject: { kind: 'call', id: 'c-1' } },
      { at: at.add({ hours: 1 }), actor: { kind: 'system' }, action: 'applicationWithdrawn', subject: application },
    );
    const entries = await readLog(db, application);
    expect(entries.map((entry) => entry.action)).toEqual(['applicationSent', 'applicationWithdrawn']);
    expect(entries[0]).toMatchObject({
      actorKind: 'account',
      actorId: '7d1f5f0e-5c80-4f0e-9a59-0d2b2f0f6f11',
      details: sent.details,
    });
    expect(entries[0]?.at.equals(at)).toBe(true);
    expect(entries[1]).toMatchObject({ actorKind: 'system', actorId: null, details: {} });
  });

  it('stops at the limit', async () => {
    const db = await open();
    await write(db, sent, sent, sent);
    expect(await readLog(db, application, 2)).toHaveLength(2);
  });

  it('forgets the entry together with the change when the transaction is given up', async () => {
    const db = await open();
    const deed = inTransaction(db, async (tx) => {
      await writeLog(tx, sent);
      throw new Error('given up');
    });
    await expect(deed).rejects.toThrow('given up');
    expect(await readLog(db, application)).toEqual([]);
  });

  it.each([
    ['changed', `update log_entry set action = 'nothing'`],
    ['removed', `delete from log_entry`],
    ['emptied', `truncate log_entry`],
  ])('refuses to be %s', async (_, statement) => {
    const db = await open();
    await write(db, sent);
    await expect(sql.raw(statement).execute(db)).rejects.toThrow('log_entry is append-only');
    expect(await readLog(db, application)).toHaveLength(1);
  });
});
