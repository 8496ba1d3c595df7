/*
 * The few messages of PostgreSQL's protocol that the embedded database is spoken to with
 * (PostgreSQL documentation, «Frontend/Backend Protocol», Message Formats). What it answers: `embedded-answer.ts`.
 */

/** Reads a statement and keeps it under a name. */
export function parseMessage(name: string, sql: string): Uint8Array {
  return message('P', string(name), string(sql), int16(0));
}

/** Asks what parameters a kept statement takes and what columns it answers with. */
export function describeMessage(name: string): Uint8Array {
  return message('D', Buffer.from('S'), string(name));
}

/** Gives a kept statement its parameters, as text; null stands for null. Written in one piece: every query sends one. */
export function bindMessage(name: string, values: readonly (string | null)[]): Uint8Array {
  const lengths = values.map((value) => (value === null ? -1 : Buffer.byteLength(value)));
  const size = 12 + Buffer.byteLength(name) + lengths.reduce((sum, length) => sum + 4 + Math.max(length, 0), 0);
  const bytes = Buffer.allocUnsafe(1 + size);
  let at = bytes.write('B', 0, 'latin1');
  at = bytes.writeInt32BE(size, at);
  at = bytes.writeUInt8(0, at);
  at += bytes.write(name, at);
  at = bytes.writeUInt8(0, at);
  at = bytes.writeUInt16BE(0, at);
  at = bytes.writeUInt16BE(values.length, at);
  for (const [index, value] of values.entries()) {
    at = bytes.writeInt32BE(lengths[index] ?? -1, at);
    if (value !== null) at += bytes.write(value, at);
  }
  bytes.writeUInt16BE(0, at);
  return bytes;
}

/** Carries out what has been bound, and ends the series: after an error the database passes over all until here. */
export const executeAndSync: Uint8Array = series(message('E', string(''), int32(0)), syncMessage());

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
  return Buffer.concat([Buffer.from(type), int32(length), ...parts]);
}

function string(value: string): Uint8Array {
  return Buffer.from(`${value}\0`);
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
