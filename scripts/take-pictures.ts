// Takes the pictures of README and the guides from a demonstration that is running: npm start, then
// `npm run pictures -- http://127.0.0.1:3000`.
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

const origin = process.argv[2] ?? 'http://127.0.0.1:3000';
const folder = 'docs/images';
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
});
const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nb-NO', baseURL: origin });
const page = await context.newPage();

await be(page, 'visitor');
await take(page, '/', 'front', { width: 1280, height: 860 });
await take(page, '/', 'front-phone', { width: 390, height: 844 });
await take(page, '/opptak/2022', 'call', { width: 1280, height: 1000 });
await be(page, 'contact');
await page.goto('/min-side');
const application = await page.locator('main a[href*="/soknad/"]').first().getAttribute('href');
if (!application) throw new Error('the contact of the demonstration has no application');
await take(page, application, 'application', { width: 1280, height: 1000 });
await take(page, `${application}/deltakere`, 'participants', { width: 1280, height: 1000 });
await take(page, application, 'application-phone', { width: 390, height: 844 });
await be(page, 'coordinator');
await page.goto('/skole/opptak');
const desk = await page.locator('main a[href*="/skole/opptak/"]').first().getAttribute('href');
if (!desk) throw new Error('the demonstration has no call');
await take(page, desk, 'desk', { width: 1280, height: 1100 });
const sent = await page.locator('main a[href*="/skole/soknad/"]').first().getAttribute('href');
if (sent) await take(page, sent, 'case', { width: 1280, height: 1000 });
await browser.close();

async function be(at: Page, persona: string): Promise<void> {
  await at.goto('/demo');
  await at.check(`[name=persona][value=${persona}]`);
  await at.locator('form[action$="/demo/persona"] button[type=submit]').first().click();
}

async function take(at: Page, path: string, name: string, size: { width: number; height: number }): Promise<void> {
  await at.setViewportSize(size);
  await at.goto(path);
  await at.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
}
