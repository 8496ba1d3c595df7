import { movableClock, type Clock } from '../kit/clock.ts';
import type { Database } from '../store/index.ts';
import type { PreparedMoment } from './demo-archives.ts';
import { lastDeed } from './demo.store.ts';
import type { OpenDatabase } from './open-database.ts';

/** What a restart has to know of the world that visitors were in. */
export interface DemoState {
  readonly fingerprint: string;
  readonly moment: string;
  /** Tells the worlds apart that there have been: `world-1`, `world-2` and so on. */
  readonly world: string;
  /** Where the links in its mails lead. */
  readonly baseUrl: string;
  /** The time that the moment began at. */
  readonly at: string;
}

/** Where the demonstration keeps its world: a folder, or a PostgreSQL of its own. */
export interface DemoHome {
  /** The world that was left, if there is one; a state that can't be read counts as none. */
  left(): Promise<DemoState | undefined>;
  /** Opens the world that was left. */
  reopen(state: DemoState): Promise<OpenDatabase>;
  /** Makes the world's database of a prepared moment. */
  make(state: DemoState, prepared: PreparedMoment): Promise<OpenDatabase>;
  /** Notes which world counts from now on. */
  keep(state: DemoState): Promise<void>;
  /** Removes a world that another has taken the place of. */
  remove(world: string): Promise<void>;
}

/** The clock of a world that was left: it goes on where the last deed was done. */
export async function clockOf(db: Database, { at }: DemoState): Promise<Clock> {
  const began = Temporal.Instant.from(at);
  const last = await lastDeed(db);
  return movableClock(last && Temporal.Instant.compare(last, began) > 0 ? last.add({ seconds: 1 }) : began);
}
