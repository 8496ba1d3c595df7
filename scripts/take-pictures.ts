// Takes the pictures of README and the guides: `npm run pictures`. It starts a demonstration of its own, in which the contact's
// half-done application is finished, sent and guaranteed on the way.
import { mkdirSync, statSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { fillGuarantor, fillParticipant, leader } from '../test/journeys/support/contact.ts';
import { startDemo } from '../test/support/demo-server.ts';
import { findBrowser } from './test/browser.mjs';

const folder = 'docs/images';
const wide = { width: 1280, height: 1000 };
const phone = { width: 390, height: 844 };
/** A picture of the guides is to be light to fetch. */
const mostBytes = 250_000;

mkdirSync(folder, { recursive: true });
const { path: executablePath, missing } = await findBrowser();
if (executablePath === undefined) throw new Error(missing);
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
});
const demo = await startDemo().catch(async (error: unknown) => {
  await browser.close();
  throw error;
});
try {
  const context = await browser.newContext({
    baseURL: demo.origin,
    javaScriptEnabled: false,
    locale: 'nb-NO',
    reducedMotion: 'reduce',
  });
  await takeAll(await context.newPage());
} finally {
  await browser.close();
  await demo.stop();
}

async function takeAll(page: Page): Promise<void> {
  await take(page, 'front', '/', { width: 1280, height: 860 });
  await take(page, 'front-phone', '/', phone);
  await take(page, 'call', '/opptak/2022', wide);
  await become(page, 'contact');
  const application = await pathOf(page, '/min-side', '/soknad/');
  await take(page, 'application', application, wide);
  await take(page, 'application-phone', application, phone);
  await take(page, 'participants', `${application}/deltakere`, wide);
  await finish(page, application);
  await take(page, 'check', `${application}/kontroll`, { width: 1280, height: 1300 });
  await send(page);
  await become(page, 'visitor');
  await take(page, 'guarantee', await linkIn(page, leader.email, '/garanti/'), wide);
  await page.locator('main form button').click();
  await become(page, 'contact');
  await take(page, 'receipt', `${application}/kvittering`, wide);
  await become(page, 'coordinator');
  await take(page, 'school', '/skole', { width: 1280, height: 800 });
  const desk = await pathOf(page, '/skole/opptak', '/skole/opptak/');
  await take(page, 'desk', desk, { width: 1280, height: 1300 });
  await take(page, 'case', await pathOf(page, `${desk}?vurdering=til-vurdering`, '/skole/soknad/'), wide);
  await take(page, 'decision', await pathOf(page, page.url(), '/vurdering', '[data-variant="primary"]'), {
    width: 1280,
    height: 1100,
  });
  await takeDraw(page);
  await takeYear(page);
}

/** The draw as it is prepared, after the assessment, and as everybody can read it afterwards. */
async function takeDraw(page: Page): Promise<void> {
  await moveTo(page, 'assessed');
  const steps = `${await pathOf(page, '/skole/opptak', '/skole/opptak/')}/trekning`;
  await take(page, 'draw-steps', steps, { width: 1280, height: 1150 });
  await take(page, 'representation', `${steps}/representasjon`, { width: 1280, height: 1150 });
  await moveTo(page, 'drawn');
  await take(page, 'draw-stage', `${steps}/hold`, { width: 1280, height: 1000 });
  await take(page, 'draw', '/opptak/2022/trekning', { width: 1280, height: 1000 });
  await take(page, 'draw-phone', '/opptak/2022/trekning', phone);
}

/** The morning on which the first gathering begins: what a participant has in the hand, and what the school sees. */
async function takeYear(page: Page): Promise<void> {
  await moveTo(page, 'gathering-1');
  const cohort = await pathOf(page, '/skole/kull', '/skole/kull/');
  await take(page, 'cohort', cohort, { width: 1280, height: 1000 });
  await take(page, 'coverage', `${cohort}/dekning`, { width: 1280, height: 1150 });
  await become(page, 'student');
  const home = await pathOf(page, '/min-side', '/kull/');
  await take(page, 'today-phone', `${home}/i-dag`, phone);
}

/** Moves the demonstration to another moment of its year, as soon as that is prepared. */
async function moveTo(page: Page, moment: string): Promise<void> {
  const timeout = 600_000;
  await page.goto('/demo');
  await page.locator(`[name="moment"][value="${moment}"]`).check();
  await page.locator('form[action="/demo/time"] button').click({ timeout });
  await page.waitForURL((url) => !url.pathname.startsWith('/demo'), { timeout });
}

/** What the contact of the demonstration has not done yet. */
async function finish(page: Page, application: string): Promise<void> {
  await page.goto(`${application}/deltakere`);
  const next = (await page.locator('.item').count()) + 1;
  const name = 'Marit Sandnes';
  const email = 'marit.sandnes@kommune.example';
  await fillParticipant(page, application, next, { name, email, role: 'Ansatt', area: 'Helse og omsorg' });
  await fillGuarantor(page, application);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send søknaden' }).click();
  await page.locator('.now-card').waitFor();
}

async function become(page: Page, persona: string): Promise<void> {
  await page.goto('/demo');
  await page.locator(`[name="persona"][value="${persona}"]`).check();
  await page.locator('form[action="/demo/persona"] button').click();
}

/** Where the first link of a page leads whose address holds this. */
async function pathOf(page: Page, at: string, part: string, also = ''): Promise<string> {
  await page.goto(at);
  const path = await page.locator(`main a[href*="${part}"]${also}`).first().getAttribute('href');
  if (!path) throw new Error(`no link with ${part} at ${at}`);
  return path;
}

/** The link in the newest mail to somebody, from the demonstration's outbox. */
async function linkIn(page: Page, recipient: string, part: string): Promise<string> {
  return await pathOf(page, `/demo/utboks?mottaker=${encodeURIComponent(recipient)}`, part);
}

async function take(page: Page, name: string, path: string, size: typeof wide): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(path);
  const file = `${folder}/${name}.png`;
  await page.screenshot({ path: file });
  const { size: bytes } = statSync(file);
  if (bytes > mostBytes) throw new Error(`${file} is too large: ${bytes} bytes`);
  console.log(`${file} (${Math.round(bytes / 1000)} kB)`);
}
