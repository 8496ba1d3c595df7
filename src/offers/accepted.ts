import type { Applicant, Call } from '../admission/index.ts';
import type { Database } from '../store/index.ts';
import { awaitsAnswer } from './offer-state.rules.ts';
import { successorsIn } from './offer.store.ts';
import { loadSendout } from './sendout.ts';

/** What the answers to the offers of a call come to. */
export interface Accepted {
  readonly call: Call;
  /** Who has accepted a place, by application number. */
  readonly applicants: readonly Applicant[];
  /** The applications that had an offer and have a place no more. */
  readonly gone: ReadonlySet<string>;
  /** Who left an application's list with an answer, and who came in their place; null for nobody. */
  readonly successors: ReadonlyMap<string, string | null>;
}

/** Who has accepted a place in a call, and who has not any more; undefined while its selection is not published. */
export async function acceptedOf(db: Database, callId: string): Promise<Accepted | undefined> {
  const sendout = await loadSendout(db, callId);
  if (!sendout) return undefined;
  const accepted = new Set(
    sendout.offers.filter(({ state }) => state === 'accepted').map(({ applicationId }) => applicationId),
  );
  const applicants = [...sendout.applicants.values()].filter(({ id }) => accepted.has(id));
  const gone = sendout.offers.filter(({ state }) => state !== 'accepted' && !awaitsAnswer(state));
  return {
    call: sendout.call,
    applicants: applicants.toSorted((a, b) => a.number.localeCompare(b.number)),
    gone: new Set(gone.map(({ applicationId }) => applicationId)),
    successors: await successorsIn(db, callId),
  };
}
