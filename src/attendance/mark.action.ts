import type { SessionInProgramme } from '../gatherings/index.ts';
import type { Deed } from '../admission/index.ts';
import { planOfCohort } from '../cohort/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import type { Mark, MarkState } from './mark.ts';
import { findMark, saveNote, writeMark } from './mark.store.ts';
import { expectedAt } from './expected.ts';
import { mayMark, type Marker, type MarkingRefusal } from './marking.rules.ts';
import { timesOf } from './session-in-programme.ts';

/** What is to be written of somebody, and what was seen when that was decided. */
export interface WantedMark {
  readonly memberId: string;
  readonly seen: MarkState | null;
  readonly to: MarkState;
}

/** Somebody wrote something else meanwhile: nothing was changed, and both are to be looked at. */
export interface Clash {
  readonly memberId: string;
  readonly wanted: MarkState;
  /** Null where what was seen has been taken away. */
  readonly now: Mark | null;
}

export type MarkRefusal = MarkingRefusal | 'reasonMissing' | 'notExpected';

/**
 * Writes who was at a session. What stands there already is changed with a reason, which is kept. Marks that were set since the list
 * was opened are not overwritten: they come back as clashes, and all others are written.
 */
export async function markSession(
  deed: Deed,
  by: Marker & { readonly accountId: string },
  held: SessionInProgramme,
  wanted: readonly WantedMark[],
  reason: string,
): Promise<Result<readonly Clash[], MarkRefusal>> {
  const now = deed.clock.now();
  const changes = wanted.filter(({ seen, to }) => seen !== to);
  const may = mayMark(by, timesOf(held.session), planOfCohort(held.cohort).attendance, now, changes);
  if (!may.ok) return may;
  if (reason === '' && changes.some(({ seen }) => seen !== null)) return refused('reasonMissing');
  const expected = new Set((await expectedAt(deed.db, held)).members.map(({ id }) => id));
  if (changes.some(({ memberId }) => !expected.has(memberId))) return refused('notExpected');
  return await inTransaction(deed.db, async (tx) => {
    const clashes: Clash[] = [];
    for (const change of changes) {
      const clash = await writeOne(tx, { by, sessionId: held.session.id, reason, now }, change);
      if (clash) clashes.push(clash);
    }
    return ok(clashes);
  });
}

interface Writing {
  readonly by: Marker & { readonly accountId: string };
  readonly sessionId: string;
  readonly reason: string;
  readonly now: Temporal.Instant;
}

async function writeOne(
  tx: Tx,
  { by, sessionId, reason, now }: Writing,
  { memberId, seen, to }: WantedMark,
): Promise<Clash | undefined> {
  const before = await findMark(tx, sessionId, memberId);
  // Sent twice: it stands there already.
  if (before?.state === to) return undefined;
  const mark = {
    state: to,
    source: by.role,
    arrivedAt: before?.arrivedAt ?? null,
    markedBy: by.accountId,
    markedAt: now,
  } as const;
  if (!(await writeMark(tx, mark, { sessionId, memberId, base: seen }))) {
    return { memberId, wanted: to, now: (await findMark(tx, sessionId, memberId)) ?? null };
  }
  if (seen !== null) {
    const note = { sessionId, memberId, fromState: seen, toState: to, reason };
    await saveNote(tx, { ...note, writtenBy: by.accountId, writtenAt: now });
  }
  await writeLog(tx, {
    at: now,
    actor: { kind: 'account', id: by.accountId },
    action: 'attendanceMarked',
    subject: { kind: 'session', id: sessionId },
    details: { member: memberId, from: seen, to },
  });
  return undefined;
}
