import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/kit/language.ts';
import { assessedCall, chanceAt, settings, type Assessed } from '../../src/selection/selection.fixture.ts';
import { selectionRoutes } from '../../src/selection/index.ts';
import { href } from '../../src/web/address.ts';
import { bringAxe, faultsOf } from './support/page-check.ts';
import { coordinator, startSchool, type School } from './support/school.ts';
import { comeAs, phone, visit, type Visitor } from './support/visitor.ts';

const notPages = /\.(json|pdf)$/;

describe('the draw', () => {
  let school: School;
  let assessed: Assessed;
  let desk: Visitor;
  let steps = '';
  let page: Page;

  beforeAll(async () => {
    school = await startSchool({ rateLimits: false });
    // The rule asks for more small ones than have applied, so that somebody has to find a way out.
    assessed = await assessedCall(school.db, { minSmall: 4 }, await school.openCall());
    desk = await comeAs(school, coordinator.email);
    await bringAxe(desk);
    ({ page } = desk);
    steps = `/skole/opptak/${assessed.callId}/trekning`;
  });

  afterAll(async () => {
    await desk.leave();
    await school.stop();
  });

  /** What is wrong with a page in any language, width or scheme. */
  async function faultsAt(path: string, visitor = desk): Promise<string[]> {
    const faults: string[] = [];
    for (const language of languages) {
      await visitor.page.goto(href(language, path));
      faults.push(...(await faultsOf(visitor.page, language)));
    }
    await visitor.page.emulateMedia({ colorScheme: 'light' });
    await visitor.page.setViewportSize({ width: 1280, height: 900 });
    return faults;
  }

  /** Presses a button and waits for what the page says then. */
  async function press(name: string, said: string): Promise<void> {
    await page.getByRole('button', { name }).click();
    await page.getByText(said).first().waitFor();
  }

  it('is prepared: the rules contradict each other, and a way out is taken with a reason', async () => {
    expect(await faultsAt(steps)).toEqual([]);
    expect(await faultsAt(`${steps}/representasjon`)).toEqual([]);
    await page.goto(`${steps}/representasjon`);
    await page.getByLabel('Begrunnelse').fill('For få små kommuner har søkt.');
    await press('Krev minst 2 i stedet for 4 fra små kommuner', 'Valget er lagret.');
    expect(await faultsAt(`${steps}/representasjon`)).toEqual([]);
    // With two small ones among five, one from each region, the large one in the east is on no ticket.
    await page.goto(`${steps}/representasjon`);
    await page.getByLabel('Begrunnelse').fill('Representasjonen går foran.');
    await press('La dem stå uten sjanse', 'Valget er lagret.');
    expect(await faultsAt(`${steps}/representasjon?maks-middels=0`)).toEqual([]);
    expect(await faultsAt(`/skole/soknad/${assessed.applications.get('lom')}/vilkar`)).toEqual([]);
  });

  it('is promised: the ticket book is made, and its code goes out', async () => {
    expect(await faultsAt(`${steps}/loddbok`)).toEqual([]);
    await page.goto(`${steps}/loddbok`);
    await press('Lag loddboka', 'Loddboka er laget.');
    expect(await faultsAt(`${steps}/loddbok`)).toEqual([]);
    expect(await faultsAt('/opptak/2022/trekning')).toEqual([]);
    expect(await faultsAt(`${steps}/lofte`)).toEqual([]);
    await page.goto(`${steps}/lofte`);
    await page.getByLabel('Dato').fill('2022-07-08');
    await press('Kunngjør og send koden', 'Koden er kunngjort og sendt til alle søkere.');
    expect(await faultsAt('/opptak/2022/trekning/1')).toEqual([]);
    expect(await faultsAt(`${steps}/hold`)).toEqual([]);
  });

  it('is held by itself, and the stage that waits for it unfolds digit by digit for those who like things to move', async () => {
    school.clock.set(chanceAt.add({ minutes: 2 }));
    expect(await faultsAt(`${steps}/hold?rolig=ja`)).toEqual([]);
    expect(await faultsAt(`${steps}/hold?for=hand`)).toEqual([]);
    school.clock.set(chanceAt);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(`${steps}/hold`);
    await school.runDue();
    await page.locator('.is-unfolding').waitFor();
    await expect(page.locator('.digit').count()).resolves.toBe(3);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.reload();
    await expect(page.locator('.is-unfolding').count()).resolves.toBe(0);
    await expect(page.locator('.digits').getAttribute('aria-label')).resolves.toMatch(/^Lodd \d{3}$/);
    await page.goto(`${steps}/hold`);
    expect(await faultsAt(`${steps}/hold`)).toEqual([]);
    await page.goto(`${steps}/hold`);
    await press('Kunngjør resultatet', 'Resultatet er kunngjort.');
    expect(await faultsAt(`${steps}/om-igjen`)).toEqual([]);
  });

  it('is checked by a stranger in their own browser, with the code from a mail', async () => {
    const stranger = await visit(school);
    await bringAxe(stranger);
    const { body } = await school.mailTo('kontakt.lom@example.no');
    const code = /^[0-9a-f]{64}$/m.exec(body)?.[0] ?? '';
    const asked: string[] = [];
    stranger.context.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await stranger.page.goto('/opptak/2022/trekning');
    asked.length = 0;
    await stranger.page.getByLabel('Koden fra e-posten').fill(code);
    await stranger.page.getByRole('button', { name: 'Kontroller trekningen' }).click();
    await stranger.page.getByText('Alt som kan regnes etter, stemmer.').waitFor();
    await expect(stranger.page.locator('[data-check][data-state="wrong"]').count()).resolves.toBe(0);
    await expect(stranger.page.locator('[data-check="commitment"]').getAttribute('data-state')).resolves.toBe('right');
    // Nothing has left the browser but the wish for the protocol.
    expect(asked).toEqual(['GET /opptak/2022/trekning/1/protokoll.json']);

    await stranger.page.getByLabel('Koden fra e-posten').fill(code.replace(/^./, code.startsWith('0') ? '1' : '0'));
    await stranger.page.getByRole('button', { name: 'Kontroller trekningen' }).click();
    await stranger.page.getByText('Noe stemmer ikke.').waitFor();
    await expect(stranger.page.locator('[data-check="commitment"]').getAttribute('data-state')).resolves.toBe('wrong');
    expect(await faultsOf(stranger.page, 'nb')).toEqual([]);
    expect(stranger.complaints).toEqual([]);
    await stranger.leave();
  });

  it('is read on a phone without script: the result, the tickets, and the command that checks them', async () => {
    const reader = await visit(school, { javaScriptEnabled: false, viewport: phone });
    await reader.page.goto('/opptak/2022/trekning');
    await expect(reader.page.getByRole('button', { name: 'Kontroller trekningen' }).isVisible()).resolves.toBe(false);
    await reader.page.getByText('Kontroller uten nettleser').click();
    await expect(reader.page.locator('.command').isVisible()).resolves.toBe(true);
    await expect(reader.page.locator('.data-table').first().locator('tbody tr').count()).resolves.toBe(8);
    await reader.leave();
    expect(await faultsAt('/opptak/2022/trekning')).toEqual([]);
  });

  it('was looked at on every page that there is, and no browser complained', () => {
    expect(desk.complaints).toEqual([]);
    const routes = selectionRoutes(() => settings).filter(
      ({ method, path }) => method === 'get' && !notPages.test(path),
    );
    expect(routes.map(({ path }) => path).filter((path) => !school.shown.has(path))).toEqual([]);
  });
});
