import { sql } from 'kysely';
import { asDate } from '../kit/clock.ts';
import { newId } from '../kit/id.ts';
import type { Language } from '../kit/language.ts';
import type { Database, Tx } from '../store/index.ts';

interface AccountTable {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  image: string | null;
  language: Language;
  fictional: boolean;
  createdAt: Date;
  updatedAt: Date;
}

/** What the school may grant. Contact, project owner and participant are not granted: they follow from an application. */
export const roles = ['coordinator', 'teacher', 'supervisor', 'examiner'] as const;
export type Role = (typeof roles)[number];

interface RoleGrantTable {
  accountId: string;
  role: Role;
  grantedAt: Temporal.Instant;
}

/** Kept by the sign-in library; here for what the product does with them itself: finding out who asks for a page, and erasing what is over. */
interface SessionTable {
  id: string;
  token: string;
  userId: string;
  expiresAt: Date;
}

interface SignInVerificationTable {
  id: string;
  expiresAt: Date;
}

declare module '../store/schema.ts' {
  interface Tables {
    session: SessionTable;
    signInVerification: SignInVerificationTable;
    account: AccountTable;
    roleGrant: RoleGrantTable;
  }
}

export type Account = Pick<AccountTable, 'id' | 'name' | 'email' | 'language' | 'fictional'>;

const columns = ['id', 'name', 'email', 'language', 'fictional'] as const;

export async function findAccount(db: Database, id: string): Promise<Account | undefined> {
  return await db.selectFrom('account').select(columns).where('id', '=', id).executeTakeFirst();
}

/** E-mail addresses are kept in lower case, so that one person has one account. */
export async function findAccountByEmail(db: Database, email: string): Promise<Account | undefined> {
  return await db.selectFrom('account').select(columns).where('email', '=', email.toLowerCase()).executeTakeFirst();
}

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly fictional?: boolean;
}

/** The account with this address; made if there is none. An existing one is not changed. */
export async function ensureAccount(tx: Tx, wanted: NewAccount, now: Temporal.Instant): Promise<Account> {
  await tx
    .insertInto('account')
    .values({
      ...wanted,
      id: newId(),
      email: wanted.email.toLowerCase(),
      emailVerified: false,
      image: null,
      fictional: wanted.fictional ?? false,
      createdAt: asDate(now),
      updatedAt: asDate(now),
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  const account = await findAccountByEmail(tx, wanted.email);
  if (!account) throw new Error('the account that was just ensured is gone');
  return account;
}

export async function renameAccount(tx: Tx, id: string, name: string, language: Language): Promise<void> {
  await tx.updateTable('account').set({ name, language }).where('id', '=', id).execute();
}

/** Gives an account another address, which must be nobody's. Sessions that were opened with the old one are over. */
export async function changeAddress(tx: Tx, id: string, email: string, now: Temporal.Instant): Promise<void> {
  const change = { email: email.toLowerCase(), emailVerified: false, updatedAt: asDate(now) };
  await tx.updateTable('account').set(change).where('id', '=', id).execute();
  await tx.deleteFrom('session').where('userId', '=', id).execute();
}

/** Whether the school has granted somebody anything. */
export async function hasAnyRole(db: Database, accountId: string): Promise<boolean> {
  const row = await db.selectFrom('roleGrant').select('role').where('accountId', '=', accountId).executeTakeFirst();
  return row !== undefined;
}

/** Whose session a token opens, with what the school has granted them; undefined where it is over. */
export async function findSession(
  db: Database,
  token: string,
  now: Temporal.Instant,
): Promise<{ account: Pick<Account, 'id' | 'name' | 'email'>; roles: readonly Role[] } | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.userId')
    .select(['account.id', 'account.name', 'account.email'])
    .select(
      sql<Role[] | null>`(select array_agg(role) from role_grant where role_grant.account_id = account.id)`.as('roles'),
    )
    .where('session.token', '=', token)
    .where('session.expiresAt', '>', asDate(now))
    .executeTakeFirst();
  return row && { account: { id: row.id, name: row.name, email: row.email }, roles: row.roles ?? [] };
}

export async function saveRole(tx: Tx, accountId: string, role: Role, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('roleGrant')
    .values({ accountId, role, grantedAt: now })
    .onConflict((conflict) => conflict.columns(['accountId', 'role']).doNothing())
    .execute();
}

/** Everybody to whom the school has granted a role, by name. */
export async function accountsInRole(db: Database, role: Role): Promise<Pick<Account, 'id' | 'name' | 'email'>[]> {
  return await db
    .selectFrom('roleGrant')
    .innerJoin('account', 'account.id', 'roleGrant.accountId')
    .select(['account.id', 'account.name', 'account.email'])
    .where('role', '=', role)
    .orderBy('account.name')
    .orderBy('account.email')
    .execute();
}

/** Everybody to whom the school has granted a role. */
export async function accountIdsWithRole(db: Database, role: Role): Promise<string[]> {
  const rows = await db.selectFrom('roleGrant').select('accountId').where('role', '=', role).execute();
  return rows.map(({ accountId }) => accountId);
}

/** Names by account id, for showing who did what. */
export async function accountNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The accounts with these ids, each once, in no particular order. */
export async function accountsById(db: Database, ids: readonly string[]): Promise<Account[]> {
  if (ids.length === 0) return [];
  return await db
    .selectFrom('account')
    .select(columns)
    .where('id', 'in', [...new Set(ids)])
    .execute();
}
