import type { Deed } from '../admission/index.ts';
import { findCohortById, isPart, membershipsOf, planOfCohort, type Cohort, type Member } from '../cohort/index.ts';
import { isFor, publishedProgramme, type ProgrammeSession } from '../gatherings/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Database, type Tx } from '../store/index.ts';
import { judgeArrival, sessionsOfCode, type ArrivalRefusal } from './check-in.rules.ts';
import { checkInsSince, type PlacedCheckIn } from './check-in.store.ts';
import { asCode } from './code.rules.ts';
import { isThere, type Mark } from './mark.ts';
import { findMark, writeMark } from './mark.store.ts';
import { timesOf } from './session-in-programme.ts';

export type CheckInRefusal =
  | { readonly kind: 'wrong' | 'old' | 'otherCohort' | 'noCohort' }
  | (ArrivalRefusal & { readonly session: ProgrammeSession });

export interface CheckedIn {
  readonly sessionId: string;
  /** They had checked in before: nothing was written. */
  readonly again: boolean;
}

/** Codes of sessions that were opened longer ago than this are not known any more. */
const rememberedHours = 24;

/** Somebody who is signed in says that they are here. One's own attendance only: there is no way to name anybody else. */
export async function checkIn(
  { db, clock }: Deed,
  accountId: string,
  typed: string,
): Promise<Result<CheckedIn, CheckInRefusal>> {
  const now = clock.now();
  const places = (await membershipsOf(db, accountId)).filter(({ state }) => isPart(state));
  if (places.length === 0) return refused({ kind: 'noCohort' });
  const code = asCode(typed);
  if (code === undefined) return refused({ kind: 'wrong' });
  const found = sessionsOfCode(code, await checkInsSince(db, now.subtract({ hours: rememberedHours })), now);
  if (!found.ok) return refused({ kind: found.reason });
  const own = found.value.flatMap((one) => {
    const member = places.find(({ cohortId }) => cohortId === one.cohortId);
    return member ? [{ checkIn: one, member }] : [];
  });
  let refusal: CheckInRefusal = { kind: 'otherCohort' };
  // More than one only where sessions happen to share a code: then it is the one that is for this person.
  for (const arriving of own) {
    const arrived = await arrive(db, arriving, now);
    if (arrived.ok) return ok(await write(db, arriving, arrived.value, now));
    refusal = arrived.reason;
  }
  return refused(refusal);
}

interface Arriving {
  readonly checkIn: PlacedCheckIn;
  readonly member: Member;
}

async function arrive(
  db: Database,
  { checkIn: opened, member }: Arriving,
  now: Temporal.Instant,
): Promise<Result<'present' | 'late', CheckInRefusal>> {
  const cohort = await findCohortById(db, opened.cohortId);
  const programme = await publishedProgramme(db, opened.gatheringId);
  const session = programme?.sessions.find(({ id }) => id === opened.sessionId);
  if (!cohort || !session) return refused({ kind: 'wrong' });
  const judged = judgeArrival(
    {
      checkIn: opened,
      session: timesOf(session),
      isForGroup: isFor(session, member.groupId),
      isOnLeave: member.state === 'onLeave',
      now,
    },
    termsOf(cohort),
  );
  return judged.ok ? judged : refused({ ...judged.reason, session });
}

function termsOf(cohort: Cohort) {
  return planOfCohort(cohort).attendance.checkIn;
}

async function write(
  db: Database,
  { checkIn: { sessionId }, member }: Arriving,
  state: 'present' | 'late',
  now: Temporal.Instant,
): Promise<CheckedIn> {
  return await inTransaction(db, async (tx) => {
    const mark = { state, source: 'code', arrivedAt: now, markedBy: member.accountId, markedAt: now } as const;
    // Whoever was expected to be away, and is here, is here. Where somebody writes at the same time, it is looked at again.
    for (let before = await seen(tx, sessionId, member); ; before = await seen(tx, sessionId, member)) {
      if (isThere(before?.state)) return { sessionId, again: true };
      const base = before?.state ?? null;
      if (!(await writeMark(tx, mark, { sessionId, memberId: member.id, base }))) continue;
      await writeLog(tx, {
        at: now,
        actor: { kind: 'account', id: member.accountId },
        action: 'checkedIn',
        subject: { kind: 'session', id: sessionId },
        details: { member: member.id, from: base, to: state },
      });
      return { sessionId, again: false };
    }
  });
}

async function seen(tx: Tx, sessionId: string, { id }: Member): Promise<Mark | undefined> {
  return await findMark(tx, sessionId, id);
}
