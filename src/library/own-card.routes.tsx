import { deedOf } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { emptyCardFile } from './card-format.ts';
import { faultSentences } from './fault-sentences.ts';
import { filesOf, loadLibrary } from './library.ts';
import { staff } from './library.permission.ts';
import { libraryMessages } from './messages/index.ts';
import { removeCard, saveCard, showCard, type SaveRefusal } from './own-card.action.ts';
import { findOwnCard, ownCards } from './own-card.store.ts';
import { OwnCardForm, OwnCardsPage, type CardErrors } from './own-card.view.tsx';
import { shippedFiles } from './shipped.ts';

const path = '/skole/bibliotek';
/** Three files of a few pages each. */
const bodyLimit = 128 * 1024;

/** The school's own cards: for those who teach. */
export const ownCardRoutes: readonly Route[] = [
  get(path, staff, showOwn),
  get(`${path}/ny`, staff, (c) => showForm(c, '', { nb: emptyCardFile(), base: '' })),
  post(`${path}/ny`, staff, (c) => save(c, undefined), { bodyLimit }),
  get(`${path}/:card`, staff, showStored),
  post(`${path}/:card`, staff, (c) => save(c, c.req.param('card')), { bodyLimit }),
  post(`${path}/:card/vis`, staff, (c) => setState(c, 'shown')),
  post(`${path}/:card/skjul`, staff, (c) => setState(c, 'draft')),
  post(`${path}/:card/fjern`, staff, remove),
];

async function showOwn(c: AppContext): Promise<Response> {
  const { language, db } = c.var;
  const { cards, broken } = await loadLibrary(db);
  const own = await ownCards(db);
  const content = <OwnCardsPage language={language} own={own} cards={cards} broken={broken} />;
  return page(c, libraryMessages(language).own.title, content);
}

async function showStored(c: AppContext): Promise<Response> {
  const key = c.req.param('card') ?? '';
  const own = await findOwnCard(c.var.db, key);
  const files = own ? filesOf(own) : shippedFiles(key);
  if (!files) return c.notFound();
  return showForm(c, key, { ...files, base: own?.changedAt.toString() ?? '' });
}

async function save(c: AppContext, of: string | undefined): Promise<Response> {
  const { typed } = await readForm(c);
  const key = of ?? typed['key'] ?? '';
  const nb = typed['nb'] ?? '';
  const translation = (name: 'nn' | 'en') => (typed[name] ? { [name]: `${typed[name]}\n` } : {});
  const result = await saveCard(deedOf(c), {
    key,
    files: { nb: `${nb}\n`, ...translation('nn'), ...translation('en') },
    base: typed['base'] || null,
    accountId: c.var.visitor.account?.id ?? '',
  });
  if (result.ok) return seeOther(c, `${path}?lagret=${key}`);
  return showForm(c, of ?? '', typed, errorsOf(c, result.reason));
}

function errorsOf(c: AppContext, refusal: SaveRefusal): CardErrors {
  const t = libraryMessages(c.var.language).own.errors;
  if (refusal.kind === 'faults') return { status: 422, items: faultSentences(c.var.language, refusal.faults) };
  if (refusal.kind === 'badKey') return { status: 422, items: [{ field: 'key', message: t.badKey }] };
  if (refusal.kind === 'taken') return { status: 409, items: [{ field: 'key', message: t.taken }] };
  return {
    status: 409,
    items: [{ field: 'nb', message: t.changedMeanwhile }],
    stored: refusal.stored,
  };
}

function showForm(c: AppContext, key: string, typed: Typed, errors?: CardErrors): Response {
  const { language } = c.var;
  const t = libraryMessages(language).own;
  const content = <OwnCardForm language={language} cardKey={key} typed={typed} errors={errors} />;
  return page(c, key === '' ? t.newTitle : t.editTitle, content, { status: errors?.status ?? 200 });
}

async function setState(c: AppContext, state: 'draft' | 'shown'): Promise<Response> {
  const by = { key: c.req.param('card') ?? '', accountId: c.var.visitor.account?.id ?? '' };
  const result = await showCard(deedOf(c), by, state);
  return result.ok ? seeOther(c, path) : await c.notFound();
}

async function remove(c: AppContext): Promise<Response> {
  await removeCard(deedOf(c), { key: c.req.param('card') ?? '', accountId: c.var.visitor.account?.id ?? '' });
  return seeOther(c, path);
}
