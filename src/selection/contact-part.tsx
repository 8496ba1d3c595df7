import type { ApplicationPart, Call } from '../admission/index.ts';
import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { Database } from '../store/index.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { newestBook, promiseOf } from './document.store.ts';
import { currentDraw } from './draw.store.ts';
import { selectionMessages } from './messages/index.ts';
import { outcomeOf } from './outcome-of.ts';
import type { ApplicationOutcome, Tickets } from './outcome.ts';
import { ticketCounts } from '../draw/index.ts';

/** How the selection stands for one application: its chance before the draw, what came of it after. */
export type OwnDraw =
  | { readonly kind: 'promised'; readonly draw: number; readonly tickets: Tickets; readonly chanceAt: Temporal.Instant }
  | { readonly kind: 'result'; readonly outcome: ApplicationOutcome };

/** Undefined while there is nothing to say: before anything is promised, or for an application that takes no part. */
export async function ownDraw(db: Database, callId: string, applicationId: string): Promise<OwnDraw | undefined> {
  const draw = await currentDraw(db, callId);
  if (draw && (draw.state === 'promised' || draw.state === 'held')) {
    const [book, promise] = [await newestBook(db, draw.id), await promiseOf(db, draw.id)];
    const member = book?.members.find((one) => one.applicationId === applicationId);
    if (book && promise && member) {
      const count = ticketCounts(book.pool, book.book).get(member.number) ?? 0;
      const tickets = { count, of: book.book.tickets.length };
      return { kind: 'promised', draw: draw.number, tickets, chanceAt: promise.chanceAt };
    }
  }
  const outcome = (await outcomeOf(db, callId))?.byApplication.get(applicationId);
  return outcome && { kind: 'result', outcome };
}

/** On the application's own page: the chance in tickets, or the result, with the way to what everybody can read. */
export const drawPart: ApplicationPart = async (c, application, call) => {
  const { db, language } = c.var;
  const own = await ownDraw(db, call.id, application.id);
  if (!own) return null;
  const t = selectionMessages(language).own;
  return (
    <Notice
      tone={own.kind === 'result' && own.outcome.kind === 'place' ? 'success' : 'info'}
      title={titleOf(language, own)}
    >
      <p>{textOf(language, own)}</p>
      <p>
        <a href={href(language, pathOf(call, own))}>{t.more}</a>
      </p>
    </Notice>
  );
};

export function titleOf(language: Language, own: OwnDraw): string {
  const t = selectionMessages(language).own;
  return own.kind === 'promised' ? t.promisedTitle : t.results[own.outcome.kind].title;
}

export function textOf(language: Language, own: OwnDraw): string {
  const t = selectionMessages(language).own;
  if (own.kind === 'promised')
    return t.promised(...numbersOf(language, own.tickets), momentText(language, own.chanceAt));
  const { outcome } = own;
  switch (outcome.kind) {
    case 'place':
      if (outcome.by === 'draw') return t.drawn(...numbersOf(language, outcome.tickets));
      return outcome.by === 'roomForAll' ? t.roomForAll : t.fromWaiting(outcome.position);
    case 'waiting':
      return outcome.position === null
        ? t.waits(...numbersOf(language, outcome.tickets))
        : t.waitsAs(outcome.position, ...numbersOf(language, outcome.tickets));
    case 'notEligible':
      return t.notEligible;
  }
}

function numbersOf(language: Language, { count, of }: Tickets): [string, string] {
  const number = numberFormat(language);
  return [number.format(count), number.format(of)];
}

function pathOf(call: Call, own: OwnDraw): string {
  const draw = own.kind === 'promised' ? own.draw : 'draw' in own.outcome ? own.outcome.draw : null;
  return `/opptak/${call.slug}/trekning${draw === null ? '' : `/${draw}`}`;
}
