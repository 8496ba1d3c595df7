import type { VNode } from 'preact';
import { cohortMember, ownPlace, planOfCohort } from '../cohort/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { materialsOf } from './material.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import type { MoreOnGatherings } from './more.ts';
import { ownChanges } from './own-changes.ts';
import { OwnGathering } from './own-gathering.view.tsx';
import { ownLook, ownProgrammes } from './own-programme.ts';
import { OwnSession } from './own-session.view.tsx';
import { wordsIn } from './programme.ts';
import { downloadMaterial } from './receive-material.ts';
import { cardsInReach } from './session-cards.ts';
import { yearOfGatherings } from './year-of-gatherings.ts';

/** A participant's gatherings and sessions. */
export const ownProgrammeRoutes = (more: MoreOnGatherings): readonly Route[] => [
  get('/kull/:cohort/samling/:number', cohortMember, showGathering),
  get('/kull/:cohort/okt/:session', cohortMember, (c) => showSession(c, more)),
  get('/kull/:cohort/okt/:session/materiale/:material', cohortMember, download),
];

async function showGathering(c: AppContext): Promise<Response> {
  const { db, clock, language } = c.var;
  const place = await ownPlace(c);
  if (!place) return await c.notFound();
  const year = yearOfGatherings(planOfCohort(place.cohort), await ownProgrammes(db, place));
  const gathering = year.find(({ planned }) => String(planned.number) === c.req.param('number'));
  if (!gathering) return await c.notFound();
  const look = await ownLook(db, language, place, clock.now());
  const { number, title } = gathering.planned;
  return page(
    c,
    gatheringsMessages(language).programme.named(number, title[language]),
    <OwnGathering
      slug={place.cohort.slug}
      gathering={gathering}
      look={look}
      changes={gathering.programme ? await ownChanges(db, language, place, gathering.programme) : []}
    />,
  );
}

/** The session of the address, where it is for the visitor's own group. */
async function ownSession(c: AppContext) {
  const place = await ownPlace(c);
  if (!place) return undefined;
  for (const programme of await ownProgrammes(c.var.db, place)) {
    const session = programme.sessions.find(({ id }) => id === c.req.param('session'));
    if (session) return { place, programme, session };
  }
  return undefined;
}

async function showSession(c: AppContext, more: MoreOnGatherings): Promise<Response> {
  const { db, clock, language } = c.var;
  const found = await ownSession(c);
  if (!found) return await c.notFound();
  const { place, programme, session } = found;
  const look = await ownLook(db, language, place, clock.now());
  const materials = await materialsOf(db, session.id);
  const cardsOf = await cardsInReach(db, language);
  const parts: (VNode | null)[] = [];
  for (const part of more.ownSessionParts) parts.push(await part(c, { cohort: place.cohort, programme, session }));
  return page(
    c,
    wordsIn(language, session.title).text,
    <OwnSession
      slug={place.cohort.slug}
      look={look}
      programme={programme}
      session={session}
      materials={materials}
      cards={cardsOf(session)}
      parts={parts}
    />,
  );
}

async function download(c: AppContext): Promise<Response> {
  const found = await ownSession(c);
  return found ? await downloadMaterial(c, found.session.id) : await c.notFound();
}
