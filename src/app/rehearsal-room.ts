import { shippedPlans } from '../../plans/index.ts';
import { movableClock } from '../kit/clock.ts';
import { appoint } from '../people/index.ts';
import { readFacts, type ReceivedMail, type RehearsalRoom } from '../rehearsal/index.ts';
import type { Database } from '../store/index.ts';
import type { Assets } from '../web/assets.ts';
import { createApp } from './create-app.ts';
import { calendarSettings } from './calendar-settings.ts';
import { drawSettings } from './draw-settings.ts';
import { listen } from './http-server.ts';
import { planStandingJobs, runDue, type JobDeed } from './jobs.ts';
import type { Deliver } from './mailer.ts';
import { createWorld } from './world.ts';

export interface RoomSettings {
  readonly db: Database;
  readonly assets: Assets;
  readonly secret: string;
  /** Where mails say that the product is reached; without it where this server is. */
  readonly baseUrl?: string;
}

/** A server for a rehearsal, on a free port and on a clock of its own, with everything a rehearsal asks of the world around it. */
export async function openRehearsalRoom(
  settings: RoomSettings,
): Promise<{ room: RehearsalRoom; close: () => Promise<void> }> {
  const [plan] = shippedPlans;
  if (!plan) throw new Error('no study plan ships');
  const { db } = settings;
  const server = await listen('127.0.0.1', 0);
  const baseUrl = settings.baseUrl ?? server.origin;
  // Before anything of the plan's year has happened.
  const clock = movableClock(Temporal.Instant.from(`${plan.cohort}-01-01T09:00:00Z`));
  const world = createWorld(db, clock, { secret: settings.secret, baseUrl });
  // A year in the past can only be practised.
  const draw = drawSettings({
    mode: 'demo',
    beaconUrl: '',
    signingSecret: undefined,
    sessionSecret: settings.secret,
  });
  const deed: JobDeed = { db, clock, baseUrl, draw };
  const faults: unknown[] = [];
  const app = createApp({
    world: () => world,
    baseUrl,
    draw,
    calendar: calendarSettings({ sessionSecret: settings.secret }),
    assets: settings.assets,
    rateLimits: false,
    logError: (error) => faults.push(error),
  });
  server.answerWith(app.fetch);

  const letterbox = new Map<string, ReceivedMail[]>();
  const deliver: Deliver = async ({ recipient, subject, body }) => {
    letterbox.set(recipient, [{ subject, body }, ...(letterbox.get(recipient) ?? [])]);
  };
  await planStandingJobs(deed);
  return {
    room: {
      origin: server.origin,
      plan,
      now: () => clock.now(),
      setTime: (instant) => clock.set(instant),
      runJobs: oneAtATime(() => runAll(deed, deliver, faults)),
      mailTo: (address) => letterbox.get(address) ?? [],
      async appointCoordinator(person) {
        await appoint(
          db,
          { ...person, language: 'nb', fictional: true },
          'coordinator',
          { kind: 'system' },
          clock.now(),
        );
      },
      faults: () => faults,
      facts: () => readFacts(db),
    },
    close: () => server.stop(),
  };
}

/** Until nothing is due any more: mail leaves a hundred at a time. An error that the server hid behind a page comes out here. */
async function runAll(deed: JobDeed, deliver: Deliver, faults: unknown[]): Promise<void> {
  while ((await runDue(deed, deliver, (_, error) => faults.push(error))) > 0 && faults.length === 0);
  if (faults.length > 0) throw faults[0];
}

/** Whoever asks while a run is under way gets the next one: it sees what was queued before they asked. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= last.then(async () => {
      waiting = undefined;
      await run();
    });
    last = waiting.catch(() => undefined);
    return waiting;
  };
}
