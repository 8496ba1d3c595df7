import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { openKysely, type Database } from './database.ts';
import { parsers } from './parsers.ts';

/** Opens a PostgreSQL by its URL. The pool connects on first use. */
export function openPostgres(url: string, connections = 10): Database {
  // Sign-in's tables hold `timestamp` in UTC; without this the driver would write the machine's local time.
  pg.defaults.parseInputDatesAsUTC = true;
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: { getTypeParser: (type, format) => parsers[type] ?? pg.types.getTypeParser(type, format) },
  });
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // One lost in the middle of a query rejects that query; its own event would end the process too.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return openKysely(new PostgresDialect({ pool }));
}
