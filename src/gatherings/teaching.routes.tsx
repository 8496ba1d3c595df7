import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import type { MoreOnGatherings } from './more.ts';
import { wordsIn } from './programme.ts';
import { findPublishedSession } from './published-session.ts';
import { teaches } from './teaches.permission.ts';

/** The pages of those who hold sessions. */
export const teachingRoutes = (more: MoreOnGatherings): readonly Route[] => [
  get('/undervisning/okt/:session', teaches, (c) => showTaughtSession(c, more)),
];

async function showTaughtSession(c: AppContext, more: MoreOnGatherings): Promise<Response> {
  const held = await findPublishedSession(c.var.db, c.req.param('session') ?? '');
  if (!held) return c.notFound();
  const title = wordsIn(c.var.language, held.session.title);
  const parts = [];
  for (const part of more.sessionParts) parts.push(await part(c, held));
  const content = (
    <>
      <h1 lang={title.lang}>{title.text}</h1>
      {parts}
    </>
  );
  return page(c, title.text, content);
}
