import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/kit/language.ts';
import type { Visitor } from './visitor.ts';

/** What is wrong with a page that people see, as sentences. Nothing is what is wanted. */
type Faults = string[];

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly rules: object;
}

const [wide, phone, narrow] = [1280, 390, 320];

const everyRule = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};
/** Those whose verdict hangs on how a page is drawn, not only on what is in it. */
const drawnRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] };

/**
 * What a page is looked at as, so that each width and each scheme comes up with the other on every page. All of it in every
 * language would take thrice as long and tell the same.
 */
const looks: Readonly<Record<Language, readonly Look[]>> = {
  nb: [
    { width: wide, colorScheme: 'light', rules: everyRule },
    { width: phone, colorScheme: 'dark', rules: drawnRules },
  ],
  nn: [{ width: phone, colorScheme: 'light', rules: everyRule }],
  en: [{ width: wide, colorScheme: 'dark', rules: everyRule }],
};

const axeScript = { content: readFileSync('node_modules/axe-core/axe.min.js', 'utf8') };

/**
 * Lets a visitor's pages be looked at by `faultsOf`, from the next one on. The browser keeps the script compiled; put into each
 * page by hand it took longer than the look itself.
 */
export async function bringAxe({ context }: Visitor): Promise<void> {
  await context.addInitScript(axeScript);
}

/** What can be seen to be wrong with the open page at once, as it is shown now. */
export async function plainFaultsOf(page: Page, language: Language): Promise<Faults> {
  return [...(await page.evaluate(documentFaults, language)), ...(await page.evaluate(widthFaults))];
}

/** All that is wrong with the open page. */
export async function faultsOf(page: Page, language: Language): Promise<Faults> {
  const faults = await page.evaluate(documentFaults, language);
  for (const { width, colorScheme, rules } of looks[language]) {
    await widen(page, width);
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(accessibilityFaults, rules);
    faults.push(...found.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
  }
  for (const width of [phone, narrow]) {
    await widen(page, width);
    const found = await page.evaluate(widthFaults);
    faults.push(...found.map((fault) => `${width} px: ${fault}`));
  }
  return faults.map((fault) => `${language}, ${fault}`);
}

/** Drawing a page anew takes a while; one that is as wide already is left alone. */
async function widen(page: Page, width: number): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 });
}

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
}

/** Runs in the browser, where axe has been put. */
async function accessibilityFaults(runOnly: object): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary.split('\n')[1]?.trim()}`),
  );
}

/** Runs in the browser: what every page must have. */
function documentFaults(language: string): string[] {
  const faults: string[] = [];
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim());
  if (headings.length !== 1 || headings[0] === '') faults.push(`h1: ${JSON.stringify(headings)}`);
  if (!/^.+ – .+$/.test(document.title)) faults.push(`title: ${document.title}`);
  if (document.documentElement.lang !== language) faults.push(`lang: ${document.documentElement.lang}`);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  faults.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two elements have the id ${id}`));
  const lost = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
    ({ hash }) => !ids.includes(decodeURIComponent(hash.slice(1))),
  );
  faults.push(...lost.map(({ hash }) => `a link leads to ${hash}, which is not there`));
  // A text that the catalogue lacks, or that a number or a date was lost in.
  const hole = /undefined|NaN|\[object|Invalid/.exec(document.body.innerText);
  if (hole) faults.push(`text: ${document.body.innerText.slice(Math.max(0, hole.index - 40), hole.index + 40)}`);
  return faults;
}

/** Runs in the browser: what is wider than the window. */
function widthFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const tooWide = [...document.querySelectorAll('body *')].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 0.5,
  );
  const innermost = tooWide.filter((element) => !tooWide.some((other) => other !== element && element.contains(other)));
  return innermost
    .slice(0, 3)
    .map((element) => `${scrollWidth - clientWidth} px too wide: ${element.outerHTML.slice(0, 120)}`);
}
