import { isId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import { withCohort, visitorIn } from './cohort-page.ts';
import type { Cohort, Group, Member } from './cohort.ts';
import { groupsOf } from './cohort.store.ts';
import { memberFingerprint, type MemberDeed } from './member-deed.ts';
import { plannedOf, type MemberEvent } from './member-event.store.ts';
import { findMember } from './member.store.ts';

/** A member as the school opens them: with the cohort, and its groups, of which one is theirs. */
export interface OpenMember {
  readonly cohort: Cohort;
  readonly member: Member;
  readonly groups: readonly Group[];
  readonly group: Group;
  /** What is decided ahead about them, in the order in which it takes effect. */
  readonly planned: readonly MemberEvent[];
  /** What the page shows of them: a change goes by it. */
  readonly seen: string;
}

/** Opens the member whom the address names in its cohort; 404 where there is none. */
export async function withMember(c: AppContext, show: (open: OpenMember) => Promise<Response>): Promise<Response> {
  return await withCohort(c, async (cohort) => {
    const id = c.req.param('member') ?? '';
    const member = isId(id) ? await findMember(c.var.db, id) : undefined;
    if (member?.cohortId !== cohort.id) return await c.notFound();
    const groups = await groupsOf(c.var.db, cohort.id);
    const group = groups.find((one) => one.id === member.groupId);
    if (!group) return await c.notFound();
    const planned = await plannedOf(c.var.db, id);
    return await show({ cohort, member, groups, group, planned, seen: memberFingerprint(member, planned) });
  });
}

export function memberPath({ cohort, member }: Pick<OpenMember, 'cohort' | 'member'>): string {
  return `/skole/kull/${cohort.slug}/deltaker/${member.id}`;
}

/** A deed on the member, decided on a page that showed `seen`. */
export function memberDeed(c: AppContext, { cohort, member }: OpenMember, seen: string): MemberDeed {
  return { cohort, memberId: member.id, accountId: visitorIn(c), seen };
}
