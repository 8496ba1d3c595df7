import { deedOf, errorsOf } from '../admission/index.ts';
import { findCohort, findMember, groupsOf, isPart, membersOf, type Cohort, type Member } from '../cohort/index.ts';
import { publishedProgrammes } from '../gatherings/index.ts';
import { isId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { absenceStates, type AbsenceState } from './absence-state.rules.ts';
import type { Absence } from './absence.ts';
import { AbsenceDeskPage } from './absence-desk.view.tsx';
import { answerForm } from './absence.form.ts';
import { AbsenceAnswerPage } from './absence-answer.view.tsx';
import { absencesOfCohort, findAbsence } from './absence.store.ts';
import { answerAbsence } from './answer-absence.action.ts';
import { excuses } from './excuses.permission.ts';
import { loadOwnYear } from './load-year.ts';
import { attendanceMessages } from './messages/index.ts';

/** The school answers requests to be excused. */
export const absenceDeskRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/fravaer', excuses, (c) => withCohort(c, (cohort) => showList(c, cohort))),
  get('/skole/kull/:cohort/fravaer/:absence', excuses, (c) => withCohort(c, (cohort) => showOne(c, cohort))),
  post('/skole/kull/:cohort/fravaer/:absence', excuses, (c) => withCohort(c, (cohort) => answer(c, cohort))),
];

/** The cohort of the address. */
export async function withCohort(c: AppContext, show: (cohort: Cohort) => Promise<Response>): Promise<Response> {
  const cohort = await findCohort(c.var.db, c.req.param('cohort') ?? '');
  return cohort ? await show(cohort) : await c.notFound();
}

async function showList(c: AppContext, cohort: Cohort): Promise<Response> {
  const { db, language } = c.var;
  const asked = c.req.query('vis');
  const filter = asked === 'all' ? 'all' : (absenceStates.find((state) => state === asked) ?? 'asked');
  const members = new Map((await membersOf(db, cohort.id)).map((member) => [member.id, member]));
  const absences = await absencesOfCohort(db, cohort.id);
  const content = (
    <AbsenceDeskPage
      language={language}
      cohort={cohort}
      filter={filter}
      absences={absences.filter((one) => isShown(filter, one, members.get(one.memberId)))}
      members={members}
      groups={new Map((await groupsOf(db, cohort.id)).map((group) => [group.id, group]))}
      sessions={await sessionsOf(c, cohort)}
    />
  );
  return page(c, attendanceMessages(language).absence.desk.title, content, { wide: true });
}

/** Nothing waits for an answer that somebody who has left once asked. */
function isShown(filter: AbsenceState | 'all', { state }: Absence, member: Member | undefined): boolean {
  if (filter === 'all') return true;
  return state === filter && (state !== 'asked' || (member !== undefined && isPart(member.state)));
}

async function sessionsOf(c: AppContext, cohort: Cohort) {
  const programmes = await publishedProgrammes(c.var.db, cohort.id);
  return new Map(programmes.flatMap(({ sessions }) => sessions.map((one) => [one.id, one] as const)));
}

async function answer(c: AppContext, cohort: Cohort): Promise<Response> {
  const { language, visitor } = c.var;
  const requestId = c.req.param('absence') ?? '';
  if (!isId(requestId)) return await c.notFound();
  const { typed } = await readForm(c);
  const form = checkForm(answerForm, typed);
  if (!form.ok) return await showOne(c, cohort, { typed, errors: errorsOf(language, form.faults) });
  const event = form.value.valg === 'innvilg' ? 'grant' : 'refuse';
  const by = { accountId: visitor.account?.id ?? '', cohort, requestId };
  const result = await answerAbsence(deedOf(c), by, { event, answer: form.value.svar });
  if (result.ok) return seeOther(c, `/skole/kull/${cohort.slug}/fravaer/${requestId}?melding=svart`);
  if (result.reason === 'gone') return await c.notFound();
  const message = attendanceMessages(language).absence.one.refusals[result.reason];
  return await showOne(c, cohort, { typed, errors: [{ field: 'svar', message }] });
}

interface Attempt {
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
}

async function showOne(c: AppContext, cohort: Cohort, attempt?: Attempt): Promise<Response> {
  const { db, clock, language } = c.var;
  const id = c.req.param('absence') ?? '';
  const absence = isId(id) ? await findAbsence(db, id) : undefined;
  const member = absence && (await findMember(db, absence.memberId));
  if (!absence || member?.cohortId !== cohort.id) return await c.notFound();
  const year = await loadOwnYear(db, cohort, member, clock.now());
  const content = (
    <AbsenceAnswerPage
      language={language}
      cohort={cohort}
      member={member}
      absence={absence}
      sessions={await sessionsOf(c, cohort)}
      year={year}
      typed={attempt?.typed ?? {}}
      errors={attempt?.errors ?? []}
      done={c.req.query('melding') === 'svart' && !attempt}
    />
  );
  return page(c, attendanceMessages(language).absence.one.title(member.name), content, {
    status: attempt ? 422 : 200,
  });
}
