import type { Deed } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText, inOslo } from '../kit/oslo-time.ts';
import { notify, type NewNotice } from '../notices/index.ts';
import type { Tx } from '../store/index.ts';
import { href } from '../web/address.ts';
import { nameOfGroup, type Cohort, type Group, type Member, type MemberStanding } from './cohort.ts';
import { findGroup, ownerOf } from './cohort.store.ts';
import { cohortMessages, type CohortMessages } from './messages/index.ts';
import { isPart } from './member-state.rules.ts';
import { membersOfGroup } from './member.store.ts';
import { isPlannable, type PlannableKind, type PlannedChange } from './planned-change.rules.ts';

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
  /** For `calledOff`: what was planned. */
  readonly what?: PlannableKind;
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
    key: keyOf(about, change),
    compose(language) {
      const { own, ahead } = cohortMessages(language).notices;
      const link = deed.baseUrl + href(language, `/kull/${cohort.slug}`);
      const facts = factsOf(language, about, group, change, link);
      const t = isAhead(change, now) && isPlannable(change.kind) ? ahead[change.kind] : own[change.kind];
      const what = change.what ? ahead[change.what].subject(facts) : '';
      return { subject: t.subject(facts), body: t.body({ ...facts, what }) };
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
  const subject = change.what ?? change.kind;
  const isPrivate = subject === 'leave' || subject === 'return';
  const others = isPrivate ? [] : (await membersOfGroup(tx, groupId)).filter(({ state }) => isPart(state));
  const key = `${keyOf(about, change)}:group`;
  const compose = (path: string) => (language: Language) => {
    const t = cohortMessages(language).notices.others;
    const facts = factsOf(language, about, group, { ...change, reason: '' }, deed.baseUrl + href(language, path));
    const what = change.what && change.what !== 'standing' ? t[change.what](facts) : '';
    return { subject: t.subject(facts), body: t[change.kind]({ ...facts, what }) + t.see(facts) };
  };
  if (owner) {
    const page = `/prosjekteier/${groupId}`;
    await notify(tx, now, [owner.accountId], { kind: 'memberChanged', key, compose: compose(page) });
  }
  const told = others.map(({ accountId }) => accountId).filter((id) => id !== member.accountId);
  await notify(tx, now, told, { kind: 'memberChanged', key, compose: compose(`/kull/${cohort.slug}`) });
}

/** What a planned change leads to, where its kind alone does not say it; `group` is the one that somebody moves to. */
export function plannedTo(
  { kind, toCode }: Pick<PlannedChange, 'kind' | 'toCode'>,
  group: Group | undefined,
): Pick<ToldChange, 'to'> {
  if (kind === 'standing') return { to: { standing: toCode as MemberStanding } };
  return group ? { to: { group } } : {};
}

/** A planned change as the person is told of it, in one sentence without its full stop. */
export function aheadSentence(
  language: Language,
  about: Pick<AboutMember, 'cohort' | 'member'>,
  change: PlannedChange,
  group: Group | undefined,
): string {
  const { kind, takesEffectOn: on } = change;
  if (!isPlannable(kind)) return '';
  const facts = factsOf(language, about, undefined, { kind, on, reason: '', ...plannedTo(change, group) }, '');
  return cohortMessages(language).notices.ahead[kind].subject(facts);
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

function keyOf({ member, now }: AboutMember, { kind, what, on }: ToldChange): string {
  return ['memberChanged', member.id, kind, ...(what ? [what, on] : []), now].join(':');
}

function isAhead({ on }: Pick<ToldChange, 'on'>, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(on, inOslo(now).toPlainDate()) > 0;
}

function factsOf(
  language: Language,
  { cohort, member }: Pick<AboutMember, 'cohort' | 'member'>,
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
    what: '',
    link,
  };
}

function wordOf(language: Language, cohort: Cohort, to: ChangedTo | undefined): string {
  if (to === undefined) return '';
  if ('group' in to) return nameOfGroup(language, cohort, to.group);
  return 'name' in to ? to.name : cohortMessages(language).groups.asWord[to.standing];
}
