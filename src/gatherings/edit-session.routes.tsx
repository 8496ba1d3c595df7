import { coordinator, deedOf } from '../admission/index.ts';
import { groupsOf, nameOfGroup } from '../cohort/index.ts';
import { findReadableCard } from '../library/index.ts';
import { isId, newId } from '../kit/id.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { hasBegun, type SlotFault } from './builder.rules.ts';
import { clockText } from './clock-text.ts';
import type { Draft, DraftSession } from './draft.ts';
import { loadDraft } from './draft.store.ts';
import {
  removeSession,
  sessionFingerprint,
  termsOfSession,
  writeSession,
  type SessionRefusal,
} from './edit-session.action.ts';
import type { GatheringDeed } from './in-gathering.ts';
import { gatheringsMessages } from './messages/index.ts';
import { planningErrors } from './planning-errors.ts';
import { gatheringPath, withGathering, type AboutGathering } from './planning-page.tsx';
import { wordsIn } from './programme.ts';
import { publishedProgramme } from './programme.store.ts';
import { cardChoices } from './session-cards.ts';
import { readSession, textLimit, titleLimit, typedOfSession, type SessionChoices } from './session.form.ts';
import { SessionForm } from './session-form.view.tsx';
import { proposedByCard } from './session-from-card.ts';
import { speakersOf } from './speaker.store.ts';

const base = '/skole/kull/:cohort/samling/:number/okt';

/** The sessions of a gathering, one page each. */
export const editSessionRoutes: readonly Route[] = [
  get(`${base}/ny`, coordinator, (c) => withGathering(c, (about) => showNew(c, about))),
  post(`${base}/ny`, coordinator, (c) => withGathering(c, (about) => write(c, about, null))),
  get(`${base}/:session`, coordinator, (c) =>
    withSession(c, (about, choices, session) =>
      showForm(c, about, { choices, session, typed: typedOfSession(termsOfSession(session)) }),
    ),
  ),
  post(`${base}/:session`, coordinator, (c) => withSession(c, (about, _, session) => write(c, about, session))),
  post(`${base}/:session/fjern`, coordinator, (c) => withGathering(c, (about) => remove(c, about))),
];

async function choicesOf(c: AppContext, about: AboutGathering): Promise<SessionChoices> {
  const { db, language } = c.var;
  const { cohort, gathering, plan } = about;
  const groups = await groupsOf(db, cohort.id);
  const draft = await loadDraft(db, gathering.id);
  const kept = draft.sessions.find(({ id }) => id === c.req.param('session'))?.cards ?? [];
  return {
    gathering,
    plan,
    draft,
    speakers: await speakersOf(db, cohort.id),
    groups: groups.map((group) => ({ id: group.id, name: nameOfGroup(language, cohort, group) })),
    cards: await cardChoices(db, language, { number: gathering.number, kept }),
  };
}

async function withSession(
  c: AppContext,
  show: (about: AboutGathering, choices: SessionChoices, session: DraftSession) => Promise<Response>,
): Promise<Response> {
  return await withGathering(c, async (about) => {
    const choices = await choicesOf(c, about);
    const session = choices.draft.sessions.find(({ id }) => id === c.req.param('session'));
    return session ? await show(about, choices, session) : await c.notFound();
  });
}

/** An empty form: on the day that the address names, right after the last session of that day; or one that begins from a card. */
async function showNew(c: AppContext, about: AboutGathering): Promise<Response> {
  const choices = await choicesOf(c, about);
  const day = c.req.query('dag') ?? about.gathering.fromOn.toString();
  const last = choices.draft.sessions.findLast(({ endsAt }) => inOslo(endsAt).toPlainDate().toString() === day);
  const from = last ? clockText(last.endsAt) : '';
  const card = await findReadableCard(c.var.db, c.req.query('kort') ?? '');
  const proposed = card ? proposedByCard(card, about.plan, from) : {};
  const typed = { day, from, who: 'alle', counts: 'ja', ...proposed };
  return await showForm(c, about, { choices, session: null, typed });
}

interface Showing {
  readonly choices: SessionChoices;
  readonly session: DraftSession | null;
  readonly typed: Typed;
  readonly base?: string;
  readonly faults?: readonly FieldFault[];
  readonly sentences?: Readonly<Record<string, string>>;
  readonly conflict?: DraftSession;
  readonly refusal?: string;
}

async function showForm(c: AppContext, about: AboutGathering, showing: Showing): Promise<Response> {
  const { db, language, clock } = c.var;
  const { choices, session, typed, faults = [], sentences = {}, conflict = null, refusal = null } = showing;
  const { builder: t } = gatheringsMessages(language);
  const published = session ? await publishedProgramme(db, about.gathering.id) : undefined;
  const content = (
    <SessionForm
      {...about}
      isPublished={published?.sessions.some(({ id, cancelled }) => id === session?.id && !cancelled) ?? false}
      language={language}
      choices={choices}
      session={session}
      newId={typed['id'] && isId(typed['id']) ? typed['id'] : newId()}
      base={showing.base ?? sessionFingerprint(session ?? undefined)}
      typed={typed}
      errors={planningErrors(language, faults, { ...t.faults, ...sentences }, t.form)}
      conflict={conflict}
      refusal={refusal}
      canRemove={session !== null && !hasBegun(session, published, clock.now())}
      limits={{ title: titleLimit, text: textLimit }}
    />
  );
  const status = conflict || refusal ? 409 : faults.length > 0 ? 422 : 200;
  return page(c, session ? wordsIn(language, session.title).text : t.form.newTitle, content, { status });
}

async function write(c: AppContext, about: AboutGathering, session: DraftSession | null): Promise<Response> {
  const { typed } = await readForm(c);
  const choices = await choicesOf(c, about);
  const showing = { choices, session, typed, base: typed['base'] ?? '' };
  const form = readSession(typed, choices);
  if (!form.ok) return await showForm(c, about, { ...showing, faults: form.faults });
  const id = session?.id ?? typed['id'] ?? '';
  if (!isId(id))
    return await showForm(c, about, { ...showing, refusal: gatheringsMessages(c.var.language).builder.stale });
  const result = await writeSession(deedOf(c), deedIn(about), id, form.value, showing.base);
  if (result.ok) return seeOther(c, gatheringPath(about));
  return await answerRefusal(c, about, showing, result.reason);
}

export function deedIn({ by, planned }: AboutGathering): GatheringDeed {
  return { ...by, number: planned.number };
}

async function answerRefusal(
  c: AppContext,
  about: AboutGathering,
  showing: Showing,
  reason: SessionRefusal,
): Promise<Response> {
  const { builder: t } = gatheringsMessages(c.var.language);
  switch (reason.kind) {
    case 'notFound':
      return await showForm(c, about, { ...showing, refusal: t.stale });
    case 'hasBegun':
      return await showForm(c, about, { ...showing, refusal: t.form.cannotRemove });
    case 'conflict': {
      const conflict = reason.session;
      return await showForm(c, about, { ...showing, base: sessionFingerprint(conflict), conflict });
    }
    case 'faults': {
      const sentences = Object.fromEntries(
        reason.faults.map((fault) => [fault.code, sentenceOf(c, showing.choices, reason.draft, fault)]),
      );
      return await showForm(c, about, { ...showing, faults: reason.faults, sentences });
    }
  }
}

/** What a session stands in the way of, by the other's name and time. */
function sentenceOf(c: AppContext, { speakers }: SessionChoices, draft: Draft, fault: SlotFault): string {
  const { faults: t } = gatheringsMessages(c.var.language).builder;
  if (fault.code === 'outsideDays' || fault.code === 'endNotAfterStart') return t[fault.code];
  const other = draft.sessions.find(({ id }) => id === fault.other);
  const name = other ? wordsIn(c.var.language, other.title).text : '';
  const times = other ? `${clockText(other.startsAt)}–${clockText(other.endsAt)}` : '';
  if (fault.code === 'roomTaken') return t.roomTaken(name, times);
  return t.speakerTaken(speakers.find(({ id }) => id === fault.speaker)?.name ?? '', name, times);
}

async function remove(c: AppContext, about: AboutGathering): Promise<Response> {
  const id = c.req.param('session') ?? '';
  if (!isId(id)) return await c.notFound();
  const result = await removeSession(deedOf(c), deedIn(about), id);
  if (result.ok) return seeOther(c, gatheringPath(about));
  const choices = await choicesOf(c, about);
  const session = choices.draft.sessions.find((one) => one.id === id);
  if (!session) return await c.notFound();
  const typed = typedOfSession(termsOfSession(session));
  return await answerRefusal(c, about, { choices, session, typed }, result.reason);
}
