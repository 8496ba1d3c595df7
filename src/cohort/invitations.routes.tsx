import { coordinator, deedOf } from '../admission/index.ts';
import { isLanguage } from '../kit/language.ts';
import { accountsById } from '../people/index.ts';
import type { AppContext } from '../web/context.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { visitorIn, withCohort } from './cohort-page.ts';
import { liveGroups, loadCohortView, type CohortView } from './cohort-view.ts';
import { planOfCohort, type Cohort } from './cohort.ts';
import { deskPath } from './desk-steps.ts';
import { invitationOf, inviteeKinds, type InviteeKind } from './invitation.ts';
import { InvitationsPage, inviteeWords, type InviteeCount } from './invitations.view.tsx';
import { inviteAll } from './invite.action.ts';
import { isPart } from './member-state.rules.ts';
import { cohortMessages } from './messages/index.ts';
import type { MoreOnCohort, PlacedDays } from './more.ts';
import { gatheringDays } from './programme-facts.ts';

/** Reading and sending the invitations of a cohort. */
export const invitationsRoutes = (more: MoreOnCohort): readonly Route[] => [
  get('/skole/kull/:cohort/invitasjoner', coordinator, (c) => withCohort(c, (cohort) => show(c, more, cohort))),
  post('/skole/kull/:cohort/invitasjoner', coordinator, (c) => withCohort(c, (cohort) => send(c, more, cohort))),
];

interface Invitee {
  readonly kind: InviteeKind;
  readonly name: string;
  readonly email: string;
  readonly accountId: string;
  readonly invitedAt: Temporal.Instant | null;
  readonly group: CohortView['groups'][number]['group'];
}

/** Everybody who takes part, and the owners of their groups' projects. */
function inviteesOf(view: CohortView): readonly Invitee[] {
  return liveGroups(view).flatMap(({ group, members, owner }): Invitee[] => [
    ...members.filter(({ state }) => isPart(state)).map((one) => ({ ...one, kind: one.standing, group })),
    ...(owner ? [{ ...owner, kind: 'owner' as const, group }] : []),
  ]);
}

async function show(c: AppContext, more: MoreOnCohort, cohort: Cohort): Promise<Response> {
  const { db, language } = c.var;
  const invitees = inviteesOf(await loadCohortView(db, cohort));
  const placed = await more.placedDays(db, cohort.id);
  const content = (
    <InvitationsPage
      language={language}
      cohort={cohort}
      counts={inviteeKinds.map((kind) => countOf(invitees, kind))}
      example={await exampleOf(c, cohort, invitees, placed)}
      hasAssumedDays={gatheringDays(language, planOfCohort(cohort), placed).some(({ assumed }) => assumed)}
      isSent={c.req.query('melding') === 'sendt'}
    />
  );
  return page(c, cohortMessages(language).invitation.page.title, content);
}

function countOf(invitees: readonly Invitee[], kind: InviteeKind): InviteeCount {
  const those = invitees.filter((one) => one.kind === kind);
  const sent = those.filter(({ invitedAt }) => invitedAt !== null).length;
  return { kind, sent, due: those.length - sent };
}

/** The invitation of the first of the kind, in the language that is asked for, else in their own. */
async function exampleOf(c: AppContext, cohort: Cohort, invitees: readonly Invitee[], placed: PlacedDays) {
  const { db, baseUrl, language: own } = c.var;
  const kind = inviteeKinds.find((one) => inviteeWords[one] === c.req.query('til')) ?? 'student';
  const wanted = c.req.query('sprak');
  const those = invitees.filter((one) => one.kind === kind);
  const to = those.find(({ invitedAt }) => invitedAt === null) ?? those[0];
  const [account] = to ? await accountsById(db, [to.accountId]) : [];
  const language = isLanguage(wanted) ? wanted : (account?.language ?? own);
  const mail = to && invitationOf({ baseUrl, cohort, placed }, to, language);
  return { kind, language, to: to?.name ?? '', mail };
}

async function send(c: AppContext, more: MoreOnCohort, cohort: Cohort): Promise<Response> {
  const placed = await more.placedDays(c.var.db, cohort.id);
  await inviteAll(deedOf(c), { cohort, accountId: visitorIn(c) }, placed);
  return seeOther(c, `${deskPath(cohort)}/invitasjoner?melding=sendt`);
}
