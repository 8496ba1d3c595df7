import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import { dateText, inOslo } from '../kit/oslo-time.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { nameOfGroup, planOfCohort, type Cohort, type Group, type Member } from './cohort.ts';
import { findCohortById, findGroup, groupsOfOwner } from './cohort.store.ts';
import { isPart } from './member-state.rules.ts';
import { membershipsOf } from './member.store.ts';
import { cohortMessages } from './messages/index.ts';
import type { MoreOnCohort } from './more.ts';
import { gatheringAhead, gatheringDays, type GatheringAhead } from './programme-facts.ts';

/**
 * What leads somebody to their cohort, or to the project that they own: `now` on the days of a gathering, `ahead` where the next one
 * is to come. What is over is said kindly.
 */
export async function cohortStepsOf(
  { db, clock, language }: { readonly db: Database; readonly clock: Clock; readonly language: Language },
  accountId: string,
  { placedDays }: Pick<MoreOnCohort, 'placedDays'>,
): Promise<{ now: Step[]; ahead: Step[]; standing: Step[] }> {
  const now: Step[] = [];
  const later: Step[] = [];
  const standing: Step[] = [];
  const today = inOslo(clock.now()).toPlainDate();
  for (const member of (await membershipsOf(db, accountId)).slice(0, 3)) {
    const cohort = await findCohortById(db, member.cohortId);
    const group = await findGroup(db, member.groupId);
    if (!cohort || !group) continue;
    if (!isPart(member.state)) {
      standing.push(endedStep(language, cohort, member));
      continue;
    }
    const placed = await placedDays(db, cohort.id);
    const ahead = gatheringAhead(gatheringDays(language, planOfCohort(cohort), placed), today);
    if (ahead) (ahead.isNow ? now : later).push(gatheringStep(language, cohort, group, ahead));
    else standing.push(cohortStep(language, cohort, group));
  }
  for (const group of (await groupsOfOwner(db, accountId)).slice(0, 3)) {
    const cohort = await findCohortById(db, group.cohortId);
    if (cohort) standing.push(ownerStep(language, cohort, group));
  }
  return { now, ahead: later, standing };
}

function gatheringStep(language: Language, cohort: Cohort, group: Group, { isNow, ...ahead }: GatheringAhead): Step {
  const t = cohortMessages(language).own.steps;
  return {
    title: isNow ? t.now(ahead.title) : t.next(ahead.title),
    text: t.nextText(cohort.slug, nameOfGroup(language, cohort, group)),
    ...(isNow ? {} : { dueText: t.due(dateText(language, ahead.from)) }),
    href: `/kull/${cohort.slug}`,
    action: t.open,
  };
}

function cohortStep(language: Language, cohort: Cohort, group: Group): Step {
  const t = cohortMessages(language).own.steps;
  return {
    title: t.standing(cohort.slug),
    text: t.nextText(cohort.slug, nameOfGroup(language, cohort, group)),
    href: `/kull/${cohort.slug}`,
    action: t.open,
  };
}

function endedStep(language: Language, cohort: Cohort, { state, leftOn, joinedOn }: Member): Step {
  const t = cohortMessages(language).own.steps;
  const date = dateText(language, leftOn ?? joinedOn);
  return {
    title: t.ended(cohort.slug),
    text: state === 'replaced' ? t.endedText.replaced(date) : t.endedText.withdrawn(date),
    href: `/studieplan/${cohort.planId}`,
    action: t.endedAction,
  };
}

function ownerStep(language: Language, cohort: Cohort, group: Group): Step {
  const t = cohortMessages(language).own.steps;
  return {
    title: t.owner(nameOfGroup(language, cohort, group)),
    text: t.ownerText(cohort.slug),
    href: `/prosjekteier/${group.id}`,
    action: t.ownerAction,
  };
}
