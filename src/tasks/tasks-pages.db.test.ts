import { beforeEach, expect, it } from 'vitest';
import { employ, openSite, people, type Site } from '../../test/support/app.ts';
import type { Browser } from '../../test/support/browser.ts';
import { oneDatabase } from '../../test/support/database.ts';
import { inventCohort, memberEmail, type InventedCohort } from '../cohort/cohort.fixture.ts';
import { inventPublished } from '../gatherings/gatherings.fixture.ts';
import { writeSpeaker } from '../gatherings/speakers.action.ts';
import { readableCards } from '../library/index.ts';
import { giveTask, handInAs } from './tasks.fixture.ts';

const desk = '/skole/kull/2022';
const handingIn = { button: ['gjor', 'lever'] } as const;

oneDatabase('the pages of tasks', (open) => {
  let site: Site;
  let year: InventedCohort;
  let teacher: Browser;
  let member: Browser;
  let other: Browser;

  beforeEach(async () => {
    site = await openSite(await open());
    year = await inventCohort(site.deed, site.callId);
    await inventPublished(site.deed, year.cohort.id, 1, '2022-09-06');
    await inventPublished(site.deed, year.cohort.id, 2, '2022-10-18', 3);
    site.clock.set(Temporal.Instant.from('2022-09-08T08:00:00Z'));
    const details = { name: 'Lærer', email: people.teacher, organisation: '', bio: '' };
    await writeSpeaker(site.deed, giver().by, null, { ...details, kind: 'own', consents: false, language: 'nb' }, '');
    teacher = await site.asPerson(people.teacher);
    member = await site.asPerson(memberEmail(1, 1));
    other = await site.asPerson(memberEmail(1, 2));
  });

  const giver = () => ({ deed: site.deed, by: { cohortId: year.cohort.id, accountId: site.coordinatorId } });
  const own = (id: string) => `/kull/2022/oppgave/${id}`;

  it('let a teacher make a task of a card, look at it, give it, and read and answer what comes in', async () => {
    expect((await teacher.open('/min-side')).html).toContain(`${desk}/oppgaver`);
    const [card] = await readableCards(site.db);
    await teacher.open(`${desk}/oppgaver/ny?etter=1&kort=${card?.id}`);
    expect(teacher.page.html).toContain('value="2022-10-10"');
    expect(teacher.page.html).toContain(card?.texts.nb.title);
    const draft = await teacher.submitAndFollow({ 'title.nb': 'Tenk alene først' });
    const { pathname } = new URL(draft.address, site.baseUrl);
    const id = pathname.split('/').at(-1) ?? '';
    expect((await member.open(own(id))).status).toBe(404);
    await teacher.submitAndFollow({}, { action: `${pathname}/gi` });
    await member.open(own(id));
    expect(member.page.html).toContain(`/bibliotek/${card?.id}`);
    await member.submitAndFollow({ text: 'Vårt svar' }, handingIn);
    expect(member.page.html).toContain('Kvittering');
    const [work] = await site.db.selectFrom('taskWork').select('id').execute();
    await teacher.open(`${pathname}/svar/${work?.id}`);
    await teacher.submitAndFollow({ text: 'Godt sett' }, { button: ['gjor', 'svar'] });
    expect((await other.open('/kull/2022')).html).toContain('Skolen har svart');
    expect((await other.open(own(id))).html).toContain('Godt sett');
    expect(site.failures).toEqual([]);
  });

  it('are next on the own first page of those who are to do them, until they are handed in', async () => {
    const task = await giveTask(giver());
    const [first] = year.members;
    const link = `href="${own(task.id)}"`;
    for (const browser of [member, other]) expect((await browser.open('/min-side')).html).toContain(link);
    expect((await teacher.open('/min-side')).html).not.toContain(link);
    if (first) await handInAs(site.deed, task, first, { text: 'Vårt svar' });
    expect((await member.open('/min-side')).html).not.toContain(link);
  });

  it('do not exist for somebody who teaches another cohort', async () => {
    const task = await giveTask(giver());
    await employ(site, 'other.teacher@skolen.example', 'teacher');
    const stranger = await site.asPerson('other.teacher@skolen.example');
    for (const path of [`${desk}/oppgaver`, `${desk}/oppgave/${task.id}`, `${desk}/oppgave/${task.id}/svar/${task.id}`])
      expect((await stranger.open(path)).status).toBe(404);
    expect((await stranger.open('/min-side')).html).not.toContain('/oppgaver');
  });

  it('show scripts and other markup as the text that they are, on both sides', async () => {
    const task = await giveTask(giver(), { text: { nb: '<img src=x onerror=alert(1)> [a](javascript:alert(2))' } });
    const text = '<script>alert(3)</script><b>fet</b>';
    const [first] = year.members;
    const work = first && (await handInAs(site.deed, task, first, { text }));
    for (const { html } of [
      await member.open(own(task.id)),
      await teacher.open(`${desk}/oppgave/${task.id}/svar/${work?.id}`),
      await teacher.open(`${desk}/oppgave/${task.id}`),
    ]) {
      expect(html).not.toMatch(/<script>alert|<b>fet|<img src=x|href="javascript:/);
      expect(html).toContain('&lt;');
    }
  });

  it('refuse fifty thousand characters at the field, with the limit, and keep what was typed', async () => {
    const task = await giveTask(giver());
    await member.open(own(task.id));
    const text = 'å'.repeat(50_000);
    const answer = await member.submit({ text }, handingIn);
    expect(answer.status).toBe(422);
    expect(answer.html).toMatch(/20\s000 tegn/);
    expect(answer.html).toContain(text);
  });

  it('show both versions to the second of two in a group, who then settles it', async () => {
    const task = await giveTask(giver());
    await member.open(own(task.id));
    await other.open(own(task.id));
    await member.submitAndFollow({ text: 'Den enes tekst' }, handingIn);
    const answer = await other.submit({ text: 'Den andres tekst' }, handingIn);
    expect(answer.status).toBe(409);
    expect(answer.html).toContain('Den enes tekst');
    expect(answer.html).toContain('Den andres tekst');
    await other.submitAndFollow({ text: 'Begges tekst' }, handingIn);
    const versions = await site.db.selectFrom('handedIn').select('text').orderBy('version').execute();
    expect(versions.map((version) => version.text)).toEqual(['Den enes tekst', 'Begges tekst']);
  });

  it('say so where something has been changed but not handed in since', async () => {
    const task = await giveTask(giver());
    await member.open(own(task.id));
    await member.submitAndFollow({ text: 'Levert' }, handingIn);
    expect(member.page.html).not.toContain('Endringene er ikke levert');
    await member.submitAndFollow({ text: 'Levert, og mer' }, { button: ['gjor', 'lagre'] });
    expect(member.page.html).toContain('Endringene er ikke levert');
  });

  it('take a file by what it holds and not by its name', async () => {
    const task = await giveTask(giver());
    const upload = async (content: string) => {
      const form = new FormData();
      form.set('gjor', 'fil');
      form.set('text', 'Det jeg har skrevet');
      form.set('base', '');
      form.set('fil', new File([content], 'notat.pdf'));
      return await member.post(own(task.id), form);
    };
    const virus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
    const refused = await upload(virus);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Det jeg har skrevet');
    expect(await site.db.selectFrom('taskFile').select('id').execute()).toEqual([]);
    await upload('%PDF-1.7 hei %%EOF');
    expect((await member.open(own(task.id))).html).toContain('notat.pdf');
  });

  it('say that a task was moved, and when it was due before', async () => {
    const task = await giveTask(giver());
    await teacher.open(`${desk}/oppgave/${task.id}/endre`);
    await teacher.submitAndFollow({ dueOn: '2022-10-12' });
    expect((await member.open(own(task.id))).html).toContain('Den var 9. oktober 2022 kl. 20.00');
  });

  it('keep typing quietly, and tell the browser what it then goes on from', async () => {
    const task = await giveTask(giver());
    await member.open(own(task.id));
    const base = /name="base" value="(\w+)"/.exec(member.page.html)?.[1] ?? '';
    const quiet = (text: string, from: string, who = member) =>
      who.send('POST', own(task.id), new URLSearchParams({ text, link: '', base: from, stille: 'ja' }), {
        origin: site.baseUrl,
      });
    const first = (await (await quiet('Et', base)).json()) as { kept: boolean; base: string };
    expect(first.kept).toBe(true);
    expect((await (await quiet('Et ord', first.base)).json()) as object).toMatchObject({ kept: true });
    expect((await quiet('Noe annet', base, other)).status).toBe(409);
  });
});
