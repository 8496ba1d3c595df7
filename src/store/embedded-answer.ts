/** What the embedded database answered to one series of messages, as far as it matters here. */
export interface EmbeddedAnswer {
  /** The type numbers of a statement's parameters; empty unless it was described. */
  readonly parameterTypes: readonly number[];
  /** The columns that a statement answers with; empty unless it was described. */
  readonly columns: readonly { readonly name: string; readonly type: number }[];
  /** Each row's fields as text; null stands for null. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Like `UPDATE 3`, `INSERT 0 1`, `SELECT 20`; empty where nothing was carried out. */
  readonly command: string;
  readonly error: EmbeddedError | undefined;
}

/** An error that the database answered, with what PostgreSQL's own driver tells of one. */
class EmbeddedError extends Error {
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly hint: string | undefined;
  readonly table: string | undefined;
  readonly constraint: string | undefined;

  constructor(fields: ReadonlyMap<string, string>) {
    super(fields.get('M') ?? 'the database gave no reason');
    this.code = fields.get('C');
    this.detail = fields.get('D');
    this.hint = fields.get('H');
    this.table = fields.get('t');
    this.constraint = fields.get('n');
  }
}

/** Takes an answer apart. Rows are read straight from its bytes: a list of hundreds is no more than its text. */
export function readAnswer(answer: Uint8Array): EmbeddedAnswer {
  const bytes = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength);
  const rows: (string | null)[][] = [];
  let parameterTypes: readonly number[] = [];
  let columns: EmbeddedAnswer['columns'] = [];
  let command = '';
  let error: EmbeddedError | undefined;
  for (let start = 0; start < bytes.length; start += 1 + bytes.readInt32BE(start + 1)) {
    const content = start + 5;
    switch (String.fromCharCode(bytes[start] ?? 0)) {
      case 'D':
        rows.push(readRow(bytes, content));
        break;
      case 'C':
        command = readString(bytes, content);
        break;
      case 't':
        parameterTypes = readParameterTypes(bytes, content);
        break;
      case 'T':
        columns = readColumns(bytes, content);
        break;
      case 'E':
        error = new EmbeddedError(readFields(bytes, content));
        break;
    }
  }
  return { parameterTypes, columns, rows, command, error };
}

function readRow(bytes: Buffer, start: number): (string | null)[] {
  const fields: (string | null)[] = [];
  let at = start + 2;
  for (let left = bytes.readUInt16BE(start); left > 0; left--) {
    const length = bytes.readInt32BE(at);
    at += 4;
    fields.push(length < 0 ? null : bytes.toString('utf8', at, at + length));
    at += Math.max(length, 0);
  }
  return fields;
}

function readParameterTypes(bytes: Buffer, start: number): number[] {
  return Array.from({ length: bytes.readUInt16BE(start) }, (_, index) => bytes.readInt32BE(start + 2 + 4 * index));
}

/** After a column's name come its table, its place there, its type, and three numbers more: 18 bytes in all. */
function readColumns(bytes: Buffer, start: number): { name: string; type: number }[] {
  let at = start + 2;
  return Array.from({ length: bytes.readUInt16BE(start) }, () => {
    const end = bytes.indexOf(0, at);
    const column = { name: bytes.toString('utf8', at, end), type: bytes.readInt32BE(end + 7) };
    at = end + 19;
    return column;
  });
}

/** The fields of an error: a letter and a text each, until a zero. */
function readFields(bytes: Buffer, start: number): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = start; bytes[at];) {
    const text = readString(bytes, at + 1);
    fields.set(String.fromCharCode(bytes[at] ?? 0), text);
    at += 2 + Buffer.byteLength(text);
  }
  return fields;
}

function readString(bytes: Buffer, start: number): string {
  return bytes.toString('utf8', start, bytes.indexOf(0, start));
}
