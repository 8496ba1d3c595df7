import { lockCall, type Deed } from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { admitGroup, admitMember } from './admit.action.ts';
import type { Cohort } from './cohort.ts';
import { findCohortOfCall, lockCohort, saveCohort, saveFormed } from './cohort.store.ts';
import { loadFormation, participantIn, type FormationState } from './formation.ts';
import { tellMember } from './member-notices.ts';
import { writeChange } from './write-change.action.ts';

export type FormRefusal = 'notPublished' | 'noneAccepted';

/**
 * Makes the cohort of a call out of the offers that were accepted: a group for each application, its participants as members, its
 * guarantor as the project's owner, everybody with an account. Done again it follows the answers given since: groups that have
 * accepted come, those that have lost their place leave, and who was replaced on a list is replaced here.
 */
export async function formCohort(
  deed: Deed,
  by: { readonly callId: string; readonly accountId: string },
): Promise<Result<Cohort, FormRefusal>> {
  return await inTransaction(deed.db, async (tx): Promise<Result<Cohort, FormRefusal>> => {
    await lockCall(tx, by.callId);
    const before = await loadFormation(tx, by.callId);
    if (!before) return refused('notPublished');
    if (!before.cohort && before.applicants.length === 0) return refused('noneAccepted');
    const now = deed.clock.now();
    const cohort = before.cohort ?? (await begin(tx, before, by.accountId, now));
    await lockCohort(tx, cohort.id);
    const forming = { deed, cohort, accountId: by.accountId, now, state: before };
    const arrived = await admitNew(tx, forming);
    await letGo(tx, forming, arrived);
    await followStandings(tx, forming);
    await saveFormed(tx, cohort.id, now);
    return ok(cohort);
  });
}

async function begin(
  tx: Tx,
  { call }: Pick<FormationState, 'call'>,
  accountId: string,
  now: Temporal.Instant,
): Promise<Cohort> {
  const { id: callId, slug, planId } = call;
  const id = await saveCohort(tx, { callId, slug, planId, formedAt: now, formedBy: accountId });
  await writeLog(tx, {
    at: now,
    actor: { kind: 'account', id: accountId },
    action: 'cohortFormed',
    subject: { kind: 'cohort', id },
    details: { call: callId },
  });
  const cohort = await findCohortOfCall(tx, callId);
  if (!cohort) throw new Error('the cohort that was just saved is gone');
  return cohort;
}

interface Forming {
  readonly deed: Deed;
  readonly cohort: Cohort;
  readonly accountId: string;
  readonly now: Temporal.Instant;
  readonly state: FormationState;
}

/** Makes the groups that are missing and seats who is to come; answers whom each participant became. */
async function admitNew(tx: Tx, { cohort, accountId, now, state }: Forming): Promise<ReadonlyMap<string, string>> {
  const { formation, applicants, groups, members, successors } = state;
  const admitting = { cohortId: cohort.id, accountId, now };
  const groupIds = new Map(groups.map(({ id, applicationId }) => [applicationId, id]));
  let number = groups.at(-1)?.number ?? 0;
  for (const applicant of applicants.filter(({ id }) => formation.newGroups.includes(id)))
    groupIds.set(applicant.id, await admitGroup(tx, admitting, applicant, ++number));
  const arrived = new Map<string, string>();
  for (const arrival of formation.arrivals) {
    const leftId = [...successors].find(([, cameId]) => cameId === arrival.participantId)?.[0];
    const about = {
      groupId: groupIds.get(arrival.applicationId) ?? '',
      replacesId: members.find(({ participantId }) => participantId === (leftId ?? ''))?.id ?? null,
    };
    const id = await admitMember(tx, admitting, participantIn(state, arrival), about);
    arrived.set(arrival.participantId, id);
  }
  return arrived;
}

/** Those who were taken off a list, and those whose application has lost its place, leave; some of them are there again. */
async function letGo(tx: Tx, forming: Forming, arrived: ReadonlyMap<string, string>): Promise<void> {
  const { deed, cohort, now, state } = forming;
  const on = inOslo(now).toPlainDate();
  const same = { on, reason: '', byAdmission: true };
  const find = (id: string) => state.members.find((one) => one.id === id);
  const { departures, leavingGroups, returning } = state.formation;
  const leavers = leavingGroups.flatMap(({ memberIds }) => memberIds.map((memberId) => ({ memberId, cameId: null })));
  for (const { memberId, cameId } of [...departures, ...leavers]) {
    const member = find(memberId);
    if (!member) continue;
    const came = arrived.get(cameId ?? '');
    const to = came ? 'replaced' : 'withdrawn';
    await writeChange(tx, forming, member, {
      ...same,
      kind: to,
      action: came ? 'memberReplaced' : 'memberWithdrawn',
      set: { state: to, leftOn: on },
      from: member.state,
      to: came ?? null,
    });
    // Whoever has not been invited has never heard of the place that they no longer have.
    if (member.invitedAt) await tellMember(tx, deed, { cohort, member, now }, { kind: to, on, reason: '' });
  }
  for (const memberId of returning) {
    const member = find(memberId);
    if (!member) continue;
    await writeChange(tx, forming, member, {
      ...same,
      kind: 'takenBack',
      action: 'memberTakenBack',
      set: { state: 'active', leftOn: null },
      from: member.state,
      to: 'active',
    });
    if (member.invitedAt) await tellMember(tx, deed, { cohort, member, now }, { kind: 'takenBack', on, reason: '' });
  }
}

async function followStandings(tx: Tx, forming: Forming): Promise<void> {
  const { deed, cohort, now, state } = forming;
  const on = inOslo(now).toPlainDate();
  for (const { memberId, to } of state.formation.standings) {
    const member = state.members.find(({ id }) => id === memberId);
    if (!member) continue;
    await writeChange(tx, forming, member, {
      kind: 'standing',
      action: 'memberStandingChanged',
      set: { standing: to },
      from: member.standing,
      to,
      on,
      reason: '',
      byAdmission: true,
    });
    if (member.invitedAt)
      await tellMember(tx, deed, { cohort, member, now }, { kind: 'standing', to: { standing: to }, on, reason: '' });
  }
}
