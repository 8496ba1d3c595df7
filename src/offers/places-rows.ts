import { loadDesk, type Call, type DeskRow } from '../admission/index.ts';
import type { Database } from '../store/index.ts';
import { offerStates, type OfferState } from './offer-state.rules.ts';
import type { Offer } from './offer.store.ts';

/** An offer as the school sees it in a table: with the application, whatever has become of it. */
export interface OfferRow {
  readonly offer: Offer;
  readonly application: DeskRow;
}

/** Every offer of a call with its application, by name. */
export async function offerRows(db: Database, call: Call, offers: readonly Offer[]): Promise<OfferRow[]> {
  const applications = new Map((await loadDesk(db, call)).map((row) => [row.id, row]));
  return offers
    .flatMap((offer) => {
      const application = applications.get(offer.applicationId);
      return application ? [{ offer, application }] : [];
    })
    .toSorted((a, b) => a.application.name.localeCompare(b.application.name, 'nb'));
}

/** The words that addresses have for the states. */
export const stateWords: Readonly<Record<OfferState, string>> = {
  offered: 'venter',
  silent: 'mer-tid',
  accepted: 'ja',
  declined: 'nei',
  lapsed: 'svarte-ikke',
  withdrawn: 'trukket',
};

export function stateIn(word: string | undefined): OfferState | null {
  return offerStates.find((state) => stateWords[state] === word) ?? null;
}
