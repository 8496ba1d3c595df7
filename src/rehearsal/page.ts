import { parse, type HTMLElement } from 'node-html-parser';

/** A page as the browser got it. It is taken apart only when something is asked of it: most pages are just passed through. */
export interface Page {
  readonly status: number;
  /** Path and query. */
  readonly address: string;
  readonly root: HTMLElement;
  readonly title: string;
  /** The sentences of the error summary; none on a page that is in order. */
  readonly errors: readonly string[];
}

export function readPage(status: number, address: string, html: string): Page {
  let parsed: HTMLElement | undefined;
  const root = (): HTMLElement => (parsed ??= parse(html, { comment: false }));
  return {
    status,
    address,
    get root() {
      return root();
    },
    get title() {
      return textOf(root().querySelector('h1') ?? root().querySelector('title'));
    },
    get errors() {
      if (!html.includes('ds-error-summary')) return [];
      return root().querySelectorAll('.ds-error-summary li').map(textOf);
    },
  };
}

/** What people read of an element, in one line. */
export function textOf(element: HTMLElement | null): string {
  return element?.text.replaceAll(/\s+/gu, ' ').trim() ?? '';
}
