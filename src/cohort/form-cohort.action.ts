import { lockCall, type Deed } from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { admitGroup, admitMember } from './admit.action.ts';
import type { Cohort, Member } from './cohort.ts';
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
    const made = await findCohortOfCall(tx, by.callId);
    // Held before it is read: nobody changes a member meanwhile.
    if (made) await lockCohort(tx, made.id);
    const before = await loadFormation(tx, by.callId);
    if (!before) return refused('notPublished');
    if (!before.cohort && before.applicants.length === 0) return refused('noneAccepted');
    const now = deed.clock.now();
    const cohort = before.cohort ?? (await begin(tx, before, by.accountId, now));
    const forming = { deed, cohort, accountId: by.accountId, now, state: before };
    const arrived = await admitNew(tx, forming);
    await letGo(tx, forming, arrived);
    await followPlaces(tx, forming);
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

/** Those who were taken off a list leave, in favour of who came. They have been told as the answer was given. */
async function letGo(tx: Tx, forming: Forming, arrived: ReadonlyMap<string, string>): Promise<void> {
  for (const { memberId, cameId } of forming.state.formation.departures)
    await leave(tx, forming, memberIn(forming, memberId), arrived.get(cameId ?? ''));
}

/** Groups that have lost their place leave, and those that have it again are back. Of that only the contact has been told. */
async function followPlaces(tx: Tx, forming: Forming): Promise<void> {
  const { deed, cohort, now, state } = forming;
  const on = inOslo(now).toPlainDate();
  const tell = async (member: Member, kind: 'withdrawn' | 'takenBack') => {
    // Whoever has not been invited has never heard of the place.
    if (member.invitedAt) await tellMember(tx, deed, { cohort, member, now }, { kind, on, reason: '' });
  };
  for (const memberId of state.formation.leavingGroups.flatMap(({ memberIds }) => memberIds)) {
    const member = memberIn(forming, memberId);
    await leave(tx, forming, member, undefined);
    await tell(member, 'withdrawn');
  }
  for (const memberId of state.formation.returning) {
    const member = memberIn(forming, memberId);
    await writeChange(tx, forming, member, {
      kind: 'takenBack',
      set: { state: 'active', leftOn: null },
      from: member.state,
      to: 'active',
      on,
      reason: '',
      byAdmission: true,
    });
    await tell(member, 'takenBack');
  }
}

async function leave(tx: Tx, forming: Forming, member: Member, came: string | undefined): Promise<void> {
  const on = inOslo(forming.now).toPlainDate();
  const state = came === undefined ? 'withdrawn' : 'replaced';
  await writeChange(tx, forming, member, {
    kind: state,
    set: { state, leftOn: on },
    from: member.state,
    to: came ?? null,
    on,
    reason: '',
    byAdmission: true,
  });
}

/** Standings that admission has settled since. Each was told by the decision itself. */
async function followStandings(tx: Tx, forming: Forming): Promise<void> {
  for (const { memberId, to } of forming.state.formation.standings) {
    const member = memberIn(forming, memberId);
    await writeChange(tx, forming, member, {
      kind: 'standing',
      set: { standing: to },
      from: member.standing,
      to,
      on: inOslo(forming.now).toPlainDate(),
      reason: '',
      byAdmission: true,
    });
  }
}

function memberIn({ state }: Forming, id: string): Member {
  const member = state.members.find((one) => one.id === id);
  if (!member) throw new Error(`${id} is not a member of the cohort`);
  return member;
}
