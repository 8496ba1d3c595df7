import type { Page } from 'playwright-core';
import { plainFaultsOf } from './page-check.ts';

export interface Walk {
  /** The kinds of pages that were seen, as patterns, in the order they were come to. */
  readonly seen: readonly string[];
  /** What was wrong with any of them. */
  readonly faults: readonly string[];
}

/** A walk ends here even where there is more to see. */
const mostPages = 18;

/** Opens a page and follows what its content leads to, near ones first: one page of each kind, in bokmål. */
export async function walk(page: Page, from: string): Promise<Walk> {
  const [ahead, seen, faults]: [string[], string[], string[]] = [[from], [], []];
  for (let path = ahead.shift(); path !== undefined && seen.length < mostPages; path = ahead.shift()) {
    const kind = kindOf(path);
    if (seen.includes(kind)) continue;
    seen.push(kind);
    const answer = await opened(page, path);
    if (answer.status !== 200) faults.push(`${path} answered ${answer.status}`);
    if (!answer.isPage) continue;
    faults.push(...(await plainFaultsOf(page, 'nb')).map((fault) => `${path}: ${fault}`));
    // A letter that is read over holds links that are for whoever gets it.
    if (!path.includes('/forhandsvis')) ahead.push(...(await page.evaluate(pathsOnward)));
  }
  return { seen, faults };
}

/** A file that is offered for download is fetched: a browser stays where it is. */
async function opened(
  page: Page,
  path: string,
): Promise<{ readonly status: number | undefined; readonly isPage: boolean }> {
  try {
    return { status: (await page.goto(path))?.status(), isPage: true };
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('Download is starting'))) throw error;
    return { status: (await page.request.get(path)).status(), isPage: false };
  }
}

/** Runs in the browser: where the content leads to on this site, but for downloads and the way to be somebody else. */
function pathsOnward(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"]:not([download])')]
    .map(({ pathname }) => pathname)
    .filter((path) => !/^\/(demo|stil|nn|en)(\/|$)|\.(ics|json|pdf|xlsx)$|\/dokument\//.test(path));
}

function kindOf(path: string): string {
  return path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replaceAll(/\/\d$/g, '/:number');
}
