import type { Deed } from '../admission/index.ts';
import { findCohortById, lockCohort, planOfCohort, type Cohort } from '../cohort/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { gatheringsOf, saveGathering, type PlacedGathering } from './gathering.store.ts';
import { daysOf, frameOf, placeFaults, plannedStays, type PlaceFault, type Stay } from './place.rules.ts';
import { updateGathering } from './place.store.ts';
import type { Programme } from './programme.ts';
import { shiftSessions } from './shift-sessions.ts';

/** Whose cohort, and who does it. */
export interface CohortDeed {
  readonly cohortId: string;
  readonly accountId: string;
}

/** Where and when a gathering is. */
export interface PlaceTerms {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly venue: string;
  readonly address: string;
  readonly practical: Programme['practical'];
}

export type PlaceRefusal =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'faults'; readonly faults: readonly PlaceFault[] }
  /** Somebody else has changed it since the page was opened: this is what they made of it. */
  | { readonly kind: 'conflict'; readonly gathering: PlacedGathering }
  /** So many sessions would lie after its last day. */
  | { readonly kind: 'sessionsBeyond'; readonly count: number };

function stayOf({ number, fromOn, toOn }: Pick<PlacedGathering, 'number' | 'fromOn' | 'toOn'>): Stay {
  return { number, from: fromOn, to: toOn };
}

export function termsOfPlace({ fromOn, toOn, venue, address, practical }: PlacedGathering): PlaceTerms {
  return { from: fromOn, to: toOn, venue, address, practical };
}

/** Tells two states of a gathering's place apart; stands in its form as a hidden field. Empty for what lies nowhere. */
export function placeFingerprint(gathering: PlacedGathering | undefined): string {
  return gathering ? fingerprintOf(termsOfPlace(gathering)) : '';
}

function fingerprintOf({ from, to, ...rest }: PlaceTerms): string {
  return canonicalHash({ ...rest, from: from.toString(), to: to.toString() }).slice(0, 16);
}

interface InCohort {
  readonly tx: Tx;
  readonly by: CohortDeed;
  readonly cohort: Cohort;
  readonly placed: readonly PlacedGathering[];
  readonly now: Temporal.Instant;
}

/** Gives a gathering its days and place, or others than it had; its sessions move along with it. `seen` is what the page showed. */
export async function placeGathering(
  deed: Deed,
  by: CohortDeed,
  number: number,
  terms: PlaceTerms,
  seen: string,
): Promise<Result<null, PlaceRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const about = await lock(deed, tx, by);
    if (!about || number < 1 || number > frameOf(planOfCohort(about.cohort)).count)
      return refused({ kind: 'notFound' });
    const current = about.placed.find((one) => one.number === number);
    if (current && placeFingerprint(current) === fingerprintOf(terms)) return ok(null);
    if (current && placeFingerprint(current) !== seen) return refused({ kind: 'conflict', gathering: current });
    return await place(about, number, terms);
  });
}

/** Places every gathering that lies nowhere on the days that the plan proposes. Answers which could not be. */
export async function placeAsPlanned(
  deed: Deed,
  by: CohortDeed,
): Promise<Result<{ readonly placed: number; readonly left: readonly number[] }, 'notFound'>> {
  return await inTransaction(deed.db, async (tx) => {
    const about = await lock(deed, tx, by);
    if (!about) return refused('notFound');
    const plan = planOfCohort(about.cohort);
    const left: number[] = [];
    let placed = 0;
    for (const { number, from, to } of plannedStays(plan)) {
      const soFar = await gatheringsOf(tx, by.cohortId);
      if (soFar.some((one) => one.number === number)) continue;
      const venue = plan.gatherings.find((one) => one.number === number)?.place.name.nb ?? '';
      const result = await place({ ...about, placed: soFar }, number, { from, to, venue, address: '', practical: {} });
      if (result.ok) placed++;
      else left.push(number);
    }
    return ok({ placed, left });
  });
}

async function lock(deed: Deed, tx: Tx, by: CohortDeed): Promise<InCohort | undefined> {
  await lockCohort(tx, by.cohortId);
  const cohort = await findCohortById(tx, by.cohortId);
  return cohort && { tx, by, cohort, placed: await gatheringsOf(tx, cohort.id), now: deed.clock.now() };
}

async function place(about: InCohort, number: number, terms: PlaceTerms): Promise<Result<null, PlaceRefusal>> {
  const { tx, by, cohort, placed, now } = about;
  const wanted = { number, from: terms.from, to: terms.to };
  const today = inOslo(now).toPlainDate();
  const faults = placeFaults(frameOf(planOfCohort(cohort)), placed.map(stayOf), wanted, today);
  if (faults.length > 0) return refused({ kind: 'faults', faults });
  const { from: fromOn, to: toOn, ...rest } = terms;
  const content = { ...rest, fromOn, toOn, changedAt: now };
  const current = placed.find((one) => one.number === number);
  if (!current) await saveGathering(tx, { ...content, cohortId: cohort.id, number });
  else {
    const beyond = await shiftSessions(tx, current, { fromOn, toOn }, now);
    if (beyond > 0) return refused({ kind: 'sessionsBeyond', count: beyond });
    await updateGathering(tx, current.id, content);
  }
  const moved = current ? current.fromOn.until(fromOn, { largestUnit: 'day' }).days : 0;
  await writeLog(tx, {
    at: now,
    actor: { kind: 'account', id: by.accountId },
    action: !current ? 'gatheringPlaced' : moved === 0 ? 'gatheringCorrected' : 'gatheringMoved',
    subject: { kind: 'cohort', id: cohort.id },
    details: { gathering: number, days: daysOf(wanted), movedDays: moved },
  });
  return ok(null);
}
