import type { Cohort } from '../cohort/index.ts';
import type { Database } from '../store/index.ts';
import type { OwnAnnouncement } from './announcement.ts';
import { announcementsFor } from './announcement.store.ts';
import { isAddressed } from './audience.rules.ts';
import { listenersOf } from './listeners.ts';

/** What is announced to somebody: what was sent to them, and what was sent before they came to those who are what they are now. */
export async function ownAnnouncements(db: Database, cohort: Cohort, accountId: string): Promise<OwnAnnouncement[]> {
  const all = await announcementsFor(db, cohort.id, accountId);
  if (all.every(({ reader }) => reader !== undefined)) return all;
  const own = (await listenersOf(db, cohort)).filter((listener) => listener.accountId === accountId);
  return all.filter((one) => one.reader !== undefined || own.some((listener) => isAddressed(one, listener)));
}
