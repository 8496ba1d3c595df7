import type { Deed } from '../admission/index.ts';
import { findMember, type Cohort, type Member } from '../cohort/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { notify } from '../notices/index.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { nextAbsenceState } from './absence-state.rules.ts';
import { lockAbsence, saveAnswer } from './absence.store.ts';
import type { Absence } from './absence.ts';
import { answeredNotice } from './attendance-mail.ts';
import { isThere } from './mark.ts';
import { findMark, saveNote, writeMark } from './mark.store.ts';

export interface AbsenceAnswer {
  readonly event: 'grant' | 'refuse';
  readonly answer: string;
}

export type AnswerRefusal = 'gone' | 'settled' | 'reasonMissing';

/**
 * The school answers a request. Where it grants it, the member is marked as excused from each of the sessions at which they have not
 * been after all. They are told that there is an answer, and what it says where they are signed in.
 */
export async function answerAbsence(
  deed: Deed,
  by: { readonly accountId: string; readonly cohort: Cohort; readonly requestId: string },
  { event, answer }: AbsenceAnswer,
): Promise<Result<null, AnswerRefusal>> {
  if (event === 'refuse' && answer === '') return refused('reasonMissing');
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const absence = await lockAbsence(tx, by.requestId);
    const member = absence && (await findMember(tx, absence.memberId));
    if (!member || member.cohortId !== by.cohort.id) return refused('gone');
    const state = nextAbsenceState(absence.state, event);
    // Sent twice: it has been answered so.
    if (absence.state === (event === 'grant' ? 'granted' : 'refused')) return ok(null);
    if (!state.ok) return refused('settled');
    await saveAnswer(tx, absence.id, { state: state.value, answer, answeredBy: by.accountId, answeredAt: now });
    if (state.value === 'granted') await excuse(tx, absence, by.accountId, now);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: event === 'grant' ? 'absenceGranted' : 'absenceRefused',
      subject: { kind: 'member', id: absence.memberId },
      details: { request: absence.id },
    });
    await tell(tx, deed, { cohort: by.cohort, member, absence, granted: state.value === 'granted' }, now);
    return ok(null);
  });
}

async function tell(
  tx: Tx,
  { baseUrl }: Deed,
  about: { readonly cohort: Cohort; readonly member: Member; readonly absence: Absence; readonly granted: boolean },
  now: Temporal.Instant,
): Promise<void> {
  await notify(tx, now, [about.member.accountId], answeredNotice(baseUrl, about));
}

async function excuse(
  tx: Tx,
  { memberId, sessionIds }: Absence,
  accountId: string,
  now: Temporal.Instant,
): Promise<void> {
  const mark = { state: 'excused', source: 'request', arrivedAt: null, markedBy: accountId, markedAt: now } as const;
  for (const sessionId of sessionIds) {
    const before = (await findMark(tx, sessionId, memberId))?.state ?? null;
    if (isThere(before) || before === 'excused') continue;
    // Whoever checks in at this very moment is here: then nothing is written.
    const written = await writeMark(tx, mark, { sessionId, memberId, base: before });
    if (!written || before === null) continue;
    // The reason is the request itself, which is nobody else’s business.
    const note = { sessionId, memberId, fromState: before, toState: 'excused', reason: '' } as const;
    await saveNote(tx, { ...note, writtenBy: accountId, writtenAt: now });
  }
}
