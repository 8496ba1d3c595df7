import type { Deed } from '../admission/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, type Tx } from '../store/index.ts';
import type { Cohort, Member } from './cohort.ts';
import { lockCohort } from './cohort.store.ts';
import { eventsOf, findMember, type MemberEvent, type MemberEventKind } from './member.store.ts';

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
  | 'changedMeanwhile';

/** By what the same change sent again is known: its kind, and where that is not enough, what came of it. */
interface Repeatable {
  readonly kind: MemberEventKind;
  readonly isSame?: (last: MemberEvent, member: Member, tx: Tx) => boolean | Promise<boolean>;
}

/** A member as somebody sees them before they change anything: another fingerprint means that something has changed. */
export function memberFingerprint({ state, standing, groupId, email }: Member): string {
  return canonicalHash({ state, standing, groupId, email });
}

export interface AboutDeed {
  readonly cohort: Cohort;
  readonly member: Member;
  readonly accountId: string;
  readonly now: Temporal.Instant;
}

/**
 * Changes a member in a transaction that holds the cohort. The same change sent twice counts once; one that was decided on a page
 * that is no longer true is refused.
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
    const member = await findMember(tx, by.memberId);
    if (member?.cohortId !== cohort.id) return refused('notFound');
    const events = await eventsOf(tx, member.id);
    const [last] = events;
    if (last && isLike(last, by, change) && (await (change.isSame?.(last, member, tx) ?? true))) return ok(null);
    if (by.seen !== memberFingerprint(member)) return refused('changedMeanwhile');
    if (Temporal.PlainDate.compare(change.on, earliestDay(member, events)) < 0) return refused('beforeLast');
    return await work(tx, { cohort, member, accountId, now });
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
