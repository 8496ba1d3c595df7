import { describe, expect, it } from 'vitest';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { mainText, valueOf, type Answer, type Browser } from '../../test/support/browser.ts';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import { newestMail } from '../store/index.ts';
import { applicationNow, submitNew, writeApplication, type Written } from './admission.fixture.ts';
import { withdrawApplication } from './case.action.ts';
import { confirmGuarantee, guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { admissionMessages } from './messages/index.ts';

const t = admissionMessages('nb').application;

interface Desk {
  readonly site: Site;
  readonly written: Written;
  readonly browser: Browser;
  /** The path of a page of the application. */
  readonly at: (page: string) => string;
}

/** The contact of a complete draft, signed in. */
async function contactOfDraft(site: Site): Promise<Desk> {
  const written = await writeApplication(site, 'lom');
  const browser = await site.asPerson(people.contact);
  return { site, written, browser, at: (page) => `/soknad/${written.applicationId}${page}` };
}

async function sent(site: Site, name: string, municipality: string): Promise<Written> {
  const written = await submitNew(site, name, municipality);
  const seen = guaranteeFingerprint(await applicationNow(site.db, written.applicationId));
  const confirmed = await confirmGuarantee(site.deed, written.leaderSecret, seen);
  if (!confirmed.ok) throw new Error(confirmed.reason.kind);
  return written;
}

const stored = ({ site, written }: Desk) => applicationNow(site.db, written.applicationId);

/** Each error of the summary leads to a field that is on the page and marked as wrong. */
function fieldsInError(page: Answer): string[] {
  return page.root.querySelectorAll('.ds-error-summary a').map((link) => {
    const target = page.root.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
    const marked = target?.closest('[aria-invalid="true"]') ?? target?.querySelector('[aria-invalid="true"]');
    return `${link.getAttribute('href')}${marked ? '' : ' not marked'}`;
  });
}

const scripts = [
  'Ánne Máret Ŋávdna',
  'Олена Коваль',
  '王小明',
  'محمد بن علي',
  'ไทย',
  'José Ñandú',
  "O'Brien-Ødegård",
  '👩‍👩‍👧 Familien',
  'ﬁ ligatur',
  '<b>Per</b> & "Kari"',
];

oneDatabase('a text that the contact writes', (open) => {
  it('of 10,000 characters is refused at its field with the limit, and stands there still', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    const before = await stored(desk);
    const long = 'å'.repeat(10_000);
    await browser.open(at('/oppgave'));
    const answer = await browser.submit(
      { title: 'Ny tittel', need: long, affected: long, tried: 'kort', strategy: 'kort' },
      { action: '/oppgave' },
    );
    expect(answer.status).toBe(422);
    expect(fieldsInError(answer)).toEqual(['#felt-need', '#felt-affected']);
    expect(answer.errors[0]).toMatch(/4.000/);
    expect([valueOf(answer, 'need'), valueOf(answer, 'title')]).toEqual([long, 'Ny tittel']);
    expect((await stored(desk)).task).toEqual(before.task);
  });

  it.each([
    ['/deltakere/1', 'name'],
    ['/garanti', 'title'],
    ['/trekk', 'reason'],
  ])('of 10,000 characters is refused on %s too', async (page, field) => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    await browser.open(at(page));
    const answer = await browser.submit({ [field]: 'x'.repeat(10_000) }, { action: page });
    expect([answer.status, fieldsInError(answer)]).toEqual([422, [`#felt-${field}`]]);
    expect(valueOf(answer, field)).toHaveLength(10_000);
    expect((await stored(desk)).state).toBe('draft');
  });

  it('is kept as it is in any script, with emoji, and never becomes part of the page', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    for (const name of scripts) {
      await browser.open(at('/deltakere/1'));
      expect((await browser.submit({ name }, { action: '/deltakere/1' })).status).toBe(303);
      expect((await stored(desk)).participants[0]?.name).toBe(name.normalize('NFC'));
      const page = await browser.open(at('/deltakere/1'));
      expect(valueOf(page, 'name')).toBe(name);
      expect(page.html).not.toContain('<b>Per');
      expect(mainText(await browser.open(at('/kontroll')))).toContain(name);
    }
  });

  it('loses what nobody can see, and keeps its lines', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    await browser.open(at('/oppgave'));
    await browser.submit({ need: '  Første linje\r\nandre\u0000 linje\u200b\ufeff  ' }, { action: '/oppgave' });
    expect((await stored(desk)).task.need).toBe('Første linje\nandre linje');
  });

  it('that is unfinished is kept all the same, and the page says what is missing or lets one go on later', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    await browser.open(at('/oppgave'));
    const answer = await browser.submit({ need: '', strategy: '' }, { action: '/oppgave' });
    expect([answer.status, fieldsInError(answer)]).toEqual([422, ['#felt-need', '#felt-strategy']]);
    expect(mainText(answer)).toContain(t.form.savedButMissing);
    expect((await stored(desk)).task.need).toBe('');
    const later = await browser.submit({ tried: '' }, { action: '/oppgave', button: ['senere', 'ja'] });
    expect([later.status, later.location]).toEqual([303, at('')]);
    expect((await stored(desk)).task.tried).toBe('');
  });
});

oneDatabase('the page of a participant', (open) => {
  it.each(['kari', 'kari@', 'kari@lom', 'kari lom@example.no', 'kari@example.no, per@example.no'])(
    'refuses the address «%s» at its field',
    async (email) => {
      const desk = await contactOfDraft(await openSite(await open()));
      const { browser, at } = desk;
      await browser.open(at('/deltakere/2'));
      const answer = await browser.submit({ email, name: 'Nytt navn' }, { action: '/deltakere/2' });
      expect([answer.status, fieldsInError(answer)]).toEqual([422, ['#felt-email']]);
      expect([valueOf(answer, 'email'), valueOf(answer, 'name')]).toEqual([email, 'Nytt navn']);
      expect((await stored(desk)).participants[1]?.name).toBe('Deltaker 2 lom');
    },
  );

  it('takes nothing that it does not offer', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    const page = await browser.open(at('/deltakere/2'));
    const fields = {
      base: valueOf(page, 'base') ?? '',
      name: 'X',
      email: 'x@example.no',
      position: 'king',
      serviceArea: 'healthAndCare',
    };
    const answer = await browser.post(at('/deltakere/2'), fields);
    expect([answer.status, fieldsInError(answer)]).toEqual([422, ['#felt-position']]);
    const other = await browser.post(at('/deltakere/2'), { ...fields, serviceArea: 'magic' });
    expect([other.status, fieldsInError(other)]).toEqual([422, ['#felt-serviceArea']]);
  });

  it('says at the field that somebody is there twice, however the address is written', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    await browser.open(at('/deltakere/2'));
    const answer = await browser.submit({ email: 'DELTAKER1.Lom@example.no' }, { action: '/deltakere/2' });
    expect([answer.status, fieldsInError(answer)]).toEqual([422, ['#felt-email']]);
    expect(answer.errors[0]).toContain('Deltaker 1 lom');
  });

  it('makes room for a fourth, and for no fifth', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    const person = (slot: number) => ({
      name: `Person ${slot}`,
      email: `person${slot}@example.no`,
      position: 'leader',
      serviceArea: 'other',
    });
    await browser.open(at('/deltakere/4'));
    expect((await browser.submit(person(4), { action: '/deltakere/4' })).status).toBe(303);
    expect(mainText(await browser.open(at('/deltakere')))).toContain(t.participants.full(4));
    for (const slot of [5, 9]) {
      expect((await browser.open(at(`/deltakere/${slot}`))).location).toBe(at('/deltakere'));
      expect((await browser.post(at(`/deltakere/${slot}`), person(slot))).location).toBe(at('/deltakere'));
    }
    expect((await browser.open(at('/deltakere/0'))).status).toBe(404);
    expect((await stored(desk)).participants.map(({ slot }) => slot)).toEqual([1, 2, 3, 4]);
  });

  it('warns on the list of one sector alone, and sending is refused with the way to mend it', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    for (const slot of [1, 2, 3]) {
      await browser.open(at(`/deltakere/${slot}`));
      await browser.submit({ serviceArea: 'healthAndCare' }, { action: `/deltakere/${slot}` });
    }
    expect(mainText(await browser.open(at('/deltakere')))).toContain(t.faults.tooFewSectors(1, 2));
    const answer = await browser.post(at('/send'));
    expect(answer.status).toBe(422);
    const links = answer.root.querySelectorAll('main .notice a').map((link) => [link.text, link.getAttribute('href')]);
    expect(links).toEqual([[t.faults.tooFewSectors(1, 2), at('/deltakere')]]);
    expect(await newestMail(desk.site.db, 5)).toEqual([]);
  });

  it('mails the link once when the button is pressed, and says to whom', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at, site } = desk;
    await browser.open(at('/deltakere'));
    const page = await browser.submitAndFollow({}, { action: '/deltakere/1/lenke' });
    expect(mainText(page)).toContain(t.participants.linkSentTo('deltaker1.lom@example.no'));
    expect((await newestMail(site.db, 5)).map(({ recipient }) => recipient)).toEqual(['deltaker1.lom@example.no']);
  });
});

oneDatabase('the page of the municipality', (open) => {
  it.each([
    ['9999', /./],
    ['5501', /Tromsø/],
    ['0214', /0214/],
    ['12345', /fire sifre/],
    ['', /fire sifre/],
    ['Lom', /fire sifre/],
    ['x'.repeat(10_000), /fire sifre/],
    ['3434; drop table', /fire sifre/],
  ])('explains why «%s» can’t be chosen', async (velg, why) => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    const page = await browser.open(`${at('/kommune')}?sok=Lom`);
    const answer = await browser.post(at('/kommune'), { base: valueOf(page, 'base') ?? '', velg });
    expect(answer.status).toBe(422);
    expect(answer.errors).toEqual([expect.stringMatching(why)]);
    expect((await stored(desk)).municipalities).toEqual([{ number: '3434', leads: true }]);
  });

  it('refuses one that stands in a sent application at once, and says why', async () => {
    const site = await openSite(await open());
    await sent(site, 'skjaak', '3433');
    const desk = await contactOfDraft(site);
    const { browser, at } = desk;
    await browser.open(`${at('/kommune')}?sok=Skj%C3%A5k`);
    const answer = await browser.submit({}, { action: '/kommune', button: ['velg', '3433'] });
    expect([answer.status, answer.errors]).toEqual([422, [t.municipality.taken('Skjåk')]]);
    await browser.open(at('/kommune'));
    await browser.submitAndFollow({}, { action: '/kommune', button: ['hvordan', 'sammen'] });
    await browser.open(`${at('/kommune')}?sok=skj%C3%A5k`);
    expect((await browser.submit({}, { action: '/kommune', button: ['velg', '3433'] })).status).toBe(422);
    expect((await stored(desk)).municipalities).toEqual([{ number: '3434', leads: true }]);
  });

  it('lets several apply together, and another lead', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    await browser.open(at('/kommune'));
    await browser.submitAndFollow({}, { action: '/kommune', button: ['hvordan', 'sammen'] });
    await browser.open(`${at('/kommune')}?sok=3433`);
    await browser.submitAndFollow({}, { action: '/kommune', button: ['velg', '3433'] });
    await browser.submitAndFollow({}, { action: '/kommune', button: ['leder', '3433'] });
    expect(await stored(desk)).toMatchObject({
      joint: true,
      municipalities: [
        { number: '3433', leads: true },
        { number: '3434', leads: false },
      ],
    });
    await browser.submitAndFollow({}, { action: '/kommune', button: ['fjern', '3433'] });
    expect((await stored(desk)).municipalities).toEqual([{ number: '3434', leads: true }]);
  });

  it('searches for anything without falling over', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at, site } = desk;
    for (const text of ['', ' ', '%', '(', 'Kárášjohka', '🎓', 'x'.repeat(5000), '\\', '<script>']) {
      const page = await browser.open(`${at('/kommune')}?${new URLSearchParams({ sok: text })}`);
      expect(page.status).toBe(200);
      expect(page.html).not.toContain('<script>');
    }
    expect(site.failures).toEqual([]);
  });
});

oneDatabase('the pages of the leader and the language', (open) => {
  it('say at the field what is wrong', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    await browser.open(at('/garanti'));
    const wrong = await browser.submit({ email: 'leder' }, { action: '/garanti' });
    expect([wrong.status, fieldsInError(wrong)]).toEqual([422, ['#felt-email']]);
    const own = await browser.submit({ email: 'Deltaker1.lom@example.no' }, { action: '/garanti' });
    expect([own.status, own.errors]).toEqual([422, [t.faults.guarantorIsParticipant]]);
    const page = await browser.open(at('/malform'));
    const posted = await browser.post(at('/malform'), { base: valueOf(page, 'base') ?? '', languageForm: 'en' });
    expect([posted.status, fieldsInError(posted)]).toEqual([422, ['#felt-languageForm']]);
  });
});

eachDatabase('two tabs on one page', (open) => {
  it('that say different things: what is stored and what was typed are both shown, and saving again is the contact’s choice', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    await browser.open(at('/oppgave'));
    const other = browser.tab();
    await browser.submit({ need: 'Skrevet i den første fanen' }, { action: '/oppgave' });
    const answer = await other.submit({ need: 'Skrevet i den andre fanen' }, { action: '/oppgave' });
    expect(answer.status).toBe(409);
    expect(mainText(answer)).toContain(t.form.conflictTitle);
    expect(answer.root.querySelector('main .notice')?.text).toContain('Skrevet i den første fanen');
    expect(valueOf(answer, 'need')).toBe('Skrevet i den andre fanen');
    expect((await stored(desk)).task.need).toBe('Skrevet i den første fanen');
    expect((await other.submit({}, { action: '/oppgave' })).status).toBe(303);
    expect((await stored(desk)).task.need).toBe('Skrevet i den andre fanen');
  });

  it.each([
    ['/deltakere/1', { name: 'Fra den første' }, { name: 'Fra den andre' }],
    ['/garanti', { name: 'Fra den første' }, { name: 'Fra den andre' }],
    ['/malform', { languageForm: 'nn' }, { languageForm: '' }],
  ])('show both versions on %s', async (page, first, second) => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    await browser.open(at(page));
    const other = browser.tab();
    expect((await browser.submit(first, { action: page })).status).toBe(303);
    const [[field, typed] = ['', '']] = Object.entries(second);
    const answer = await other.post(at(page), { ...fieldsOf(other.page), [field]: typed });
    expect(answer.status).toBe(409);
    const [shown = ''] = Object.values(first);
    expect(answer.root.querySelector('main .notice')?.text).toContain(shown === 'nn' ? t.language.nn : shown);
    if (field === 'name') expect(valueOf(answer, field)).toBe(typed);
  });

  it('of which one took the participant off: the other is told, and nobody else is changed', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    await browser.open(at('/deltakere/1'));
    const other = browser.tab();
    await browser.submit({}, { action: '/deltakere/1/fjern' });
    const answer = await other.submit({ name: 'Skrevet i mellomtiden' }, { action: '/deltakere/1' });
    expect(answer.status).toBe(409);
    expect(valueOf(answer, 'name')).toBe('Skrevet i mellomtiden');
    const again = await other.post(at('/deltakere/1/fjern'), { base: 'gammel' });
    expect(again.status).toBe(409);
    expect((await stored(desk)).participants.map(({ name }) => name)).toEqual(['Deltaker 2 lom', 'Deltaker 3 lom']);
  });
});

eachDatabase('going back in the browser', (open) => {
  it('and sending an old form again does not undo what was saved after it', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at } = desk;
    await browser.open(at('/oppgave'));
    const old = fieldsOf(browser.page);
    await browser.submit({ title: 'Nyere' }, { action: '/oppgave' });
    const answer = await browser.post(at('/oppgave'), { ...old, title: 'Eldre' });
    expect([answer.status, valueOf(answer, 'title')]).toEqual([409, 'Eldre']);
    expect((await stored(desk)).task.title).toBe('Nyere');
  });

  it('to the start of the application leads to the one that is there', async () => {
    const site = await openSite(await open());
    const browser = await site.asPerson(people.contact);
    await browser.open('/opptak/2022/sok');
    const again = browser.tab();
    const first = await browser.submit({ name: 'Kari' });
    const second = await again.submit({ name: 'Kari Nordmann' });
    expect(first.location).toMatch(/^\/soknad\//);
    expect(second.location).toBe(first.location);
    expect((await browser.open('/opptak/2022/sok')).location).toBe(first.location);
  });
});

eachDatabase('a double click on send', (open) => {
  it('asks the leader once, and both answers lead to the same page', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at, site } = desk;
    await browser.open(at('/kontroll'));
    const answers = await Promise.all([
      browser.submit({}, { action: '/send' }),
      browser.tab().submit({}, { action: '/send' }),
    ]);
    expect(answers.map(({ status, location }) => [status, location])).toEqual(Array(2).fill([303, at('')]));
    const questions = (await newestMail(site.db, 20)).filter(({ recipient }) => recipient === people.leader);
    expect(questions).toHaveLength(1);
    expect(mainText(await browser.open(at('')))).toContain(t.overview.awaitingTitle('Leder lom'));
  });
});

oneDatabase('a form that comes after the deadline', (open) => {
  it.each([
    ['/oppgave', { title: 'For sent' }],
    ['/deltakere/2', { name: 'For sent' }],
    ['/garanti', { name: 'For sent' }],
  ])('on %s is not kept, and what was typed stands there with the reason', async (page, typed) => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at, site } = desk;
    const before = await stored(desk);
    await browser.open(at(page));
    site.clock.set(site.deadlineAt.add({ seconds: 1 }));
    const answer = await browser.submit(typed, { action: page });
    expect(answer.status).toBe(409);
    const [[field, value] = ['', '']] = Object.entries(typed);
    expect(valueOf(answer, field)).toBe(value);
    expect(mainText(answer)).toContain(t.form.notOpen('25. juni 2022 kl. 23.59'));
    expect(await stored(desk)).toEqual(before);
  });

  it('to send, one second late, says when the deadline was; one second early it is taken', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at, site } = desk;
    await browser.open(at('/kontroll'));
    site.clock.set(site.deadlineAt.add({ seconds: 1 }));
    const late = await browser.submit({}, { action: '/send' });
    expect(late.status).toBe(409);
    expect(mainText(late)).toContain('25. juni 2022 kl. 23.59');
    site.clock.set(site.deadlineAt.subtract({ seconds: 1 }));
    expect((await browser.submit({}, { action: '/send' })).status).toBe(303);
  });

  it('to start, says that one can’t apply now, before the opening as after the end', async () => {
    const site = await openSite(await open());
    const browser = await site.asPerson(people.contact);
    for (const moment of [site.deadlineAt, Temporal.Instant.from('2022-04-01T00:00:00Z')]) {
      site.clock.set(moment);
      expect((await browser.open('/opptak/2022/sok')).status).toBe(409);
      const answer = await browser.post('/opptak/2022/sok', { name: 'Kari' });
      expect([answer.status, mainText(answer).includes(t.start.notOpenTitle)]).toEqual([409, true]);
    }
  });
});

oneDatabase('the pages of a withdrawn application', (open) => {
  it('can be looked at and change nothing', async () => {
    const desk = await contactOfDraft(await openSite(await open()));
    const { browser, at, site } = desk;
    await browser.open(at('/oppgave'));
    await withdrawApplication(site.deed, desk.written, '');
    const answer = await browser.submit({ title: 'Likevel' }, { action: '/oppgave' });
    expect([answer.status, valueOf(answer, 'title')]).toEqual([409, 'Likevel']);
    expect((await browser.post(at('/send'))).status).toBe(409);
    expect(mainText(await browser.open(at('')))).toContain(t.overview.withdrawnTitle);
    expect(await newestMail(site.db, 5)).toEqual([]);
  });

  describe('after it was sent', () => {
    it('still show the receipt', async () => {
      const site = await openSite(await open());
      const written = await sent(site, 'lom', '3434');
      const browser = await site.asPerson(people.contact);
      await browser.open(`/soknad/${written.applicationId}/trekk`);
      await browser.submitAndFollow({ reason: 'Ingen tid 🙈' }, { action: '/trekk' });
      const receipt = await browser.open(`/soknad/${written.applicationId}/kvittering`);
      expect([receipt.status, mainText(receipt).includes('2022-001')]).toEqual([200, true]);
      for (const version of ['2', '0', '-1', 'x']) {
        const path = `/soknad/${written.applicationId}/kvittering`;
        expect((await browser.open(`${path}?utgave=${version}`)).location).toBe(`/soknad/${written.applicationId}`);
        expect((await browser.open(`${path}.pdf?utgave=${version}`)).status).toBe(404);
      }
    });
  });
});

/** All that the page's own form would send as it stands. */
function fieldsOf(page: Answer): Record<string, string> {
  const form = page.root.querySelectorAll('main form').find((one) => one.querySelector('button[name="senere"]'));
  const names = (form?.querySelectorAll('[name]') ?? [])
    .map((field) => field.getAttribute('name') ?? '')
    .filter((name) => name !== 'senere');
  return Object.fromEntries(names.map((name) => [name, chosenIn(page, name)]));
}

function chosenIn(page: Answer, name: string): string {
  const option =
    page.root.querySelector(`main [name="${name}"] option[selected]`) ??
    page.root.querySelector(`main [name="${name}"][checked]`);
  return option?.getAttribute('value') ?? valueOf(page, name) ?? '';
}
