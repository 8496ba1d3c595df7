import { canonicalJson } from '../kit/canonical-json.ts';
import type { Draft, DraftSession, NamedSpeaker, Place } from './draft.ts';
import {
  practicalTopics,
  type PracticalTopic,
  type Programme,
  type ProgrammeSession,
  type ProgrammeSpeaker,
} from './programme.ts';

/** All that a version is made of. */
export interface ToPublish {
  readonly gathering: Place;
  readonly draft: Draft;
  readonly speakers: readonly NamedSpeaker[];
}

/**
 * What would be published now. Sessions that were published before keep counting their changes; one that has been taken out stays,
 * as cancelled, so that calendars learn of it.
 */
export function nextProgramme(before: Programme | undefined, { gathering, draft, speakers }: ToPublish): Programme {
  const { number, fromOn, toOn, venue, address, practical } = gathering;
  const days = { from: fromOn.toString(), to: toOn.toString() };
  const visits = draft.visits.map(({ id, place, host, lookFor }) => ({ id, place, host, lookFor }));
  const around = { number, ...days, venue, address, practical, visits };
  const previous = new Map(before?.sessions.map((session) => [session.id, session]));
  const alive = draft.sessions.map((session): ProgrammeSession => {
    const content = contentOf(session, draft, speakers);
    const was = previous.get(session.id);
    if (!before || !was) return { ...content, sequence: 0, cancelled: false };
    return {
      ...content,
      ...countsOf({ around: before, session: was }, { around, session: content }),
      cancelled: false,
    };
  });
  const gone = (before?.sessions ?? [])
    .filter(({ id }) => !draft.sessions.some((session) => session.id === id))
    .map((session) => (session.cancelled ? session : { ...session, sequence: session.sequence + 1, cancelled: true }));
  return { ...around, sessions: [...alive, ...gone].toSorted(inOrder) };
}

type SessionContent = Omit<ProgrammeSession, 'sequence' | 'changes' | 'cancelled'>;

function contentOf(session: DraftSession, draft: Draft, speakers: ToPublish['speakers']): SessionContent {
  const { id, startsAt, endsAt, roomId, visitId, form, title, about, preparation, pillars, outcomes, cards } = session;
  const { groups, counts } = session;
  return {
    id,
    startsAt: startsAt.toString(),
    endsAt: endsAt.toString(),
    room: draft.rooms.find((room) => room.id === roomId)?.name ?? null,
    visitId,
    form,
    title,
    about,
    preparation,
    pillars,
    outcomes,
    // Left out where there are none, so that what was published before sessions had cards still is the same.
    ...(cards.length > 0 ? { cards } : {}),
    speakers: speakers.filter((speaker) => session.speakers.includes(speaker.id)).map(asShown),
    groups,
    counts,
  };
}

function asShown({ id, name, organisation }: NamedSpeaker): ProgrammeSpeaker {
  return { id, name, organisation };
}

/** A session in the programme that it stands in: a calendar shows where that is, too. */
interface Standing<Of extends SessionContent> {
  readonly around: Pick<Programme, 'venue' | 'address' | 'visits'>;
  readonly session: Of;
}

/** How often a session has changed by now: at all, and in what people have to be told of. */
function countsOf(
  was: Standing<ProgrammeSession>,
  is: Standing<SessionContent>,
): Pick<ProgrammeSession, 'sequence' | 'changes'> {
  const { sequence, changes = 0, cancelled, ...content } = was.session;
  const isOther = cancelled || !isSame(content, is.session) || !isSame(whereIs(was), whereIs(is));
  const isTold = cancelled || aspectsOf(content, is.session).some(isLoud);
  const told = changes + (isTold ? 1 : 0);
  return { sequence: sequence + (isOther ? 1 : 0), ...(told > 0 ? { changes: told } : {}) };
}

function whereIs({ around: { venue, address, visits }, session }: Standing<SessionContent>) {
  return [venue, address, visits.find(({ id }) => id === session.visitId)?.place ?? null];
}

function inOrder(one: ProgrammeSession, other: ProgrammeSession): number {
  return (
    Temporal.Instant.compare(one.startsAt, other.startsAt) ||
    Temporal.Instant.compare(one.endsAt, other.endsAt) ||
    (one.id < other.id ? -1 : 1)
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** Whether publishing would change nothing that anybody sees. */
export function isSameProgramme(before: Programme | undefined, after: Programme): boolean {
  return before !== undefined && isSame(plain(before), after);
}

/** A programme without what a version has besides it. */
function plain({ number, from, to, venue, address, practical, sessions, visits }: Programme): Programme {
  return { number, from, to, venue, address, practical, sessions, visits };
}

/** What can be different about a session. The loud ones decide where somebody has to be, when, and for what. */
const loudAspects = ['time', 'room', 'visit', 'title', 'speakers', 'groups', 'counts'] as const;
const quietAspects = ['text', 'form', 'plan', 'cards', 'organisation'] as const;
export type SessionAspect = (typeof loudAspects)[number] | (typeof quietAspects)[number];

export interface SessionChange {
  readonly before: ProgrammeSession;
  readonly after: ProgrammeSession;
  readonly what: readonly SessionAspect[];
}

export type PlaceAspect = 'days' | 'venue' | 'address';

/** What is different between two versions of a gathering's programme. */
export interface ProgrammeChanges {
  readonly place: readonly PlaceAspect[];
  readonly practical: readonly PracticalTopic[];
  readonly visits: boolean;
  readonly added: readonly ProgrammeSession[];
  readonly removed: readonly ProgrammeSession[];
  readonly changed: readonly SessionChange[];
}

export function programmeChanges(before: Programme, after: Programme): ProgrammeChanges {
  const previous = new Map(before.sessions.map((session) => [session.id, session]));
  const pairs = after.sessions.map((session) => ({ before: previous.get(session.id), after: session }));
  return {
    place: [
      ...(before.from === after.from && before.to === after.to ? [] : (['days'] as const)),
      ...(before.venue === after.venue ? [] : (['venue'] as const)),
      ...(before.address === after.address ? [] : (['address'] as const)),
    ],
    practical: practicalTopics.filter(
      (topic) => !isSame(before.practical[topic] ?? null, after.practical[topic] ?? null),
    ),
    visits: !isSame(before.visits, after.visits),
    added: pairs.flatMap((pair) => (!isAlive(pair.before) && isAlive(pair.after) ? [pair.after] : [])),
    removed: pairs.flatMap((pair) => (isAlive(pair.before) && !isAlive(pair.after) ? [pair.after] : [])),
    changed: pairs.flatMap((pair): SessionChange[] => {
      if (!pair.before || !isAlive(pair.before) || !isAlive(pair.after)) return [];
      const what = aspectsOf(pair.before, pair.after);
      return what.length > 0 ? [{ before: pair.before, after: pair.after, what }] : [];
    }),
  };
}

function isAlive(session: ProgrammeSession | undefined): boolean {
  return session !== undefined && !session.cancelled;
}

function aspectsOf(before: SessionContent, after: SessionContent): SessionAspect[] {
  const shown = (of: (session: SessionContent) => unknown) => !isSame(of(before), of(after));
  const found: Readonly<Record<SessionAspect, boolean>> = {
    time: shown(({ startsAt, endsAt }) => [startsAt, endsAt]),
    room: shown(({ room }) => room),
    visit: shown(({ visitId }) => visitId),
    title: shown(({ title }) => title),
    speakers: shown(({ speakers }) => speakers.map(({ id, name }) => [id, name])),
    groups: shown(({ groups }) => groups),
    counts: shown(({ counts }) => counts),
    text: shown(({ about, preparation }) => [about, preparation]),
    form: shown(({ form }) => form),
    plan: shown(({ pillars, outcomes }) => [pillars, outcomes]),
    cards: shown(({ cards = [] }) => cards),
    organisation: shown(({ speakers }) => speakers.map(({ organisation }) => organisation)),
  };
  return [...loudAspects, ...quietAspects].filter((aspect) => found[aspect]);
}

/** Whom a change is about: the groups it is for, all where that is null, and those who hold it. */
export interface Concerned {
  readonly groups: readonly string[] | null;
  readonly speakers: readonly string[];
}

/** Whom a session concerns, before and after it changed. */
export function concernedBy(...sessions: readonly ProgrammeSession[]): Concerned {
  return {
    groups: sessions.some(({ groups }) => groups === null)
      ? null
      : [...new Set(sessions.flatMap(({ groups }) => groups ?? []))],
    speakers: [...new Set(sessions.flatMap(({ speakers }) => speakers.map(({ id }) => id)))],
  };
}

/** The aspects of a change that are told without being asked to. */
export function isLoud(aspect: SessionAspect): boolean {
  return loudAspects.some((loud) => loud === aspect);
}

/** Whether anything changed that decides where somebody has to be. */
export function hasLoudChanges({ place, added, removed, changed }: ProgrammeChanges): boolean {
  return place.length + added.length + removed.length > 0 || changed.some(({ what }) => what.some(isLoud));
}
