import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chooseLanguageForm,
  chooseMunicipality,
  colleagues,
  fillGuarantor,
  fillParticipant,
  fillTask,
  leader,
  startApplication,
} from './support/contact.ts';
import { pdfOf } from './support/pdf.ts';
import { startSchool, type School } from './support/school.ts';
import { phone, signIn, visit, type Visitor } from './support/visitor.ts';

const email = 'nils.kontakt@kommune.example';

describe('a municipality applies on a phone without JavaScript', () => {
  let school: School;
  let contact: Visitor;
  let others: Visitor;
  let path = '';

  beforeAll(async () => {
    school = await startSchool();
    await school.openCall();
    contact = await visit(school, { viewport: phone, javaScriptEnabled: false });
    others = await visit(school, { viewport: phone, javaScriptEnabled: false });
  });

  afterAll(async () => {
    await contact.leave();
    await others.leave();
    await school.stop();
  });

  it('the contact signs in by a link and starts', async () => {
    const { page } = contact;
    await page.goto('/');
    await page.getByRole('link', { name: 'Søk for kommunen din' }).click();
    expect(page.url()).toContain('/logg-inn');
    await signIn(school, page, email);
    path = await startApplication(page, 'Nils Kontakt');
    await expect(page.locator('h1').textContent()).resolves.toBe('Søknaden');
  });

  it('finds the municipality by its Sámi name', async () => {
    const { page } = contact;
    await page.getByRole('link', { name: 'Kommunen', exact: true }).click();
    await chooseMunicipality(page, 'snåase', 'Snåsa');
    await page.waitForURL(`**${path}`);
    await expect(page.locator('h1').textContent()).resolves.toBe('Søknad fra Snåase – Snåsa');
  });

  it('is told what is still missing, with nothing lost, before it can be sent', async () => {
    const { page } = contact;
    await page.goto(`${path}/deltakere/1`);
    await page.getByLabel('Navn', { exact: true }).fill(colleagues[0]!.name);
    await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await expect(page.locator('.ds-error-summary').textContent()).resolves.toContain('Fyll ut «E-postadresse».');
    await expect(page.getByLabel('Navn', { exact: true }).inputValue()).resolves.toBe(colleagues[0]!.name);
    await page.goto(`${path}/kontroll`);
    await expect(page.locator('main').textContent()).resolves.toContain('Det må være minst 3 deltakere. Dere har 1.');
    await expect(page.getByRole('button', { name: 'Send søknaden' }).count()).resolves.toBe(0);
  });

  it('fills in one topic a page, in any order', async () => {
    const { page } = contact;
    await fillGuarantor(page, path);
    await fillTask(page, path);
    for (const [index, colleague] of colleagues.entries()) await fillParticipant(page, path, index + 1, colleague);
    await chooseLanguageForm(page, path, 'Nynorsk');
    const states = await page.locator('.task .status-tag').allTextContents();
    expect(states).toEqual(['Ferdig', 'Ferdig', 'Ferdig', 'Ferdig', 'Ferdig', 'Klar']);
  });

  it('checks the answers and sends, and then the leader is waited for', async () => {
    const { page } = contact;
    await page.getByRole('link', { name: 'Se over og send' }).click();
    const summary = await page.locator('main').textContent();
    for (const { name } of colleagues) expect(summary).toContain(name);
    await page.getByRole('button', { name: 'Send søknaden' }).click();
    await page.waitForURL(`**${path}`);
    await expect(page.locator('.now-card').textContent()).resolves.toContain(`Nå venter vi på ${leader.name}`);
    await page.goto(`${path}/kvittering`);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('the leader opens the link of the mail, in the language form chosen, and guarantees, which is the sending', async () => {
    const { page } = others;
    await page.goto((await school.mailTo(leader.email)).link);
    await expect(page.locator('main').textContent()).resolves.toContain(colleagues[2]!.name);
    await page.getByRole('button', { name: 'Eg garanterer for kommunen' }).click();
    await expect(page.locator('h1').textContent()).resolves.toBe('Takk! Søknaden er send');
  });

  it('the contact has a receipt as a page, as a mail and as a PDF', async () => {
    const { page, context } = contact;
    await page.goto(path);
    await page.getByRole('link', { name: 'Se kvitteringen' }).click();
    const receipt = (await page.locator('main').textContent()) ?? '';
    const hash = receipt.match(/[0-9a-f]{64}/)?.[0];
    expect(hash).toBeDefined();
    const mail = await school.mailTo(email);
    expect(mail.body).toContain(hash);
    const href = await page.getByRole('link', { name: 'Last ned som PDF' }).getAttribute('href');
    const file = await context.request.get(href ?? '');
    expect(file.headers()['content-type']).toBe('application/pdf');
    expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await expect(
      others.context.request.get(`${school.origin}${href}`).then((answer) => answer.url()),
    ).resolves.toContain('/logg-inn');
  });

  it('a participant confirms under their own link and uploads a diploma', async () => {
    const { page } = others;
    await page.goto((await school.mailTo(colleagues[0]!.email)).link);
    await page.getByLabel('Fødselsår').fill('1985');
    await page.getByLabel('Kor mange år høgare utdanning har du fullført?').fill('1,5');
    await page.getByLabel('Kva slags utdanning?').fill('Årsstudium i sosiologi, Tromsø 2006');
    await page.getByLabel('Kor mange år relevant arbeidserfaring har du?').fill('12');
    await page.getByLabel('Kva slags erfaring?').fill('Helsefagarbeider, Snåsa');
    await page.getByRole('button', { name: 'Stadfest opplysningane' }).click();
    await expect(page.locator('main').textContent()).resolves.toContain('Blir vurdert individuelt');

    await page
      .getByLabel('Vel ein PDF')
      .setInputFiles({ name: 'vitnemål.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a PDF at all') });
    await page.getByRole('button', { name: 'Last opp' }).click();
    await expect(page.locator('.ds-error-summary').textContent()).resolves.toContain('Dette er ikkje ein PDF.');
    await page
      .getByLabel('Vel ein PDF')
      .setInputFiles({ name: 'vitnemål.pdf', mimeType: 'application/pdf', buffer: pdfOf('Karakterutskrift') });
    await page.getByRole('button', { name: 'Last opp' }).click();
    await expect(page.getByRole('link', { name: 'vitnemål.pdf' }).count()).resolves.toBe(1);
  });

  it('the contact sees who has answered and what it likely means, and no diploma', async () => {
    const { page } = contact;
    await page.goto(`${path}/deltakere`);
    const [first, second] = await page.locator('.item').allTextContents();
    expect(first).toContain('Har svart, ett dokument');
    expect(first).toContain('Slik det ser ut nå: Vurderes individuelt');
    expect(second).toContain('Har fått lenken, ikke svart');
    await expect(page.getByText('vitnemål').count()).resolves.toBe(0);
  });

  it('and the browser had nothing to complain of', () => {
    expect([...contact.complaints, ...others.complaints]).toEqual([]);
  });
});
