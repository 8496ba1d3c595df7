import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { PersonaId } from '../../src/app/demo-personas.ts';
import { appMessages } from '../../src/app/messages/index.ts';
import { languages } from '../../src/kit/language.ts';
import { phaseIds } from '../../src/rehearsal/index.ts';
import { href } from '../../src/web/address.ts';
import { startDemo, type DemoServer } from '../support/demo-server.ts';
import { bringAxe, faultsOf } from './support/page-check.ts';
import { walk } from './support/walk.ts';
import { phone, visit, type Visitor } from './support/visitor.ts';

/** The kinds of pages that are what each comes for; at every moment there is a way to them. */
const mainPages: Partial<Record<PersonaId, readonly string[]>> = {
  visitor: ['/', '/studieplan/2022-2023', '/opptak/2022'],
  contact: ['/min-side', '/soknad/:id'],
  projectOwner: ['/min-side', '/studieplan/2022-2023'],
  student: ['/min-side'],
  courseParticipant: ['/min-side'],
  teacher: ['/undervisning'],
  coordinator: ['/skole', '/skole/opptak', '/skole/opptak/:id', '/skole/soknad/:id', '/skole/opptak/:id/ikke-sokt'],
};

/** The same while a cohort's year runs: a coordinator then comes for the cohort first. */
const mainPagesInTheYear: typeof mainPages = {
  ...mainPages,
  coordinator: ['/skole', '/skole/kull/2022', '/skole/opptak', '/skole/opptak/:id', '/skole/kull/2022/oppmote'],
};

/** Moments at which everybody has the pages that they have at another. */
const alike = new Set<string>(['gathering-2', 'gathering-3', 'gathering-4', 'gathering-5']);

describe('a visitor of the demonstration', () => {
  let demo: DemoServer;
  let visitor: Visitor;
  let page: Page;
  const bar = () => page.locator('.demo-bar').textContent();

  beforeAll(async () => {
    demo = await startDemo({ moments: inject('moments') });
    visitor = await visit(demo, { viewport: phone, javaScriptEnabled: false });
    ({ page } = visitor);
  }, 300_000);

  afterAll(async () => {
    await visitor.leave();
    await demo.stop();
  });

  async function become(who: string): Promise<void> {
    await page.getByRole('link', { name: 'Bytt' }).click();
    await page.getByRole('radio', { name: who }).check();
    await page.getByRole('button', { name: 'Bli denne personen' }).click();
  }

  it('is told in one line where to go', () => {
    expect(demo.written()).toBe(`Samling is ready on ${demo.origin}\n`);
  });

  it('sees on every page who and when it is, and that nobody is real', async () => {
    for (const path of [
      '/',
      '/studieplan/2022-2023',
      '/opptak/2022',
      '/finnes-ikke',
      '/nn/',
      '/en/personvern',
      '/stil',
    ]) {
      await page.goto(path);
      await expect(page.locator('.demo-bar').count(), path).resolves.toBe(1);
    }
    await page.goto('/');
    await expect(bar()).resolves.toMatch(/oppdikt.*Besøkende.*Søknadsperioden/is);
  });

  it('can be a contact whose application is half done', async () => {
    await become('Kontaktperson i en kommune');
    expect(new URL(page.url()).pathname).toBe('/min-side');
    await expect(bar()).resolves.toContain('kontakt');
    await page.locator('.now-card a').click();
    const states = await page.locator('.task .status-tag').allTextContents();
    expect(states).toContain('Ferdig');
    expect(states.at(-1)).toBe('Ikke klar ennå');
  });

  it('can be the coordinator, who has applications to look at', async () => {
    await become('Koordinator ved skolen');
    await page.locator('.now-card a').click();
    await expect(page.locator('.data-table tbody tr').count()).resolves.toBeGreaterThan(20);
  });

  it('reads the mail that was sent, whose links work', async () => {
    await page.goto('/demo/utboks');
    await page.locator('.mail a[href*="/deltaker/"]').first().click();
    await expect(page.locator('h1').textContent()).resolves.toMatch(/Opplysninger om deg|Opplysningar om deg/);
  });

  async function moveTo(moment: string): Promise<void> {
    await page.goto('/demo');
    await page.locator(`[name="moment"][value="${moment}"]`).check();
    await page.locator('form[action$="/demo/time"] button').click({ timeout: 240_000 });
    await page.waitForURL((url) => url.pathname !== '/demo', { timeout: 240_000 });
  }

  it('moves on to the time after the deadline, as the same person', { timeout: 300_000 }, async () => {
    await moveTo('closed');
    expect(new URL(page.url()).pathname).toBe('/skole');
    await expect(bar()).resolves.toMatch(/koordinator.*Etter fristen/is);
    await page.goto('/opptak/2022');
    await expect(page.locator('main').textContent()).resolves.toContain('Søknadsfristen er ute');
  });

  describe.each(phaseIds)('at the moment «%s»', (moment) => {
    beforeAll(() => moveTo(moment), 300_000);

    it('whoever it is finds every page in order', { timeout: 300_000 }, async () => {
      const { who, when } = appMessages('nb').demo;
      await page.goto('/demo');
      const playable = await page
        .locator('[name="persona"]')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
      expect(playable.length).toBeGreaterThan(3);
      for (const id of playable as PersonaId[]) {
        await page.goto('/demo');
        await page.locator(`[name="persona"][value="${id}"]`).check();
        await page.locator('form[action$="/demo/persona"] button').click();
        await page.waitForURL((url) => url.pathname !== '/demo');
        const told = await bar();
        expect(told).toContain(when.names[moment]);
        expect(told).toContain(who.short[id]);
        // In the middle of the year people have the same pages as at its beginning and its end; there they are walked through.
        if (alike.has(moment)) continue;
        const { seen, faults } = await walk(page, new URL(page.url()).pathname);
        expect(faults, id).toEqual([]);
        const awaited = moment.startsWith('gathering-') ? mainPagesInTheYear : mainPages;
        expect(seen, id).toEqual(expect.arrayContaining([...(awaited[id] ?? [])]));
        // Whoever takes part comes from their own page to that of the cohort.
        if (id === 'student' || id === 'courseParticipant') expect(seen, id).toContain('/kull/2022');
      }
    });
  });

  it('finds its own pages without fault in every language', async () => {
    const other = await visit(demo);
    await bringAxe(other);
    const faults: string[] = [];
    for (const path of ['/demo', '/demo/utboks', '/stil']) {
      for (const language of languages) {
        await other.page.goto(href(language, path));
        faults.push(...(await faultsOf(other.page, language)).map((fault) => `${path}: ${fault}`));
      }
    }
    expect([...faults, ...other.complaints, ...visitor.complaints]).toEqual([]);
    await other.leave();
  });
});
