import type { Applicant, ApplyingParticipant } from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { ensureAccount } from '../people/index.ts';
import { writeLog, type Tx } from '../store/index.ts';
import { saveGroup, saveOwner } from './cohort.store.ts';
import { firstStanding } from './formation.ts';
import { saveMember } from './member.store.ts';
import { writeChange } from './write-change.action.ts';

interface Admitting {
  readonly cohortId: string;
  readonly accountId: string;
  readonly now: Temporal.Instant;
}

/** Makes the group of an accepted application, with its guarantor as the owner of its project. Answers the group's id. */
export async function admitGroup(
  tx: Tx,
  { cohortId, accountId, now }: Admitting,
  { id: applicationId, municipalities, languageForm, guarantor }: Applicant,
  number: number,
): Promise<string> {
  const groupId = await saveGroup(tx, { cohortId, number, applicationId, municipalities, languageForm });
  const { name, email, title } = guarantor;
  const owner = await ensureAccount(tx, { email, name, language: languageForm }, now);
  await saveOwner(tx, { groupId, accountId: owner.id, name, title, since: now });
  await writeLog(tx, {
    at: now,
    actor: { kind: 'account', id: accountId },
    action: 'groupFormed',
    subject: { kind: 'cohort', id: cohortId },
    details: { group: groupId, application: applicationId },
  });
  return groupId;
}

/** Gives a participant their place in a group. The cohort must have none for the address. Answers the member's id. */
export async function admitMember(
  tx: Tx,
  admitting: Admitting,
  { applicant, participant }: { readonly applicant: Applicant; readonly participant: ApplyingParticipant },
  about: { readonly groupId: string; readonly replacesId: string | null },
): Promise<string> {
  const { cohortId, now } = admitting;
  const { name, email, municipality, position, serviceArea } = participant;
  const account = await ensureAccount(tx, { email, name, language: applicant.languageForm }, now);
  const standing = firstStanding(participant);
  const joinedOn = inOslo(now).toPlainDate();
  const id = await saveMember(tx, {
    ...about,
    cohortId,
    accountId: account.id,
    participantId: participant.id,
    name,
    municipality: municipality ?? applicant.municipalities[0] ?? '',
    position,
    serviceArea,
    standing,
    joinedOn,
  });
  await writeChange(
    tx,
    admitting,
    { id, accountId: account.id },
    {
      kind: 'joined',
      set: {},
      from: null,
      to: standing,
      on: joinedOn,
      reason: '',
      byAdmission: true,
    },
  );
  return id;
}
