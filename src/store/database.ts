import { AsyncLocalStorage } from 'node:async_hooks';
import { CamelCasePlugin, Kysely, type DatabaseConnection, type Dialect, type Driver, type Transaction } from 'kysely';
import type { Tables } from './schema.ts';

/** A handle for reading and for single writes. Writes that belong together go through `inTransaction`. */
export type Database = Kysely<Tables>;

/** The handle inside a transaction. Whatever takes a Database also takes a Tx. */
export type Tx = Transaction<Tables>;

const openTransaction = new AsyncLocalStorage<true>();

/**
 * Runs the work in one transaction: all of it is kept, or, if it throws, none.
 * Inside it only `tx` may be used. The embedded database has one connection, so a query past the transaction would wait for ever;
 * on both databases it throws instead.
 */
export function inTransaction<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute((tx) => openTransaction.run(true, () => work(tx)));
}

/** Opens Kysely on a dialect with what both databases need: camelCase names, Temporal parameters, the guard against `db` inside a transaction. */
export function openKysely(dialect: Dialect): Database {
  const kysely = new Kysely<Tables>({ dialect: withTemporalParameters(dialect), plugins: [new CamelCasePlugin()] });
  return refuseInsideTransaction(kysely);
}

const alwaysAllowed = new Set<PropertyKey>(['fn', 'dynamic', 'introspection', 'isTransaction', 'destroy', 'schema']);

function refuseInsideTransaction(kysely: Database): Database {
  return new Proxy(kysely, {
    get(target, property) {
      if (openTransaction.getStore() && !alwaysAllowed.has(property)) {
        throw new Error(`db.${String(property)} was used inside a transaction; use its tx`);
      }
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function withTemporalParameters(dialect: Dialect): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => convertParameters(dialect.createDriver()),
  };
}

function convertParameters(driver: Driver): Driver {
  const converted = new WeakSet<DatabaseConnection>();
  const acquire = driver.acquireConnection.bind(driver);
  driver.acquireConnection = async (options) => {
    const connection = await acquire(options);
    if (!converted.has(connection)) {
      converted.add(connection);
      const execute = connection.executeQuery.bind(connection);
      connection.executeQuery = (query, ...rest) =>
        execute({ ...query, parameters: query.parameters.map(asSqlParameter) }, ...rest);
    }
    return connection;
  };
  return driver;
}

function asSqlParameter(value: unknown): unknown {
  return value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value;
}
