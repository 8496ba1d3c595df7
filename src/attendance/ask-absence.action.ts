import type { Deed } from '../admission/index.ts';
import type { OwnPlace } from '../cohort/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { notify } from '../notices/index.ts';
import { accountIdsWithRole } from '../people/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { nextAbsenceState, stands } from './absence-state.rules.ts';
import { absencesOfMember, lockAbsence, lockAsker, saveAbsence, takeBack } from './absence.store.ts';
import type { AbsenceKind } from './absence.ts';
import { askedNotice } from './attendance-mail.ts';
import { loadOwnYear } from './load-year.ts';
import { removeGrantedMarks } from './mark.store.ts';

export interface WantedAbsence {
  readonly kind: AbsenceKind;
  readonly text: string;
  readonly sessionIds: readonly string[];
}

export type AskRefusal = 'nothingChosen' | 'begun' | 'notTheirs';

/**
 * A member asks to be excused from sessions that have not begun. What they have asked for already is not asked for again: sending the
 * same twice finds the first. The coordinators are told that there is something to answer, not what.
 */
export async function askAbsence(
  deed: Deed,
  { cohort, member }: OwnPlace,
  { kind, text, sessionIds }: WantedAbsence,
): Promise<Result<string, AskRefusal>> {
  if (sessionIds.length === 0) return refused('nothingChosen');
  const now = deed.clock.now();
  const year = await loadOwnYear(deed.db, cohort, member, now);
  const wanted = year.sessions.filter(({ session }) => sessionIds.includes(session.id));
  if (wanted.length !== new Set(sessionIds).size) return refused('notTheirs');
  if (wanted.some(({ startsAt }) => Temporal.Instant.compare(startsAt, now) <= 0)) return refused('begun');
  const coordinators = await accountIdsWithRole(deed.db, 'coordinator');
  return await inTransaction(deed.db, async (tx) => {
    await lockAsker(tx, member.id);
    const standing = (await absencesOfMember(tx, member.id)).filter(({ state }) => stands(state));
    const asked = new Set(standing.flatMap((one) => one.sessionIds));
    const rest = sessionIds.filter((id) => !asked.has(id));
    const [newest] = standing;
    if (rest.length === 0 && newest) return ok(newest.id);
    const id = await saveAbsence(tx, { memberId: member.id, kind, text, askedAt: now, sessionIds: [...new Set(rest)] });
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: member.accountId },
      action: 'absenceAsked',
      subject: { kind: 'member', id: member.id },
      details: { request: id, sessions: rest.length },
    });
    await notify(tx, now, coordinators, askedNotice(deed.baseUrl, { cohort, member, id, sessions: rest.length }));
    return ok(id);
  });
}

/** A member takes back what they asked for. Where it was granted, the sessions that have not begun are theirs to attend again. */
export async function takeAbsenceBack(
  { db, clock }: Deed,
  { cohort, member }: OwnPlace,
  requestId: string,
): Promise<Result<null, 'gone'>> {
  const now = clock.now();
  const year = await loadOwnYear(db, cohort, member, now);
  const begun = new Set(
    year.sessions
      .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) <= 0)
      .map(({ session }) => session.id),
  );
  return await inTransaction(db, async (tx) => {
    const absence = await lockAbsence(tx, requestId);
    if (!absence || absence.memberId !== member.id) return refused('gone');
    if (absence.state === 'takenBack') return ok(null);
    if (!nextAbsenceState(absence.state, 'takeBack').ok) return refused('gone');
    await takeBack(tx, requestId);
    const free = absence.sessionIds.filter((id) => !begun.has(id));
    if (absence.state === 'granted') await removeGrantedMarks(tx, member.id, free);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: member.accountId },
      action: 'absenceTakenBack',
      subject: { kind: 'member', id: member.id },
      details: { request: requestId },
    });
    return ok(null);
  });
}
