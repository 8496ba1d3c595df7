import { coordinator } from '../admission/index.ts';
import { accountNames } from '../people/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { ownerOf } from './cohort.store.ts';
import { withMember, type OpenMember } from './member-page.ts';
import { eventsOf, memberNames } from './member.store.ts';
import { MemberPage } from './member.view.tsx';
import type { MoreOnCohort } from './more.ts';

/** A member's page as the school sees it. */
export const memberRoutes = (more: MoreOnCohort): readonly Route[] => [
  get('/skole/kull/:cohort/deltaker/:member', coordinator, (c) => withMember(c, (open) => show(c, more, open))),
];

async function show(c: AppContext, more: MoreOnCohort, open: OpenMember): Promise<Response> {
  const { db, language } = c.var;
  const { cohort, member, group } = open;
  const events = await eventsOf(db, member.id);
  const people = await accountNames(
    db,
    events.flatMap(({ writtenBy }) => writtenBy ?? []),
  );
  const others = [member.replacesId, ...events.map(({ kind, toCode }) => (kind === 'replaced' ? toCode : null))];
  const members = await memberNames(
    db,
    others.flatMap((id) => id ?? []),
  );
  const parts = [];
  for (const part of more.memberParts) parts.push(await part(c, cohort, member));
  const content = (
    <MemberPage
      {...open}
      language={language}
      events={events}
      names={new Map([...people, ...members])}
      owner={await ownerOf(db, group.id)}
      isDone={c.req.query('melding') === 'lagret'}
    >
      {parts}
    </MemberPage>
  );
  return page(c, member.name, content, { wide: true });
}
