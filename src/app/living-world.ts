import type { Clock } from '../kit/clock.ts';
import type { DrawSettings } from '../selection/index.ts';
import { planStandingJobs, startRunner } from './jobs.ts';
import type { Deliver } from './mailer.ts';
import type { OpenDatabase } from './open-database.ts';
import type { ServerLog } from './server-log.ts';
import type { LivingWorld } from './stage.ts';
import { createWorld } from './world.ts';

export interface LifeSettings {
  readonly secret: string;
  readonly baseUrl: string;
  readonly draw: DrawSettings;
  readonly deliver: Deliver;
  readonly log: ServerLog;
}

export interface RunningWorld extends LivingWorld {
  /** Does nothing of itself from here on, once what is under way is done, until `resume`. */
  pause(): Promise<void>;
  resume(): void;
}

/** Sets a world going on an open database: its sign-in, its standing jobs, and the runner that does what is due on its clock. */
export async function enliven(database: OpenDatabase, clock: Clock, settings: LifeSettings): Promise<RunningWorld> {
  const { secret, baseUrl, draw, deliver, log } = settings;
  const { db } = database;
  const deed = { db, clock, baseUrl, draw };
  await planStandingJobs(deed);
  const start = () =>
    startRunner(
      () => deed,
      deliver,
      (job, error) => log.job(job, error),
    );
  let runner = start();
  return {
    world: createWorld(db, clock, { secret, baseUrl }),
    pause: () => runner.stop(),
    resume() {
      runner = start();
    },
    async end() {
      await runner.stop();
      await database.close();
    },
  };
}
