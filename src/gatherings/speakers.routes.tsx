import { coordinator, deedOf } from '../admission/index.ts';
import { isId } from '../kit/id.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { gatheringsMessages } from './messages/index.ts';
import { planningErrors } from './planning-errors.ts';
import { cohortPath, withCohort, type AboutCohort } from './planning-page.tsx';
import { wordsIn } from './programme.ts';
import { findSpeaker, speakersOf, type Speaker } from './speaker.store.ts';
import {
  linkMark,
  removeSpeaker,
  sendSpeakerLink,
  speakerFingerprint,
  termsOfSpeaker,
  writeSpeaker,
  type SpeakerRefusal,
} from './speakers.action.ts';
import { bioLimit, readSpeaker, typedOfSpeaker } from './speakers.form.ts';
import { SpeakerForm } from './speaker-form.view.tsx';
import { SpeakersPage, type HeldSession } from './speakers.view.tsx';
import { heldSessions } from './year.store.ts';

/** Those who hold sessions: the school's own, and people invited from outside. */
export const speakersRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/innledere', coordinator, (c) => withCohort(c, (about) => showAll(c, about))),
  get('/skole/kull/:cohort/innledere/ny', coordinator, (c) =>
    withCohort(c, (about) => showForm(c, about, { speaker: null, typed: { language: 'nb' } })),
  ),
  post('/skole/kull/:cohort/innledere/ny', coordinator, (c) => withCohort(c, (about) => write(c, about, null))),
  get('/skole/kull/:cohort/innledere/:speaker', coordinator, (c) =>
    withSpeaker(c, (about, speaker) => showForm(c, about, { speaker, typed: typedOfSpeaker(termsOfSpeaker(speaker)) })),
  ),
  post('/skole/kull/:cohort/innledere/:speaker', coordinator, (c) =>
    withSpeaker(c, (about, one) => write(c, about, one)),
  ),
  post('/skole/kull/:cohort/innledere/:speaker/lenke', coordinator, (c) =>
    withSpeaker(c, (about, one) => send(c, about, one)),
  ),
  post('/skole/kull/:cohort/innledere/:speaker/fjern', coordinator, (c) => withCohort(c, (about) => remove(c, about))),
];

async function withSpeaker(
  c: AppContext,
  show: (about: AboutCohort, speaker: Speaker) => Promise<Response>,
): Promise<Response> {
  return await withCohort(c, async (about) => {
    const id = c.req.param('speaker') ?? '';
    const speaker = isId(id) ? await findSpeaker(c.var.db, id) : undefined;
    return speaker?.cohortId === about.cohort.id ? await show(about, speaker) : await c.notFound();
  });
}

/** What each speaker holds, in the language of the page. */
async function heldIn(c: AppContext, { cohort }: AboutCohort): Promise<ReadonlyMap<string, readonly HeldSession[]>> {
  const held = (await heldSessions(c.var.db, cohort.id)).map(({ title, ...session }) => ({
    ...session,
    title: wordsIn(c.var.language, title).text,
  }));
  return Map.groupBy(held, ({ speakerId }) => speakerId);
}

async function showAll(c: AppContext, about: AboutCohort): Promise<Response> {
  const { db, language } = c.var;
  const [speakers, heldBy] = [await speakersOf(db, about.cohort.id), await heldIn(c, about)];
  const content = <SpeakersPage language={language} {...about} speakers={speakers} heldBy={heldBy} />;
  return page(c, gatheringsMessages(language).speakers.title, content, { wide: true });
}

interface Showing {
  readonly speaker: Speaker | null;
  readonly typed: Typed;
  readonly base?: string;
  readonly faults?: readonly FieldFault[];
  readonly conflict?: Speaker;
  readonly refusal?: string;
}

async function showForm(c: AppContext, about: AboutCohort, showing: Showing): Promise<Response> {
  const { language } = c.var;
  const { speaker, typed, base, faults = [], conflict = null, refusal = null } = showing;
  const t = gatheringsMessages(language).speakers;
  const held = speaker ? ((await heldIn(c, about)).get(speaker.id) ?? []) : [];
  const content = (
    <SpeakerForm
      {...about}
      language={language}
      speaker={speaker}
      held={held}
      typed={typed}
      base={base ?? speakerFingerprint(speaker ?? undefined)}
      linkMark={speaker ? linkMark(speaker) : ''}
      errors={planningErrors(language, faults, t.faults, t.form)}
      conflict={conflict}
      refusal={refusal}
      isLinkSent={c.req.query('sendt') === 'ja'}
      bioLimit={bioLimit}
    />
  );
  const status = conflict || refusal ? 409 : faults.length > 0 ? 422 : 200;
  return page(c, speaker?.name ?? t.newTitle, content, { status });
}

async function write(c: AppContext, about: AboutCohort, speaker: Speaker | null): Promise<Response> {
  const { typed } = await readForm(c);
  const base = typed['base'] ?? '';
  const form = readSpeaker(typed);
  if (!form.ok) return await showForm(c, about, { speaker, typed, base, faults: form.faults });
  const result = await writeSpeaker(deedOf(c), about.by, speaker?.id ?? null, form.value, base);
  if (result.ok) return seeOther(c, cohortPath(about.cohort, 'innledere'));
  return await answerRefusal(c, about, { speaker, typed, base }, result.reason);
}

async function answerRefusal(
  c: AppContext,
  about: AboutCohort,
  showing: Showing,
  reason: SpeakerRefusal,
): Promise<Response> {
  switch (reason.kind) {
    case 'notFound':
      return await c.notFound();
    case 'emailTaken':
      return await showForm(c, about, { ...showing, faults: [{ field: 'email', code: 'emailTaken' }] });
    case 'holdsSessions':
      return await showForm(c, about, {
        ...showing,
        refusal: gatheringsMessages(c.var.language).speakers.removeLater,
      });
    case 'conflict': {
      const conflict = reason.speaker;
      return await showForm(c, about, { ...showing, base: speakerFingerprint(conflict), conflict });
    }
  }
}

async function send(c: AppContext, about: AboutCohort, speaker: Speaker): Promise<Response> {
  const { typed } = await readForm(c);
  const result = await sendSpeakerLink(deedOf(c), about.by, speaker.id, typed['seen'] ?? '');
  if (!result.ok) return await c.notFound();
  return seeOther(c, `${cohortPath(about.cohort, 'innledere', speaker.id)}?sendt=ja`);
}

async function remove(c: AppContext, about: AboutCohort): Promise<Response> {
  const id = c.req.param('speaker') ?? '';
  if (!isId(id)) return await c.notFound();
  const result = await removeSpeaker(deedOf(c), about.by, id);
  if (result.ok) return seeOther(c, cohortPath(about.cohort, 'innledere'));
  const speaker = await findSpeaker(c.var.db, id);
  if (!speaker || result.reason.kind === 'notFound') return await c.notFound();
  return await answerRefusal(c, about, { speaker, typed: typedOfSpeaker(termsOfSpeaker(speaker)) }, result.reason);
}
