import type { Language } from '../kit/language.ts';
import { inTransaction, writeLog, type Actor, type Database, type Tx } from '../store/index.ts';
import { ensureAccount, saveRole, type Account, type Role } from './account.store.ts';

interface Appointed {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly fictional?: boolean;
}

/** Gives a person a role at the school; makes the account if the address has none. Safe to repeat. */
export async function appoint(
  db: Database,
  person: Appointed,
  role: Role,
  by: Actor,
  now: Temporal.Instant,
): Promise<Account> {
  return await inTransaction(db, (tx) => appointIn(tx, person, role, by, now));
}

/** As `appoint`, as part of a deed that does more. */
export async function appointIn(
  tx: Tx,
  person: Appointed,
  role: Role,
  by: Actor,
  now: Temporal.Instant,
): Promise<Account> {
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
}
