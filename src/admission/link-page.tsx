import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import type { AppContext } from '../web/context.ts';
import { page, type PageOptions } from '../web/respond.tsx';
import { admissionMessages } from './messages/index.ts';

/** The secret of the personal link that a page was opened with. */
export function secretOf(c: AppContext): string {
  return c.req.param('secret') ?? '';
}

/** A page behind a personal link: kept by no cache and listed by no search engine, since whoever has the address has the page. */
export function linkPage(
  c: AppContext,
  title: string,
  content: ComponentChildren,
  options: PageOptions = {},
): Response {
  const response = page(c, title, content, options);
  response.headers.set('cache-control', 'no-store');
  response.headers.set('x-robots-tag', 'noindex');
  return response;
}

export interface ClosedText {
  readonly title: string;
  readonly text: string;
  readonly onward: string;
}

/** Somebody who can be asked about a link. */
export interface Contact {
  readonly name: string;
  readonly email: string;
}

/** What stands where a link opens nothing any more: why, and what to do. */
export function ClosedLink({
  language,
  text,
  contact,
}: {
  language: Language;
  text: ClosedText;
  contact?: Contact | undefined;
}) {
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lead">{text.text}</p>
      <p>{text.onward}</p>
      {contact ? <AskContact language={language} contact={contact} /> : null}
    </>
  );
}

export function AskContact({ language, contact }: { language: Language; contact: Contact }) {
  return (
    <p>
      {admissionMessages(language).links.ask(contact.name)}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
    </p>
  );
}

/** The answer to a link that never was or was replaced: the same for both, so that nothing can be learnt by guessing. */
export function unknownLink(c: AppContext): Response {
  const { language } = c.var;
  const { unknown } = admissionMessages(language).links;
  return linkPage(c, unknown.title, <ClosedLink language={language} text={unknown} />, { status: 410 });
}
