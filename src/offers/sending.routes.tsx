import { coordinator, deedOf, fileDownload, type Call } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { notPublished, offersDeed, visitorIn, withCall } from './desk-page.tsx';
import { letterKinds } from './due.rules.ts';
import { offersMessages } from './messages/index.ts';
import { previewOf, previewPdf, recipientsFor, type Preview } from './preview.ts';
import { PreviewPage } from './preview.view.tsx';
import { sendDecisions } from './send-decisions.action.ts';
import { SendingPage } from './sending.view.tsx';
import { loadSendout, type Sendout } from './sendout.ts';

/** Decisions before and as they are sent. */
export const sendingRoutes: readonly Route[] = [
  get('/skole/opptak/:id/vedtak', coordinator, (c) => withCall(c, (call) => show(c, call))),
  post('/skole/opptak/:id/vedtak', coordinator, (c) => withCall(c, (call) => send(c, call))),
  get('/skole/opptak/:id/vedtak/forhandsvis', coordinator, (c) => withCall(c, (call) => preview(c, call))),
  get('/skole/opptak/:id/vedtak/forhandsvis.pdf', coordinator, (c) => withCall(c, (call) => print(c, call))),
];

async function show(c: AppContext, call: Call): Promise<Response> {
  const { db, language } = c.var;
  const { title } = offersMessages(language).desk.decisions;
  const sendout = await loadSendout(db, call.id);
  if (!sendout) return notPublished(c, call, title);
  const sent = Number(c.req.query('sendt') ?? Number.NaN);
  const justSent = Number.isSafeInteger(sent) && sent >= 0 ? sent : null;
  return page(c, title, <SendingPage language={language} sendout={sendout} justSent={justSent} />);
}

async function send(c: AppContext, call: Call): Promise<Response> {
  const result = await sendDecisions(deedOf(c), offersDeed(c, call));
  if (!result.ok) return seeOther(c, `/skole/opptak/${call.id}/vedtak`);
  return seeOther(c, `/skole/opptak/${call.id}/vedtak?sendt=${result.value}`);
}

async function preview(c: AppContext, call: Call): Promise<Response> {
  const { db, language } = c.var;
  const { title } = offersMessages(language).desk.preview;
  const sendout = await loadSendout(db, call.id);
  if (!sendout) return notPublished(c, call, title);
  const kind = kindIn(c);
  const recipients = recipientsFor(language, sendout, kind);
  const shown = chosen(c, sendout);
  return page(
    c,
    title,
    <PreviewPage language={language} call={call} kind={kind} recipients={recipients} shown={shown} />,
  );
}

async function print(c: AppContext, call: Call): Promise<Response> {
  const sendout = await loadSendout(c.var.db, call.id);
  const shown = sendout && chosen(c, sendout);
  if (!shown) return await c.notFound();
  const content = await previewPdf(c.var.language, sendout, shown, c.var.baseUrl);
  return fileDownload({ name: 'forhandsvisning.pdf', mediaType: 'application/pdf', content });
}

function kindIn(c: AppContext) {
  return letterKinds.find((one) => one === c.req.query('slag')) ?? 'offer';
}

/** The letter that the address asks for, or the first of its kind. */
function chosen(c: AppContext, sendout: Sendout): Preview | undefined {
  const { language, visitor, clock, baseUrl } = c.var;
  const recipients = recipientsFor(language, sendout, kindIn(c));
  const recipient = recipients.find(({ value }) => value === c.req.query('til')) ?? recipients[0];
  if (!recipient) return undefined;
  const form = (['nb', 'nn'] as const).find((one) => one === c.req.query('malform')) ?? null;
  const { name = '', email = '' } = visitor.account ?? {};
  const making = { accountId: visitorIn(c), name: name || email, now: clock.now() };
  return previewOf(sendout, recipient, making, form, baseUrl);
}
