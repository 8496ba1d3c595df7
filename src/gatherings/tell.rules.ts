import { inOslo } from '../kit/oslo-time.ts';
import type { Programme, PracticalTopic, ProgrammeSession } from './programme.ts';
import {
  concernedBy,
  isLoud,
  type Concerned,
  type PlaceAspect,
  type ProgrammeChanges,
  type SessionAspect,
} from './publish.rules.ts';

/** One thing that is different between two versions, as one sentence tells it. */
export type Change =
  | { readonly kind: 'place'; readonly aspect: PlaceAspect }
  | { readonly kind: 'practical'; readonly topic: PracticalTopic }
  | { readonly kind: 'visits' }
  | { readonly kind: 'added' | 'removed'; readonly session: ProgrammeSession }
  | {
      readonly kind: 'session';
      readonly aspect: SessionAspect;
      readonly before: ProgrammeSession;
      readonly after: ProgrammeSession;
    };

/** A change with whom it concerns; loud when it decides where somebody has to be. */
export interface Tellable {
  readonly change: Change;
  readonly loud: boolean;
  readonly concerned: Concerned;
}

/** Everything that is different, one by one, what matters most first. What is over by `now` is nothing that anybody must be told. */
export function tellables(
  before: Programme,
  after: Programme,
  changes: ProgrammeChanges,
  now: Temporal.Instant,
): Tellable[] {
  const all: Concerned = { ...concernedBy(...after.sessions.filter(({ cancelled }) => !cancelled)), groups: null };
  const moves = changes.place.includes('days');
  const aspects = changes.changed.flatMap((pair) =>
    pair.what
      .filter((aspect) => !(aspect === 'time' && moves && followsDays(before, after, pair.before, pair.after)))
      .map((aspect) => ({
        change: { kind: 'session' as const, aspect, before: pair.before, after: pair.after },
        loud: isLoud(aspect) && isAhead(now, pair.before, pair.after),
        concerned: concernedBy(pair.before, pair.after),
      })),
  );
  return [
    ...changes.place.map((aspect) => ({ change: { kind: 'place' as const, aspect }, loud: true, concerned: all })),
    ...(['removed', 'added'] as const).flatMap((kind) =>
      changes[kind].map((session) => ({
        change: { kind, session },
        loud: isAhead(now, session),
        concerned: concernedBy(session),
      })),
    ),
    ...aspects.filter(({ loud }) => loud),
    ...aspects.filter(({ loud }) => !loud),
    ...changes.practical.map((topic) => ({
      change: { kind: 'practical' as const, topic },
      loud: false,
      concerned: all,
    })),
    ...(changes.visits ? [{ change: { kind: 'visits' as const }, loud: false, concerned: all }] : []),
  ];
}

/** Whether any of these ends after a moment. */
function isAhead(now: Temporal.Instant, ...sessions: readonly ProgrammeSession[]): boolean {
  return sessions.some(({ endsAt }) => Temporal.Instant.compare(endsAt, now) > 0);
}

/** Whether a session was only carried along when the whole gathering moved. */
function followsDays(before: Programme, after: Programme, was: ProgrammeSession, is: ProgrammeSession): boolean {
  const { days } = Temporal.PlainDate.from(before.from).until(Temporal.PlainDate.from(after.from), {
    largestUnit: 'day',
  });
  const wall = (text: string) => inOslo(Temporal.Instant.from(text)).toPlainDateTime();
  return (['startsAt', 'endsAt'] as const).every((end) => wall(was[end]).add({ days }).equals(wall(is[end])));
}

/** Somebody who may be told: a member of a group, one who holds sessions, or the owner of a project, whose people are away then. */
export interface Listener {
  readonly accountId: string;
  readonly groupId: string | null;
  readonly speakerId: string | null;
  readonly isOwner: boolean;
}

export interface Telling {
  readonly accountIds: readonly string[];
  readonly changes: readonly Tellable[];
}

/** Who is told what: each one the changes that concern them, those who are told the same together. Nobody is told nothing. */
export function tellingsOf(changes: readonly Tellable[], listeners: readonly Listener[]): Telling[] {
  const heard = new Map<string, Set<number>>();
  for (const { accountId, groupId, speakerId, isOwner } of listeners) {
    const own = heard.get(accountId) ?? new Set<number>();
    for (const [index, { change, concerned }] of changes.entries()) {
      const asMember = groupId !== null && (concerned.groups === null || concerned.groups.includes(groupId));
      const asSpeaker = speakerId !== null && concerned.speakers.includes(speakerId);
      const asOwner = isOwner && change.kind === 'place';
      if (asMember || asSpeaker || asOwner) own.add(index);
    }
    heard.set(accountId, own);
  }
  const told = [...heard].filter(([, own]) => own.size > 0);
  const together = Map.groupBy(told, ([, own]) => [...own].toSorted((a, b) => a - b).join());
  return [...together.values()].map((people) => ({
    accountIds: people.map(([accountId]) => accountId),
    changes: changes.filter((_, index) => people[0]?.[1].has(index)),
  }));
}

/** The first moment ahead at which somebody would go wrong who has not been told; undefined where all of it is past. */
export function firstMissed(
  before: Programme,
  after: Programme,
  changes: readonly Tellable[],
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const concerned = changes.flatMap(({ change }): readonly ProgrammeSession[] => {
    if (change.kind === 'session') return [change.before, change.after];
    if (change.kind === 'added' || change.kind === 'removed') return [change.session];
    return [...before.sessions, ...after.sessions].filter(({ cancelled }) => !cancelled);
  });
  return concerned
    .map(({ startsAt }) => Temporal.Instant.from(startsAt))
    .filter((startsAt) => Temporal.Instant.compare(startsAt, now) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a, b))[0];
}
