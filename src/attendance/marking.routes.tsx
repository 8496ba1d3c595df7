import { type SessionInProgramme, teaches } from '../gatherings/index.ts';
import { deedOf } from '../admission/index.ts';
import { planOfCohort } from '../cohort/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { expectedAt } from './expected.ts';
import { markSession, type Clash, type MarkRefusal } from './mark.action.ts';
import { marksOfSession } from './mark.store.ts';
import { readMarks } from './marking.form.ts';
import { markedUntil, mayExcuse, mayMarkNow, type Marker } from './marking.rules.ts';
import { MarkingPage } from './marking.view.tsx';
import { attendanceMessages } from './messages/index.ts';
import { timesOf } from './session-in-programme.ts';
import { momentOf } from './session-words.ts';
import { withSession } from './stage.routes.tsx';

/** The list of who was at a session, for those who hold it and for coordinators. */
export const markingRoutes: readonly Route[] = [
  get('/undervisning/okt/:session/oppmote', teaches, (c) => withSession(c, (_, held) => show(c, held))),
  post('/undervisning/okt/:session/oppmote', teaches, (c) => withSession(c, save)),
];

async function save(c: AppContext, held: SessionInProgramme): Promise<Response> {
  const { typed } = await readForm(c);
  const { members } = await expectedAt(c.var.db, held);
  const by = { ...markerOf(c), accountId: c.var.visitor.account?.id ?? '' };
  const result = await markSession(deedOf(c), by, held, readMarks(typed, members), typed['grunn'] ?? '');
  if (!result.ok) return await show(c, held, { typed, refusal: result.reason, clashes: [] });
  if (result.value.length > 0) return await show(c, held, { typed, clashes: result.value });
  return seeOther(c, `/undervisning/okt/${held.session.id}/oppmote?melding=lagret`);
}

function markerOf(c: AppContext): Marker {
  return { role: c.var.visitor.roles.has('coordinator') ? 'coordinator' : 'teacher' };
}

interface Attempt {
  readonly typed: Typed;
  readonly refusal?: MarkRefusal;
  readonly clashes: readonly Clash[];
}

async function show(c: AppContext, held: SessionInProgramme, attempt?: Attempt): Promise<Response> {
  const { db, clock, language } = c.var;
  const { attendance } = planOfCohort(held.cohort);
  const times = timesOf(held.session);
  const by = markerOf(c);
  const may = mayMarkNow(by, times, attendance, clock.now());
  const t = attendanceMessages(language).marking;
  const opensAt = times.startsAt.subtract({ minutes: attendance.checkIn.opensMinutesBefore });
  const content = (
    <MarkingPage
      language={language}
      held={held}
      {...await expectedAt(db, held)}
      marks={await marksOfSession(db, held.session.id)}
      closed={may.ok ? undefined : refusalText(c, may.reason, opensAt)}
      mayExcuse={mayExcuse(by, attendance)}
      until={
        by.role === 'teacher' && may.ok
          ? t.until(momentOf(language, markedUntil(times, attendance.marking)))
          : undefined
      }
      typed={attempt?.refusal ? attempt.typed : {}}
      clashes={attempt?.clashes ?? []}
      trouble={attempt?.refusal && refusalText(c, attempt.refusal, opensAt)}
      needsReason={attempt?.refusal === 'reasonMissing'}
      saved={c.req.query('melding') === 'lagret' && !attempt}
    />
  );
  return page(c, t.title, content, { status: statusOf(attempt) });
}

function statusOf(attempt: Attempt | undefined): 200 | 409 | 422 {
  if (!attempt) return 200;
  return attempt.refusal === 'reasonMissing' ? 422 : 409;
}

function refusalText(c: AppContext, refusal: MarkRefusal, opensAt: Temporal.Instant): string {
  const { language } = c.var;
  const t = attendanceMessages(language).marking;
  if (refusal === 'reasonMissing') return t.reasonMissing;
  return refusal === 'tooEarly' ? t.refusals.tooEarly(momentOf(language, opensAt)) : t.refusals[refusal];
}
