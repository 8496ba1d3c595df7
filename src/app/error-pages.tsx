import type { AppContext } from '../web/context.ts';
import { ErrorPage } from '../web/error-page.view.tsx';
import { webMessages, type ErrorKind } from '../web/messages/index.ts';
import { page } from '../web/respond.tsx';

const statuses = { notFound: 404, forbidden: 403, tooLarge: 413, tooMany: 429, failed: 500, crossSite: 403 } as const;

/** The designed page for what could not be done, with the status that says the same to programs. */
export function errorPage(c: AppContext, kind: ErrorKind, reference?: string): Response {
  const { language } = c.var;
  const { title } = webMessages(language).errorPages[kind];
  return page(c, title, <ErrorPage language={language} kind={kind} reference={reference} />, {
    status: statuses[kind],
  });
}
