import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import { holdsPlace, type OfferState } from './offer-state.rules.ts';

interface OfferTable {
  id: string;
  callId: string;
  applicationId: string;
  decisionId: string;
  source: 'first' | 'reserve' | 'order' | 'appeal';
  state: OfferState;
  answerBy: Temporal.PlainDate;
  offeredAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
  remindedAt: Temporal.Instant | null;
}

interface OfferAnswerTable {
  id: string;
  offerId: string;
  kind: 'accept' | 'decline';
  reason: string;
  answeredBy: string | null;
  answeredAt: Temporal.Instant;
}

interface ReplacementTable {
  id: string;
  applicationId: string;
  leftId: string;
  cameId: string | null;
  reason: string;
  replacedAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    offer: OfferTable;
    offerAnswer: OfferAnswerTable;
    replacement: ReplacementTable;
  }
}

/** A place offered to an application; each has at most one. What came of it is its state. */
export type Offer = Readonly<OfferTable>;
export type OfferSource = Offer['source'];
export type OfferAnswer = Readonly<Omit<OfferAnswerTable, 'offerId'>>;

/** Every offer of a call. One whose application has been taken back or annulled counts as withdrawn, whatever was answered. */
export async function offersOf(db: Database, callId: string): Promise<Offer[]> {
  const rows = await db
    .selectFrom('offer')
    .innerJoin('application', 'application.id', 'offer.applicationId')
    .selectAll('offer')
    .select('application.state as applicationState')
    .where('offer.callId', '=', callId)
    .orderBy('offeredAt')
    .orderBy('offer.id')
    .execute();
  return rows.map(asOffer);
}

export async function offerOf(db: Database, applicationId: string): Promise<Offer | undefined> {
  const row = await db
    .selectFrom('offer')
    .innerJoin('application', 'application.id', 'offer.applicationId')
    .selectAll('offer')
    .select('application.state as applicationState')
    .where('applicationId', '=', applicationId)
    .executeTakeFirst();
  return row && asOffer(row);
}

function asOffer({ applicationState, ...offer }: OfferTable & { applicationState: string }): Offer {
  const isGone = applicationState === 'withdrawn' || applicationState === 'annulled';
  return isGone && holdsPlace(offer.state) ? { ...offer, state: 'withdrawn' } : offer;
}

export type NewOffer = Pick<Offer, 'callId' | 'applicationId' | 'decisionId' | 'source' | 'answerBy'>;

export async function insertOffer(tx: Tx, offer: NewOffer, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('offer')
    .values({ ...offer, id: newId(), state: 'offered', offeredAt: now, answeredAt: null, remindedAt: null })
    .execute();
}

/** Offers anew a place to an application that has lost one. */
export async function renewOffer(tx: Tx, offer: NewOffer, now: Temporal.Instant): Promise<void> {
  const { decisionId, source, answerBy, applicationId } = offer;
  await tx
    .updateTable('offer')
    .set({ decisionId, source, answerBy, state: 'offered', offeredAt: now, answeredAt: null, remindedAt: null })
    .where('applicationId', '=', applicationId)
    .execute();
}

export async function saveOfferState(
  tx: Tx,
  id: string,
  change: Partial<Pick<Offer, 'state' | 'answerBy' | 'answeredAt' | 'remindedAt'>>,
): Promise<void> {
  await tx.updateTable('offer').set(change).where('id', '=', id).execute();
}

export async function insertAnswer(tx: Tx, offerId: string, answer: Omit<OfferAnswer, 'id'>): Promise<string> {
  const id = newId();
  await tx
    .insertInto('offerAnswer')
    .values({ ...answer, id, offerId })
    .execute();
  return id;
}

/** What was answered, the newest first. */
export async function answersOf(db: Database, offerId: string): Promise<OfferAnswer[]> {
  return await db
    .selectFrom('offerAnswer')
    .select(['id', 'kind', 'reason', 'answeredBy', 'answeredAt'])
    .where('offerId', '=', offerId)
    .orderBy('answeredAt', 'desc')
    .limit(50)
    .execute();
}

export type Replacement = Readonly<Omit<ReplacementTable, 'id'>>;

export async function insertReplacement(tx: Tx, replacement: Replacement): Promise<void> {
  await tx
    .insertInto('replacement')
    .values({ ...replacement, id: newId() })
    .execute();
}

/** Who left an application's list after the offer and who came, with the names. */
export async function replacementsOf(
  db: Database,
  applicationId: string,
): Promise<{ left: string; came: string | null; reason: string; replacedAt: Temporal.Instant }[]> {
  return await db
    .selectFrom('replacement')
    .innerJoin('participant as gone', 'gone.id', 'leftId')
    .leftJoin('participant as new', 'new.id', 'cameId')
    .select(['gone.name as left', 'new.name as came', 'reason', 'replacedAt'])
    .where('replacement.applicationId', '=', applicationId)
    .orderBy('replacedAt')
    .execute();
}

/** Who left any list of a call after the offer, with who came in their place; null for nobody. */
export async function successorsIn(db: Database, callId: string): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom('replacement')
    .innerJoin('application', 'application.id', 'replacement.applicationId')
    .select(['leftId', 'cameId'])
    .where('application.callId', '=', callId)
    .orderBy('replacedAt')
    .execute();
  return new Map(rows.map(({ leftId, cameId }) => [leftId, cameId]));
}

/** The participants of other applications of the call that have one of the addresses. */
export async function standsElsewhere(
  db: Database,
  about: { readonly callId: string; readonly applicationId: string; readonly emails: readonly string[] },
): Promise<string[]> {
  if (about.emails.length === 0) return [];
  const rows = await db
    .selectFrom('participant')
    .innerJoin('application', 'application.id', 'participant.applicationId')
    .select((select) => select.fn<string>('lower', ['participant.email']).as('email'))
    .where('application.callId', '=', about.callId)
    .where('application.id', '!=', about.applicationId)
    .where('application.state', 'in', ['sent', 'resending'])
    .where('participant.slot', 'is not', null)
    .where((where) =>
      where(
        where.fn('lower', ['participant.email']),
        'in',
        about.emails.map((one) => one.toLowerCase()),
      ),
    )
    .execute();
  return rows.map(({ email }) => email);
}
