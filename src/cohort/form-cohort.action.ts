import { lockCall, type Applicant, type ApplyingParticipant, type Deed } from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { acceptedOf } from '../offers/index.ts';
import { ensureAccount } from '../people/index.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import type { Cohort } from './cohort.ts';
import { findCohortOfCall, groupsOf, saveCohort, saveGroup, saveOwner } from './cohort.store.ts';
import { memberOf, saveMember, saveMemberEvent } from './member.store.ts';

export type FormRefusal = 'notPublished' | 'noneAccepted';

/**
 * Makes the cohort of a call out of the offers that were accepted: a group for each application, its participants as members, its
 * guarantor as the project's owner, everybody with an account. Done again it adds the groups that have accepted since.
 */
export async function formCohort(
  deed: Deed,
  by: { readonly callId: string; readonly accountId: string },
): Promise<Result<Cohort, FormRefusal>> {
  const accepted = await acceptedOf(deed.db, by.callId);
  if (!accepted) return refused('notPublished');
  const { call, applicants } = accepted;
  if (applicants.length === 0) return refused('noneAccepted');
  return await inTransaction(deed.db, async (tx) => {
    await lockCall(tx, call.id);
    const now = deed.clock.now();
    const cohort = (await findCohortOfCall(tx, call.id)) ?? (await begin(tx, call, by.accountId, now));
    const groups = await groupsOf(tx, cohort.id);
    const known = new Set(groups.map(({ applicationId }) => applicationId));
    let number = groups.at(-1)?.number ?? 0;
    for (const applicant of applicants.filter(({ id }) => !known.has(id))) {
      await admitGroup(tx, { cohort, applicant, number: ++number, accountId: by.accountId, now });
    }
    return ok(cohort);
  });
}

async function begin(
  tx: Tx,
  call: { readonly id: string; readonly slug: string; readonly planId: string },
  accountId: string,
  now: Temporal.Instant,
): Promise<Cohort> {
  const id = await saveCohort(tx, {
    callId: call.id,
    slug: call.slug,
    planId: call.planId,
    formedAt: now,
    formedBy: accountId,
  });
  await writeLog(tx, {
    at: now,
    actor: { kind: 'account', id: accountId },
    action: 'cohortFormed',
    subject: { kind: 'cohort', id },
    details: { call: call.id },
  });
  const cohort = await findCohortOfCall(tx, call.id);
  if (!cohort) throw new Error('the cohort that was just saved is gone');
  return cohort;
}

interface Admitting {
  readonly cohort: Cohort;
  readonly applicant: Applicant;
  readonly number: number;
  readonly accountId: string;
  readonly now: Temporal.Instant;
}

async function admitGroup(tx: Tx, admitting: Admitting): Promise<void> {
  const { cohort, applicant, number, accountId, now } = admitting;
  const { municipalities, languageForm, guarantor } = applicant;
  const groupId = await saveGroup(tx, {
    cohortId: cohort.id,
    number,
    applicationId: applicant.id,
    municipalities,
    languageForm,
  });
  const owner = await ensureAccount(tx, { ...guarantor, language: languageForm }, now);
  await saveOwner(tx, { groupId, accountId: owner.id, name: guarantor.name, title: guarantor.title, since: now });
  for (const participant of applicant.participants) await admitMember(tx, admitting, groupId, participant);
  await writeLog(tx, {
    at: now,
    actor: { kind: 'account', id: accountId },
    action: 'groupFormed',
    subject: { kind: 'cohort', id: cohort.id },
    details: { group: groupId, application: applicant.id, members: applicant.participants.length },
  });
}

async function admitMember(
  tx: Tx,
  { cohort, applicant, accountId, now }: Admitting,
  groupId: string,
  participant: ApplyingParticipant,
): Promise<void> {
  const { name, email, municipality, position, serviceArea } = participant;
  const account = await ensureAccount(tx, { email, name, language: applicant.languageForm }, now);
  // Nobody sits on two chairs: whoever is in another group of the cohort already stays there.
  if (await memberOf(tx, cohort.id, account.id)) return;
  const isQualified = participant.standing.kind === 'settled' && participant.standing.standing === 'qualified';
  const standing = isQualified ? 'student' : 'courseParticipant';
  const joinedOn = inOslo(now).toPlainDate();
  const memberId = await saveMember(tx, {
    cohortId: cohort.id,
    groupId,
    accountId: account.id,
    participantId: participant.id,
    name,
    municipality: municipality ?? applicant.municipalities[0] ?? '',
    position,
    serviceArea,
    standing,
    joinedOn,
    replacesId: null,
  });
  await saveMemberEvent(tx, {
    memberId,
    kind: 'joined',
    fromCode: null,
    toCode: standing,
    takesEffectOn: joinedOn,
    reason: '',
    writtenBy: accountId,
    writtenAt: now,
  });
}
