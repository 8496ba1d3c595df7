/*
 * The few messages of PostgreSQL's protocol that the embedded database is spoken to with
 * (PostgreSQL documentation, «Frontend/Backend Protocol», Message Formats).
 */

const text = new TextEncoder();

/** Reads a statement and keeps it under a name. */
export function parseMessage(name: string, sql: string): Uint8Array {
  return message('P', string(name), string(sql), int16(0));
}

/** Asks what parameters a kept statement takes and what columns it answers with. */
export function describeMessage(name: string): Uint8Array {
  return message('D', text.encode('S'), string(name));
}

/** Gives a kept statement its parameters, as text; null stands for null. */
export function bindMessage(name: string, values: readonly (string | null)[]): Uint8Array {
  const parameters = values.flatMap((value) => {
    if (value === null) return [int32(-1)];
    const bytes = text.encode(value);
    return [int32(bytes.length), bytes];
  });
  return message('B', string(''), string(name), int16(0), int16(values.length), ...parameters, int16(0));
}

export function executeMessage(): Uint8Array {
  return message('E', string(''), int32(0));
}

/** Ends a series of messages; after an error the database passes over all until here. */
export function syncMessage(): Uint8Array {
  return message('S');
}

/** A statement without parameters, read and carried out at once. */
export function queryMessage(sql: string): Uint8Array {
  return message('Q', string(sql));
}

export function series(...messages: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(messages);
}

function message(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 4);
  return Buffer.concat([text.encode(type), int32(length), ...parts]);
}

function string(value: string): Uint8Array {
  return text.encode(`${value}\0`);
}

function int16(value: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function int32(value: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}
