import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { webMessages } from './messages/index.ts';

export interface PaginationProps {
  readonly language: Language;
  /** The page shown, counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** Links to the other pages of a long list; nothing where there is only one. */
export function Pagination({ language, page, pages, hrefOf }: PaginationProps) {
  if (pages <= 1) return null;
  const texts = webMessages(language).pages;
  return (
    <nav class="ds-pagination" aria-label={texts.label}>
      <ul>
        <li>
          <PageLink href={page > 1 ? hrefOf(page - 1) : null}>{texts.previous}</PageLink>
        </li>
        {shownPages(page, pages).map((number, index) => (
          <li key={number ?? `gap${index}`} class="page-number">
            {number === null ? null : (
              <PageLink href={hrefOf(number)} label={texts.page(number)} current={number === page}>
                {number}
              </PageLink>
            )}
          </li>
        ))}
        <li class="page-of" aria-hidden="true">
          {texts.pageOf(page, pages)}
        </li>
        <li>
          <PageLink href={page < pages ? hrefOf(page + 1) : null}>{texts.next}</PageLink>
        </li>
      </ul>
    </nav>
  );
}

interface PageLinkProps {
  readonly href: string | null;
  readonly label?: string | undefined;
  readonly current?: boolean | undefined;
  readonly children: ComponentChildren;
}

function PageLink({ href, label, current, children }: PageLinkProps) {
  if (href === null) {
    return (
      <span class="ds-button" data-variant="tertiary" aria-hidden="true">
        {children}
      </span>
    );
  }
  return (
    <a
      class="ds-button"
      data-variant={current ? 'primary' : 'tertiary'}
      aria-current={current ? 'true' : undefined}
      aria-label={label}
      href={href}
    >
      {children}
    </a>
  );
}

/** The first, the last and the neighbours of the page shown; null stands for a gap. */
export function shownPages(page: number, pages: number): readonly (number | null)[] {
  const shown: (number | null)[] = [];
  for (let number = 1; number <= pages; number++) {
    const near = Math.abs(number - page) <= 1 || number === 1 || number === pages;
    if (near) shown.push(number);
    else if (shown.at(-1) !== null) shown.push(null);
  }
  return shown;
}
