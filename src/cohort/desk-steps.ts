import { hasNewStandings, type CallLinks, type CallSteps, type StartSteps } from '../admission/index.ts';
import type { Clock } from '../kit/clock.ts';
import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { loadPlaces, offersOf } from '../offers/index.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { nameOfGroup, planOfCohort, type Cohort } from './cohort.ts';
import { cohorts, findCohortOfCall } from './cohort.store.ts';
import { liveGroups, loadCohortView, membersIn, type CohortView } from './cohort-view.ts';
import { loadFormation } from './formation.ts';
import { isFormed } from './formation.rules.ts';
import { dueInvitations } from './invite.action.ts';
import { isPart } from './member-state.rules.ts';
import { cohortMessages } from './messages/index.ts';
import type { MoreOnCohort } from './more.ts';

export function deskPath({ slug }: Pick<Cohort, 'slug'>): string {
  return `/skole/kull/${slug}`;
}

/**
 * On the call's desk: the cohort can be made once the places are answered, or the first day to answer by is past.
 * Those who were offered a place later may still be thinking about it: the year can't wait for them.
 */
export const cohortCallSteps: CallSteps = async (db, clock, language, call) => {
  if (await findCohortOfCall(db, call.id)) return [];
  const state = await loadPlaces(db, call.id);
  if (!state || state.places.untold > 0) return [];
  const { offers } = state.sendout;
  const accepted = offers.filter((offer) => offer.state === 'accepted').length;
  if (accepted === 0) return [];
  const today = inOslo(clock.now()).toPlainDate();
  const isFirstDayPast = offers.some(({ answerBy }) => Temporal.PlainDate.compare(answerBy, today) < 0);
  const { awaiting } = state.places;
  if (awaiting > 0 && !isFirstDayPast) return [];
  const t = cohortMessages(language).desk.steps.form;
  const text = awaiting > 0 ? t.awaiting(accepted, awaiting) : t.text(accepted);
  return [{ title: t.title(call.slug), text, href: `/skole/opptak/${call.id}/kull`, action: t.action }];
};

/** From the call's desk to its cohort, or to where it is made, once anybody has a place. */
export const cohortCallLinks: CallLinks = async (db, language, call) => {
  const t = cohortMessages(language);
  const cohort = await findCohortOfCall(db, call.id);
  if (cohort) return [{ href: deskPath(cohort), text: t.desk.cohort(cohort.slug) }];
  const hasAccepted = (await offersOf(db, call.id)).some(({ state }) => state === 'accepted');
  return hasAccepted ? [{ href: `/skole/opptak/${call.id}/kull`, text: t.forming.title(call.slug) }] : [];
};

/** On the coordinator's first page: what waits in the newest cohort, or the way to it where nothing does. */
export const cohortStartSteps =
  (more: Pick<MoreOnCohort, 'deskSteps' | 'placedDays'>): StartSteps =>
  async (db, clock, language) => {
    const [cohort] = await cohorts(db);
    if (!cohort) return [];
    const view = await loadCohortView(db, cohort);
    const steps = await stepsOfCohort({ db, clock, language }, more, view);
    return steps.length > 0 || isOver(cohort, clock) ? steps : [openStep(language, view)];
  };

export const cohortStartLinks = (language: Language) => [
  { href: '/skole/kull', text: cohortMessages(language).desk.list.title },
];

/** Whether the last day of the plan's year is past. */
function isOver(cohort: Cohort, clock: Clock): boolean {
  const lastDay = Temporal.PlainDate.from(planOfCohort(cohort).exam.oral.dates.to);
  return Temporal.PlainDate.compare(inOslo(clock.now()).toPlainDate(), lastDay) > 0;
}

function openStep(language: Language, view: CohortView): Step {
  const t = cohortMessages(language).desk.steps.open;
  const { cohort } = view;
  return {
    title: t.title(cohort.slug),
    text: t.text(liveGroups(view).length),
    href: deskPath(cohort),
    action: t.action,
  };
}

/**
 * Everything that the coordinator does next in a cohort: what the cohort itself asks for, then what the rooms above do. An
 * invitation says when the gatherings are: it waits until they have been placed.
 */
export async function stepsOfCohort(
  { db, clock, language }: { readonly db: Database; readonly clock: Clock; readonly language: Language },
  more: Pick<MoreOnCohort, 'deskSteps' | 'placedDays'>,
  view: CohortView,
): Promise<readonly Step[]> {
  const steps = await stepsOfDesk(db, language, view);
  const above: Step[] = [];
  for (const stepsOf of more.deskSteps) above.push(...(await stepsOf(db, clock, language, view.cohort)));
  const inTurn = above.toSorted((one, other) => Number(one.canWait ?? false) - Number(other.canWait ?? false));
  const invitation = invitationStep(language, view);
  if (invitation.length === 0) return [...steps, ...inTurn];
  const isPlaced = (await more.placedDays(db, view.cohort.id)).size === planOfCohort(view.cohort).gatherings.length;
  return isPlaced ? [...steps, ...invitation, ...inTurn] : [...steps, ...inTurn, ...invitation];
}

async function stepsOfDesk(db: Database, language: Language, view: CohortView): Promise<Step[]> {
  const { cohort, groups } = view;
  const t = cohortMessages(language).desk.steps;
  const path = deskPath(cohort);
  const steps: Step[] = [];
  if (await isOutdated(db, view))
    steps.push({
      title: t.update.title(cohort.slug),
      text: t.update.text,
      href: `/skole/opptak/${cohort.callId}/kull`,
      action: t.update.action,
    });
  const small = groups.filter(({ shortfalls }) => shortfalls.length > 0);
  if (small.length > 0) {
    const names = small.map(({ group }) => nameOfGroup(language, cohort, group));
    steps.push({
      title: t.small.title(small.length),
      text: t.small.text(listFormat(language).format(names)),
      href: `${path}#under-grensen`,
      action: t.small.action,
    });
  }
  return steps;
}

function invitationStep(language: Language, view: CohortView): Step[] {
  const owners = view.groups.flatMap(({ owner }) => owner ?? []);
  const due = dueInvitations(membersIn(view), owners);
  const invitees = due.members.length + due.owners.length;
  if (invitees === 0) return [];
  const t = cohortMessages(language).desk.steps.invite;
  const href = `${deskPath(view.cohort)}/invitasjoner`;
  return [{ title: t.title(invitees), text: t.text, href, action: t.action }];
}

/** Whether the cohort is not what the answers say. Only where something may have come since is all of it read. */
async function isOutdated(db: Database, view: CohortView): Promise<boolean> {
  const { callId, formedAt } = view.cohort;
  if (!(await hasNewAnswers(db, view)) && !(await hasNewStandings(db, callId, formedAt))) return false;
  const state = await loadFormation(db, callId);
  return state !== undefined && !isFormed(state.formation);
}

/** Whether somebody has answered, or lost their place, since the cohort was last made of the answers. One query. */
async function hasNewAnswers(db: Database, { cohort, groups }: CohortView): Promise<boolean> {
  const byApplication = new Map(groups.map((one) => [one.group.applicationId, one]));
  return (await offersOf(db, cohort.callId)).some(({ applicationId, state, answeredAt }) => {
    const made = byApplication.get(applicationId);
    if (state === 'accepted')
      return !made || (answeredAt !== null && Temporal.Instant.compare(answeredAt, cohort.formedAt) > 0);
    const isLost = state === 'declined' || state === 'lapsed' || state === 'withdrawn';
    return isLost && made !== undefined && hasOwnPeople(made);
  });
}

function hasOwnPeople({ group, members }: CohortView['groups'][number]): boolean {
  return members.some(({ state, municipality }) => isPart(state) && group.municipalities.includes(municipality));
}
