import { accountsInRole } from '../people/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { marksOf, todayOf } from './cohort-page.ts';
import { cohortMember, ownPlace, type OwnPlace } from './cohort.permission.ts';
import { nameOfGroup, planOfCohort, type Member } from './cohort.ts';
import { findGroup, ownerOf } from './cohort.store.ts';
import { CohortHome } from './home.view.tsx';
import { isPart } from './member-state.rules.ts';
import { eventsOf, plannedOf } from './member-event.store.ts';
import { membersOfGroup } from './member.store.ts';
import { aheadSentence } from './member-notices.ts';
import { cohortMessages } from './messages/index.ts';
import type { MoreOnCohort } from './more.ts';
import { gatheringAhead, gatheringDays } from './programme-facts.ts';

/** A participant's own page in the cohort. */
export const homeRoutes = (more: MoreOnCohort): readonly Route[] => [
  get('/kull/:cohort', cohortMember, (c) => showHome(c, more)),
];

async function showHome(c: AppContext, more: MoreOnCohort): Promise<Response> {
  const { db, language } = c.var;
  const place = await ownPlace(c);
  if (!place) return await c.notFound();
  const { cohort, member } = place;
  const group = await findGroup(db, member.groupId);
  const people = (await membersOfGroup(db, member.groupId)).filter(({ state }) => isPart(state));
  const plan = planOfCohort(cohort);
  const parts = [];
  for (const part of more.homeParts) parts.push(await part(c, place));
  const placed = await more.placedDays(db, cohort.id);
  const gatherings = gatheringDays(language, plan, placed);
  const content = (
    <CohortHome
      language={language}
      cohort={cohort}
      plan={plan}
      ahead={gatheringAhead(gatherings, todayOf(c))}
      member={member}
      groupName={group ? nameOfGroup(language, cohort, group) : ''}
      people={people}
      owner={await ownerOf(db, member.groupId)}
      coordinators={await accountsInRole(db, 'coordinator')}
      marks={marksOf(c, cohort, placed)}
      onLeaveFrom={await leaveOf(c, member)}
      planned={await plannedFor(c, place)}
    >
      {parts.some((part) => part !== null) ? parts : null}
    </CohortHome>
  );
  return page(c, cohortMessages(language).own.title(cohort.slug), content, { wide: true });
}

async function leaveOf(c: AppContext, member: Member): Promise<Temporal.PlainDate | null> {
  if (member.state !== 'onLeave') return null;
  const events = await eventsOf(c.var.db, member.id);
  return events.find(({ kind, state }) => kind === 'leave' && state === 'done')?.takesEffectOn ?? null;
}

async function plannedFor(c: AppContext, place: OwnPlace): Promise<string[]> {
  const { db, language } = c.var;
  const sentences: string[] = [];
  for (const change of await plannedOf(db, place.member.id)) {
    const group = change.kind === 'moved' ? await findGroup(db, change.toCode ?? '') : undefined;
    sentences.push(`${aheadSentence(language, place, change, group)}.`);
  }
  return sentences;
}
