import type { PGlite } from '@electric-sql/pglite';
import { AbortedTransactionError, type CompiledQuery, type DatabaseConnection, type QueryResult } from 'kysely';
import {
  bindMessage,
  describeMessage,
  executeMessage,
  parseMessage,
  queryMessage,
  series,
  syncMessage,
} from './embedded-wire.ts';

type Answer = Awaited<ReturnType<PGlite['execProtocolStream']>>[number];

interface Statement {
  readonly name: string;
  readonly parameterTypes: readonly number[];
  readonly columns: readonly { readonly name: string; readonly type: number }[];
}

/** So many statements are kept; lists of varying length make ever new ones. */
const mostStatements = 400;

/** Statements that change the tables: what was prepared before may not fit them any more. */
const changesTables = /^\s*(create|alter|drop|do)\b/i;

/** The one connection to the embedded database. Sends a whole query in one message series, with statements prepared once. */
export class EmbeddedConnection implements DatabaseConnection {
  readonly #pglite: PGlite;
  readonly #statements = new Map<string, Statement>();
  #named = 0;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#statements.get(sql) ?? (await this.#prepare(sql));
    const values = parameters.map((value, index) => this.#asText(value, statement.parameterTypes[index]));
    const answers = await this.#send(bindMessage(statement.name, values), executeMessage(), syncMessage());
    if (changesTables.test(sql)) await this.#forget();
    return { rows: this.#rows(answers, statement) as R[], ...affectedRows(answers) };
  }

  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('the embedded database answers with whole results only');
  }

  /** Begins and ends transactions. */
  async command(sql: string): Promise<void> {
    await this.#send(queryMessage(sql));
  }

  /** Throws AbortedTransactionError when the database rolled back instead, because a query had failed and nobody had said so. */
  async commit(): Promise<void> {
    const answers = await this.#send(queryMessage('commit'));
    if (commandOf(answers) === 'ROLLBACK') throw new AbortedTransactionError();
  }

  async #prepare(sql: string): Promise<Statement> {
    if (this.#statements.size >= mostStatements) await this.#forget();
    const name = `s${++this.#named}`;
    const answers = await this.#send(parseMessage(name, sql), describeMessage(name), syncMessage());
    const statement: Statement = {
      name,
      parameterTypes: answers.flatMap((answer) =>
        answer.name === 'parameterDescription' ? (answer as unknown as { dataTypeIDs: number[] }).dataTypeIDs : [],
      ),
      columns: answers
        .flatMap((answer) =>
          answer.name === 'rowDescription'
            ? (answer as unknown as { fields: { name: string; dataTypeID: number }[] }).fields
            : [],
        )
        .map(({ name: column, dataTypeID }) => ({ name: column, type: dataTypeID })),
    };
    this.#statements.set(sql, statement);
    return statement;
  }

  async #forget(): Promise<void> {
    this.#statements.clear();
    await this.#send(queryMessage('deallocate all'));
  }

  async #send(...messages: readonly Uint8Array[]): Promise<readonly Answer[]> {
    try {
      return await this.#pglite.execProtocolStream(series(...messages), { syncToFs: false });
    } catch (error) {
      // An error ends the series before its last message is read.
      await this.#pglite.execProtocolStream(syncMessage(), { syncToFs: false });
      throw error;
    }
  }

  #asText(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null;
    const serialize = type === undefined ? undefined : this.#pglite.serializers[type];
    if (serialize) return serialize(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  #rows(answers: readonly Answer[], { columns }: Statement): unknown[] {
    const { parsers } = this.#pglite;
    const rows: unknown[] = [];
    for (const answer of answers) {
      if (answer.name !== 'dataRow') continue;
      const { fields } = answer as unknown as { fields: (string | null)[] };
      rows.push(
        Object.fromEntries(
          columns.map(({ name, type }, index) => {
            const field = fields[index] ?? null;
            const parse = parsers[type];
            return [name, field === null || !parse ? field : parse(field, type)];
          }),
        ),
      );
    }
    return rows;
  }
}

/** Like `UPDATE 3`, `INSERT 0 1`, `SELECT 20`. */
function commandOf(answers: readonly Answer[]): string {
  const done = answers.find(({ name }) => name === 'commandComplete');
  return done ? (done as unknown as { text: string }).text : '';
}

function affectedRows(answers: readonly Answer[]): { numAffectedRows?: bigint } {
  const [command = '', ...numbers] = commandOf(answers).split(' ');
  const count = numbers.at(-1);
  return ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command) && count !== undefined
    ? { numAffectedRows: BigInt(count) }
    : {};
}
