import { setTimeout as wait } from 'node:timers/promises';
import { fillIn } from '../../src/rehearsal/page-form.ts';
import { readPage } from '../../src/rehearsal/page.ts';
import type { Client, Question } from '../measure/client.ts';
import { unpacked } from '../measure/unpacked.ts';
import type { Leader } from './ready.ts';

/** How the leaders' presses fall in time. */
export type Rush =
  | { readonly kind: 'spread'; readonly seconds: number }
  | { readonly kind: 'instant'; readonly presses: 1 | 2 };

export interface Sending {
  readonly leader: Leader;
  /** From the press until the answer was there; for each press. */
  readonly milliseconds: readonly number[];
  readonly statuses: readonly number[];
}

/** Where everybody sits: each at an address of their own, told as a proxy in front tells it. */
function seatOf(index: number): Readonly<Record<string, string>> {
  return { 'x-forwarded-for': `10.0.${Math.floor(index / 250)}.${(index % 250) + 1}` };
}

/** Opens every leader's page, one after the other, and fills in what the button will send. */
export async function openPages(client: Client, origin: string, leaders: readonly Leader[]): Promise<Question[]> {
  const ready: Question[] = [];
  for (const [index, { link }] of leaders.entries()) {
    const page = await client.ask({ path: link, headers: seatOf(index) });
    const { address, body } = fillIn(readPage(page.status, link, unpacked(page).toString('utf8')), {}, {});
    if (!(body instanceof URLSearchParams)) throw new Error(`the guarantee at ${link} is no plain form`);
    ready.push({ path: address, form: body.toString(), headers: { ...seatOf(index), origin } });
  }
  return ready;
}

/** All press their button, and wait for the answer. Rejects when one gets none. */
export async function pressAll(
  client: Client,
  leaders: readonly Leader[],
  ready: readonly Question[],
  rush: Rush,
): Promise<{ readonly sendings: readonly Sending[]; readonly seconds: number }> {
  const presses = rush.kind === 'instant' ? rush.presses : 1;
  const gap = rush.kind === 'spread' ? (rush.seconds * 1000) / ready.length : 0;
  const start = performance.now();
  const sendings = await Promise.all(
    ready.map(async (question, index): Promise<Sending> => {
      if (gap > 0) await wait(Math.max(0, start + index * gap - performance.now()));
      const answers = await Promise.all(Array.from({ length: presses }, () => client.ask(question)));
      return {
        leader: leaders[index]!,
        milliseconds: answers.map(({ milliseconds }) => milliseconds),
        statuses: answers.map(({ status }) => status),
      };
    }),
  );
  return { sendings, seconds: (performance.now() - start) / 1000 };
}

/** What each leader reads when they open their link again. */
export async function readAnswers(client: Client, leaders: readonly Leader[]): Promise<string[]> {
  const pages: string[] = [];
  for (const [index, { link }] of leaders.entries()) {
    pages.push(unpacked(await client.ask({ path: link, headers: seatOf(index) })).toString('utf8'));
  }
  return pages;
}
