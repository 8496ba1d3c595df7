import type { Deed } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { notify, type NewNotice } from '../notices/index.ts';
import type { Tx } from '../store/index.ts';
import { href } from '../web/address.ts';
import { nameOfGroup, type Cohort, type Group, type Member, type MemberStanding } from './cohort.ts';
import { findGroup, ownerOf } from './cohort.store.ts';
import { cohortMessages, type CohortMessages } from './messages/index.ts';
import { isPart } from './member-state.rules.ts';
import { membersOfGroup } from './member.store.ts';

type OwnKind = keyof CohortMessages['notices']['own'];
type OthersKind = Exclude<OwnKind, 'standing' | 'address'>;

export interface AboutMember {
  readonly cohort: Cohort;
  readonly member: Member;
  readonly now: Temporal.Instant;
}

/** The new standing, the group that somebody comes to, or who comes in their place. */
export type ChangedTo = { readonly standing: MemberStanding } | { readonly group: Group } | { readonly name: string };

/** A change that people are told of. */
export interface ToldChange<Kind = OwnKind> {
  readonly kind: Kind;
  readonly on: Temporal.PlainDate;
  readonly reason: string;
  readonly to?: ChangedTo;
}

/** Tells somebody what has changed for them, and why. */
export async function tellMember(
  tx: Tx,
  deed: Pick<Deed, 'baseUrl'>,
  about: AboutMember,
  change: ToldChange,
): Promise<void> {
  const { cohort, member, now } = about;
  const group = await findGroup(tx, member.groupId);
  await notify(tx, now, [member.accountId], {
    kind: 'memberChanged',
    key: `memberChanged:${member.id}:${change.kind}:${now.toString()}`,
    compose(language) {
      const t = cohortMessages(language).notices.own[change.kind];
      const link = deed.baseUrl + href(language, `/kull/${cohort.slug}`);
      const facts = factsOf(language, about, group, change, link);
      return { subject: t.subject(facts), body: t.body(facts) };
    },
  });
}

/** Tells the owner of a group's project what has changed in it, and the others in the group where it changes who they are. Not why. */
export async function tellGroup(
  tx: Tx,
  deed: Pick<Deed, 'baseUrl'>,
  about: AboutMember,
  change: ToldChange<OthersKind>,
  groupId: string = about.member.groupId,
): Promise<void> {
  const { cohort, member, now } = about;
  const group = await findGroup(tx, groupId);
  const owner = await ownerOf(tx, groupId);
  const isPrivate = change.kind === 'leave' || change.kind === 'return';
  const others = isPrivate ? [] : (await membersOfGroup(tx, groupId)).filter(({ state }) => isPart(state));
  const key = `memberChanged:${member.id}:${change.kind}:${now.toString()}:group`;
  const compose = (path: string) => (language: Language) => {
    const t = cohortMessages(language).notices.others;
    const facts = factsOf(language, about, group, { ...change, reason: '' }, deed.baseUrl + href(language, path));
    return { subject: t.subject(facts), body: t[change.kind](facts) + t.see(facts) };
  };
  if (owner) {
    const page = `/prosjekteier/${groupId}`;
    await notify(tx, now, [owner.accountId], { kind: 'memberChanged', key, compose: compose(page) });
  }
  const told = others.map(({ accountId }) => accountId).filter((id) => id !== member.accountId);
  await notify(tx, now, told, { kind: 'memberChanged', key, compose: compose(`/kull/${cohort.slug}`) });
}

/** Tells somebody that the project is no longer theirs. */
export function formerOwnerNotice(cohort: Cohort, group: Group, now: Temporal.Instant): NewNotice {
  return {
    kind: 'memberChanged',
    key: `ownerChanged:${group.id}:${now.toString()}`,
    compose(language) {
      const t = cohortMessages(language).notices.formerOwner;
      const name = nameOfGroup(language, cohort, group);
      return { subject: t.subject(name), body: t.body(name, cohort.slug) };
    },
  };
}

function factsOf(
  language: Language,
  { cohort, member }: AboutMember,
  group: Group | undefined,
  { on, reason, to }: ToldChange,
  link: string,
) {
  return {
    name: member.name,
    cohort: cohort.slug,
    group: group ? nameOfGroup(language, cohort, group) : '',
    date: dateText(language, on),
    reason,
    to: wordOf(language, cohort, to),
    link,
  };
}

function wordOf(language: Language, cohort: Cohort, to: ChangedTo | undefined): string {
  if (to === undefined) return '';
  if ('group' in to) return nameOfGroup(language, cohort, to.group);
  return 'name' in to ? to.name : cohortMessages(language).groups.asWord[to.standing];
}
