import { accountsInRole } from '../people/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { marksOf } from './cohort-page.ts';
import { nameOfGroup, planOfCohort } from './cohort.ts';
import { findCohortById, findGroup } from './cohort.store.ts';
import { groupOwner } from './group.permission.ts';
import { isPart } from './member-state.rules.ts';
import { membersOfGroup } from './member.store.ts';
import { cohortMessages } from './messages/index.ts';
import type { MoreOnCohort } from './more.ts';
import { OwnerPage } from './owner.view.tsx';
import { gatheringDays } from './programme-facts.ts';

/** The page of the leader who owns a group's project. */
export const ownerRoutes = (more: MoreOnCohort): readonly Route[] => [
  get('/prosjekteier/:group', groupOwner, (c) => show(c, more)),
];

async function show(c: AppContext, more: MoreOnCohort): Promise<Response> {
  const { db, language } = c.var;
  const group = await findGroup(db, c.req.param('group') ?? '');
  const cohort = group && (await findCohortById(db, group.cohortId));
  if (!cohort) return await c.notFound();
  const plan = planOfCohort(cohort);
  const groupName = nameOfGroup(language, cohort, group);
  const placed = await more.placedDays(db, cohort.id);
  const parts = [];
  for (const part of more.ownerParts) parts.push(await part(c, cohort, group));
  const content = (
    <OwnerPage
      language={language}
      cohort={cohort}
      plan={plan}
      groupName={groupName}
      people={(await membersOfGroup(db, group.id)).filter(({ state }) => isPart(state))}
      gatherings={gatheringDays(language, plan, placed)}
      marks={marksOf(c, cohort, placed)}
      coordinators={await accountsInRole(db, 'coordinator')}
    >
      {parts.some((part) => part !== null) ? parts : null}
    </OwnerPage>
  );
  return page(c, cohortMessages(language).owner.title(groupName), content, { wide: true });
}
