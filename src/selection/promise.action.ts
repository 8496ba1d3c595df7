import { letterLanguage, recipientsOf, type Deed } from '../admission/index.ts';
import { commitmentOf, promiseFindings, ticketCounts, wholeCanonicalJson, type DrawPromise } from '../draw/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { queueMail } from '../store/index.ts';
import { insertPromise, newestBook, promiseOf, type MadeBook } from './document.store.ts';
import type { Draw } from './draw.ts';
import { planToHold } from './hold-when-due.action.ts';
import { advance, inSelection, note, type InSelection, type SelectionDeed } from './in-selection.ts';
import { promiseLetter } from './selection-mail.ts';
import { instantText, plannedChance, promiseDocument, type ChanceTerms } from './promise-document.ts';
import type { DrawSettings } from './settings.ts';

export type PromiseRefusal = 'notFound' | 'noBook' | 'unsettled' | 'staleBook' | 'tooSoon' | 'noRound' | 'noWitnesses';

/**
 * Publishes the commitment and mails it to every applicant, so many hours before chance speaks as the call says. From then on
 * nothing of it can be changed.
 */
export async function publishPromise(
  deed: Deed,
  settings: DrawSettings,
  by: SelectionDeed,
  terms: ChanceTerms,
): Promise<Result<null, PromiseRefusal>> {
  return await inSelection(deed, by, async (about): Promise<Result<null, PromiseRefusal>> => {
    const { tx, state, now } = about;
    const { draw } = state;
    // Sent twice: what was promised stands.
    if (draw && (await promiseOf(tx, draw.id))) return ok(null);
    const book = draw && (await newestBook(tx, draw.id));
    if (!book || draw.state !== 'booked') return refused('noBook');
    // Somebody’s standing may have been opened again after the book was made.
    if (!state.gate.open) return refused('unsettled');
    if (book.poolHash !== state.poolHash) return refused('staleBook');
    const planned = plannedChance(state, book.book.tickets.length, terms, settings);
    if (!planned.ok) return planned;
    const publishedAt = Temporal.Instant.from(instantText(now, 'ceil'));
    const chanceAt = Temporal.Instant.from(planned.value.chanceAt);
    if (Temporal.Instant.compare(publishedAt.add({ hours: state.call.hoursToChance }), chanceAt) > 0)
      return refused('tooSoon');

    const previous = await previousOf(about, draw);
    const promise = promiseDocument(state, draw, book, planned.value, { previous, settings });
    const [finding] = promiseFindings(promise, { practice: settings.practice });
    if (finding) throw new Error(`the promise is not in order: ${finding.code} at ${finding.path}`);
    const commitment = commitmentOf(promise);
    await advance(tx, draw, 'promise');
    const document = wholeCanonicalJson(promise);
    await insertPromise(tx, draw.id, { commitment, document, chanceAt, publishedAt }, by.accountId);
    await note(about, 'drawPromised', {
      draw: draw.number,
      commitment,
      source: promise.source.kind,
      ...(promise.source.kind === 'beacon' ? { round: promise.source.round } : {}),
    });
    if (promise.source.kind === 'beacon') await planToHold(tx, draw.id, chanceAt);
    await mailPromise(deed, about, draw, book, { promise, commitment });
    return ok(null);
  });
}

async function previousOf({ tx }: InSelection, draw: Draw): Promise<DrawPromise['previous']> {
  const previous = draw.repeats === null ? undefined : await promiseOf(tx, draw.repeats);
  return previous ? { commitment: previous.commitment, reason: draw.repeatReason ?? '' } : null;
}

async function mailPromise(
  deed: Deed,
  { tx, state, now }: InSelection,
  draw: Draw,
  book: MadeBook,
  made: { readonly promise: DrawPromise; readonly commitment: string },
): Promise<void> {
  const counts = ticketCounts(book.pool, book.book);
  const members = new Map(book.members.map((member) => [member.applicationId, member]));
  for (const recipient of await recipientsOf(tx, state.call.id)) {
    const member = members.get(recipient.applicationId);
    if (!member) continue;
    const language = letterLanguage(recipient, recipient.contact);
    const tickets = { count: counts.get(member.number) ?? 0, of: book.book.tickets.length };
    await queueMail(
      tx,
      promiseLetter(deed.baseUrl, language, { call: state.call, draw, recipient, member, tickets, ...made }),
      now,
    );
  }
}
