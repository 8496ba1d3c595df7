import { coordinator, deedOf } from '../admission/index.ts';
import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { fillFromPlan } from './copy.action.ts';
import { proposedFor } from './copy.rules.ts';
import { gatheringsOf } from './gathering.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import {
  placeAsPlanned,
  placeFingerprint,
  placeGathering,
  termsOfPlace,
  type PlaceRefusal,
  type PlaceTerms,
} from './place.action.ts';
import { practicalLimit, readPlace, typedOfPlace } from './place.form.ts';
import { PlaceForm, type PlaceFormProps } from './place-form.view.tsx';
import type { PlaceFault } from './place.rules.ts';
import { findGathering } from './place.store.ts';
import { PlacesPage } from './place.view.tsx';
import { cohortPath, plannedIn, withCohort, type AboutCohort } from './planning-page.tsx';
import { planningErrors } from './planning-errors.ts';
import { teachingSessionsOf } from './teaching-session.store.ts';
import { standingsOf } from './year.store.ts';

/** Where and when the gatherings are. */
export const placeRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/samlinger', coordinator, (c) => withCohort(c, (about) => showAll(c, about))),
  post('/skole/kull/:cohort/samlinger', coordinator, (c) => withCohort(c, (about) => placeAll(c, about))),
  post('/skole/kull/:cohort/samlinger/forslag', coordinator, (c) => withCohort(c, (about) => fillAll(c, about))),
  get('/skole/kull/:cohort/samlinger/:number', coordinator, (c) => withCohort(c, (about) => showOne(c, about))),
  post('/skole/kull/:cohort/samlinger/:number', coordinator, (c) => withCohort(c, (about) => placeOne(c, about))),
];

async function showAll(c: AppContext, about: AboutCohort): Promise<Response> {
  const { db, language } = c.var;
  const placed = await gatheringsOf(db, about.cohort.id);
  const standings = await standingsOf(db, about.cohort.id);
  const filled = c.req.query('fylt') ?? '';
  const content = (
    <PlacesPage
      language={language}
      {...about}
      placed={placed}
      standings={standings}
      fillable={
        standings.filter(({ number, sessions }) => sessions === 0 && proposedFor(about.plan, number).length > 0).length
      }
      outcome={outcomeIn(c)}
      filled={/^\d{1,2}$/.test(filled) ? Number(filled) : 0}
    />
  );
  return page(c, gatheringsMessages(language).planning.places.title, content);
}

/** What placing all came to, as the address tells it after the deed. */
function outcomeIn(c: AppContext): { placed: number; left: number[] } | null {
  const placed = c.req.query('plassert') ?? '';
  if (!/^\d{1,2}$/.test(placed)) return null;
  const left = (c.req.query('gjenstar') ?? '').split(',').filter((text) => /^\d{1,2}$/.test(text));
  return { placed: Number(placed), left: left.map(Number) };
}

async function placeAll(c: AppContext, { cohort, by }: AboutCohort): Promise<Response> {
  const result = await placeAsPlanned(deedOf(c), by);
  const path = cohortPath(cohort, 'samlinger');
  if (!result.ok) return seeOther(c, path);
  const { placed, left } = result.value;
  return seeOther(c, `${path}?plassert=${placed}${left.length > 0 ? `&gjenstar=${left.join(',')}` : ''}`);
}

async function fillAll(c: AppContext, { cohort, by }: AboutCohort): Promise<Response> {
  const filled = await fillFromPlan(deedOf(c), by);
  return seeOther(c, `${cohortPath(cohort, 'samlinger')}?fylt=${filled}`);
}

async function showOne(c: AppContext, about: AboutCohort): Promise<Response> {
  const planned = plannedIn(c, about.plan);
  if (!planned) return await c.notFound();
  const gathering = await findGathering(c.var.db, about.cohort.id, planned.number);
  const terms = gathering ? termsOfPlace(gathering) : proposed(planned);
  return await showForm(c, about, { planned, base: placeFingerprint(gathering), typed: typedOfPlace(terms) });
}

function proposed({ dates, place }: StudyPlan['gatherings'][number]): PlaceTerms {
  const [from, to] = [Temporal.PlainDate.from(dates.from), Temporal.PlainDate.from(dates.to)];
  return { from, to, venue: place.name.nb, address: '', practical: {} };
}

async function placeOne(c: AppContext, about: AboutCohort): Promise<Response> {
  const planned = plannedIn(c, about.plan);
  if (!planned) return await c.notFound();
  const { typed } = await readForm(c);
  const base = typed['base'] ?? '';
  const form = readPlace(typed);
  if (!form.ok) return await showForm(c, about, { planned, base, typed, faults: form.faults });
  const result = await placeGathering(deedOf(c), about.by, planned.number, form.value, base);
  if (result.ok) return seeOther(c, cohortPath(about.cohort, 'samlinger'));
  return await answerRefusal(c, about, { planned, base, typed }, result.reason);
}

interface Showing {
  readonly planned: StudyPlan['gatherings'][number];
  readonly base: string;
  readonly typed: Typed;
  readonly faults?: readonly FieldFault[];
  /** Sentences that only this refusal has, by the code of the fault. */
  readonly sentences?: Readonly<Record<string, string>>;
  readonly conflict?: PlaceFormProps['conflict'];
}

async function answerRefusal(
  c: AppContext,
  about: AboutCohort,
  showing: Showing,
  reason: PlaceRefusal,
): Promise<Response> {
  const t = gatheringsMessages(c.var.language).planning;
  switch (reason.kind) {
    case 'notFound':
      return await c.notFound();
    case 'conflict': {
      const conflict = reason.gathering;
      return await showForm(c, about, { ...showing, base: placeFingerprint(conflict), conflict });
    }
    case 'sessionsBeyond': {
      const sentences = { sessionsBeyond: t.faults.sessionsBeyond(reason.count) };
      return await showForm(c, about, { ...showing, faults: [{ field: 'to', code: 'sessionsBeyond' }], sentences });
    }
    case 'faults': {
      const sentences = Object.fromEntries(
        reason.faults.map((fault) => [fault.code, faultSentence(c.var.language, about.plan, fault)]),
      );
      return await showForm(c, about, { ...showing, faults: reason.faults, sentences });
    }
  }
}

/** What is wrong with the days, and what would mend it. */
function faultSentence(language: Language, { teaching }: StudyPlan, fault: PlaceFault): string {
  const { faults: t, gathering } = gatheringsMessages(language).planning;
  const { min, max } = teaching.daysPerGathering;
  switch (fault.code) {
    case 'tooShort':
      return t.tooShort(fault.days, min);
    case 'tooLong':
      return t.tooLong(fault.days, max);
    case 'overlaps':
    case 'outOfOrder':
      return t[fault.code](fault.other);
    case 'tooManyDays': {
      const others = listFormat(language).format(fault.longer.map(gathering));
      const ways = [
        ...(fault.room >= min ? [t.mendRoom(fault.room)] : []),
        ...(fault.longer.length > 0 ? [t.mendOthers(others)] : []),
      ];
      const mend = t.mend(listFormat(language, 'disjunction').format(ways));
      return `${t.tooManyDays(fault.sum, teaching.totalDays)} ${mend.charAt(0).toUpperCase()}${mend.slice(1)}`;
    }
    default:
      return t[fault.code];
  }
}

async function showForm(c: AppContext, about: AboutCohort, showing: Showing): Promise<Response> {
  const { db, language } = c.var;
  const { planned, base, typed, faults = [], sentences = {}, conflict = null } = showing;
  const gathering = await findGathering(db, about.cohort.id, planned.number);
  const sessions = gathering ? await teachingSessionsOf(db, gathering.id) : [];
  const t = gatheringsMessages(language).planning;
  const errors = planningErrors(language, faults, sentences, { ...t.form, ...t.form.topics });
  const props = { ...about, language, planned, base, typed, conflict, errors, practicalLimit };
  return page(
    c,
    t.numbered(planned.number, planned.title[language]),
    <PlaceForm {...props} sessions={sessions.length} />,
    { status: conflict ? 409 : faults.length > 0 ? 422 : 200 },
  );
}
