import type { Deed } from '../admission/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { notify } from '../notices/index.ts';
import { ensureAccount } from '../people/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import type { Cohort, ProjectOwner } from './cohort.ts';
import { findGroup, lockCohort, markOwnersInvited, ownerOf, replaceOwner } from './cohort.store.ts';
import { inviteOwner } from './invite.action.ts';
import { formerOwnerNotice } from './member-notices.ts';
import type { PlacedDays } from './more.ts';

export interface OwnerDeed {
  readonly cohort: Cohort;
  readonly groupId: string;
  readonly accountId: string;
  /** The owner as the page showed them. */
  readonly seen: string;
  readonly placed: PlacedDays;
}

export type NewOwner = Pick<ProjectOwner, 'name' | 'title' | 'email'>;

export function ownerFingerprint(owner: NewOwner | undefined): string {
  return canonicalHash(owner ? { name: owner.name, title: owner.title, email: owner.email } : null);
}

/**
 * Another leader owns a group's project from now on, or the same one with what was wrong put right. Somebody new is invited at once,
 * and the former owner is told. The same sent twice counts once.
 */
export async function changeOwner(
  deed: Deed,
  by: OwnerDeed,
  owner: NewOwner,
): Promise<Result<null, 'notFound' | 'changedMeanwhile'>> {
  const { cohort, groupId, accountId } = by;
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx): Promise<Result<null, 'notFound' | 'changedMeanwhile'>> => {
    await lockCohort(tx, cohort.id);
    const group = await findGroup(tx, groupId);
    if (group?.cohortId !== cohort.id) return refused('notFound');
    const before = await ownerOf(tx, groupId);
    if (ownerFingerprint(before) === ownerFingerprint(owner)) return ok(null);
    if (ownerFingerprint(before) !== by.seen) return refused('changedMeanwhile');
    const { name, title, email } = owner;
    const account = await ensureAccount(tx, { name, email, language: group.languageForm }, now);
    await replaceOwner(tx, { groupId, accountId: account.id, name, title, since: now });
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: accountId },
      action: 'ownerChanged',
      subject: { kind: 'cohort', id: cohort.id },
      details: { group: groupId, from: before?.accountId ?? null, to: account.id },
    });
    if (account.id === before?.accountId) return ok(null);
    const ground = { baseUrl: deed.baseUrl, cohort, placed: by.placed };
    await inviteOwner(tx, ground, group, { groupId, accountId: account.id, email: account.email }, now);
    await markOwnersInvited(tx, [groupId], now);
    if (before) await notify(tx, now, [before.accountId], formerOwnerNotice(cohort, group, now));
    return ok(null);
  });
}
