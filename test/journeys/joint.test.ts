import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitNew, writeApplication, type Admission } from '../../src/admission/admission.fixture.ts';
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
import { startSchool, type School } from './support/school.ts';
import { comeAs, signIn, visit, type Visitor } from './support/visitor.ts';

describe('two municipalities apply together', () => {
  let school: School;
  let admission: Admission;
  let contact: Visitor;
  let path = '';

  beforeAll(async () => {
    school = await startSchool();
    admission = await school.openCall();
    contact = await visit(school);
  });

  afterAll(async () => {
    await contact.leave();
    await school.stop();
  });

  it('one leads, and each has a participant', async () => {
    const { page } = contact;
    await signIn(school, page, 'felles@kommune.example');
    path = await startApplication(page, 'Felles Kontakt');
    await page.goto(`${path}/kommune`);
    await chooseMunicipality(page, '3820', 'Seljord');
    await page.goto(`${path}/kommune`);
    await page.getByRole('button', { name: 'Vi søker sammen med andre' }).click();
    await expect(page.locator('main').textContent()).resolves.toContain('En felles søknad trenger minst to kommuner.');
    await chooseMunicipality(page, 'kviteseid', 'Kviteseid', 'Legg til');
    await page.getByRole('button', { name: 'La denne lede Kviteseid' }).click();
    await expect(page.locator('.item', { hasText: 'Kviteseid' }).textContent()).resolves.toContain('Leder søknaden');

    for (const [index, colleague] of colleagues.entries())
      await fillParticipant(page, path, index + 1, colleague, 'Seljord');
    await expect(page.goto(path).then(() => page.locator('.task').nth(1).textContent())).resolves.toContain('Påbegynt');
    await fillParticipant(page, path, 3, colleagues[2]!, 'Kviteseid');
    await fillTask(page, path);
    await fillGuarantor(page, path);
    await chooseLanguageForm(page, path, 'Bokmål');
    await page.goto(`${path}/kontroll`);
    await page.getByRole('button', { name: 'Send søknaden' }).click();
    await page.waitForURL(`**${path}`);
  });

  it('the leader answers for both', async () => {
    const { page } = contact;
    await page.goto((await school.mailTo(leader.email)).link);
    await expect(page.locator('main').textContent()).resolves.toContain(
      'Du svarer for alle kommunene i søknaden: Kviteseid og Seljord.',
    );
    await page.getByRole('button', { name: 'Jeg garanterer for kommunene' }).click();
    await expect(page.locator('h1').textContent()).resolves.toBe('Takk! Søknaden er sendt');
  });

  it('a third who chooses one of them is told at once that it stands in an application already', async () => {
    await writeApplication(admission, 'sein', '3434');
    const late = await comeAs(school, 'kontakt.sein@example.no');
    const { page } = late;
    await page.goto('/min-side');
    await page.getByRole('link', { name: 'Fortsett' }).click();
    await page.goto(`${new URL(page.url()).pathname}/kommune?sok=seljord`);
    await page.getByRole('button', { name: 'Velg Seljord' }).click();
    await expect(page.locator('.ds-error-summary').textContent()).resolves.toContain(
      'Seljord står allerede i en søknad som er sendt i dette opptaket.',
    );
    await expect(page.getByLabel('Søk etter kommune').inputValue()).resolves.toBe('seljord');
    expect(late.complaints).toEqual([]);
    await late.leave();
  });

  it('whoever looks for a number of another year is told which municipality has it and when', async () => {
    const { page } = contact;
    await page.goto(`${path}/kommune?sok=3301`);
    await expect(page.locator('main').textContent()).resolves.toContain('Drammen');
  });

  it('and the browser had nothing to complain of', () => {
    expect(contact.complaints).toEqual([]);
  });

  describe('when the deadline passes between opening a page and pressing its button', () => {
    let writer: Visitor;
    let guarantor: Visitor;
    let draft = '';

    beforeAll(async () => {
      draft = `/soknad/${(await writeApplication(admission, 'frist', '1101')).applicationId}`;
      const waiting = await submitNew(admission, 'leder', '1103');
      writer = await comeAs(school, 'kontakt.frist@example.no');
      guarantor = await visit(school);
      school.clock.set(admission.deadlineAt.subtract({ seconds: 60 }));
      await writer.page.goto(`${draft}/kontroll`);
      await guarantor.page.goto(`/garanti/${waiting.leaderSecret}`);
      school.clock.set(admission.deadlineAt.add({ seconds: 1 }));
    });

    afterAll(async () => {
      await writer.leave();
      await guarantor.leave();
    });

    it('the contact is told that it came too late, and what was written still stands', async () => {
      const { page } = writer;
      await page.getByRole('button', { name: 'Send søknaden' }).click();
      await expect(page.locator('.notice').first().textContent()).resolves.toContain('Fristen gikk ut');
      await expect(page.locator('main').textContent()).resolves.toContain('Oppgaven til frist');
      await page.goto(`${draft}/oppgave`);
      await page.getByLabel('Tittel').fill('En tittel som kommer for sent');
      await page.getByRole('button', { name: 'Lagre og gå videre' }).click();
      await expect(page.locator('.notice').textContent()).resolves.toContain('Endringen ble ikke lagret');
      await expect(page.getByLabel('Tittel').inputValue()).resolves.toBe('En tittel som kommer for sent');
    });

    it('the leader is told that the guarantee can no longer be given', async () => {
      const { page } = guarantor;
      await page.getByRole('button', { name: 'Jeg garanterer for kommunen' }).click();
      await expect(page.locator('h1').textContent()).resolves.toBe('Fristen er ute');
    });

    it('what was sent before it stands, read only', async () => {
      school.clock.set(admission.deadlineAt.add({ minutes: 2 }));
      await school.runDue();
      const { page } = contact;
      await page.goto(path);
      await expect(page.locator('main').textContent()).resolves.toContain(
        'Fristen er ute, og søknaden står slik den ble sendt.',
      );
      await expect(page.locator('.task').count()).resolves.toBe(0);
      await writer.page.goto(draft);
      await expect(writer.page.locator('main').textContent()).resolves.toContain('Søknaden ble ikke sendt i tide');
      expect([...contact.complaints, ...writer.complaints, ...guarantor.complaints]).toEqual([]);
    });
  });
});
