import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';

/** A new identifier for a row: a random UUID, so that nothing can be learned or guessed from it. */
export function newId(): string {
  return randomUUID();
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a piece of an address can be an identifier at all; asking the database for anything else would be an error there. */
export function isId(value: string): boolean {
  return uuidPattern.test(value);
}

/** A secret for a personal link: 256 random bits as 43 characters that can stand in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: its SHA-256 as hex. A stolen database opens no links. */
export function hashSecret(secret: string): string {
  return sha256Hex(secret);
}

export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A keyed hash (HMAC with SHA-256) as hex: who does not know the secret can't make it, and learns nothing of the secret from it. */
export function hmacHex(secret: string, data: string): string {
  return createHmac('sha256', secret).update(data).digest('hex');
}
