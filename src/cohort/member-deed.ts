import type { Deed } from '../admission/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, type Tx } from '../store/index.ts';
import type { Cohort, Member } from './cohort.ts';
import { lockCohort } from './cohort.store.ts';
import { makeDueChanges } from './make-changes.action.ts';
import { eventsOf, plannedOf, type MemberEvent, type MemberEventKind } from './member-event.store.ts';
import { findMember } from './member.store.ts';
import { after, isPlannable, partAfter, until } from './planned-change.rules.ts';

/** Who does something about which member, and what they saw of them when they decided to. */
export interface MemberDeed {
  readonly cohort: Cohort;
  readonly memberId: string;
  readonly accountId: string;
  readonly seen: string;
}

/** What every change of somebody's part says: from when, and why. */
export interface ChangeTerms {
  readonly on: Temporal.PlainDate;
  readonly reason: string;
}

export type MemberRefusal =
  | 'notFound'
  | 'impossible'
  /** The day lies before the last change, or before the member joined. */
  | 'beforeLast'
  /** Something else is planned from a later day, and must be called off first. */
  | 'plannedLater'
  | 'changedMeanwhile';

/** By what the same change sent again is known: its kind, and where that is not enough, what came of it. */
interface Repeatable {
  readonly kind: MemberEventKind;
  readonly isSame?: (last: MemberEvent, member: Member, tx: Tx) => boolean | Promise<boolean>;
}

/** A member as somebody sees them before they change anything: another fingerprint means that something has changed. */
export function memberFingerprint(
  { state, standing, groupId, email }: Member,
  planned: readonly Pick<MemberEvent, 'id'>[] = [],
): string {
  return canonicalHash({ state, standing, groupId, email, planned: planned.map(({ id }) => id) });
}

export interface AboutDeed {
  readonly cohort: Cohort;
  /** As they are on the day from which the change holds: what is planned until then has been reckoned in. */
  readonly member: Member;
  readonly accountId: string;
  readonly now: Temporal.Instant;
}

/** What ends or has nothing to do with whatever is planned for later. */
const besidePlans: ReadonlySet<MemberEventKind> = new Set(['withdrawn', 'replaced', 'address']);

/**
 * Changes a member in a transaction that holds the cohort, now or from a day to come. The same change sent twice counts once; one that
 * was decided on a page that is no longer true is refused.
 */
export async function onMember<E>(
  deed: Deed,
  by: MemberDeed,
  change: ChangeTerms & Repeatable,
  work: (tx: Tx, about: AboutDeed) => Promise<Result<null, E>>,
): Promise<Result<null, E | MemberRefusal>> {
  const now = deed.clock.now();
  const { cohort, accountId } = by;
  return await inTransaction(deed.db, async (tx): Promise<Result<null, E | MemberRefusal>> => {
    await lockCohort(tx, cohort.id);
    const found = await findMember(tx, by.memberId);
    if (found?.cohortId !== cohort.id) return refused('notFound');
    const member = await makeDueChanges(tx, found, await plannedOf(tx, found.id), now);
    const events = (await eventsOf(tx, member.id)).filter(({ state }) => state !== 'calledOff');
    const planned = await plannedOf(tx, member.id);
    const [last] = events;
    if (last && isLike(last, by, change) && (await (change.isSame?.(last, member, tx) ?? true))) return ok(null);
    if (by.seen !== memberFingerprint(member, planned)) return refused('changedMeanwhile');
    const done = events.filter(({ state }) => state === 'done');
    if (Temporal.PlainDate.compare(change.on, earliestDay(member, done)) < 0) return refused('beforeLast');
    const isAhead = Temporal.PlainDate.compare(change.on, inOslo(now).toPlainDate()) > 0;
    if (isAhead && !isPlannable(change.kind)) return refused('impossible');
    if (after(planned, change.on).length > 0 && !besidePlans.has(change.kind)) return refused('plannedLater');
    return await work(tx, { cohort, member: partAfter(member, until(planned, change.on)), accountId, now });
  });
}

function isLike(last: MemberEvent, { accountId }: MemberDeed, { kind, on, reason }: ChangeTerms & Repeatable): boolean {
  const isOwn = last.writtenBy === accountId && !last.byAdmission;
  return isOwn && last.kind === kind && last.takesEffectOn.equals(on) && last.reason === reason;
}

/** The first day on which something new can take effect for somebody. */
function earliestDay({ joinedOn }: Member, events: readonly MemberEvent[]): Temporal.PlainDate {
  const days = [joinedOn, ...events.map(({ takesEffectOn }) => takesEffectOn)];
  return days.reduce((latest, day) => (Temporal.PlainDate.compare(day, latest) > 0 ? day : latest));
}
