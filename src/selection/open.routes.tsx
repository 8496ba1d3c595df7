import { findCallBySlug, planOf, type Call } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { anyone, get, type Route } from '../web/route.ts';
import { promiseText, protocolText } from './document.store.ts';
import { pictureOf } from './draw-picture.ts';
import type { Draw } from './draw.ts';
import { drawsOf, findDraw } from './draw.store.ts';
import { selectionMessages } from './messages/index.ts';
import { OpenDrawPage } from './open-draw.view.tsx';
import { NoDrawPage, RoomForAllPage } from './no-draw.view.tsx';
import { protocolPdf } from './protocol.pdf.ts';
import { resultOf, type SelectionResult } from './result.store.ts';
import { loadSelection } from './selection-state.ts';

/** What anybody can read of a call's draws, and download. */
export const openRoutes: readonly Route[] = [
  get('/opptak/:slug/trekning', anyone, (c) =>
    withCall(c, async (call) => {
      const draws = await drawsOf(c.var.db, call.id);
      const result = await resultOf(c.var.db, call.id);
      if (result?.kind === 'roomForAll') return await showRoomForAll(c, call, result, draws.filter(isPublic));
      const shown = draws.findLast(isPublic);
      return shown ? await showDraw(c, call, shown, draws) : showNone(c, call);
    }),
  ),
  get('/opptak/:slug/trekning/:number{[0-9]+}', anyone, (c) =>
    withDraw(c, async (call, draw) => await showDraw(c, call, draw, await drawsOf(c.var.db, call.id))),
  ),
  get('/opptak/:slug/trekning/:number{[0-9]+}/lofte.json', anyone, (c) =>
    withDraw(c, async (call, draw) =>
      json(c, await promiseText(c.var.db, draw.id), `lofte-${call.slug}-${draw.number}`),
    ),
  ),
  get('/opptak/:slug/trekning/:number{[0-9]+}/protokoll.json', anyone, (c) =>
    withDraw(c, async (call, draw) =>
      json(
        c,
        showsResult(draw) ? await protocolText(c.var.db, draw.id) : undefined,
        `protokoll-${call.slug}-${draw.number}`,
      ),
    ),
  ),
  get('/opptak/:slug/trekning/:number{[0-9]+}/protokoll.pdf', anyone, (c) =>
    withDraw(c, async (call, draw) => {
      const picture = await pictureOf(c.var.db, call, draw, showsResult(draw));
      if (!picture?.protocol || !picture.promise) return await c.notFound();
      const pdf = await protocolPdf(c.var.language, picture, planOf(call).school[c.var.language]);
      return c.body(pdf, 200, {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="protokoll-${call.slug}-${draw.number}.pdf"`,
      });
    }),
  ),
];

/** From the promise on everything about a draw is public; before it nothing is. */
function isPublic({ state }: Draw): boolean {
  return state !== 'preparing' && state !== 'booked';
}

/** What was drawn is public when it is published, and stays so when the draw is set aside afterwards. */
function showsResult({ state }: Draw): boolean {
  return state === 'published' || state === 'discarded';
}

async function withCall(c: AppContext, show: (call: Call) => Promise<Response>): Promise<Response> {
  const call = await findCallBySlug(c.var.db, c.req.param('slug') ?? '');
  return call && call.state !== 'draft' ? await show(call) : await c.notFound();
}

async function withDraw(c: AppContext, show: (call: Call, draw: Draw) => Promise<Response>): Promise<Response> {
  return await withCall(c, async (call) => {
    const number = Number(c.req.param('number'));
    const draw = number <= 10_000 ? await findDraw(c.var.db, call.id, number) : undefined;
    return draw && isPublic(draw) ? await show(call, draw) : await c.notFound();
  });
}

function json(c: AppContext, text: string | undefined, name: string): Response | Promise<Response> {
  if (text === undefined) return c.notFound();
  return c.body(text, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.json"`,
  });
}

async function showDraw(c: AppContext, call: Call, draw: Draw, draws: readonly Draw[]): Promise<Response> {
  const { language, db } = c.var;
  const picture = await pictureOf(db, call, draw, showsResult(draw));
  if (!picture?.promise) return await c.notFound();
  const t = selectionMessages(language).open;
  const others = draws.filter((one) => isPublic(one) && one.number !== draw.number);
  const content = (
    <OpenDrawPage
      language={language}
      picture={picture}
      promise={picture.promise}
      others={others}
      successor={draws.find(({ repeats }) => repeats === draw.id)}
    />
  );
  return page(c, t.title(call.slug, draw.kind), content, { wide: true });
}

async function showRoomForAll(
  c: AppContext,
  call: Call,
  { publishedAt }: SelectionResult,
  others: readonly Draw[],
): Promise<Response> {
  const { language, db, clock } = c.var;
  const { eligible } = await loadSelection(db, call, clock.now());
  const content = (
    <RoomForAllPage language={language} call={call} members={eligible} publishedAt={publishedAt} others={others} />
  );
  return page(c, selectionMessages(language).open.title(call.slug, 'first'), content);
}

function showNone(c: AppContext, call: Call): Response {
  const { language } = c.var;
  const content = <NoDrawPage language={language} call={call} />;
  return page(c, selectionMessages(language).open.title(call.slug, 'first'), content);
}
