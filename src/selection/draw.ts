import type { RegionId } from '../register/index.ts';
import type { DrawState } from './draw-state.rules.ts';

/** One draw of a call. A call has one first draw; more when one is repeated, and reserve draws for vacancies. */
export interface Draw {
  readonly id: string;
  readonly callId: string;
  /** Among the call's draws, from 1. Discarded ones keep theirs. */
  readonly number: number;
  readonly kind: 'first' | 'reserve';
  readonly state: DrawState;
  /** What a reserve draw has to give, in the call's own measure; null for a first draw, which has the call's whole room. */
  readonly vacancies: number | null;
  /** The applications whose places a reserve draw holds fixed, by id. */
  readonly accepted: readonly string[];
  /** The draw that this one repeats, and why. */
  readonly repeats: string | null;
  readonly repeatReason: string | null;
  readonly startedAt: Temporal.Instant;
}

export const sizeIds = ['small', 'medium', 'large'] as const;
export type SizeId = (typeof sizeIds)[number];

/** An application that can be drawn, with what the draw goes by. */
export interface Member {
  /** The application's number, like `2022-017`: what the documents of a draw call it. */
  readonly number: string;
  readonly applicationId: string;
  readonly name: string;
  /** The leader's first. */
  readonly municipalities: readonly string[];
  readonly region: RegionId;
  readonly size: SizeId;
  readonly population: number;
  readonly seats: number;
}
