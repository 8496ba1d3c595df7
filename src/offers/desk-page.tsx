import { callInAddress, type Call } from '../admission/index.ts';
import { href } from '../web/address.ts';
import type { AppContext } from '../web/context.ts';
import { Empty } from '../web/feedback.view.tsx';
import { page } from '../web/respond.tsx';
import { BackLink } from '../web/structure.view.tsx';
import { offersMessages } from './messages/index.ts';
import type { OffersDeed } from './send-decisions.action.ts';

/** Opens the call that the address names; 404 where there is none, or where it is still a draft. */
export async function withCall(c: AppContext, show: (call: Call) => Promise<Response>): Promise<Response> {
  const call = await callInAddress(c);
  return call && call.state !== 'draft' ? await show(call) : await c.notFound();
}

export function visitorIn(c: AppContext): string {
  const { account } = c.var.visitor;
  if (!account) throw new Error('a coordinator is signed in');
  return account.id;
}

export function offersDeed(c: AppContext, call: Call): OffersDeed {
  return { callId: call.id, accountId: visitorIn(c) };
}

/** Where the selection has not come so far. */
export function notPublished(c: AppContext, call: Call, title: string): Response {
  const { language } = c.var;
  const t = offersMessages(language).desk;
  const content = (
    <>
      <BackLink href={href(language, `/skole/opptak/${call.id}`)}>{t.call(call.slug)}</BackLink>
      <h1>{title}</h1>
      <Empty title={t.notPublished.title}>
        <p>{t.notPublished.text}</p>
        <p>
          <a href={href(language, `/skole/opptak/${call.id}/trekning`)}>{t.notPublished.link}</a>
        </p>
      </Empty>
    </>
  );
  return page(c, title, content);
}
