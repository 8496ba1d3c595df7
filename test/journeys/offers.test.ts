import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretFor } from '../../src/admission/admission.fixture.ts';
import { languages } from '../../src/kit/language.ts';
import { offersRoutes } from '../../src/offers/index.ts';
import { nameIn, offered, waitingOne } from '../../src/offers/offers.fixture.ts';
import { assessedCall, drawn, type Assessed } from '../../src/selection/selection.fixture.ts';
import { href } from '../../src/web/address.ts';
import { bringAxe, faultsOf } from './support/page-check.ts';
import { coordinator, startSchool, type School } from './support/school.ts';
import { comeAs, phone, visit, type Visitor } from './support/visitor.ts';

const notPages = /\.(pdf|xlsx)$/;

describe('after the draw', () => {
  let school: School;
  let assessed: Assessed;
  let desk: Visitor;
  let contact: Visitor;
  let participant: Visitor;
  let address = '';
  let application = '';

  beforeAll(async () => {
    school = await startSchool({ rateLimits: false });
    const change = { minPerRegion: 0, minSmall: 0, minLarge: 0 };
    assessed = await assessedCall(school.db, change, await school.openCall());
    await drawn(assessed);
    desk = await comeAs(school, coordinator.email);
    await bringAxe(desk);
    address = `/skole/opptak/${assessed.callId}`;
  });

  afterAll(async () => {
    for (const one of [desk, contact, participant]) await one.leave();
    await school.stop();
  });

  /** What is wrong with a page in any language, width or scheme. */
  async function faultsAt(path: string, { page }: Visitor): Promise<string[]> {
    const faults: string[] = [];
    for (const language of languages) {
      await page.goto(href(language, path));
      faults.push(...(await faultsOf(page, language)));
    }
    return faults;
  }

  it('the coordinator reads every kind of letter as it will arrive, and sends them', async () => {
    const { page } = desk;
    expect(await faultsAt(`${address}/vedtak`, desk)).toEqual([]);
    for (const kind of ['offer', 'waiting', 'qualified'])
      expect(await faultsAt(`${address}/vedtak/forhandsvis?slag=${kind}`, desk)).toEqual([]);
    await page.goto(`${address}/vedtak`);
    await page.getByRole('button', { name: 'Send alle 32 vedtak' }).click();
    await page.getByText('32 vedtak er sendt.').waitFor();
    await school.runDue();
    expect(await faultsAt(`${address}/plasser`, desk)).toEqual([]);
  });

  it('the contact reads the decision and accepts with somebody new, on a phone without script', async () => {
    const offer = await offered(assessed);
    application = `/soknad/${offer.application.id}`;
    const email = `kontakt.${nameIn(assessed, offer.application.id)}@example.no`;
    const looking = await comeAs(school, email);
    await bringAxe(looking);
    for (const path of ['', '/vedtak', '/svar', '/klage'])
      expect(await faultsAt(application + path, looking)).toEqual([]);
    await looking.leave();

    contact = await comeAs(school, email, { viewport: phone, javaScriptEnabled: false });
    const { page } = contact;
    await page.goto('/min-side');
    await page.getByRole('link', { name: 'Svar på tilbudet', exact: true }).click();
    const newcomer = page.getByRole('group', { name: 'Deltaker 2' });
    await expect(newcomer.isVisible()).resolves.toBe(false);
    await page.locator('input[name="p2_svar"][value="byttes"]').check();
    await newcomer.getByLabel('Navn').fill('Randi Ny');
    await page.getByRole('button', { name: 'Takk ja' }).click();
    await expect(page.locator('.ds-error-summary').textContent()).resolves.toContain('e-post');
    await expect(newcomer.getByLabel('Navn').inputValue()).resolves.toBe('Randi Ny');
    await newcomer.getByLabel('E-post').fill('randi.ny@example.no');
    await newcomer.getByLabel('Rolle').selectOption({ label: 'Leder' });
    await newcomer.getByLabel('Tjenesteområde').selectOption({ index: 2 });
    await page.locator('textarea[name="p2_reason"]').fill('Har fått ny jobb');
    await page.getByRole('button', { name: 'Takk ja' }).click();
    await page.getByText('Takk! Dere har takket ja.').waitFor();
    await expect(page.locator('main').textContent()).resolves.toContain('Randi Ny kom inn for Deltaker 2');
  });

  it('a participant reads where they stand and appeals, and the school deals with it', async () => {
    const { application: other } = await offered(assessed, 1);
    const secret = await secretFor(school.db, other.participants[0]?.email ?? '');
    participant = await visit(school);
    await bringAxe(participant);
    expect(await faultsAt(`/deltaker/${secret}/vedtak`, participant)).toEqual([]);
    expect(await faultsAt(`/deltaker/${secret}/klage`, participant)).toEqual([]);
    const { page } = participant;
    await page.goto(`/deltaker/${secret}/klage`);
    await page.getByLabel('Hva er feil').fill('Jeg har mer utdanning enn dere har sett.');
    await page.getByRole('button', { name: 'Send klagen' }).click();
    await page.getByText('Vi har fått klagen.').waitFor();

    expect(await faultsAt(`${address}/klager`, desk)).toEqual([]);
    expect(await faultsAt(`${address}/klager/ny`, desk)).toEqual([]);
    await desk.page.goto(`${address}/klager`);
    await desk.page.locator('main table a').first().click();
    const one = new URL(desk.page.url()).pathname;
    expect(await faultsAt(one, desk)).toEqual([]);
    await desk.page.goto(one);
    await desk.page.getByText('Hold fast på vedtaket').click();
    await desk.page.locator('textarea[name="reason_passOn"]').fill('Vi ser det som før.');
    await desk.page.getByRole('button', { name: 'Send til klagenemnda' }).click();
    await desk.page.getByText('Hos klagenemnda').first().waitFor();
    await desk.page.getByRole('link', { name: /^Du er kvalifisert/ }).click();
    expect(await faultsAt(new URL(desk.page.url()).pathname, desk)).toEqual([]);
  });

  it('somebody who waits has nothing to answer, and everything is in order in the browser', async () => {
    const waiting = await waitingOne(assessed);
    const other = await comeAs(school, `kontakt.${nameIn(assessed, waiting.application.id)}@example.no`);
    await bringAxe(other);
    for (const path of ['/vedtak', '/svar'])
      expect(await faultsAt(`/soknad/${waiting.application.id}${path}`, other)).toEqual([]);
    expect([...desk.complaints, ...contact.complaints, ...participant.complaints, ...other.complaints]).toEqual([]);
    await other.leave();
    const pages = offersRoutes.filter(({ method, path }) => method === 'get' && !notPages.test(path));
    expect(pages.map(({ path }) => path).filter((path) => !school.shown.has(path))).toEqual([]);
  });
});
