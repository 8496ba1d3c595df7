import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberEmail } from '../../src/cohort/cohort.fixture.ts';
import { phones, press, startWithProgramme } from './support/cohort.ts';
import { plainFaultsOf } from './support/page-check.ts';
import { coordinator, type School } from './support/school.ts';
import { comeAs, visit, type Visitor } from './support/visitor.ts';

const passage = 'Jeg trodde motstand var uvilje. Nå ser jeg at noen har noe å tape.';
const secret = 'Dette vil jeg ha for meg selv.';

describe.each(Object.entries(phones))('learning, %s,', (_, phone) => {
  let school: School;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    ({ school } = await startWithProgramme(2));
    visitor = await comeAs(school, memberEmail(1, 1), phone);
    ({ page } = visitor);
  });

  afterAll(async () => {
    await visitor.leave();
    await school.stop();
  });

  async function see(path: string, said: string, as: Page = page): Promise<void> {
    await as.goto(path);
    await as.getByText(said).filter({ visible: true }).first().waitFor();
    expect(await plainFaultsOf(as, 'nb')).toEqual([]);
  }

  it('anybody searches the library, finds a card and reads it', async () => {
    const reader = await visit(school, phone);
    await see('/bibliotek', 'Kreative teknikker', reader.page);
    await reader.page.getByRole('searchbox').fill('finnes overhodet ikke');
    await press(reader.page, 'Vis', 'Ingen kort passer');
    await reader.page.getByRole('searchbox').fill('motstand');
    await reader.page.getByLabel('Hylle').selectOption({ label: 'Teori' });
    await press(reader.page, 'Vis', 'Vis alle kortene');
    const card = reader.page.locator('.card-tile').first().getByRole('link');
    const title = (await card.textContent()) ?? '';
    expect(title.toLowerCase()).toContain('motstand');
    await card.click();
    await reader.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await reader.page.getByRole('heading', { name: 'Kilder' }).waitFor();
    expect(await plainFaultsOf(reader.page, 'nb')).toEqual([]);
    expect(reader.complaints).toEqual([]);
    await reader.leave();
  });

  it('a participant writes in the journal about a session that has been, and shares one passage of it', async () => {
    school.clock.set(Temporal.Instant.from('2022-09-06T15:00:00Z'));
    await see('/min-side/logg', 'Ingen ved skolen kan åpne den');
    await page.getByRole('link', { name: 'Økt kl. 09:00' }).click();
    await press(page, 'Lagre', 'Skriv noe først.');
    await page.getByLabel('Det du vil skrive').fill(`${passage}\n\n${secret}`);
    await press(page, 'Lagre', passage);

    await page.locator('.journal').getByRole('link').first().click();
    await press(page, 'Del med gruppa (avsnitt 1)', 'Delt med gruppa');
  });

  it('somebody of the same group reads the passage and nothing else, and nobody outside of it does', async () => {
    const entry = new URL(page.url()).pathname;
    const [peer, stranger, desk] = [
      await comeAs(school, memberEmail(1, 2), phone),
      await comeAs(school, memberEmail(2, 1), phone),
      await comeAs(school, coordinator.email, phone),
    ];
    await see('/min-side/logg/delt', passage, peer.page);
    await expect(peer.page.getByText(secret).count()).resolves.toBe(0);
    await see('/min-side/logg/delt', 'Ingen har delt noe ennå', stranger.page);
    for (const other of [peer, stranger, desk]) {
      const reply = await other.page.goto(entry);
      expect(reply?.status()).toBe(404);
    }
    await page.getByRole('button', { name: 'Ta tilbake' }).click();
    await page.getByText('Delt med gruppa').waitFor({ state: 'detached' });
    await see('/min-side/logg/delt', 'Ingen har delt noe ennå', peer.page);
    for (const other of [peer, stranger, desk]) await other.leave();
  });

  it('a participant rates themselves, with a reason for each, and sees it on their own page', async () => {
    await see('/kull/2022/utbytte', 'Det gir aldri karakter');
    await page.getByRole('link', { name: 'Vurder deg selv: ved start' }).click();
    await page.getByRole('radiogroup', { name: /^K1\./ }).getByRole('radio', { name: 'Jeg kan forklare det' }).check();
    await press(page, 'Lagre', 'Skriv hvorfor du valgte det for K1.');
    await expect(
      page.getByRole('radiogroup', { name: /^K1\./ }).getByRole('radio', { name: 'Jeg kan forklare det' }).isChecked(),
    ).resolves.toBe(true);
    await page.getByLabel('Hvorfor (K1)').fill('Jeg har holdt kurs om det.');
    await press(page, 'Lagre', 'Vurderingen er lagret.');
    await expect(page.getByRole('img', { name: 'Ved start: 3, Jeg kan forklare det' }).count()).resolves.toBe(1);
  });

  it('the gathering is evaluated once by each, and read when five have answered and it is over', async () => {
    school.clock.set(Temporal.Instant.from('2022-09-07T12:00:00Z'));
    await see('/kull/2022/evaluering/1', 'Ingen får vite hva du svarte');
    await press(page, 'Send svarene', 'Du har ikke svart på noe ennå. Ett svar er nok.');
    await answer(page, 'Litt enig', 'Mer tid til gruppa.');
    await see('/kull/2022/evaluering/1', 'Takk, du har svart');
    for (const [group, place] of [
      [1, 2],
      [1, 3],
      [2, 1],
      [2, 2],
    ] as const) {
      const other = await comeAs(school, memberEmail(group, place), phone);
      await other.page.goto('/kull/2022/evaluering/1');
      await answer(other.page, 'Helt enig', 'Kaffen.');
      await other.leave();
    }
    const desk = await comeAs(school, coordinator.email, phone);
    await see('/skole/kull/2022/evaluering', '5 har svart. Svarene kan leses etter', desk.page);
    await expect(desk.page.getByText('Mer tid til gruppa.').count()).resolves.toBe(0);
    school.clock.set(Temporal.Instant.from('2022-09-23T12:00:00Z'));
    await see('/skole/kull/2022/evaluering', 'Mer tid til gruppa.', desk.page);
    await desk.page.getByText('Snitt 4,8 av 5').waitFor();
    await desk.leave();
  });

  async function answer(on: Page, agreement: string, words: string): Promise<void> {
    await on
      .getByRole('radiogroup', { name: 'Jeg lærte noe jeg kommer til å bruke på jobben.' })
      .getByRole('radio', { name: agreement })
      .check();
    await on.getByLabel('Hva bør skolen gjøre annerledes?').fill(words);
    await press(on, 'Send svarene', 'Takk, du har svart');
  }

  it('had nothing to complain of', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
