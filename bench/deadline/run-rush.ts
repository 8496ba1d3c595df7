import { shippedPlans } from '../../plans/index.ts';
import { brokenRules } from '../../src/rehearsal/invariants.rules.ts';
import { readFacts } from '../../src/rehearsal/index.ts';
import { openClient } from '../measure/client.ts';
import { spreadOf, type Spread } from '../measure/samples.ts';
import type { Scratch } from '../measure/scratch.ts';
import type { AppOrders, Place } from '../parts/app.part.ts';
import { startPart, type Part } from '../parts/part.ts';
import type { ReadyDatabase } from '../ready-databases.ts';
import type { Ready } from './ready.ts';
import { receiptFaults, type Answered } from './receipts.rules.ts';
import { readSentFacts } from './sent-facts.store.ts';
import { openPages, pressAll, readAnswers, type Rush, type Sending } from './send.ts';

export interface RushFigures {
  readonly database: string;
  readonly rush: Rush;
  readonly sendings: number;
  readonly time: Spread;
  readonly seconds: number;
  readonly cpuMilliseconds: number;
  /** Everything that went wrong, as sentences. */
  readonly faults: readonly string[];
}

/** How long before the deadline, on the product's clock, the first one presses. */
const marginSeconds = 120;

/** Lets all leaders send on a copy of their own, lets the deadline pass, stops the server, and looks at what is in the database. */
export async function runRush(database: ReadyDatabase<Ready>, rush: Rush, scratch: Scratch): Promise<RushFigures> {
  const place = await database.copy();
  const part = startPart<AppOrders>('app');
  scratch.defer(() => part.end());
  const rushed = await sendAll(part, place, database, rush);
  const stopped = await part.tell('stop', null);
  await part.end();
  const { sendings, pages } = rushed;
  const times = sendings.flatMap(({ milliseconds }) => milliseconds);
  return {
    database: database.name,
    rush,
    sendings: times.length,
    time: spreadOf(times),
    seconds: rushed.seconds,
    cpuMilliseconds: rushed.cpuMilliseconds / times.length,
    faults: [...unanswered(sendings), ...(await faultsIn(database, place, pages)), ...stopped],
  };
}

async function sendAll(part: Part<AppOrders>, place: Place, { ready }: ReadyDatabase<Ready>, rush: Rush) {
  const deadline = Temporal.Instant.from(ready.deadlineAt);
  const length = rush.kind === 'spread' ? rush.seconds : 0;
  const opened = deadline.subtract({ hours: 1 });
  const origin = await part.tell('open', { place, now: opened.toString() });
  await part.tell('settle', null);
  const client = openClient(origin);
  try {
    const questions = await openPages(client, origin, ready.leaders);
    await part.tell('setTime', deadline.subtract({ seconds: length + marginSeconds }).toString());
    const before = await part.tell('used', null);
    const { sendings, seconds } = await pressAll(client, ready.leaders, questions, rush);
    const after = await part.tell('used', null);
    const pages = await readAnswers(client, ready.leaders);
    await part.tell('settle', null);
    await part.tell('setTime', afterDeadline(ready.deadlineAt).toString());
    await part.tell('settle', null);
    const cpuMilliseconds = after.cpuMilliseconds - before.cpuMilliseconds;
    return { sendings, seconds, cpuMilliseconds, pages };
  } finally {
    client.close();
  }
}

function afterDeadline(deadlineAt: string): Temporal.Instant {
  return Temporal.Instant.from(deadlineAt).add({ minutes: 2 });
}

function unanswered(sendings: readonly Sending[]): string[] {
  return sendings.flatMap(({ leader, statuses }) =>
    statuses
      .filter((status) => status !== 303)
      .map((status) => `the leader of ${leader.municipality} was answered ${status}`),
  );
}

/** Opened anew after the server has stopped: only what was really kept counts. */
async function faultsIn(database: ReadyDatabase<Ready>, place: Place, pages: readonly string[]): Promise<string[]> {
  const { ready } = database;
  const [plan] = shippedPlans;
  if (!plan) throw new Error('no study plan ships');
  const answered: Answered[] = ready.leaders.map((leader, index) => ({ leader, page: pages[index] ?? '' }));
  const opened = await database.open(place);
  try {
    const facts = await readFacts(opened.db);
    return [
      ...receiptFaults(await readSentFacts(opened.db), ready.callSlug, answered),
      ...(facts.call?.state === 'closed' ? [] : ['the call was not closed at its deadline']),
      ...brokenRules(facts, plan, afterDeadline(ready.deadlineAt)),
    ];
  } finally {
    await opened.close();
  }
}
