import { coordinator, deedOf } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { makeTicketBook, type BookRefusal } from './book.action.ts';
import { BookPage } from './book.view.tsx';
import { pictureOf } from './draw-picture.ts';
import { selectionMessages } from './messages/index.ts';
import type { Process } from './process.ts';
import { backToSelection, selectionDeed, withSelection } from './selection-page.ts';

/** The ticket book: looked at and made. */
export const bookRoutes: readonly Route[] = [
  get('/skole/opptak/:id/trekning/loddbok', coordinator, (c) => withSelection(c, (process) => show(c, process))),
  post('/skole/opptak/:id/trekning/loddbok', coordinator, (c) =>
    withSelection(c, async (process) => {
      const made = await makeTicketBook(deedOf(c), selectionDeed(c, process));
      if (made.ok) return backToSelection(c, process, 'lodd');
      return made.reason === 'notFound' ? await c.notFound() : await show(c, process, made.reason);
    }),
  ),
];

async function show(c: AppContext, process: Process, refusal?: Exclude<BookRefusal, 'notFound'>): Promise<Response> {
  const { language, db } = c.var;
  const { draw, call } = process.state;
  const picture = draw && (await pictureOf(db, call, draw, false));
  const t = selectionMessages(language).hold.book;
  const content = (
    <BookPage
      language={language}
      process={process}
      picture={picture}
      refusal={refusal === undefined ? undefined : t.refusals[refusal]}
    />
  );
  return page(c, t.title, content, { wide: true, status: refusal ? 409 : 200 });
}
