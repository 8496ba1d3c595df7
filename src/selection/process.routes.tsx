import { coordinator, deedOf } from '../admission/index.ts';
import { z } from 'zod';
import type { AppContext } from '../web/context.ts';
import { checkForm, readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { selectionMessages } from './messages/index.ts';
import type { Process } from './process.ts';
import { ProcessPage } from './process.view.tsx';
import { publishDraw, publishRoomForAll } from './publish.action.ts';
import { discardDraw } from './repeat.action.ts';
import { RepeatPage } from './repeat.view.tsx';
import { backToSelection, selectionDeed, withSelection } from './selection-page.ts';
import { selectionPath } from './selection-path.ts';

const repeatForm = z.object({
  reason: z.string().min(1, 'required').max(2000, 'tooLong'),
  draw: z.coerce.number().int(),
});

/** The list of steps of a selection, its publishing, and the setting aside of a draw. */
export const processRoutes: readonly Route[] = [
  get('/skole/opptak/:id/trekning', coordinator, (c) =>
    withSelection(c, (process) => {
      const { language, clock } = c.var;
      const t = selectionMessages(language).process;
      const { call, draw } = process.state;
      const title = draw?.kind === 'reserve' ? t.reserveTitle(call.slug) : t.title(call.slug);
      const content = (
        <ProcessPage language={language} process={process} now={clock.now()} doneCode={c.req.query('melding')} />
      );
      return page(c, title, content);
    }),
  ),
  post('/skole/opptak/:id/trekning/kunngjor', coordinator, (c) =>
    withSelection(c, async (process) => {
      const by = selectionDeed(c, process);
      const { roomForAll } = process.state;
      const published = roomForAll ? await publishRoomForAll(deedOf(c), by) : await publishDraw(deedOf(c), by);
      // Where there is nothing to publish the list says what is missing.
      return published.ok
        ? backToSelection(c, process, 'kunngjort')
        : seeOther(c, selectionPath(process.state.call.id));
    }),
  ),
  get('/skole/opptak/:id/trekning/om-igjen', coordinator, (c) =>
    withSelection(c, (process) => showRepeat(c, process, {})),
  ),
  post('/skole/opptak/:id/trekning/om-igjen', coordinator, (c) =>
    withSelection(c, async (process) => {
      const { typed } = await readForm(c);
      const form = checkForm(repeatForm, typed);
      if (!form.ok) return showRepeat(c, process, typed, { isMissing: true });
      const result = await discardDraw(deedOf(c), selectionDeed(c, process), form.value.draw, form.value.reason);
      if (result.ok) return backToSelection(c, process, 'forkastet');
      if (result.reason === 'notFound') return await c.notFound();
      return showRepeat(c, process, typed, {
        refusal: selectionMessages(c.var.language).process.repeat[result.reason],
      });
    }),
  ),
];

function showRepeat(
  c: AppContext,
  process: Process,
  typed: Typed,
  wrong: { readonly isMissing?: boolean; readonly refusal?: string } = {},
): Response {
  const { language } = c.var;
  const content = <RepeatPage language={language} state={process.state} typed={typed} {...wrong} />;
  const status = wrong.refusal ? 409 : wrong.isMissing ? 422 : 200;
  return page(c, selectionMessages(language).process.repeat.title, content, { status });
}
