import { deedOf, errorsOf } from '../admission/index.ts';
import { cohortMember, ownPlace, type OwnPlace } from '../cohort/index.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { isId } from '../kit/id.ts';
import { stands } from './absence-state.rules.ts';
import { absenceForm, choosesOther, readSessions } from './absence.form.ts';
import { absencesOfMember } from './absence.store.ts';
import { AbsencePage, whichId } from './absence.view.tsx';
import { askAbsence, takeAbsenceBack } from './ask-absence.action.ts';
import { loadOwnYear, type LoadedYear } from './load-year.ts';
import { attendanceMessages } from './messages/index.ts';
import type { CountedSession } from './own-year.ts';

/** A participant asks to be excused, and takes it back. */
export const absenceRoutes: readonly Route[] = [
  get('/kull/:cohort/fravaer', cohortMember, (c) => withPlace(c, (place) => show(c, place))),
  post('/kull/:cohort/fravaer', cohortMember, (c) => withPlace(c, (place) => ask(c, place))),
  post('/kull/:cohort/fravaer/:absence/trekk', cohortMember, (c) => withPlace(c, (place) => withdraw(c, place))),
];

/** The visitor's own place in the cohort of the address. */
export async function withPlace(c: AppContext, answer: (place: OwnPlace) => Promise<Response>): Promise<Response> {
  const place = await ownPlace(c);
  return place ? await answer(place) : await c.notFound();
}

/** What can be asked for: what has not begun, and has no mark yet. */
function askable({ sessions }: LoadedYear, now: Temporal.Instant): CountedSession[] {
  return sessions.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0);
}

async function ask(c: AppContext, place: OwnPlace): Promise<Response> {
  const { db, clock, language } = c.var;
  const t = attendanceMessages(language).absence.own;
  const { typed } = await readForm(c);
  const form = checkForm(absenceForm, typed);
  const open = askable(await loadOwnYear(db, place.cohort, place.member, clock.now()), clock.now());
  const sessionIds = readSessions(typed, open);
  const errors = form.ok ? [] : errorsOf(language, form.faults);
  if (choosesOther(typed, open)) errors.unshift({ field: whichId, message: t.refusals.notTheirs });
  else if (sessionIds.length === 0) errors.unshift({ field: whichId, message: t.refusals.nothingChosen });
  if (!form.ok || errors.length > 0) return await show(c, place, { typed, errors });
  const wanted = { kind: form.value.grunn, text: form.value.tekst, sessionIds };
  const result = await askAbsence(deedOf(c), place, wanted);
  if (result.ok) return seeOther(c, `/kull/${place.cohort.slug}/fravaer?melding=sendt`);
  return await show(c, place, { typed, errors: [{ field: whichId, message: t.refusals[result.reason] }] });
}

async function withdraw(c: AppContext, place: OwnPlace): Promise<Response> {
  const id = c.req.param('absence') ?? '';
  const result = isId(id) && (await takeAbsenceBack(deedOf(c), place, id));
  if (!result) return await c.notFound();
  if (result.ok) return seeOther(c, `/kull/${place.cohort.slug}/fravaer?melding=trukket`);
  const message = attendanceMessages(c.var.language).absence.own.refusals.gone;
  return await show(c, place, { typed: {}, errors: [{ field: 'sendte', message }] });
}

interface Attempt {
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
}

async function show(c: AppContext, place: OwnPlace, attempt?: Attempt): Promise<Response> {
  const { db, clock, language } = c.var;
  const year = await loadOwnYear(db, place.cohort, place.member, clock.now());
  const absences = await absencesOfMember(db, place.member.id);
  const done = c.req.query('melding');
  const content = (
    <AbsencePage
      language={language}
      cohort={place.cohort}
      excused={year.facts.plan.attendance.excused}
      askable={askable(year, clock.now())}
      asked={new Set(absences.filter(({ state }) => stands(state)).flatMap(({ sessionIds }) => sessionIds))}
      absences={absences}
      sessions={new Map(year.facts.programmes.flatMap(({ sessions }) => sessions.map((one) => [one.id, one])))}
      typed={attempt?.typed ?? {}}
      errors={attempt?.errors ?? []}
      done={attempt || (done !== 'sendt' && done !== 'trukket') ? undefined : done}
    />
  );
  return page(c, attendanceMessages(language).absence.own.title, content, { status: attempt ? 422 : 200 });
}
