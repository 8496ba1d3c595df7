import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberEmail } from '../../src/cohort/cohort.fixture.ts';
import { phones, press, startWithCohort } from './support/cohort.ts';
import { tabAndPress, tabAndType, tabTo } from './support/keyboard.ts';
import { plainFaultsOf } from './support/page-check.ts';
import { coordinator, type School } from './support/school.ts';
import { comeAs, visit, type Visitor } from './support/visitor.ts';

const desk = '/skole/kull/2022';
const gathering = `${desk}/samling/1`;
/** The first session that the plan proposes. */
const opening = 'Hvem er vi, og hva står vi i?';

describe('a gathering, from its days to the lecture hall,', () => {
  let school: School;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    ({ school } = await startWithCohort(3));
    visitor = await comeAs(school, coordinator.email, phones['on a phone without script']);
    ({ page } = visitor);
  });

  afterAll(async () => {
    await visitor.leave();
    await school.stop();
  });

  it('is placed with the others as the plan proposes, and can’t be made longer than it may last', async () => {
    await page.goto(`${desk}/samlinger`);
    await press(page, 'Plasser alle slik planen foreslår', '6 samlinger er plassert.');
    await page.getByText('14 av 14 dager er plassert').waitFor();

    await page.goto(`${desk}/samlinger/1`);
    await page.getByLabel('Siste dag').fill('2022-09-09');
    await press(page, 'Lagre', '4 dager er for langt. Planen sier høyst 3.');
    await expect(page.getByLabel('Siste dag').inputValue()).resolves.toBe('2022-09-09');
    await page.getByLabel('Siste dag').fill('2022-09-07');
    await page.getByRole('textbox', { name: 'Sted' }).fill('Hotell Fjellet');
    await press(page, 'Lagre', 'Hotell Fjellet');
  });

  it('gets rooms and somebody who teaches', async () => {
    await page.goto(`${gathering}/rom`);
    await page.getByLabel('Rom 1', { exact: true }).fill('Salen');
    await page.getByLabel('Plasser, Rom 1').fill('60');
    await page.getByLabel('Rom 2', { exact: true }).fill('Loftet');
    await press(page, 'Lagre', 'Ingen økter ennå');

    await page.goto(`${desk}/innledere/ny`);
    await page.getByRole('radio', { name: 'Ansatt ved skolen' }).check();
    await page.getByLabel('Navn').fill('Kari Lærer');
    await page.getByRole('textbox', { name: 'E-post' }).fill('kari@example.no');
    await press(page, 'Lagre', 'Kari Lærer');
  });

  it('gets a session, after the field has said what is wrong, and no second one into the same room', async () => {
    await page.goto(`${gathering}/okt/ny`);
    await page.getByRole('radio', { name: 'tirsdag 6. september' }).check();
    await page.getByLabel('Til kl.').fill('10.30');
    await fillSession('ni', 'Velkommen');
    await press(page, 'Lagre', 'Skriv et klokkeslett, for eksempel 9.00.');
    await expect(page.getByLabel('Tittel', { exact: true }).inputValue()).resolves.toBe('Velkommen');
    await page.getByLabel('Fra kl.').fill('9');
    await press(page, 'Lagre', 'Velkommen');

    await page.goto(`${gathering}/okt/ny?dag=2022-09-06`);
    await page.getByLabel('Til kl.').fill('11.00');
    await fillSession('10.00', 'To på én gang');
    await press(page, 'Lagre', 'Rommet er opptatt av «Velkommen» kl. 09.00–10.30.');
  });

  async function fillSession(from: string, title: string): Promise<void> {
    await page.getByLabel('Fra kl.').fill(from);
    await page.getByLabel('Rom', { exact: true }).selectOption({ label: 'Salen (60 plasser)' });
    await page.getByLabel('Undervisningsform').selectOption({ label: 'Forelesning' });
    await page.getByLabel('Tittel', { exact: true }).fill(title);
  }

  it('takes what the plan proposes in its place, and what it lacked of the plan is covered', async () => {
    const lack = 'Samling 1 mangler';
    await page.goto(`${desk}/dekning`);
    await expect(page.getByText(lack).count()).resolves.toBeGreaterThan(0);
    expect(await plainFaultsOf(page, 'nb')).toEqual([]);

    await page.goto(`${gathering}/kopier`);
    await press(page, 'Hent øktene', 'Samlingen har økter. Kryss av for at de skal bort, eller behold dem.');
    await page.getByLabel('Ta bort økta som er her nå').check();
    await press(page, 'Hent øktene', opening);
    await expect(page.getByText('Velkommen', { exact: true }).count()).resolves.toBe(0);

    await page.goto(`${desk}/dekning`);
    await expect(page.getByText(lack).count()).resolves.toBe(0);
    await page.getByText('Samling 2, 3, 4, 5 og 6 har ingen økter.').waitFor();
  });

  it('is published to everybody who has to do with it, and can then be read by all', async () => {
    await page.goto(gathering);
    await page.getByRole('link', { name: opening }).filter({ visible: true }).click();
    await page.getByLabel('Rom', { exact: true }).selectOption({ label: 'Salen (60 plasser)' });
    await page.getByRole('checkbox', { name: 'Kari Lærer' }).check();
    await press(page, 'Lagre', 'Publiser programmet');

    await page.getByRole('link', { name: 'Publiser programmet' }).click();
    await page.getByText('13 personer får beskjed').waitFor();
    await press(page, 'Publiser', 'Publisert 15. august 2022');
    await school.runDue();
    await expect(school.mailTo(memberEmail(1, 1))).resolves.toMatchObject({
      subject: expect.stringContaining('Programmet for samling 1 er klart'),
    });

    const stranger = await visit(school, phones['on a phone without script']);
    await stranger.page.goto('/program/2022/1');
    await stranger.page.getByRole('heading', { name: opening }).waitFor();
    expect(await plainFaultsOf(stranger.page, 'nb')).toEqual([]);
    await stranger.leave();
  });

  it('can be built with the keyboard alone', async () => {
    const builder = await comeAs(school, coordinator.email);
    await builder.page.goto(gathering);
    await tabAndPress(builder.page, builder.page.getByRole('link', { name: /^Ny økt.*onsdag/ }));
    await builder.page.getByRole('heading', { name: 'Ny økt' }).waitFor();
    await tabAndType(builder.page, 'Fra kl.', '7.30');
    await tabAndType(builder.page, 'Til kl.', '8.00');
    await tabTo(builder.page, builder.page.getByLabel('Undervisningsform'));
    await builder.page.keyboard.type('Dia');
    await tabAndType(builder.page, 'Tittel', 'Morgenkaffe');
    await tabAndPress(builder.page, builder.page.getByRole('checkbox', { name: 'Likemannslæring' }), 'Space');
    await tabAndPress(builder.page, builder.page.getByRole('button', { name: 'Lagre' }));
    await builder.page.getByRole('link', { name: 'Morgenkaffe' }).filter({ visible: true }).waitFor();
    expect(builder.complaints).toEqual([]);
    await builder.leave();
  });

  it('tells those who come what is different when a session has been moved', async () => {
    await page.goto(gathering);
    await page.getByRole('link', { name: opening }).filter({ visible: true }).click();
    await page.getByLabel('Fra kl.').fill('9.30');
    await page.getByLabel('Til kl.').fill('10.15');
    await press(page, 'Lagre', 'Endringer som ikke er publisert');
    await page.getByRole('link', { name: 'Publiser endringene' }).click();
    await page.getByText(`«${opening}» er flyttet til`).waitFor();
    await press(page, 'Publiser endringene', 'Publisert 15. august 2022');
    school.clock.set(school.clock.now().add({ hours: 1 }));
    await school.runDue();
    const { subject, body } = await school.mailTo(memberEmail(1, 1));
    expect(subject).toContain('Endring i samling 1');
    expect(body).toContain(`«${opening}» er flyttet til`);
  });

  describe.each(Object.entries(phones))('is read by a participant %s', (way, phone) => {
    let participant: Visitor;
    const isScripted = way === 'on a phone';

    beforeAll(async () => {
      participant = await comeAs(school, memberEmail(1, isScripted ? 1 : 2), phone);
    });

    afterAll(() => participant.leave());

    async function see(path: string, said: string): Promise<void> {
      await participant.page.goto(path);
      await participant.page.getByText(said).filter({ visible: true }).first().waitFor();
      expect(await plainFaultsOf(participant.page, 'nb')).toEqual([]);
    }

    it('who sees on the way there what has been moved', async () => {
      school.clock.set(Temporal.Instant.from('2022-09-01T08:00:00Z'));
      await see('/kull/2022', 'Samling 1');
      await see('/kull/2022/samling/1', `«${opening}» er flyttet til tirsdag 6. september 2022 kl. 09.30–10.15`);
      await see('/kull/2022/i-dag', 'Hotell Fjellet');
    });

    it('who sees in the hall what is on now, where, and what comes next', async () => {
      school.clock.set(Temporal.Instant.from('2022-09-06T07:50:00Z'));
      await see('/kull/2022/i-dag', 'ferdig om 25 minutter');
      const now = participant.page.locator('.now-card');
      await expect(now.textContent()).resolves.toContain(opening);
      await expect(now.textContent()).resolves.toContain('Salen');
      await expect(participant.page.locator('.next-card').textContent()).resolves.toContain('Hva er innovasjon');
      school.clock.set(Temporal.Instant.from('2022-09-06T07:55:00Z'));
      // The page asks anew each minute and when it is looked at again; without script people reload it.
      if (isScripted) {
        await participant.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await participant.page.getByText('ferdig om 20 minutter').waitFor();
      } else await see('/kull/2022/i-dag', 'ferdig om 20 minutter');
      await now.getByRole('link').click();
      await participant.page.getByRole('heading', { name: opening }).waitFor();
      expect(await plainFaultsOf(participant.page, 'nb')).toEqual([]);
    });

    it('who has it in a calendar of their own, at an address that can be made anew', async () => {
      const { page: own } = participant;
      const addressNow = async () => (await own.locator('.calendar-address').textContent()) ?? '';
      await see('/min-side/kalender', 'Adressen til kalenderen din');
      const old = await addressNow();
      const feed = await own.request.get(old);
      expect(feed.headers()['content-type']).toContain('text/calendar');
      // Lines of a calendar are folded.
      await expect(feed.text().then((text) => text.replaceAll('\r\n ', ''))).resolves.toContain(
        `SUMMARY:${opening.replace(',', '\\,')}`,
      );
      await own.getByRole('button', { name: 'Lag ny adresse' }).click();
      await own.getByText('Dette er den nye adressen. Den gamle virker ikke lenger.').waitFor();
      const renewed = await addressNow();
      expect((await own.request.get(old)).status()).toBe(410);
      expect((await own.request.get(renewed)).status()).toBe(200);
      expect(participant.complaints).toEqual([]);
    });
  });
});
