import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QrCode } from '../../src/web/qr-code.view.tsx';
import { memberEmail } from '../../src/cohort/cohort.fixture.ts';
import { ownSpeaker } from '../../src/gatherings/planning.fixture.ts';
import { codeOn, phones, press, startWithProgramme } from './support/cohort.ts';
import { tabAndPress, tabAndType } from './support/keyboard.ts';
import { plainFaultsOf } from './support/page-check.ts';
import { pdfOf } from './support/pdf.ts';
import { coordinator, type School } from './support/school.ts';
import { comeAs, type Visitor } from './support/visitor.ts';

// In two pieces, so that no scanner takes this file for the virus.
const testVirus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

describe('on the morning of a gathering', () => {
  let school: School;
  let teacher: Visitor;
  let sessionPath = '';
  let sessionId = '';

  beforeAll(async () => {
    ({ school, sessionId } = await startWithProgramme(2));
    sessionPath = `/undervisning/okt/${sessionId}`;
    teacher = await comeAs(school, ownSpeaker.email);
  });

  afterAll(async () => {
    await teacher.leave();
    await school.stop();
  });

  /** Minutes after the session has begun, at nine o’clock in Norway. */
  function setMinute(minute: number): void {
    school.clock.set(Temporal.Instant.from('2022-09-06T07:00:00Z').add({ seconds: Math.round(minute * 60) }));
  }

  /** Opens the screen anew and reads what stands on it. */
  async function codeNow(): Promise<string> {
    await teacher.page.goto(`${sessionPath}/innsjekking`);
    return await codeOn(teacher.page);
  }

  it('the teacher opens check-in from half an hour before, not earlier', async () => {
    setMinute(-31);
    await teacher.page.goto(`${sessionPath}/innsjekking`);
    await expect(teacher.page.getByRole('button', { name: 'Åpne innsjekking' }).count()).resolves.toBe(0);
    expect(await plainFaultsOf(teacher.page, 'nb')).toEqual([]);
    setMinute(-5);
    await teacher.page.reload();
    await press(teacher.page, 'Åpne innsjekking', '0 av 6 har sjekket inn');
    await expect(codeOn(teacher.page)).resolves.toMatch(/^[0-9A-Z]{4}$/);
  });

  it('the screen shows the code as a picture that leads to the page with it', async () => {
    const code = await codeNow();
    const drawn = await teacher.page.locator('.qr-code path').getAttribute('d');
    const wanted = renderToString(h(QrCode, { text: `${school.origin}/sjekk-inn/${code}`, label: '' }));
    expect(wanted).toContain(`d="${drawn}"`);
  });

  it('the screen counts those who come while it stands there, and shows the same without script', async () => {
    const still = await comeAs(school, ownSpeaker.email, phones['on a phone without script']);
    await still.page.goto(`${sessionPath}/innsjekking`);
    await expect(codeOn(still.page)).resolves.toBe(await codeNow());
    await expect(still.page.locator('meta[http-equiv="refresh"]').count()).resolves.toBe(1);
    await still.page.getByRole('link', { name: 'Stopp oppdateringen av siden' }).click();
    await expect(still.page.locator('meta[http-equiv="refresh"]').count()).resolves.toBe(0);
    await still.leave();

    const early = await comeAs(school, memberEmail(2, 3), phones['on a phone']);
    const code = await codeNow();
    await early.page.goto('/sjekk-inn');
    await early.page.getByLabel('Koden på skjermen').fill(code);
    await press(early.page, 'Sjekk inn', 'Du er sjekket inn');
    await early.leave();
    await teacher.page.getByText('1 av 6 har sjekket inn').waitFor();
  });

  describe.each(Object.entries(phones))('a participant %s', (way, phone) => {
    let participant: Visitor;
    const group = way === 'on a phone' ? 1 : 2;

    beforeAll(async () => {
      participant = await comeAs(school, memberEmail(group, 1), phone);
    });

    afterAll(() => participant.leave());

    async function type(code: string, said: string, as = participant): Promise<void> {
      await as.page.goto('/sjekk-inn');
      await as.page.getByLabel('Koden på skjermen').fill(code);
      await press(as.page, 'Sjekk inn', said);
    }

    it('is told what is wrong with a code, and keeps what was typed', async () => {
      setMinute(0.5);
      const old = await codeNow();
      setMinute(3);
      await type(old, 'Koden har skiftet siden du så den.');
      await expect(participant.page.getByLabel('Koden på skjermen').inputValue()).resolves.toBe(old);
      await type('0000', 'Koden stemmer ikke med noen økt som er i gang.');
    });

    it('types the code as it comes, and is there once even if it is sent twice', async () => {
      setMinute(4);
      const code = await codeNow();
      await type(` ${code.toLowerCase().split('').join(' ')}`, 'Registrert som til stede kl. 09.04.');
      await type(code, 'Du hadde sjekket inn allerede');
    });

    it('comes by the code in the picture, and is late', async () => {
      setMinute(30);
      const late = await comeAs(school, memberEmail(group, 2), phone);
      await late.page.goto(`/sjekk-inn/${await codeNow()}`);
      expect(await plainFaultsOf(late.page, 'nb')).toEqual([]);
      await press(late.page, 'Jeg er her', 'Registrert som forsinket kl. 09.30.');
      expect(late.complaints).toEqual([]);
      await late.leave();
    });

    it('comes too late, and is told whom to ask', async () => {
      setMinute(46);
      const last = await comeAs(school, memberEmail(1, 3), phone);
      await type(await codeNow(), 'Det er mer enn 45 minutter siden økta «Økt kl. 09:00» begynte.', last);
      await last.leave();
    });

    it('sees afterwards what is written down, and what is still possible', async () => {
      await participant.page.goto('/kull/2022/oppmote');
      await participant.page.getByText('Tallene i tabell').click();
      await participant.page.getByText('Til stede, sjekket inn kl. 09.04').filter({ visible: true }).waitFor();
      await participant.page.getByText('Du har vært med på').first().waitFor();
      expect(await plainFaultsOf(participant.page, 'nb')).toEqual([]);
    });

    it('asks beforehand to be away, and reads the answer', async () => {
      setMinute(90);
      const { page } = participant;
      await page.goto('/kull/2022/fravaer');
      await press(page, 'Send søknaden', 'Velg minst én økt, dag eller samling.');
      await page.getByLabel('Hele tirsdag 6. september').check();
      await page.getByRole('radio', { name: 'Familie' }).check();
      await press(page, 'Send søknaden', 'Søknaden er sendt. Du får beskjed når skolen har svart.');

      const desk = await comeAs(school, coordinator.email, phones['on a phone without script']);
      await desk.page.goto('/skole/kull/2022/fravaer');
      await desk.page.getByRole('link', { name: `Deltaker ${group}.1` }).click();
      await press(desk.page, 'Ikke innvilg', 'Skriv hvorfor fraværet ikke innvilges.');
      await desk.page.getByLabel('Svar til deltakeren').fill('Gruppa trenger deg etter lunsj.');
      await press(desk.page, 'Ikke innvilg', 'Svaret er lagret, og deltakeren får beskjed.');
      await page.goto('/kull/2022/fravaer');
      await page.getByText('Gruppa trenger deg etter lunsj.').waitFor();
      await desk.page.getByLabel('Svar til deltakeren').fill('Vi finner en annen løsning.');
      await press(desk.page, 'Innvilg', 'Fraværet er innvilget, og deltakeren får beskjed.');
      await desk.leave();
      await page.reload();
      await page.getByText('Vi finner en annen løsning.').waitFor();
      await page.getByRole('button', { name: 'Jeg kan komme likevel' }).waitFor();
    });

    it('had nothing to complain of', () => {
      expect(participant.complaints).toEqual([]);
    });
  });

  it('the teacher marks the others on a phone without script, and says why where something stood already', async () => {
    const visitor = await comeAs(school, ownSpeaker.email, phones['on a phone without script']);
    const { page } = visitor;
    await page.goto(`${sessionPath}/oppmote`);
    await page.getByText('5 av 6 er registrert.').waitFor();
    await choose('Deltaker 1.3', 'Borte');
    await press(page, 'Lagre oppmøtet', '6 av deltakerne er registrert.');
    await choose('Deltaker 1.2', 'Til stede');
    await press(page, 'Lagre oppmøtet', 'Skriv hvorfor du endrer det som alt er registrert.');
    await page.getByLabel('Hvorfor endrer du?').fill('Satt bakerst da det begynte.');
    await press(page, 'Lagre oppmøtet', 'Oppmøtet er lagret.');
    await visitor.leave();

    async function choose(name: string, state: string): Promise<void> {
      await page.getByRole('radiogroup', { name }).getByRole('radio', { name: state }).check();
    }
  });

  it('the teacher lays out a file, but neither one of a kind that nobody knows nor one with a virus', async () => {
    const visitor = await comeAs(school, ownSpeaker.email, phones['on a phone without script']);
    const { page } = visitor;
    await page.goto(sessionPath);
    await layOut('Program.exe', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'Vi kjenner ikke igjen fila.');
    await expect(page.getByLabel('Tittel').inputValue()).resolves.toBe('Program.exe');
    await layOut('eicar.txt', Buffer.from(testVirus), 'Fila inneholder et kjennetegn på virus');
    await layOut('lysark.pdf', pdfOf('Lysark'), 'Det er lagt ut.');
    await visitor.leave();

    async function layOut(name: string, buffer: Buffer, said: string): Promise<void> {
      await page.getByLabel('Tittel').fill(name);
      await page.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: 'application/pdf', buffer });
      await press(page, 'Legg ut', said);
    }
  });

  it('a participant finds the file at the session', async () => {
    const visitor = await comeAs(school, memberEmail(1, 2), phones['on a phone without script']);
    const { page } = visitor;
    await page.goto(`/kull/2022/okt/${sessionId}`);
    const link = page.getByRole('link', { name: 'lysark.pdf' });
    await expect(page.getByRole('link', { name: 'eicar.txt' }).count()).resolves.toBe(0);
    const file = await page.request.get((await link.getAttribute('href')) ?? '');
    expect([file.status(), await file.body()]).toEqual([200, pdfOf('Lysark')]);
    await visitor.leave();
  });

  it('somebody checks in with the keyboard alone', async () => {
    setMinute(20);
    const visitor = await comeAs(school, memberEmail(2, 1));
    const { page } = visitor;
    await page.goto('/sjekk-inn');
    await tabAndType(page, 'Koden på skjermen', 'feil');
    await page.keyboard.press('Enter');
    const summary = page.locator('.ds-error-summary');
    await summary.waitFor();
    await expect(summary.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await tabAndPress(page, summary.getByRole('link'));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(await codeNow());
    await tabAndPress(page, page.getByRole('button', { name: 'Sjekk inn', exact: true }));
    await page.getByText('Du hadde sjekket inn allerede').first().waitFor();
    expect([...visitor.complaints, ...teacher.complaints]).toEqual([]);
    await visitor.leave();
  });
});
