import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leader, task } from './support/contact.ts';
import { tabAndPress, tabAndType, tabTo } from './support/keyboard.ts';
import { startSchool, type School } from './support/school.ts';
import { visit, type Visitor } from './support/visitor.ts';

const email = 'tuva.tast@kommune.example';

describe('a contact who uses the keyboard alone', () => {
  let school: School;
  let contact: Visitor;
  let page: Page;
  let path = '';
  const saveButton = () => page.getByRole('button', { name: 'Lagre og gå videre' });

  beforeAll(async () => {
    school = await startSchool();
    await school.openCall();
    contact = await visit(school);
    ({ page } = contact);
  });

  afterAll(async () => {
    await contact.leave();
    await school.stop();
  });

  it('can jump over the menu', async () => {
    await page.goto('/');
    await tabAndPress(page, page.getByRole('link', { name: 'Hopp til innholdet' }));
    await expect(page.locator('#innhold').evaluate((element) => element === document.activeElement)).resolves.toBe(
      true,
    );
  });

  it('signs in and comes to the page that was wanted', async () => {
    await tabAndPress(page, page.getByRole('link', { name: 'Søk for kommunen din' }));
    await tabAndType(page, 'E-postadresse', email);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Se i innboksen din' }).waitFor();
    await page.goto((await school.mailTo(email)).link);
    await tabAndPress(page, page.getByRole('button', { name: 'Logg inn' }));
    await page.waitForURL('**/opptak/2022/sok');
  });

  it('is led from an error to its field, and on', async () => {
    await tabAndPress(page, page.getByRole('button', { name: 'Start søknaden' }));
    const summary = page.locator('.ds-error-summary');
    await summary.waitFor();
    await expect(summary.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await tabAndPress(page, summary.getByRole('link'));
    const field = page.getByLabel('Navnet ditt');
    await expect(field.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await expect(field.getAttribute('aria-invalid')).resolves.toBe('true');
    await page.keyboard.type('Tuva Tast');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/soknad/*');
    path = new URL(page.url()).pathname;
  });

  it('sees municipalities while typing, and hears how many, without leaving the field', async () => {
    await tabAndPress(page, page.getByRole('link', { name: 'Kommunen', exact: true }));
    const field = page.getByLabel('Søk etter kommune');
    await tabAndType(page, 'Søk etter kommune', 'kárá');
    await page.getByRole('button', { name: 'Velg Karasjok' }).waitFor();
    await expect(page.getByRole('status').textContent()).resolves.toBe('Ett treff');
    await expect(field.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    expect(new URL(page.url()).searchParams.get('sok')).toBe('kárá');
    await field.fill('finnes ikke');
    await page.getByRole('heading', { name: 'finnes ikke' }).waitFor();
    await field.fill('');
    await page.locator('#treff-plass:empty').waitFor({ state: 'attached' });
  });

  it('never sees the answer to what they have typed over', async () => {
    const field = page.getByLabel('Søk etter kommune');
    let answerFirst = (): void => undefined;
    const held = new Promise<void>((resolve) => (answerFirst = resolve));
    await page.route('**/kommune?sok=lom', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    const asked = page.waitForRequest('**/kommune?sok=lom');
    await field.fill('lom');
    await asked;
    await field.fill('lierne');
    await page.getByRole('button', { name: 'Velg Lierne' }).waitFor();
    // The browser has given the first question up, and does not wait for what it comes to.
    expect((await asked).failure()?.errorText).toBe('net::ERR_ABORTED');
    answerFirst();
    await page.unroute('**/kommune?sok=lom');
    // What stands in the address is what is seen: the page loaded anew shows the same.
    await page.reload();
    await expect(page.locator('#treff-plass li').allTextContents()).resolves.toEqual([
      expect.stringContaining('Lierne'),
    ]);
  });

  it('chooses the municipality by its number', async () => {
    await tabAndType(page, 'Søk etter kommune', '3401');
    await tabAndPress(page, page.getByRole('button', { name: 'Velg Kongsvinger' }));
    await page.waitForURL(`**${path}`);
  });

  it('enters the participants with arrows, letters and Enter', async () => {
    await tabAndPress(page, page.getByRole('link', { name: 'Deltakerne', exact: true }));
    for (const [slot, letters] of [
      [1, 'Kul'],
      [2, 'Tek'],
      [3, 'Pla'],
    ] as const) {
      await tabAndPress(page, page.getByRole('link', { name: 'Legg til en deltaker' }));
      await page.waitForURL(`**/deltakere/${slot}`);
      await tabAndType(page, 'Navn', `Deltaker ${slot}`);
      await tabAndType(page, 'E-postadresse', `deltaker${slot}@kommune.example`);
      await tabAndPress(page, page.getByRole('radio').first(), 'Space');
      if (slot > 1) await page.keyboard.press('ArrowDown');
      await tabTo(page, page.getByLabel('Sektor eller tjenesteområde'));
      await page.keyboard.type(letters);
      await tabAndPress(page, saveButton());
      await page.waitForURL(`**${path}/deltakere`);
    }
    await expect(page.locator('.item').allTextContents()).resolves.toEqual([
      expect.stringContaining('Ansatt · Kultur, idrett og frivillighet'),
      expect.stringContaining('Leder · Tekniske tjenester og eiendom'),
      expect.stringContaining('Leder · Plan, bygg og miljø'),
    ]);
    await tabAndPress(page, page.getByRole('link', { name: 'Ferdig med deltakerne' }));
  });

  it('writes the task, names the leader and keeps the language form that the municipality has decided', async () => {
    await tabAndPress(page, page.getByRole('link', { name: 'Utviklingsoppgaven' }));
    for (const [label, text] of Object.entries(task)) await tabAndType(page, label, text.slice(0, 40));
    await tabAndPress(page, saveButton());
    await tabAndPress(page, page.getByRole('link', { name: 'Garantien' }));
    await tabAndType(page, 'Lederens navn', leader.name);
    await tabAndType(page, 'Stilling', leader.title);
    await tabAndType(page, 'Lederens e-postadresse', leader.email);
    await page.keyboard.press('Enter');
    await tabAndPress(page, page.getByRole('link', { name: 'Målform i brev' }));
    await tabAndPress(page, saveButton());
    await page.waitForURL(`**${path}`);
    await expect(page.locator('.task .status-tag').allTextContents()).resolves.toEqual([
      ...Array.from({ length: 5 }, () => 'Ferdig'),
      'Klar',
    ]);
  });

  it('checks and sends', async () => {
    await tabAndPress(page, page.getByRole('link', { name: 'Se over og send' }));
    await tabAndPress(page, page.getByRole('button', { name: 'Send søknaden' }));
    await page.locator('.now-card').waitFor();
    await expect(page.locator('.now-card').textContent()).resolves.toContain(leader.name);
    await expect(school.mailTo(leader.email)).resolves.toMatchObject({
      subject: expect.stringContaining('Kongsvinger'),
    });
  });

  it('and the browser had nothing to complain of', () => {
    expect(contact.complaints).toEqual([]);
  });
});
