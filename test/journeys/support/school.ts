import { shippedPlans } from '../../../plans/index.ts';
import { openCall, saveCall } from '../../../src/admission/call.action.ts';
import { callForm, termsOf, typedOfPlan } from '../../../src/admission/call.form.ts';
import { findCall } from '../../../src/admission/call.store.ts';
import { createApp } from '../../../src/app/create-app.ts';
import { listen } from '../../../src/app/http-server.ts';
import { runDue } from '../../../src/app/jobs.ts';
import { toOutboxOnly } from '../../../src/app/mailer.ts';
import { createWorld, type World } from '../../../src/app/world.ts';
import type { Admission } from '../../../src/admission/admission.fixture.ts';
import type { Deed } from '../../../src/admission/index.ts';
import { movableClock, type MovableClock } from '../../../src/kit/clock.ts';
import { calendarSecrets } from '../../../src/gatherings/gatherings.fixture.ts';
import { settings as drawSettings } from '../../../src/selection/selection.fixture.ts';
import { appoint } from '../../../src/people/index.ts';
import { newestMail, openEmbedded, type Database } from '../../../src/store/index.ts';
import { readAssets } from '../../../src/web/assets.ts';
import { embeddedTemplate } from '../../support/embedded-template.ts';

export const coordinator = { email: 'ingrid.moen@skolen.example', name: 'Ingrid Moen', language: 'nb' } as const;

export interface School {
  readonly origin: string;
  readonly db: Database;
  readonly clock: MovableClock;
  readonly deed: Deed;
  readonly signIn: World['signIn'];
  readonly coordinatorId: string;
  /** The routes whose pages somebody has seen, as patterns. */
  readonly shown: ReadonlySet<string>;
  /** Makes and opens the call that the study plan proposes. */
  openCall(): Promise<Admission>;
  /** A call that somebody else has made. */
  admissionOf(callId: string): Promise<Admission>;
  /** The newest mail to somebody, with the first address of this site that stands in it. */
  mailTo(recipient: string): Promise<{ subject: string; body: string; link: string }>;
  /** Runs what has fallen due, as the server does every second. */
  runDue(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole product on a free port, with an empty database in memory, on a spring day of 2022. */
export async function startSchool({ rateLimits = true } = {}): Promise<School> {
  const embedded = await openEmbedded({ template: await embeddedTemplate() });
  const { db } = embedded;
  const clock = movableClock(Temporal.Instant.from('2022-05-10T08:00:00Z'));
  const server = await listen('127.0.0.1', 0);
  const { origin } = server;
  const world = createWorld(db, clock, { secret: 'a secret that is long enough for tests', baseUrl: origin });
  const failures: unknown[] = [];
  const shown = new Set<string>();
  const app = createApp({
    world: () => world,
    baseUrl: origin,
    draw: drawSettings,
    calendar: calendarSecrets,
    assets: readAssets('dist/client'),
    clientFolder: 'dist/client',
    rateLimits,
    logRequest({ method, route, status }) {
      if (method === 'GET' && status === 200) shown.add(route);
    },
    logError: (error) => failures.push(error),
  });
  server.answerWith(app.fetch);
  const deed = { db, clock, baseUrl: origin, draw: drawSettings };
  const { id: coordinatorId } = await appoint(db, coordinator, 'coordinator', { kind: 'system' }, clock.now());

  return {
    origin,
    db,
    clock,
    deed,
    signIn: world.signIn,
    coordinatorId,
    shown,
    async openCall() {
      const call = await openPlannedCall(deed, coordinatorId);
      return { deed, clock, coordinatorId, ...call };
    },
    async admissionOf(callId) {
      const call = await findCall(db, callId);
      if (!call) throw new Error(`there is no call ${callId}`);
      return { deed, clock, coordinatorId, callId, deadlineAt: call.deadlineAt };
    },
    async mailTo(recipient) {
      const [mail] = await newestMail(db, 1, recipient);
      if (!mail) throw new Error(`no mail to ${recipient}`);
      return { ...mail, link: mail.body.match(/^http\S+/m)?.[0] ?? '' };
    },
    async runDue() {
      await runDue(deed, toOutboxOnly, (_, error) => failures.push(error));
    },
    async stop() {
      await server.stop();
      await embedded.close();
      if (failures.length > 0) throw new AggregateError(failures, 'the server failed');
    },
  };
}

async function openPlannedCall(deed: Deed, by: string): Promise<Pick<Admission, 'callId' | 'deadlineAt'>> {
  const [plan] = shippedPlans;
  if (!plan) throw new Error('a plan ships');
  const terms = termsOf(callForm.parse(typedOfPlan(plan)));
  const saved = await saveCall(deed, by, terms);
  if (!saved.ok) throw new Error(`the plan proposes a call that is refused: ${saved.reason.kind}`);
  const opened = await openCall(deed, by, saved.value);
  if (!opened.ok) throw new Error(`the call could not be opened: ${opened.reason}`);
  return { callId: saved.value, deadlineAt: terms.deadlineAt };
}
