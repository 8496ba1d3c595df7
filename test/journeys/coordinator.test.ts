import ExcelJs from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeApplication, type Admission } from '../../src/admission/admission.fixture.ts';
import { confirmParticulars } from '../../src/admission/participant.action.ts';
import { sendNew } from './support/example-year.ts';
import { coordinator, startSchool, type School } from './support/school.ts';
import { comeAs, signIn, visit, type Visitor } from './support/visitor.ts';

const particulars = {
  birthYear: 1979,
  educationYears: 2,
  educationKind: 'Høgskolekandidat, Bodø 2001',
  experienceYears: 9,
  experienceKind: 'Avdelingsleder i hjemmetjenesten',
};

describe('the coordinator of the school', () => {
  let school: School;
  let admission: Admission;
  let visitor: Visitor;
  let page: Page;
  let desk = '';
  const main = () => page.locator('main').textContent();

  beforeAll(async () => {
    school = await startSchool();
    visitor = await visit(school);
    ({ page } = visitor);
  });

  afterAll(async () => {
    await visitor.leave();
    await school.stop();
  });

  it('makes a call from what the study plan proposes, and mends what contradicts itself', async () => {
    await signIn(school, page, coordinator.email);
    await page.goto('/skole/opptak');
    await page.getByRole('link', { name: 'Lag en utlysning' }).click();
    await page.getByLabel('Siste dag for å søke').fill('2022-04-25');
    await page.getByRole('button', { name: 'Lagre utkastet' }).click();
    await expect(page.locator('.ds-error-summary').textContent()).resolves.toContain('Siste dag for å søke:');
    await page.getByLabel('Siste dag for å søke').fill('2022-06-25');
    await page.getByRole('button', { name: 'Lagre utkastet' }).click();
    await expect(main()).resolves.toContain('Utlysningen er et utkast. Bare skolen ser den.');
    await expect(page.request.get('/opptak/2022').then((answer) => answer.status())).resolves.toBe(404);
  });

  it('opens it, after which anybody can read it', async () => {
    await page.getByRole('link', { name: 'Åpne utlysningen' }).click();
    await page.getByRole('button', { name: 'Åpne utlysningen' }).click();
    await expect(main()).resolves.toContain('Ingen har begynt på en søknad ennå');
    desk = new URL(page.url()).pathname;
    await expect(page.request.get('/opptak/2022').then((answer) => answer.status())).resolves.toBe(200);
  });

  it('sees applications come in, on the map and in the tables', async () => {
    admission = await school.admissionOf(desk.split('/').at(-1) ?? '');
    const oslo = await sendNew(admission, 'oslo', '0301');
    await confirmParticulars(admission.deed, oslo.participantSecrets[0] ?? '', particulars);
    await sendNew(admission, 'lom', '3434');
    await sendNew(admission, 'falsk', '4601');
    await writeApplication(admission, 'utkast', '5001');
    await page.goto(desk);
    await expect(page.locator('caption', { hasText: '4 søknader' }).count()).resolves.toBe(1);
    await expect(page.locator('.data-matrix').textContent()).resolves.toContain('Vestlandet0011');
    await expect(page.locator('svg[role="img"]').count()).resolves.toBe(1);
  });

  it('filters, sorts and searches by the address, which can be shared', async () => {
    await page.getByLabel('Landsdel').selectOption({ label: 'Østlandet' });
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    const rows = page.locator('.data-table tbody tr th');
    await expect(rows.allTextContents()).resolves.toEqual(['Lom', 'Oslo']);
    expect(page.url()).toContain('landsdel=ostlandet');
    await page.getByRole('link', { name: 'Innbyggere' }).click();
    await page.getByRole('link', { name: 'Innbyggere' }).click();
    await expect(rows.allTextContents()).resolves.toEqual(['Oslo', 'Lom']);
    const colleague = await comeAs(school, coordinator.email);
    await colleague.page.goto(page.url());
    await expect(colleague.page.locator('.data-table tbody tr th').allTextContents()).resolves.toEqual(['Oslo', 'Lom']);
    await colleague.leave();
  });

  it('decides a standing with a written reason, and not without', async () => {
    await page.getByRole('link', { name: 'Oslo', exact: true }).click();
    await page.getByRole('link', { name: 'Vurder Deltaker 1 oslo' }).click();
    await page.getByRole('radio', { name: 'Kvalifisert' }).check();
    await page.getByRole('button', { name: 'Lagre vurderingen' }).click();
    await expect(page.locator('.ds-error-summary').textContent()).resolves.toContain('Begrunnelse:');
    await expect(page.getByRole('radio', { name: 'Kvalifisert' }).isChecked()).resolves.toBe(true);
    await page.getByLabel('Begrunnelse').fill('To års utdanning og ni år som leder er samlet sett nok.');
    await page.getByRole('button', { name: 'Lagre vurderingen' }).click();
    await expect(main()).resolves.toContain('Vurderingen er lagret.');
    const card = page.locator('article', { hasText: 'Deltaker 1 oslo' });
    await expect(card.textContent()).resolves.toContain('To års utdanning og ni år som leder er samlet sett nok.');
  });

  it('asks for a supplement, and finds the answer beside the application', async () => {
    await page.getByRole('link', { name: 'Be om mer' }).click();
    await page.getByRole('radio', { name: /kontaktperson/ }).check();
    await page.getByLabel('Hva trenger du?').fill('Hvem eier tjenesten?');
    await page.getByLabel('Svar innen').fill('2022-05-20');
    await page.getByRole('button', { name: 'Send spørsmålet' }).click();
    await expect(main()).resolves.toContain('Spørsmålet er sendt på e-post.');

    const contact = await comeAs(school, 'kontakt.oslo@example.no');
    await contact.page.goto((await school.mailTo('kontakt.oslo@example.no')).link);
    await contact.page.getByRole('button', { name: 'Send svaret' }).click();
    await expect(contact.page.locator('.ds-error-summary').textContent()).resolves.toContain('Skriv et svar');
    await contact.page.getByLabel('Svar', { exact: true }).fill('Det gjør bydelen.');
    await contact.page.getByRole('button', { name: 'Send svaret' }).click();
    await expect(contact.page.locator('.supplement').textContent()).resolves.toContain('Det gjør bydelen.');
    expect(contact.complaints).toEqual([]);
    await contact.leave();

    await page.reload();
    await expect(main()).resolves.toContain('Det gjør bydelen.');
    await page.getByRole('button', { name: 'Marker som lest' }).click();
    await expect(main()).resolves.toContain('Svaret er markert som lest.');
  });

  it('takes everything out as a spreadsheet', async () => {
    await page.goto(desk);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned som regneark' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('soknader-2022.xlsx');
    const workbook = new ExcelJs.Workbook();
    await workbook.xlsx.read(await download.createReadStream());
    const [applications, participants] = workbook.worksheets;
    expect(applications?.rowCount).toBe(5);
    expect(participants?.rowCount).toBe(10);
    expect(textsOf(participants)).toContain('To års utdanning og ni år som leder er samlet sett nok.');
    expect(textsOf(applications)).toContain('2022-001');
  });

  it('hands the contact’s role over, and the one before is out', async () => {
    await page.getByRole('link', { name: 'Lom', exact: true }).click();
    const path = new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'Bytt kontaktperson' }).click();
    await page.getByLabel('Navnet på den nye').fill('Ny Kontakt');
    await page.getByLabel('E-postadressen til den nye').fill('ny.kontakt@kommune.example');
    await page.getByLabel('Hvorfor byttes det?').fill('Kommunedirektøren ringte: den forrige har sluttet.');
    await page.getByRole('button', { name: 'Bytt kontaktperson' }).click();
    await expect(main()).resolves.toContain('Kontaktpersonen er byttet, og den nye har fått e-post.');
    const { link } = await school.mailTo('ny.kontakt@kommune.example');
    expect(link).toContain(path.replace('/skole', ''));
    for (const [email, status] of [
      ['ny.kontakt@kommune.example', 200],
      ['kontakt.lom@example.no', 404],
    ] as const) {
      const contact = await comeAs(school, email);
      await expect(contact.page.goto(link).then((answer) => answer?.status())).resolves.toBe(status);
      await contact.leave();
    }
  });

  it('annuls an application that should never have been, and tells why', async () => {
    await page.goto(`${desk}?sok=bergen`);
    await page.getByRole('link', { name: 'Bergen', exact: true }).click();
    await page.getByRole('link', { name: 'Annuller søknaden' }).click();
    await page.getByLabel('Begrunnelse').fill('Ingen i kommunen kjenner til søknaden.');
    await page.getByRole('button', { name: 'Annuller søknaden' }).click();
    await expect(main()).resolves.toContain('Søknaden er annullert.');
    await expect(page.getByRole('link', { name: 'Annuller søknaden' }).count()).resolves.toBe(0);
    const mail = await school.mailTo('kontakt.falsk@example.no');
    expect(mail.body).toContain('Ingen i kommunen kjenner til søknaden.');
    await page.locator('summary', { hasText: 'Historikk' }).click();
    await expect(page.locator('.data-table').textContent()).resolves.toContain(coordinator.name);
  });

  it('and nobody else comes in, and the browser had nothing to complain of', async () => {
    const contact = await comeAs(school, 'kontakt.oslo@example.no');
    await expect(contact.page.goto(desk).then((answer) => answer?.status())).resolves.toBe(403);
    await contact.leave();
    expect(visitor.complaints).toEqual([]);
  });
});

function textsOf(sheet: ExcelJs.Worksheet | undefined): string[] {
  const texts: string[] = [];
  sheet?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts;
}
