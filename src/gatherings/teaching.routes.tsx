import type { VNode } from 'preact';
import { activeByGroup, activeMembersOf, groupsOf, planOfCohort } from '../cohort/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import type { Typed } from '../web/form.ts';
import { page } from '../web/respond.tsx';
import { get, post, signedIn, type Route } from '../web/route.ts';
import { peopleIn } from './builder.rules.ts';
import { ComersPage } from './comers.view.tsx';
import { comersTo, howManyCome, teachingOf } from './held-sessions.ts';
import { materialsOf } from './material.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import type { MoreOnGatherings } from './more.ts';
import { wordsIn } from './programme.ts';
import { findPublishedSession } from './published-session.ts';
import {
  downloadMaterial,
  materialUploads,
  receiveMaterial,
  takeMaterialAway,
  type MaterialPage,
} from './receive-material.ts';
import { cardsInReach } from './session-cards.ts';
import { shownSpeakers } from './shown-speakers.rules.ts';
import { knownSpeakers } from './speaker-page.store.ts';
import { teaches } from './teaches.permission.ts';
import { TaughtSession } from './taught-session.view.tsx';
import { TeachingPage } from './teaching.view.tsx';

/** The pages of those who hold sessions. */
export const teachingRoutes = (more: MoreOnGatherings): readonly Route[] => [
  get('/undervisning', signedIn, (c) => showTeaching(c, more)),
  get('/undervisning/okt/:session', teaches, (c) => showSession(c, more)),
  get('/undervisning/okt/:session/deltakere', teaches, showComers),
  post('/undervisning/okt/:session/materiale', teaches, (c) => receiveMaterial(c, pageOf(c, more)), materialUploads),
  get('/undervisning/okt/:session/materiale/:material', teaches, (c) => downloadMaterial(c, sessionId(c))),
  post('/undervisning/okt/:session/materiale/:material/fjern', teaches, (c) => takeMaterialAway(c, pageOf(c, more))),
];

function sessionId(c: AppContext): string {
  return c.req.param('session') ?? '';
}

function pageOf(c: AppContext, more: MoreOnGatherings): MaterialPage {
  return {
    deed: { sessionId: sessionId(c), actor: { kind: 'account', id: c.var.visitor.account?.id ?? '' } },
    path: `/undervisning/okt/${sessionId(c)}`,
    again: (typed, errors) => showSession(c, more, typed, errors),
  };
}

async function showTeaching(c: AppContext, more: MoreOnGatherings): Promise<Response> {
  const { db, clock, language, visitor } = c.var;
  const teaching = await teachingOf(db, visitor.account?.id ?? '');
  const comers = await howManyCome(db, teaching);
  const parts: (VNode | null)[] = [];
  for (const part of more.teachingParts) parts.push(await part(c, teaching.cohorts));
  const content = (
    <TeachingPage
      language={language}
      now={clock.now()}
      today={inOslo(clock.now()).toPlainDate()}
      sessions={teaching.sessions.map((one) => ({ ...one, comers: comers.get(one.session.id) ?? 0 }))}
      isCoordinator={visitor.roles.has('coordinator')}
      parts={parts}
    />
  );
  return page(c, gatheringsMessages(language).teaching.title, content);
}

async function showSession(
  c: AppContext,
  more: MoreOnGatherings,
  typed: Typed = {},
  errors: readonly FieldErrorItem[] = [],
): Promise<Response> {
  const { db, language } = c.var;
  const held = await findPublishedSession(db, sessionId(c));
  if (!held) return await c.notFound();
  const { cohort, session } = held;
  const cardsOf = await cardsInReach(db, language);
  const parts: (VNode | null)[] = [];
  for (const part of more.sessionParts) parts.push(await part(c, held));
  const content = (
    <TaughtSession
      language={language}
      plan={planOfCohort(cohort)}
      isCoordinator={c.var.visitor.roles.has('coordinator')}
      held={held}
      comers={peopleIn(session, await activeByGroup(db, cohort.id))}
      groups={await groupsOf(db, cohort.id)}
      speakers={shownSpeakers(session.speakers, await knownSpeakers(db, cohort.id), 'school')}
      materials={await materialsOf(db, session.id)}
      cards={cardsOf(session)}
      parts={parts}
      message={c.req.query('melding')}
      typed={typed}
      errors={errors}
    />
  );
  return page(c, wordsIn(language, session.title).text, content, { status: errors.length > 0 ? 422 : 200 });
}

async function showComers(c: AppContext): Promise<Response> {
  const { db, language } = c.var;
  const held = await findPublishedSession(db, sessionId(c));
  if (!held) return await c.notFound();
  const { cohort, session } = held;
  const content = (
    <ComersPage
      language={language}
      held={held}
      comers={comersTo(session, await activeMembersOf(db, cohort.id))}
      groups={await groupsOf(db, cohort.id)}
    />
  );
  return page(c, gatheringsMessages(language).teaching.who, content);
}
