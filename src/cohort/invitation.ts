import type { Language } from '../kit/language.ts';
import type { PlacedDays } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { nameOfGroup, planOfCohort, type Cohort, type Group, type MemberStanding } from './cohort.ts';
import { cohortMessages } from './messages/index.ts';
import { gatheringDays, programmeFacts } from './programme-facts.ts';

export const inviteeKinds = ['student', 'courseParticipant', 'owner'] as const;
/** Whom an invitation is to: somebody with a standing, or the owner of a group's project. */
export type InviteeKind = MemberStanding | 'owner';

export interface Invited {
  readonly kind: InviteeKind;
  readonly email: string;
  readonly group: Group;
}

export interface InvitationGround {
  readonly baseUrl: string;
  readonly cohort: Cohort;
  readonly placed: PlacedDays;
}

/** The invitation as it arrives, but for the greeting and the end that every notice has. */
export function invitationOf(
  { baseUrl, cohort, placed }: InvitationGround,
  { kind, email, group }: Invited,
  language: Language,
): { readonly subject: string; readonly body: string } {
  const t = cohortMessages(language).invitation;
  const plan = planOfCohort(cohort);
  const name = nameOfGroup(language, cohort, group);
  const gatherings = gatheringDays(language, plan, placed);
  const school = plan.school[language];
  const body = t[kind]({
    ...programmeFacts(language, plan),
    school,
    cohort: cohort.slug,
    group: name,
    gatherings: gatherings
      .map(({ number, title, days, assumed }) => `${number}. ${title}: ${days}${assumed ? ' *' : ''}`)
      .join('\n'),
    hasAssumed: gatherings.some(({ assumed }) => assumed),
    email,
    signIn: baseUrl + href(language, '/logg-inn'),
    page: baseUrl + href(language, kind === 'owner' ? `/prosjekteier/${group.id}` : `/kull/${cohort.slug}`),
  });
  const subject = kind === 'owner' ? t.subject.owner(cohort.slug, name) : t.subject.member(cohort.slug, school);
  return { subject, body };
}
