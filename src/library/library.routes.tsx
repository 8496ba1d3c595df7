import type { VNode } from 'preact';
import { shippedPlans } from '../../plans/index.ts';
import { isLanguage } from '../kit/language.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { anyone, get, type Route } from '../web/route.ts';
import { textOf } from './card.ts';
import { findCards } from './card-search.rules.ts';
import { readCardQuery } from './card-query.ts';
import { CardPage } from './card.view.tsx';
import { filesOf, loadLibrary, type LibraryCard } from './library.ts';
import { isStaff } from './library.permission.ts';
import { LibraryPage } from './library.view.tsx';
import type { MoreOnLibrary } from './more.ts';
import { libraryMessages } from './messages/index.ts';
import { findOwnCard } from './own-card.store.ts';
import { ownCardRoutes } from './own-card.routes.tsx';
import { shippedFiles } from './shipped.ts';

/** The libraries of techniques and theory, for everybody; the school's own cards, for those who write them. */
export const libraryRoutes = (more: MoreOnLibrary): readonly Route[] => [
  get('/bibliotek', anyone, showLibrary),
  get('/bibliotek/:card', anyone, (c) => showCard(c, more)),
  get('/bibliotek/:card/:lang{nb|nn|en}', anyone, downloadCard),
  ...ownCardRoutes,
];

async function showLibrary(c: AppContext): Promise<Response> {
  const { language } = c.var;
  const query = readCardQuery((name) => c.req.query(name));
  const cards = await readable(c);
  const content = (
    <LibraryPage
      language={language}
      plan={shippedPlans[0]}
      query={query}
      cards={findCards(cards, query, language)}
      total={cards.length}
      isStaff={isStaff(c)}
    />
  );
  return page(c, libraryMessages(language).list.title, content, { wide: true });
}

/** The cards that the visitor may read: drafts are for those who write them. */
async function readable(c: AppContext): Promise<readonly LibraryCard[]> {
  const { cards } = await loadLibrary(c.var.db);
  return isStaff(c) ? cards : cards.filter(({ isDraft }) => !isDraft);
}

async function showCard(c: AppContext, more: MoreOnLibrary): Promise<Response> {
  const { language } = c.var;
  const card = (await readable(c)).find(({ id }) => id === c.req.param('card'));
  if (!card) return c.notFound();
  const parts: (VNode | null)[] = [];
  for (const part of more.cardParts) parts.push(await part(c, card));
  const content = (
    <CardPage language={language} plan={shippedPlans[0]} card={card} isStaff={isStaff(c)} parts={parts} />
  );
  return page(c, textOf(card, language).text.title, content);
}

/** The file of a card in one language, as it is written: to share, to change, to load into another school's library. */
async function downloadCard(c: AppContext): Promise<Response> {
  const language = c.req.param('lang');
  const card = (await readable(c)).find(({ id }) => id === c.req.param('card'));
  if (!card || !isLanguage(language)) return c.notFound();
  const own = card.origin === 'shipped' ? undefined : await findOwnCard(c.var.db, card.id);
  const file = (own ? filesOf(own) : shippedFiles(card.id))?.[language];
  if (file === undefined) return c.notFound();
  return c.body(file, 200, {
    'content-type': 'text/markdown; charset=UTF-8',
    'content-disposition': `attachment; filename="${card.id}.${language}.md"`,
    'cache-control': 'no-cache',
  });
}
