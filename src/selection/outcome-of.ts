import { findCall } from '../admission/index.ts';
import { ticketCounts } from '../draw/index.ts';
import { whileUnwritten, type Database } from '../store/index.ts';
import { newestBook, protocolOf } from './document.store.ts';
import type { Draw } from './draw.ts';
import type { ApplicationOutcome, SelectionOutcome } from './outcome.ts';
import { nextInOrder, outcomes, type PublishedDraw, type Waiting } from './outcome.rules.ts';
import { resultOf, waitingPlacesOf } from './result.store.ts';
import { loadSelection, type SelectionState } from './selection-state.ts';

/** The published result of a call's selection, for each application that still stands; undefined before it is published. */
export async function outcomeOf(db: Database, callId: string): Promise<SelectionOutcome | undefined> {
  return await outcomeOfCall(db, { id: callId });
}

const outcomeOfCall = whileUnwritten(async (db, { id: callId }: { readonly id: string }) => readOutcome(db, callId));

async function readOutcome(db: Database, callId: string): Promise<SelectionOutcome | undefined> {
  const result = await resultOf(db, callId);
  const call = result && (await findCall(db, callId));
  if (!result || !call) return undefined;
  // After the result is published nothing here depends on the time any more.
  const state = await loadSelection(db, call, result.publishedAt);
  const draws = await publishedDraws(db, state.draws);
  const numberOf = new Map(state.draws.map(({ id, number }) => [id, number]));
  const given = await waitingPlacesOf(db, callId);
  return {
    callId,
    kind: result.kind,
    publishedAt: result.publishedAt,
    byApplication: outcomes({
      kind: result.kind,
      eligible: state.eligible.map(({ applicationId }) => applicationId),
      notEligible: notEligibleOutcomes(state),
      draws,
      waitingPlaces: new Map(
        given.map(({ applicationId, drawId, position }) => [
          applicationId,
          { draw: numberOf.get(drawId) ?? 0, position },
        ]),
      ),
    }),
  };
}

function notEligibleOutcomes({ notEligible, eligibility }: SelectionState) {
  return new Map(
    notEligible.map(({ id }) => {
      const decision = eligibility.get(id);
      if (!decision) throw new Error(`${id} is out without a decision`);
      const { condition, reason, decidedBy, decidedAt } = decision;
      const outcome: Extract<ApplicationOutcome, { kind: 'notEligible' }> = {
        kind: 'notEligible',
        condition,
        reason,
        decidedBy,
        decidedAt,
      };
      return [id, outcome];
    }),
  );
}

async function publishedDraws(db: Database, draws: readonly Draw[]): Promise<PublishedDraw[]> {
  const found: PublishedDraw[] = [];
  for (const { id, number, kind, state } of draws) {
    if (state !== 'published') continue;
    const [book, protocol] = [await newestBook(db, id), await protocolOf(db, id)];
    if (!book || !protocol) throw new Error(`draw ${id} is published without its documents`);
    const idOf = new Map(book.members.map((member) => [member.number, member.applicationId]));
    const inIds = (numbers: readonly string[]): string[] => numbers.map((one) => idOf.get(one) ?? one);
    const of = book.book.tickets.length;
    found.push({
      number,
      kind,
      tickets: new Map(
        [...ticketCounts(book.pool, book.book)].map(([one, count]) => [idOf.get(one) ?? one, { count, of }]),
      ),
      selected: new Set(inIds(protocol.selected)),
      waiting: inIds(protocol.waiting),
    });
  }
  return found;
}

/** Who gets a place that has become vacant after the reserve draw. */
export interface NextWaiting {
  readonly applicationId: string;
  readonly drawId: string;
  /** In the drawn order, from 1. */
  readonly position: number;
}

/**
 * Who comes next by the order that the newest published draw has drawn. `accepted`: the applications that have a place now;
 * `vacancies`: how many places are free, this one included. Undefined where nobody waits.
 */
export async function nextWaiting(
  db: Database,
  { callId, accepted, vacancies }: { callId: string; accepted: readonly string[]; vacancies: number },
): Promise<NextWaiting | undefined> {
  const outcome = await outcomeOf(db, callId);
  const call = await findCall(db, callId);
  if (!outcome || !call) return undefined;
  const state = await loadSelection(db, call, outcome.publishedAt);
  const last = state.draws.findLast((draw) => draw.state === 'published');
  const protocol = last && (await protocolOf(db, last.id));
  if (!last || !protocol) return undefined;
  const byNumber = new Map(state.eligible.map((member) => [member.number, member]));
  const order = protocol.waiting.flatMap((number, index): Waiting[] => {
    const member = byNumber.get(number);
    const waits = member && outcome.byApplication.get(member.applicationId)?.kind === 'waiting';
    return member && waits && !accepted.includes(member.applicationId)
      ? [{ applicationId: member.applicationId, position: index + 1, region: member.region, size: member.size }]
      : [];
  });
  const next = nextInOrder(order, stillNeeded(state, accepted), vacancies);
  return next && { applicationId: next.applicationId, drawId: last.id, position: next.position };
}

function stillNeeded({ eligible, published, draw, choice }: SelectionState, accepted: readonly string[]) {
  // A reserve draw's own numbers count what was missing when it was made; those whom it drew count as accepted by now.
  const whole = draw?.kind === 'reserve' ? published : (choice?.representation ?? published);
  const before = draw?.kind === 'reserve' ? new Set(draw.accepted) : new Set<string>();
  const placed = eligible.filter(({ applicationId }) => accepted.includes(applicationId) && !before.has(applicationId));
  const missing = (feature: 'region' | 'size'): Map<string, number> =>
    new Map(
      Object.entries(whole.bounds[feature]).map(([value, { min }]) => [
        value,
        Math.max(0, min - placed.filter((one) => one[feature] === value).length),
      ]),
    );
  return { region: missing('region'), size: missing('size') };
}
