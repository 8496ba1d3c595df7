import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberEmail } from '../../src/cohort/cohort.fixture.ts';
import { ownSpeaker } from '../../src/gatherings/planning.fixture.ts';
import { phones, press, startWithProgramme } from './support/cohort.ts';
import { plainFaultsOf } from './support/page-check.ts';
import type { School } from './support/school.ts';
import { comeAs, type Visitor } from './support/visitor.ts';

const begun = 'Vi har spurt to innbyggere så langt.';
const finished = 'Vi spurte fem innbyggere. Alle nevnte bussen.';

describe.each(Object.entries(phones))('work between gatherings, %s,', (way, phone) => {
  let school: School;
  let teacher: Visitor;
  let writer: Visitor;
  let peer: Visitor;
  let title: string;

  beforeAll(async () => {
    ({ school } = await startWithProgramme(2));
    await school.runDue();
    school.clock.set(Temporal.Instant.from('2022-09-08T08:00:00Z'));
    // What the gathering made the school tell is not what these stories wait for.
    await school.runDue();
    teacher = await comeAs(school, ownSpeaker.email, phone);
    writer = await comeAs(school, memberEmail(1, 1), phone);
    peer = await comeAs(school, memberEmail(1, 2), phone);
  });

  afterAll(async () => {
    for (const visitor of [teacher, writer, peer]) await visitor.leave();
    await school.stop();
  });

  async function see({ page }: Visitor, path: string, said: string): Promise<void> {
    await page.goto(path);
    await page.getByText(said).filter({ visible: true }).first().waitFor();
    expect(await plainFaultsOf(page, 'nb')).toEqual([]);
  }

  async function follow({ page }: Visitor, link: string, heading: string): Promise<void> {
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect(await plainFaultsOf(page, 'nb')).toEqual([]);
  }

  const answerField = (page: Page) => page.getByRole('textbox', { name: 'Skriv her' });

  it('a teacher makes a task of a card, which nobody sees until it is given', async () => {
    const { page } = teacher;
    await see(teacher, '/skole/kull/2022/oppgaver', 'Ingen oppgaver her ennå.');
    await follow(teacher, 'Lag en oppgave', 'Ny oppgave');
    await press(page, 'Lagre som utkast', 'Dette feltet må fylles ut.');
    const cards = page.getByLabel('Begynn med et kort fra biblioteket');
    await cards.selectOption({ index: 1 });
    title = ((await cards.locator('option:checked').textContent()) ?? '').replace(/ \(\p{L}+\)$/u, '');
    await press(page, 'Bruk kortet', 'Laget fra kortet');
    await expect(page.getByLabel('Tittel', { exact: true }).inputValue()).resolves.toBe(title);
    await page.getByRole('radio', { name: 'I gruppa' }).check();
    await press(page, 'Lagre som utkast', 'Ingen deltakere ser den før du gir den.');
    await see(writer, '/kull/2022/oppgaver', 'Ingen oppgaver ennå');

    await press(page, 'Gi oppgaven til kullet', 'Ingen har levert ennå.');
    await page.getByText('Stille: 2').waitFor();
    await school.runDue();
    await expect(school.mailTo(memberEmail(1, 1))).resolves.toMatchObject({
      subject: expect.stringContaining(`Ny oppgave til gruppa: ${title}`),
    });
  });

  it('a participant comes from the mail, writes, keeps a draft and finds it again', async () => {
    const { page } = writer;
    await see(writer, (await school.mailTo(memberEmail(1, 1))).link, title);
    await press(page, 'Lever', 'Skriv noe, legg ved en fil eller en lenke før du leverer.');
    await answerField(page).fill(begun);
    await press(page, 'Lagre utkast', 'av Deltaker 1.1');
    await see(writer, '/kull/2022/oppgaver', 'Begynt');
    await follow(writer, title, title);
    await expect(answerField(page).inputValue()).resolves.toBe(begun);
  });

  it('what is typed is kept by itself after a while where there is script, and by the button where there is none', async () => {
    const { page } = writer;
    if (way === 'on a phone') {
      await page.clock.install();
      await page.reload();
      await answerField(page).fill(`${begun} Begge nevnte bussen.`);
      await page.clock.runFor(6000);
      await page.getByText('Det du skriver, lagres underveis.').waitFor();
    } else {
      await answerField(page).fill(`${begun} Begge nevnte bussen.`);
      await press(page, 'Lagre utkast', 'av Deltaker 1.1');
    }
    await page.reload();
    await expect(answerField(page).inputValue()).resolves.toBe(`${begun} Begge nevnte bussen.`);
  });

  it('another of the group goes on where the first one stopped, and hands in for all', async () => {
    await see(peer, '/kull/2022', title);
    await follow(peer, 'Åpne oppgaven', title);
    await expect(answerField(peer.page).inputValue()).resolves.toContain(begun);
    await answerField(peer.page).fill(finished);
    await press(peer.page, 'Lever', 'Levert 8. september 2022 kl. 10.00 av deg.');

    await answerField(writer.page).fill('Noe helt annet.');
    await press(writer.page, 'Lever', 'Noen andre i gruppa har skrevet noe annet i mellomtiden');
    await writer.page.getByText(finished).filter({ visible: true }).waitFor();
    await expect(answerField(writer.page).inputValue()).resolves.toBe('Noe helt annet.');
  });

  it('the teacher reads what came in, answers, and the group is told', async () => {
    const { page } = teacher;
    await page.reload();
    await page.getByText('Levert: 1 av 2').waitFor();
    await follow(teacher, 'Les den første uleste', 'Lom');
    await page.getByText(finished).filter({ visible: true }).waitFor();
    await press(page, 'Send svaret', 'Dette feltet må fylles ut.');
    await page.getByLabel('Svaret ditt').fill('Godt sett. Ta det med til neste samling.');
    await press(page, 'Send svaret', 'Besvart');
    await school.runDue();
    await expect(school.mailTo(memberEmail(1, 3))).resolves.toMatchObject({
      subject: expect.stringContaining(`Svar på oppgaven: ${title}`),
    });
    await see(writer, (await school.mailTo(memberEmail(1, 1))).link, 'Godt sett. Ta det med til neste samling.');
  });

  it('had nothing to complain of', () => {
    expect([teacher, writer, peer].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
