import { coordinator, deedOf } from '../admission/index.ts';
import { isId } from '../kit/id.ts';
import { refused } from '../kit/result.ts';
import { accountNames } from '../people/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { callOffChange, type CallOffRefusal } from './call-off-change.action.ts';
import { visitorIn } from './cohort-page.ts';
import { ownerOf } from './cohort.store.ts';
import { memberPath, withMember, type OpenMember } from './member-page.ts';
import { eventsOf } from './member-event.store.ts';
import { memberNames } from './member.store.ts';
import { MemberPage } from './member.view.tsx';
import { cohortMessages } from './messages/index.ts';
import type { MoreOnCohort } from './more.ts';

/** What addresses call what has just been done. */
const doneWords: ReadonlyMap<string, 'saved' | 'isCalledOff'> = new Map([
  ['lagret', 'saved'],
  ['avlyst', 'isCalledOff'],
]);

/** A member's page as the school sees it, where what is planned can be called off. */
export const memberRoutes = (more: MoreOnCohort): readonly Route[] => [
  get('/skole/kull/:cohort/deltaker/:member', coordinator, (c) => withMember(c, (open) => show(c, more, open))),
  post('/skole/kull/:cohort/deltaker/:member/avlys', coordinator, (c) =>
    withMember(c, (open) => callOff(c, more, open)),
  ),
];

async function callOff(c: AppContext, more: MoreOnCohort, open: OpenMember): Promise<Response> {
  const { typed } = await readForm(c);
  const changeId = typed['endring'] ?? '';
  const by = { cohort: open.cohort, memberId: open.member.id, accountId: visitorIn(c) };
  const result = isId(changeId) ? await callOffChange(deedOf(c), by, changeId) : refused('notFound' as const);
  if (result.ok) return seeOther(c, `${memberPath(open)}?melding=avlyst`);
  return result.reason === 'notFound' ? await c.notFound() : await show(c, more, open, result.reason);
}

async function show(
  c: AppContext,
  more: MoreOnCohort,
  open: OpenMember,
  refusal?: Exclude<CallOffRefusal, 'notFound'>,
): Promise<Response> {
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
      done={refusal ? undefined : doneWords.get(c.req.query('melding') ?? '')}
      refusal={refusal && cohortMessages(language).member.notCalledOff[refusal]}
    >
      {parts}
    </MemberPage>
  );
  return page(c, member.name, content, { wide: true, status: refusal ? 409 : 200 });
}
