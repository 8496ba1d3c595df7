import type { Deed } from '../admission/index.ts';
import { sha256Hex } from '../kit/id.ts';
import { notify } from '../notices/index.ts';
import type { PlacedDays } from '../plan/index.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import type { Cohort, Group, Member, ProjectOwner } from './cohort.ts';
import { groupsOf, lockCohort, markOwnersInvited, ownersOf } from './cohort.store.ts';
import { invitationOf, type InvitationGround } from './invitation.ts';
import { isPart } from './member-state.rules.ts';
import { markInvited, membersOf } from './member.store.ts';

/** Everybody of a cohort who takes part and has not been invited, and the owners of the groups that take part. */
export function dueInvitations(
  members: readonly Member[],
  owners: readonly ProjectOwner[],
): { readonly members: readonly Member[]; readonly owners: readonly ProjectOwner[] } {
  const here = members.filter(({ state }) => isPart(state));
  const groups = new Set(here.map(({ groupId }) => groupId));
  return {
    members: here.filter(({ invitedAt }) => invitedAt === null),
    owners: owners.filter(({ invitedAt, groupId }) => invitedAt === null && groups.has(groupId)),
  };
}

/** Invites everybody who has not been invited yet. Answers how many that were. */
export async function inviteAll(
  deed: Deed,
  by: { readonly cohort: Cohort; readonly accountId: string },
  placed: PlacedDays,
): Promise<number> {
  const now = deed.clock.now();
  const { cohort } = by;
  return await inTransaction(deed.db, async (tx) => {
    await lockCohort(tx, cohort.id);
    const groups = new Map((await groupsOf(tx, cohort.id)).map((group) => [group.id, group]));
    const due = dueInvitations(await membersOf(tx, cohort.id), await ownersOf(tx, cohort.id));
    const count = due.members.length + due.owners.length;
    if (count === 0) return 0;
    const ground = { baseUrl: deed.baseUrl, cohort, placed };
    for (const member of due.members) await inviteMember(tx, ground, groups.get(member.groupId), member, now);
    for (const owner of due.owners) await inviteOwner(tx, ground, groups.get(owner.groupId), owner, now);
    await markInvited(
      tx,
      due.members.map(({ id }) => id),
      now,
    );
    await markOwnersInvited(
      tx,
      due.owners.map(({ groupId }) => groupId),
      now,
    );
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: 'invitationsSent',
      subject: { kind: 'cohort', id: cohort.id },
      details: { members: due.members.length, owners: due.owners.length },
    });
    return count;
  });
}

/** Queues one member's invitation. Whoever has got a new address is invited there, though they were at the old one. */
export async function inviteMember(
  tx: Tx,
  ground: InvitationGround,
  group: Group | undefined,
  { id, accountId, email, standing }: Pick<Member, 'id' | 'accountId' | 'email' | 'standing'>,
  now: Temporal.Instant,
): Promise<void> {
  if (!group) throw new Error(`${id} is in no group`);
  await notify(tx, now, [accountId], {
    kind: 'invitation',
    key: `invitation:${id}:${sha256Hex(email).slice(0, 16)}`,
    compose: (language) => invitationOf(ground, { kind: standing, email, group }, language),
  });
}

/** Queues the invitation of a project's owner; also of one who was the owner before another was. */
export async function inviteOwner(
  tx: Tx,
  ground: InvitationGround,
  group: Group | undefined,
  { groupId, accountId, email }: Pick<ProjectOwner, 'groupId' | 'accountId' | 'email'>,
  now: Temporal.Instant,
): Promise<void> {
  if (!group) throw new Error(`${groupId} is not a group of the cohort`);
  await notify(tx, now, [accountId], {
    kind: 'invitation',
    key: `invitation:owner:${groupId}:${now.toString()}`,
    compose: (language) => invitationOf(ground, { kind: 'owner', email, group }, language),
  });
}
