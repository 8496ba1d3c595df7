import type { PlacedGathering } from './gathering.store.ts';
import type { Words } from './programme.ts';
import type { Speaker } from './speaker.store.ts';
import type { TeachingSession } from './teaching-session.store.ts';

/** A room of the venue. */
export interface Room {
  readonly id: string;
  readonly name: string;
  readonly seats: number | null;
}

/** A place that the study trip goes to. */
export interface Visit {
  readonly id: string;
  readonly place: string;
  readonly host: string;
  readonly lookFor: Words;
}

/** A session as the school works on it, with who holds it and whom it is for. */
export interface DraftSession extends TeachingSession {
  /** Ids of speakers. */
  readonly speakers: readonly string[];
  /** Ids of groups; null when it is for all. */
  readonly groups: readonly string[] | null;
}

/** What the school works on of one gathering, before it is published. */
export interface Draft {
  readonly rooms: readonly Room[];
  readonly visits: readonly Visit[];
  /** In order of time. */
  readonly sessions: readonly DraftSession[];
}

/** What the school decides about a session. */
export type SessionTerms = Omit<DraftSession, 'id' | 'gatheringId' | 'changedAt'>;

/** Where and when a gathering is, without what only the database needs. */
export type Place = Omit<PlacedGathering, 'id' | 'cohortId' | 'changedAt'>;

/** What a programme keeps of whoever holds its sessions. */
export type NamedSpeaker = Pick<Speaker, 'id' | 'name' | 'organisation'>;
