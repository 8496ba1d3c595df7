import type { Answer, Client } from '../measure/client.ts';
import { oneAtATime, sideBySide } from '../measure/rounds.ts';
import { spreadOf, type Spread } from '../measure/samples.ts';
import { unpacked } from '../measure/unpacked.ts';
import type { AppOrders } from '../parts/app.part.ts';
import type { BareOrders } from '../parts/bare.part.ts';
import type { Part } from '../parts/part.ts';
import type { MeasuredPage } from './page-list.ts';

export interface PageFigures {
  readonly page: MeasuredPage;
  readonly htmlBytes: number;
  /** As it came: packed, without the head of the answer. */
  readonly packedBytes: number;
  /** One question at a time, seen from the client, in milliseconds. */
  readonly time: Spread;
  /** Four questions at a time. */
  readonly perSecond: number;
  readonly barePerSecond: number;
  /** What the server spent on one answer, all of its threads together, in milliseconds. */
  readonly cpuMilliseconds: number;
}

/** A server to measure, with connections for one question at a time and for several. */
export interface Target<P> {
  readonly part: P;
  readonly one: Client;
  readonly several: Client;
}

export const lanes = 4;
const warmUp = { atLeast: 20, atMost: 200, milliseconds: 200 };
const timed = { atLeast: 100, atMost: 400, milliseconds: 700 };
const crowdMilliseconds = 500;
const bareMilliseconds = 250;

/** Measures one page. Throws when what comes is not a page in order, or not the same size at the end as at the beginning. */
export async function measurePage(
  page: MeasuredPage,
  cookie: string,
  app: Target<Part<AppOrders>>,
  bare: Target<Part<BareOrders>>,
): Promise<PageFigures> {
  const question = { path: page.path, headers: cookie === '' ? {} : { cookie } };
  const first = await app.one.ask(question);
  const html = htmlOf(page, first);
  await oneAtATime(() => app.one.ask(question), warmUp);
  const time = spreadOf(await oneAtATime(() => app.one.ask(question), timed));

  const before = await app.part.tell('used', null);
  const crowd = await sideBySide(() => app.several.ask(question), lanes, crowdMilliseconds);
  const after = await app.part.tell('used', null);
  const last = htmlOf(page, await app.one.ask(question));
  if (last.length !== html.length) throw new Error(`${page.name} changed while it was measured: ${page.path}`);

  await bare.part.tell('answerWith', html.toString('utf8'));
  await oneAtATime(() => bare.one.ask({ path: '/' }), warmUp);
  const bareCrowd = await sideBySide(() => bare.several.ask({ path: '/' }), lanes, bareMilliseconds);
  return {
    page,
    htmlBytes: html.length,
    packedBytes: first.body.length,
    time,
    perSecond: crowd.perSecond,
    barePerSecond: bareCrowd.perSecond,
    cpuMilliseconds: (after.cpuMilliseconds - before.cpuMilliseconds) / crowd.count,
  };
}

function htmlOf({ name, path, mediaType = 'text/html' }: MeasuredPage, answer: Answer): Buffer {
  const type = answer.headers['content-type'] ?? '';
  if (answer.status !== 200 || !type.startsWith(mediaType)) {
    throw new Error(`${name} answered ${answer.status} ${type} at ${path}`);
  }
  return unpacked(answer);
}
