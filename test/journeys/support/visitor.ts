import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { School } from './school.ts';

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of so far: errors of scripts, breaches of the security policy, requests that left the site. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

export const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 900 };

let connected: Promise<Browser> | undefined;

/** Somebody who comes with a browser of their own: nobody else's cookies, and everything that goes wrong is noted. */
export async function visit(school: Pick<School, 'origin'>, options: BrowserContextOptions = {}): Promise<Visitor> {
  connected ??= chromium.connect(inject('browser'));
  const context = await (
    await connected
  ).newContext({
    baseURL: school.origin,
    viewport: wide,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('console', (message) => {
    // A refused form is a page of its own with its own status, of which the browser makes a note.
    const isRefusedPage =
      message.text().startsWith('Failed to load resource') && message.location().url === message.page()?.url();
    if (message.type() === 'error' && !isRefusedPage) complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(`${school.origin}/`) && !request.url().startsWith('data:'))
      complaints.push(`asked for ${request.url()}`);
  });
  return { page: await context.newPage(), context, complaints, leave: () => context.close() };
}

/** Signs in as people do: asks for a link, opens it from the mail, presses the button. */
export async function signIn(school: School, page: Page, email: string): Promise<void> {
  await page.goto('/logg-inn');
  await page.getByLabel('E-postadresse').fill(email);
  await page.getByRole('button', { name: 'Send meg en lenke' }).click();
  await page.getByRole('heading', { name: 'Se i innboksen din' }).waitFor();
  await page.goto((await school.mailTo(email)).link);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL('**/min-side');
}

/** The same without the mail, for stories about something else: whoever has this address is signed in from the start. */
export async function comeAs(school: School, email: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const visitor = await visit(school, options);
  await signInAs(school, visitor, email);
  return visitor;
}

/** Makes the visitor somebody else; null is nobody. */
export async function signInAs(school: School, { context }: Visitor, email: string | null): Promise<void> {
  await context.clearCookies();
  if (email === null) return;
  const cookies = (await school.signIn.signInAs(email)).map((cookie) => {
    const [pair = ''] = cookie.split(';');
    const [name = '', ...value] = pair.split('=');
    return { name, value: value.join('='), url: school.origin, httpOnly: true, sameSite: 'Lax' as const };
  });
  await context.addCookies(cookies);
}
