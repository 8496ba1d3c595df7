import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberEmail, ownerEmail } from '../../src/cohort/cohort.fixture.ts';
import { techniqueFile } from '../../src/library/library.fixture.ts';
import { phones, press, startWithProgramme } from './support/cohort.ts';
import { plainFaultsOf } from './support/page-check.ts';
import { coordinator, type School } from './support/school.ts';
import { comeAs, type Visitor } from './support/visitor.ts';

const phone = phones['on a phone without script'];
const card = 'Kaffe med innbyggere';

describe('a cohort that learns together, on a phone without script,', () => {
  let school: School;
  let desk: Visitor;
  let first: Visitor;
  let second: Visitor;
  let sessionId: string;

  beforeAll(async () => {
    ({ school, sessionId } = await startWithProgramme(2));
    desk = await comeAs(school, coordinator.email, phone);
    first = await comeAs(school, memberEmail(1, 1), phone);
    second = await comeAs(school, memberEmail(1, 2), phone);
  });

  afterAll(async () => {
    for (const visitor of [desk, first, second]) await visitor.leave();
    await school.stop();
  });

  async function see(page: Page, path: string, said: string): Promise<void> {
    await page.goto(path);
    await page.getByText(said).filter({ visible: true }).first().waitFor();
    expect(await plainFaultsOf(page, 'nb')).toEqual([]);
  }

  it('has a card that the school wrote, after it was said what the file lacked', async () => {
    const { page } = desk;
    await see(page, '/skole/bibliotek/ny', 'Nytt kort');
    await page.getByLabel('Navn i adressen').fill('kaffe-med-innbyggere');
    await page.getByLabel('På bokmål').fill(techniqueFile({ title: card }).replace('K8', 'K99'));
    await press(page, 'Lagre', 'Læringsutbyttet K99 finnes ikke i studieplanen.');
    await page.getByLabel('På bokmål').fill(techniqueFile({ title: card }));
    await press(page, 'Lagre', card);
    await see(first.page, '/bibliotek?sok=kaffe+innbyggere', 'Ingen kort passer');
    await press(page, 'Vis for alle', 'Vises for alle');
    await see(first.page, '/bibliotek?sok=kaffe+innbyggere', card);
  });

  it('comes to a session that was built of the card, and finds the card there', async () => {
    const { page } = desk;
    await see(page, '/bibliotek/kaffe-med-innbyggere', 'Bruk i en økt');
    await page.getByRole('link', { name: /^Kull 2022, samling 1/ }).click();
    await expect(page.getByLabel('Tittel', { exact: true }).inputValue()).resolves.toBe(card);
    await page.getByRole('radio', { name: 'onsdag 7. september' }).check();
    await page.getByLabel('Fra kl.').fill('9.00');
    await page.getByLabel('Til kl.').fill('9.20');
    await press(page, 'Lagre', 'Publiser endringene');
    await page.getByRole('link', { name: 'Publiser endringene' }).click();
    await press(page, 'Publiser endringene', 'Publisert 15. august 2022');
    school.clock.set(school.clock.now().add({ hours: 1 }));
    await school.runDue();

    await see(first.page, '/kull/2022/samling/1', card);
    await first.page.getByRole('link', { name: card }).first().click();
    await first.page.getByRole('heading', { level: 1, name: card }).waitFor();
    const cards = first.page.getByRole('region', { name: 'Fra biblioteket' });
    await cards.getByRole('link', { name: card }).click();
    await first.page.waitForURL('**/bibliotek/kaffe-med-innbyggere');
    expect(await plainFaultsOf(first.page, 'nb')).toEqual([]);
  });

  it('talks about a session, and whoever is mentioned is told and answers', async () => {
    const { page } = first;
    await page.goto(`/kull/2022/okt/${sessionId}`);
    await page.getByRole('link', { name: 'Start en samtale om økta' }).click();
    await press(page, 'Start samtalen', 'Skriv noe i innlegget.');
    await page.getByLabel('Innlegget ditt').fill('Hva tok du med deg?');
    await page.getByLabel('Nevn noen').selectOption({ label: 'Deltaker 1.2' });
    await press(page, 'Sett inn navnet', 'Start samtalen');
    await expect(page.getByLabel('Innlegget ditt').inputValue()).resolves.toContain('@Deltaker 1.2');
    await press(page, 'Start samtalen', 'Du følger samtalen');

    await school.runDue();
    const told = await school.mailTo(memberEmail(1, 2));
    expect(told.subject).toContain('Deltaker 1.1 har nevnt deg');
    await see(second.page, told.link, 'Hva tok du med deg?');
    await second.page.getByLabel('Innlegget ditt').fill('At vi må spørre før vi svarer.');
    await press(second.page, 'Send', 'At vi må spørre før vi svarer.');
    await see(page, '/kull/2022/samtaler', '1 nytt');
    await page.goto(`/kull/2022/okt/${sessionId}`);
    await page.getByRole('link', { name: 'Samtalen om økta (2 innlegg)' }).click();
    await page.getByText('At vi må spørre før vi svarer.').waitFor();
  });

  it('is told something by the school once, after it was looked over, and each opens it', async () => {
    const { page } = desk;
    await see(page, '/skole/kull/2022/kunngjoringer', 'Ingenting er kunngjort ennå');
    await page.getByRole('link', { name: 'Skriv en kunngjøring' }).click();
    await press(page, 'Se over før du sender', 'Velg hvem den er til.');
    await page.getByRole('radio', { name: 'Alle deltakere' }).check();
    await page.getByLabel('Overskrift på bokmål').fill('Ta med gode sko');
    await page.getByLabel('Tekst på bokmål').fill('Vi går en tur før lunsj.');
    await press(page, 'Se over før du sender', 'Går til 6 personer');
    await press(page, 'Rett på teksten', 'Skriv en kunngjøring');
    await page.getByLabel('Tekst på bokmål').fill('Vi går en tur etter lunsj.');
    await press(page, 'Se over før du sender', 'Vi går en tur etter lunsj.');
    const fields = await page
      .locator('main form input')
      .evaluateAll((inputs) =>
        inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''] as const),
      );
    await press(page, 'Send til 6 personer', '0 av 6 har åpnet den');
    const again = await page.request.post('/skole/kull/2022/kunngjoringer/ny', {
      form: { ...Object.fromEntries(fields), gjor: 'send' },
      headers: { origin: school.origin },
    });
    expect(again.status()).toBe(200);
    await school.runDue();
    await see(page, '/skole/kull/2022/kunngjoringer', 'Ta med gode sko');
    await expect(page.getByRole('link', { name: 'Ta med gode sko' }).count()).resolves.toBe(1);
    expect((await school.mailTo(memberEmail(2, 3))).subject).toContain('Ta med gode sko');
    expect((await school.mailTo(ownerEmail(1))).subject).not.toContain('Ta med gode sko');

    await see(first.page, '/kull/2022', 'Ta med gode sko');
    await first.page.getByRole('link', { name: 'Les kunngjøringen' }).click();
    await first.page.getByText('Vi går en tur etter lunsj.').waitFor();
    expect(await plainFaultsOf(first.page, 'nb')).toEqual([]);
    await page.getByRole('link', { name: 'Ta med gode sko' }).click();
    await page.getByText('1 av 6 har åpnet den').waitFor();
    expect(await plainFaultsOf(page, 'nb')).toEqual([]);
  });

  it('had nothing to complain of', () => {
    expect([desk, first, second].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
