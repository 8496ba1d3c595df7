import type { ComponentChildren } from 'preact';
import { href } from './address.ts';
import type { AppContext } from './context.ts';
import { packed } from './packed.ts';
import { Document } from './page.view.tsx';
import { renderDocument } from './render.ts';

export interface PageOptions {
  readonly status?: 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500;
  /** Two columns on wide screens: for overviews. */
  readonly wide?: boolean;
  /** Where the page leads by itself after so many seconds, for pages that wait for something; the visitor must be able to stop it. */
  readonly lookAgain?: { readonly seconds: number; readonly path: string };
  /** Where there is no script, the page is asked for again after so many seconds; with script an island does better. */
  readonly refreshSeconds?: number;
}

/** Answers with a whole page. */
export function page(c: AppContext, title: string, content: ComponentChildren, options: PageOptions = {}): Response {
  const html = renderDocument(
    <Document frame={c.var.frame()} title={title} wide={options.wide ?? false} refreshSeconds={options.refreshSeconds}>
      {content}
    </Document>,
  );
  // What a signed-in person sees must not lie in a cache after they have left.
  c.header('cache-control', c.var.visitor.account ? 'no-store' : 'no-cache');
  const { lookAgain } = options;
  if (lookAgain) c.header('refresh', `${lookAgain.seconds}; url=${href(c.var.language, lookAgain.path)}`);
  // Browsers that know how fetch a page when its link is about to be pressed.
  c.header('speculation-rules', '"/speculation-rules.json"');
  c.header('vary', 'accept-encoding');
  const small = packed(html, c.req.header('accept-encoding'));
  if (!small) return c.html(html, options.status ?? 200);
  return c.body(small.bytes, options.status ?? 200, {
    'content-type': 'text/html; charset=UTF-8',
    'content-encoding': small.encoding,
  });
}

/** After a deed: see the page at this path, in the visitor's language. Reloading it does nothing again. */
export function seeOther(c: AppContext, path: string): Response {
  return c.redirect(href(c.var.language, path), 303);
}
