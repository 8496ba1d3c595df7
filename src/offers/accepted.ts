import type { Applicant, Call } from '../admission/index.ts';
import type { Database } from '../store/index.ts';
import { loadSendout } from './sendout.ts';

/** Who has accepted a place in a call, by application number; undefined while its selection is not published. */
export async function acceptedOf(
  db: Database,
  callId: string,
): Promise<{ readonly call: Call; readonly applicants: readonly Applicant[] } | undefined> {
  const sendout = await loadSendout(db, callId);
  if (!sendout) return undefined;
  const accepted = new Set(
    sendout.offers.filter(({ state }) => state === 'accepted').map(({ applicationId }) => applicationId),
  );
  const applicants = [...sendout.applicants.values()].filter(({ id }) => accepted.has(id));
  return { call: sendout.call, applicants: applicants.toSorted((a, b) => a.number.localeCompare(b.number)) };
}
