import { sql } from 'kysely';
import type { Database } from '../store/index.ts';

/** The server's version, like `15.8`. */
export async function serverVersion(db: Database): Promise<string> {
  const { rows } = await sql<{ serverVersion: string }>`show server_version`.execute(db);
  return rows[0]?.serverVersion ?? '';
}
