import type { PGlite } from '@electric-sql/pglite';
import { AbortedTransactionError, type CompiledQuery, type DatabaseConnection, type QueryResult } from 'kysely';
import { readAnswer, type EmbeddedAnswer } from './embedded-answer.ts';
import {
  bindMessage,
  describeMessage,
  executeAndSync,
  parseMessage,
  queryMessage,
  series,
  syncMessage,
} from './embedded-wire.ts';

interface Statement {
  readonly name: string;
  readonly parameterTypes: readonly number[];
  readonly columns: EmbeddedAnswer['columns'];
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
    const answer = await this.#send(bindMessage(statement.name, values), executeAndSync);
    if (changesTables.test(sql)) await this.#forget();
    return { rows: this.#rows(answer, statement) as R[], ...affectedRows(answer) };
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
    const { command } = await this.#send(queryMessage('commit'));
    if (command === 'ROLLBACK') throw new AbortedTransactionError();
  }

  async #prepare(sql: string): Promise<Statement> {
    if (this.#statements.size >= mostStatements) await this.#forget();
    const name = `s${++this.#named}`;
    const answer = await this.#send(parseMessage(name, sql), describeMessage(name), syncMessage());
    const statement: Statement = { name, parameterTypes: answer.parameterTypes, columns: answer.columns };
    this.#statements.set(sql, statement);
    return statement;
  }

  async #forget(): Promise<void> {
    this.#statements.clear();
    await this.#send(queryMessage('deallocate all'));
  }

  /** Throws the error where the database answered one. */
  async #send(...messages: readonly Uint8Array[]): Promise<EmbeddedAnswer> {
    const parts: Uint8Array[] = [];
    await this.#pglite.execProtocolRawStream(series(...messages), {
      syncToFs: false,
      // What is handed over lies in the database's own memory, and is gone with the next message.
      onRawData: (part) => void parts.push(part.slice()),
    });
    const answer = readAnswer(series(...parts));
    if (answer.error) throw answer.error;
    return answer;
  }

  #asText(value: unknown, type: number | undefined): string | null {
    if (value === null || value === undefined) return null;
    const serialize = type === undefined ? undefined : this.#pglite.serializers[type];
    if (serialize) return serialize(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  #rows({ rows }: EmbeddedAnswer, { columns }: Statement): unknown[] {
    const { parsers } = this.#pglite;
    return rows.map((fields) => {
      const row: Record<string, unknown> = {};
      for (const [index, { name, type }] of columns.entries()) {
        const field = fields[index] ?? null;
        const parse = parsers[type];
        row[name] = field === null || !parse ? field : parse(field, type);
      }
      return row;
    });
  }
}

function affectedRows({ command }: EmbeddedAnswer): { numAffectedRows?: bigint } {
  const [deed = '', ...numbers] = command.split(' ');
  const count = numbers.at(-1);
  return ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(deed) && count !== undefined
    ? { numAffectedRows: BigInt(count) }
    : {};
}
