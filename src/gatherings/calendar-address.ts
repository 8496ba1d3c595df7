import { timingSafeEqual } from 'node:crypto';
import { hmacHex, isId } from '../kit/id.ts';
import type { Database } from '../store/index.ts';
import { calendarGeneration } from './calendar-address.store.ts';

/** What addresses of calendars are made with. */
export interface CalendarSettings {
  /** Known to the server alone: whoever has the database without it can't make an address. */
  readonly secret: string;
}

/**
 * The secret part of an account's calendar address: whose it is, and a mark that only this server can make. Nothing of it is kept but
 * the number of times it was renewed, so it can be shown again and nothing stolen from the database opens it.
 */
export function calendarSecret({ secret }: CalendarSettings, accountId: string, generation: number): string {
  return `${accountId}.${hmacHex(secret, `${accountId} ${generation}`)}`;
}

/** Whose calendar a secret opens; undefined for those that were renewed since and those that never were. */
export async function calendarOwner(
  db: Database,
  settings: CalendarSettings,
  secret: string,
): Promise<string | undefined> {
  const [accountId = ''] = secret.split('.');
  if (!isId(accountId)) return undefined;
  const right = Buffer.from(calendarSecret(settings, accountId, await calendarGeneration(db, accountId)));
  const given = Buffer.from(secret);
  return given.length === right.length && timingSafeEqual(given, right) ? accountId : undefined;
}
