import { deedOf, linkHolder, linkPage, secretOf, unknownLink } from '../admission/index.ts';
import { findCohortById, planOfCohort } from '../cohort/index.ts';
import { accountsInRole } from '../people/index.ts';
import { href } from '../web/address.ts';
import type { AppContext } from '../web/context.ts';
import { faultText } from '../web/fault-text.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm, type Typed } from '../web/form.ts';
import { seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { answerAsSpeaker } from './answer-speaker.action.ts';
import { sessionsOfSpeakers } from './held-sessions.ts';
import { addedBy } from './material.action.ts';
import { materialsOf } from './material.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import type { SessionInProgramme } from './published-session.ts';
import {
  downloadMaterial,
  materialUploads,
  receiveMaterial,
  takeMaterialAway,
  type MaterialPage,
} from './receive-material.ts';
import { speakerForm } from './speaker-page.form.ts';
import { SpeakerPage } from './speaker-page.view.tsx';
import { SpeakerSession } from './speaker-session.view.tsx';
import { cardsInReach } from './session-cards.ts';
import { findSpeakerByLink, type Speaker } from './speaker.store.ts';

const limits = { rate: materialUploads.rate };

/** What an invited speaker does, by the personal link that the school has sent them. */
export const speakerPageRoutes: readonly Route[] = [
  get('/innleder/:secret', linkHolder, (c) => showSpeaker(c)),
  post('/innleder/:secret', linkHolder, answer, limits),
  get('/innleder/:secret/okt/:session', linkHolder, (c) => withSession(c, (held) => showSession(c, held))),
  post(
    '/innleder/:secret/okt/:session/materiale',
    linkHolder,
    (c) => withSession(c, (held) => receiveMaterial(c, pageOf(c, held))),
    materialUploads,
  ),
  get('/innleder/:secret/okt/:session/materiale/:material', linkHolder, (c) =>
    withSession(c, ({ session }) => downloadMaterial(c, session.id)),
  ),
  post(
    '/innleder/:secret/okt/:session/materiale/:material/fjern',
    linkHolder,
    (c) => withSession(c, (held) => takeMaterialAway(c, pageOf(c, held))),
    limits,
  ),
];

interface OwnSession extends SessionInProgramme {
  readonly speaker: Speaker;
}

async function sessionsByLink(c: AppContext): Promise<{ speaker: Speaker; sessions: OwnSession[] } | undefined> {
  const speaker = await findSpeakerByLink(c.var.db, secretOf(c));
  const cohort = speaker && (await findCohortById(c.var.db, speaker.cohortId));
  if (!speaker || !cohort) return undefined;
  const sessions = await sessionsOfSpeakers(c.var.db, cohort, [speaker.id]);
  return { speaker, sessions: sessions.map((session) => ({ ...session, speaker })) };
}

/** Answers for a session of the speaker whose link it is; others' sessions do not exist here. */
async function withSession(c: AppContext, answerFor: (held: OwnSession) => Promise<Response>): Promise<Response> {
  const own = await sessionsByLink(c);
  if (!own) return unknownLink(c);
  const held = own.sessions.find(({ session }) => session.id === c.req.param('session') && !session.cancelled);
  return held ? await answerFor(held) : await c.notFound();
}

function pageOf(c: AppContext, held: OwnSession): MaterialPage {
  return {
    deed: { sessionId: held.session.id, actor: { kind: 'link', id: held.speaker.id } },
    path: `/innleder/${secretOf(c)}/okt/${held.session.id}`,
    again: (typed, errors) => showSession(c, held, typed, errors),
  };
}

async function showSpeaker(c: AppContext, typed?: Typed, errors: readonly FieldErrorItem[] = []): Promise<Response> {
  const own = await sessionsByLink(c);
  if (!own) return unknownLink(c);
  const { speaker, sessions } = own;
  const { language, db } = c.var;
  const content = (
    <SpeakerPage
      language={language}
      secret={secretOf(c)}
      speaker={speaker}
      sessions={sessions}
      contacts={await accountsInRole(db, 'coordinator')}
      saved={c.req.query('melding') === 'lagret'}
      typed={
        typed ?? {
          organisation: speaker.organisation,
          bio: speaker.bio,
          language: speaker.language,
          consent: speaker.consent === 'given' || speaker.consent === 'declined' ? speaker.consent : '',
        }
      }
      errors={errors}
    />
  );
  const title = gatheringsMessages(language).speakerPage.title(speaker.name);
  return linkPage(c, title, content, { status: errors.length > 0 ? 422 : 200 });
}

async function answer(c: AppContext): Promise<Response> {
  const { typed } = await readForm(c);
  const form = checkForm(speakerForm, {
    organisation: typed['organisation'] ?? '',
    bio: typed['bio'] ?? '',
    language: typed['language'] ?? '',
    consent: typed['consent'] ?? '',
  });
  if (!form.ok)
    return await showSpeaker(
      c,
      typed,
      form.faults.map((fault) => ({ field: fault.field, message: faultText(c.var.language, fault) })),
    );
  const saved = await answerAsSpeaker(deedOf(c), secretOf(c), form.value);
  if (!saved.ok) return unknownLink(c);
  const path = `/innleder/${secretOf(c)}?melding=lagret`;
  // Whoever has chosen another language goes on in that one.
  return saved.value.hasOtherLanguage ? c.redirect(href(form.value.language, path), 303) : seeOther(c, path);
}

async function showSession(
  c: AppContext,
  held: OwnSession,
  typed: Typed = {},
  errors: readonly FieldErrorItem[] = [],
): Promise<Response> {
  const { language, db } = c.var;
  const cardsOf = await cardsInReach(db, language);
  const content = (
    <SpeakerSession
      language={language}
      secret={secretOf(c)}
      plan={planOfCohort(held.cohort)}
      held={held}
      materials={await materialsOf(db, held.session.id)}
      cards={cardsOf(held.session)}
      ownMark={addedBy({ kind: 'link', id: held.speaker.id })}
      message={c.req.query('melding')}
      typed={typed}
      errors={errors}
    />
  );
  const title = gatheringsMessages(language).speakerPage.session;
  return linkPage(c, title, content, { status: errors.length > 0 ? 422 : 200 });
}
