import { setTimeout as wait } from 'node:timers/promises';
import { openClient, type Client, type Question } from '../measure/client.ts';
import { spreadOf, type Spread } from '../measure/samples.ts';
import type { Scratch } from '../measure/scratch.ts';
import { unpacked } from '../measure/unpacked.ts';
import type { AppOrders, Place } from '../parts/app.part.ts';
import { startPart, type Part } from '../parts/part.ts';
import type { ReadyDatabase } from '../ready-databases.ts';
import { readArrivals } from './arrivals.store.ts';
import type { Gathered } from './fill-cohort.ts';

/** How people come: spread over some seconds, or all in the same instant, each pressing once or twice. */
export type Arrival =
  | { readonly kind: 'spread'; readonly seconds: number }
  | { readonly kind: 'instant'; readonly presses: 1 | 2 };

export interface ArrivalFigures {
  readonly database: string;
  readonly arrival: Arrival;
  readonly times: number;
  readonly time: Spread;
  readonly seconds: number;
  readonly cpuMilliseconds: number;
  readonly faults: readonly string[];
}

/** Lets everybody check in on a copy of their own, stops the server, and looks at what is in the database. */
export async function runArrival(
  database: ReadyDatabase<Gathered>,
  arrival: Arrival,
  scratch: Scratch,
): Promise<ArrivalFigures> {
  const place = await database.copy();
  const part = startPart<AppOrders>('app');
  scratch.defer(() => part.end());
  const { milliseconds, statuses, seconds, cpuMilliseconds } = await checkAllIn(part, place, database.ready, arrival);
  const stopped = await part.tell('stop', null);
  await part.end();
  const refused = statuses.filter((status) => status !== 303).map((status) => `somebody was answered ${status}`);
  return {
    database: database.name,
    arrival,
    times: milliseconds.length,
    time: spreadOf(milliseconds),
    seconds,
    cpuMilliseconds: cpuMilliseconds / milliseconds.length,
    faults: [...refused, ...(await faultsIn(database, place)), ...stopped],
  };
}

async function checkAllIn(part: Part<AppOrders>, place: Place, ready: Gathered, arrival: Arrival) {
  // Five minutes before the session, when a code has just come up on the screen.
  const now = Temporal.Instant.from(ready.startsAt).subtract({ minutes: 5 }).toString();
  const origin = await part.tell('open', { place, now });
  await part.tell('settle', null);
  const client = openClient(origin);
  try {
    const cookieOf = async (email: string): Promise<string> => {
      const cookies = await part.tell('signIn', email);
      return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
    };
    const cookies: string[] = [];
    for (const email of ready.people) cookies.push(await cookieOf(email));
    const coordinator = { cookie: await cookieOf(ready.coordinator), origin };
    const path = `/undervisning/okt/${ready.sessionId}/innsjekking`;
    await client.ask({ path, headers: coordinator, form: '' });
    await part.tell('setTime', now);
    const screen = unpacked(await client.ask({ path, headers: coordinator })).toString('utf8');
    const code = /\/sjekk-inn\/(\w{4})|aria-label="Koden er ([\w ]+)"/.exec(screen);
    const kode = (code?.[1] ?? code?.[2] ?? '').replaceAll(' ', '');
    const questions = cookies.map((cookie) => ({
      path: '/sjekk-inn',
      headers: { cookie, origin },
      form: new URLSearchParams({ kode }).toString(),
    }));
    const before = await part.tell('used', null);
    const pressed = await pressAll(client, questions, arrival);
    const after = await part.tell('used', null);
    return { ...pressed, cpuMilliseconds: after.cpuMilliseconds - before.cpuMilliseconds };
  } finally {
    client.close();
  }
}

async function pressAll(client: Client, questions: readonly Question[], arrival: Arrival) {
  const presses = arrival.kind === 'instant' ? arrival.presses : 1;
  const gap = arrival.kind === 'spread' ? (arrival.seconds * 1000) / questions.length : 0;
  const start = performance.now();
  const answers = await Promise.all(
    questions.map(async (question, index) => {
      if (gap > 0) await wait(Math.max(0, start + index * gap - performance.now()));
      return await Promise.all(Array.from({ length: presses }, () => client.ask(question)));
    }),
  );
  const all = answers.flat();
  return {
    milliseconds: all.map(({ milliseconds }) => milliseconds),
    statuses: all.map(({ status }) => status),
    seconds: (performance.now() - start) / 1000,
  };
}

/** Opened anew after the server has stopped: everybody is there once, in time, with one line in the log. */
async function faultsIn(database: ReadyDatabase<Gathered>, place: Place): Promise<string[]> {
  const { ready } = database;
  const opened = await database.open(place);
  try {
    const { marks, logged } = await readArrivals(opened.db, ready.sessionId);
    const expected = ready.people.length;
    const wrong = marks.filter(({ state, source }) => state !== 'present' || source !== 'code').length;
    return [
      ...(marks.length === expected ? [] : [`${marks.length} of ${expected} are written down`]),
      ...(wrong === 0 ? [] : [`${wrong} are written down otherwise than present by code`]),
      ...(logged.length === expected && new Set(logged).size === expected
        ? []
        : [`the log has ${logged.length} check-ins of ${new Set(logged).size} people`]),
    ];
  } finally {
    await opened.close();
  }
}
