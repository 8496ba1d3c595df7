import type { Language } from '../kit/language.ts';
import { inTransaction, writeLog, type Actor, type Database } from '../store/index.ts';
import { ensureAccount, saveRole, type Account, type Role } from './account.store.ts';

/** Gives a person a role at the school; makes the account if the address has none. Safe to repeat. */
export async function appoint(
  db: Database,
  person: { email: string; name: string; language: Language; fictional?: boolean },
  role: Role,
  by: Actor,
  now: Temporal.Instant,
): Promise<Account> {
  return await inTransaction(db, async (tx) => {
    const account = await ensureAccount(tx, person, now);
    await saveRole(tx, account.id, role, now);
    await writeLog(tx, {
      at: now,
      actor: by,
      action: 'roleGranted',
      subject: { kind: 'account', id: account.id },
      details: { role },
    });
    return account;
  });
}
