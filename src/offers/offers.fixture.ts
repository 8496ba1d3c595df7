import { applicationNow } from '../admission/admission.fixture.ts';
import { makeTicketBook } from '../selection/book.action.ts';
import { holdByBeacon } from '../selection/hold.action.ts';
import { publishPromise } from '../selection/promise.action.ts';
import { publishDraw, publishRoomForAll } from '../selection/publish.action.ts';
import {
  assessedCall,
  drawn,
  orThrow,
  rightSignature,
  settings,
  type Assessed,
  type CallChange,
} from '../selection/selection.fixture.ts';
import type { Database } from '../store/index.ts';
import { offersOf, type Offer } from './offer.store.ts';
import { sendDecisions } from './send-decisions.action.ts';

/** Eight municipalities, five places: drawn and published, nothing told yet. */
export async function drawnCall(db: Database, change: CallChange = {}): Promise<Assessed> {
  const assessed = await assessedCall(db, change);
  await drawn(assessed);
  return assessed;
}

/** The same with every decision sent. */
export async function toldCall(db: Database, change: CallChange = {}): Promise<Assessed> {
  const assessed = await drawnCall(db, change);
  const sent = await sendDecisions(assessed.deed, assessed.by);
  if (!sent.ok) throw new Error(sent.reason);
  return assessed;
}

/** Room for all eight, and all of them told. */
export async function roomyCall(db: Database): Promise<Assessed> {
  const assessed = await assessedCall(db, { room: 20 });
  const published = await publishRoomForAll(assessed.deed, assessed.by);
  if (!published.ok) throw new Error(published.reason);
  const sent = await sendDecisions(assessed.deed, assessed.by);
  if (!sent.ok) throw new Error(sent.reason);
  return assessed;
}

/** The name that the fixture knows an application by. */
export function nameIn({ applications }: Assessed, applicationId: string): string {
  const found = [...applications].find(([, id]) => id === applicationId);
  if (!found) throw new Error(`${applicationId} is not of the fixture`);
  return found[0];
}

export async function offersNow({ db, by }: Assessed): Promise<Offer[]> {
  return await offersOf(db, by.callId);
}

/** One of those with an offer: its application and its contact. */
export async function offered(assessed: Assessed, index = 0) {
  const offer = (await offersNow(assessed))[index];
  if (!offer) throw new Error('nobody has an offer');
  return await memberOf(assessed, offer.applicationId);
}

export async function memberOf({ db }: Pick<Assessed, 'db'>, applicationId: string) {
  const application = await applicationNow(db, applicationId);
  return { application, by: { applicationId, accountId: application.contactAccountId } };
}

/** One of those who wait. */
export async function waitingOne(assessed: Assessed, index = 0) {
  const offers = new Set((await offersNow(assessed)).map(({ applicationId }) => applicationId));
  const waiting = [...assessed.applications.values()].filter((id) => !offers.has(id))[index];
  if (!waiting) throw new Error('nobody waits');
  return await memberOf(assessed, waiting);
}

/** Holds the reserve draw that has begun, and publishes it. */
export async function holdReserve(assessed: Assessed): Promise<void> {
  const { deed, by, clock } = assessed;
  orThrow(await makeTicketBook(deed, by));
  const chanceAt = clock.now().add({ hours: 26 });
  orThrow(await publishPromise(deed, settings, by, { chanceAt, witnesses: null }));
  clock.set(chanceAt.add({ minutes: 5 }));
  orThrow(await holdByBeacon(deed, settings, by, await rightSignature(assessed)));
  orThrow(await publishDraw(deed, by));
}
