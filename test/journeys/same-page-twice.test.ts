import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeApplication, type Admission } from '../../src/admission/admission.fixture.ts';
import { startSchool, type School } from './support/school.ts';
import { comeAs, type Visitor } from './support/visitor.ts';

describe('a contact with two windows and a quick finger', () => {
  let school: School;
  let admission: Admission;
  let contact: Visitor;
  let path = '';

  beforeAll(async () => {
    school = await startSchool();
    admission = await school.openCall();
    const { applicationId } = await writeApplication(admission, 'to.vinduer');
    path = `/soknad/${applicationId}`;
    contact = await comeAs(school, 'kontakt.to.vinduer@example.no');
  });

  afterAll(async () => {
    await contact.leave();
    await school.stop();
  });

  it('sees both versions when the other window has saved meanwhile, and nothing is lost', async () => {
    const first = contact.page;
    const second = await contact.context.newPage();
    await first.goto(`${path}/oppgave`);
    await second.goto(`${path}/oppgave`);
    await first.getByLabel('Tittel').fill('Fra det ene vinduet');
    await first.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await first.waitForURL(`**${path}`);

    await second.getByLabel('Tittel').fill('Fra det andre vinduet');
    await second.getByRole('button', { name: 'Lagre og gå videre' }).click();
    const notice = second.locator('.notice');
    await expect(notice.textContent()).resolves.toContain('Noen har endret dette mens du skrev');
    await expect(notice.textContent()).resolves.toContain('Fra det ene vinduet');
    await expect(second.getByLabel('Tittel').inputValue()).resolves.toBe('Fra det andre vinduet');

    await second.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await second.waitForURL(`**${path}`);
    await first.goto(`${path}/oppgave`);
    await expect(first.getByLabel('Tittel').inputValue()).resolves.toBe('Fra det andre vinduet');
    await second.close();
  });

  it('sees both when two windows add a participant in the same place', async () => {
    const first = contact.page;
    const second = await contact.context.newPage();
    for (const page of [first, second]) await page.goto(`${path}/deltakere/4`);
    await first.getByLabel('Navn', { exact: true }).fill('Kom Først');
    await first.getByRole('button', { name: 'Lagre og fortsett senere' }).click();
    await first.waitForURL(`**${path}/deltakere`);
    await second.getByLabel('Navn', { exact: true }).fill('Kom Sist');
    await second.getByRole('button', { name: 'Lagre og fortsett senere' }).click();
    await expect(second.locator('.notice').textContent()).resolves.toContain('Kom Først');
    await expect(second.getByLabel('Navn', { exact: true }).inputValue()).resolves.toBe('Kom Sist');
    await second.close();
  });

  it('sees what is chosen now when two windows choose a municipality', async () => {
    const first = contact.page;
    const second = await contact.context.newPage();
    for (const page of [first, second]) await page.goto(`${path}/kommune?sok=oslo`);
    await second.getByRole('button', { name: 'Velg Oslo' }).waitFor();
    await first.goto(`${path}/kommune?sok=bergen`);
    await first.getByRole('button', { name: 'Velg Bergen' }).click();
    await first.waitForURL(`**${path}`);
    await second.getByRole('button', { name: 'Velg Oslo' }).click();
    await expect(second.locator('.notice').textContent()).resolves.toContain('Bergen');
    await second.close();
  });

  it('goes back in the browser and finds what was saved', async () => {
    const { page } = contact;
    await page.goto(`${path}/garanti`);
    await page.getByLabel('Stilling').fill('Ordfører');
    await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await page.waitForURL(`**${path}`);
    await page.goBack();
    await expect(page.getByLabel('Stilling').inputValue()).resolves.toBe('Ordfører');
    await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await page.waitForURL(`**${path}`);
  });

  it('presses twice and starts one application', async () => {
    const email = 'dobbel@example.no';
    await school.signIn.requestLink(email, 'nb', '/opptak/2022/sok');
    const { link } = await school.mailTo(email);
    const { page } = contact;
    await contact.context.clearCookies();
    await page.goto(link);
    await page.getByRole('button', { name: 'Logg inn' }).dblclick();
    await page.waitForURL('**/opptak/2022/sok');
    await page.getByLabel('Navnet ditt').fill('Dobbel Klikk');
    await page.getByRole('button', { name: 'Start søknaden' }).dblclick();
    await page.waitForURL('**/soknad/*');
    await page.goto('/min-side');
    await expect(page.getByText('Gjør ferdig søknaden').count()).resolves.toBe(1);
  });

  it('and the browser had nothing to complain of', () => {
    expect(contact.complaints).toEqual([]);
  });
});
