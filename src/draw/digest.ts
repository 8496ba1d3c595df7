import { sha256 as digestOf } from '@noble/hashes/sha2.js';

/** SHA-256 as 32 bytes. The same in Node and in the browser, at once and without waiting. */
export function sha256(data: Uint8Array): Uint8Array {
  return digestOf(data);
}

/** SHA-256 as 64 hexadecimal digits; a text counts as its UTF-8 bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return hexOf(sha256(typeof data === 'string' ? textBytes(data) : data));
}

export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Lower-case hexadecimal digits, two a byte. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a text is exactly so many bytes in lower-case hexadecimal digits: one spelling only. */
export function isHexOf(text: string, bytes: number): boolean {
  return text.length === 2 * bytes && /^(?:[0-9a-f]{2})*$/.test(text);
}

/** Throws where the text is not made of pairs of lower-case hexadecimal digits. */
export function bytesOf(hex: string): Uint8Array {
  if (!isHexOf(hex, hex.length / 2)) throw new RangeError('not hexadecimal digits in pairs');
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** A whole number from 0 as so many bytes, the most significant first. */
export function numberBytes(value: number, length: 4 | 8): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  if (length === 4) view.setUint32(0, value);
  else view.setBigUint64(0, BigInt(value));
  return bytes;
}
