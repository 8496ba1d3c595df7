import { beforeAll, expect, it, vi } from 'vitest';
import type { Member } from '../cohort/index.ts';
import { inventCohort, memberEmail, ownerEmail } from '../cohort/cohort.fixture.ts';
import { inventPublished } from '../gatherings/gatherings.fixture.ts';
import { saveSpeaker, type Speaker } from '../gatherings/speaker.store.ts';
import { newId } from '../kit/id.ts';
import { inTransaction } from '../store/index.ts';
import { openSite, people, type Site } from '../../test/support/app.ts';
import type { Browser } from '../../test/support/browser.ts';
import { oneDatabase } from '../../test/support/database.ts';
import { announceToAll } from '../../test/support/talk-scenes.ts';
import { newPost } from './talk.fixture.ts';
import { closeThread } from './thread.action.ts';
import { startThread, writePost, type Writer } from './write-post.action.ts';

const list = '/kull/2022/samtaler';

async function openCohort(site: Site) {
  const { cohort, members } = await inventCohort(site.deed, site.callId);
  const { sessions } = await inventPublished(site.deed, cohort.id, 1, '2022-09-06');
  const writers = members.map(({ accountId }): Writer => ({ cohort, accountId }));
  const [first, second] = writers;
  if (!first || !second) throw new Error('the cohort is too small');
  const about = { kind: 'free', title: 'Om innbyggerne', gathering: 1 } as const;
  const started = await startThread(site.deed, first, about, newPost('Hvem har prøvd <b>dette</b>?'));
  if (!started.ok) throw new Error(started.reason.kind);
  const path = `/kull/2022/samtale/${started.value.threadId}`;
  const read = async (browser: Browser, address: string) => await (await browser.send('GET', address)).text();
  const send = async (browser: Browser, address: string, form: Readonly<Record<string, string>>) =>
    await browser.send('POST', address, new URLSearchParams({ ...form }), { origin: site.baseUrl });
  return { cohort, members, sessions, first, second, threadId: started.value.threadId, path, read, send };
}

function ownSpeaker(site: Site, cohortId: string, accountId: string): Omit<Speaker, 'id' | 'linkHash'> {
  const consent = { consent: 'given', consentAt: null } as const;
  const words = { name: 'Kari Lærer', email: people.teacher, language: 'nb', organisation: '', bio: '' } as const;
  return { cohortId, accountId, kind: 'own', addedAt: site.clock.now(), ...consent, ...words };
}

oneDatabase('the pages of conversations', (open) => {
  it('show what is new until it is read, and the whole way without script from writing to reading', async () => {
    const site = await openSite(await open());
    const { path, read, send } = await openCohort(site);
    const reader = await site.asPerson(memberEmail(2, 1));
    expect(await read(reader, '/kull/2022')).toContain('1 med noe nytt');
    expect(await read(reader, list)).toContain('1 nytt');
    const page = await read(reader, path);
    expect(page).toContain('&lt;b&gt;dette&lt;/b&gt;');
    expect(await read(reader, list)).not.toContain('1 nytt');
    const id = /name="id" value="([^"]+)"/.exec(page)?.[1] ?? '';
    for (let times = 0; times < 2; times++) {
      const sent = await send(reader, path, { id, text: 'Vi!', svar: '1' });
      expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}?side=1#innlegg-2`]);
    }
    const author = await site.asPerson(memberEmail(1, 1));
    const answered = await read(author, path);
    expect(answered.match(/Svar til Deltaker 1\.1/g)).toHaveLength(1);
    expect(answered).not.toContain('innlegg-3');
    expect(site.failures).toEqual([]);
  });

  it('keep what was typed when the conversation was closed meanwhile, and say so', async () => {
    const site = await openSite(await open());
    const { cohort, threadId, path, send } = await openCohort(site);
    const browser = await site.asPerson(memberEmail(1, 2));
    await closeThread(site.deed, { cohort, accountId: site.coordinatorId }, threadId, 'close');
    const response = await send(browser, path, { id: newId(), text: 'Min lange tanke' });
    expect(response.status).toBe(409);
    const html = await response.text();
    expect(html).toContain('Samtalen ble stengt mens du skrev');
    expect(html).toContain('Min lange tanke</textarea>');
  });

  it('put the chosen name into the text without sending, and mention it when it is sent', async () => {
    const site = await openSite(await open());
    const { members, path, send } = await openCohort(site);
    const browser = await site.asPerson(memberEmail(1, 2));
    const chosen = members[3]?.accountId ?? '';
    const form = { id: newId(), text: 'Hei', nevn: chosen };
    const inserted = await send(browser, path, { ...form, gjor: 'nevn' });
    expect(inserted.status).toBe(200);
    expect(await inserted.text()).toContain('Hei @Deltaker 2.1</textarea>');
    expect((await send(browser, path, form)).status).toBe(303);
    const told = await site.db.selectFrom('notice').select('kind').where('accountId', '=', chosen).execute();
    expect(told).toEqual([{ kind: 'mentioned' }]);
  });

  it('say when somebody who was mentioned is nobody, and refuse 5,001 characters without losing one', async () => {
    const site = await openSite(await open());
    const { path, read, send } = await openCohort(site);
    const browser = await site.asPerson(memberEmail(1, 2));
    const sent = await send(browser, path, { id: newId(), text: 'Hei @Per Ukjent' });
    expect(await read(browser, sent.headers.get('location') ?? '')).toContain('én ble ikke varslet');
    const long = await send(browser, path, { id: newId(), text: 'x'.repeat(5001) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('x'.repeat(5001));
  });

  it('take an answer to a post that cannot be for one to nobody', async () => {
    const site = await openSite(await open());
    const { path, read, send } = await openCohort(site);
    const browser = await site.asPerson(memberEmail(1, 2));
    for (const svar of ['99999999999', '1e300', '-3', '7']) {
      expect(await read(browser, `${path}?svar=${svar}`)).toContain('Hvem har prøvd');
      expect((await send(browser, path, { id: newId(), text: 'Jeg', svar })).status).toBe(303);
    }
    expect(site.failures).toEqual([]);
  });

  it('tell the author of a change that comes too late, with the text still there', async () => {
    const site = await openSite(await open());
    const { threadId, path, send } = await openCohort(site);
    const author = await site.asPerson(memberEmail(1, 1));
    site.clock.set(site.clock.now().add({ minutes: 61 }));
    // The first post of a free conversation goes by the same id.
    const response = await send(author, `${path}/innlegg/${threadId}`, { text: 'Bedre sagt' });
    expect(response.status).toBe(409);
    const html = await response.text();
    expect(html).toContain('mer enn en time siden');
    expect(html).toContain('Bedre sagt</textarea>');
  });

  it('let whoever has started a conversation and the school call it something else, and nobody keep what it was called', async () => {
    const site = await openSite(await open());
    const { path, sessions, second, read, send } = await openCohort(site);
    const [author, other] = [await site.asPerson(memberEmail(1, 1)), await site.asPerson(memberEmail(1, 2))];
    const school = await site.asPerson(people.coordinator);
    const title = `${path}/overskrift`;
    expect((await send(other, title, { tittel: 'Om noe annet' })).status).toBe(404);
    expect(await read(other, path)).not.toContain(title);
    expect(await read(author, path)).toContain(title);
    expect((await send(author, title, { tittel: 'Om Kari' })).headers.get('location')).toBe(path);
    for (const tittel of ['', 'x'.repeat(121)]) expect((await send(school, title, { tittel })).status).toBe(422);
    for (let times = 0; times < 2; times++) expect((await send(school, title, { tittel: 'Om en' })).status).toBe(303);
    expect(await read(other, list)).toContain('Om en');
    expect(await read(other, `${list}?sok=Kari`)).toContain('Ingen samtaler passer');
    const renamed = await site.db.selectFrom('logEntry').selectAll().where('action', '=', 'threadRenamed').execute();
    expect(renamed).toHaveLength(2);
    expect(JSON.stringify(renamed)).not.toContain('Kari');
    const about = { kind: 'session', gathering: 1, sessionId: sessions[0]?.id ?? '' } as const;
    const named = await startThread(site.deed, second, about, newPost('Hva var dette?'));
    const ofSession = `/kull/2022/samtale/${named.ok ? named.value.threadId : ''}/overskrift`;
    expect((await school.send('GET', ofSession)).status).toBe(404);
  });

  it('lead from a session to what is said about it, and to one conversation whoever begins', async () => {
    const site = await openSite(await open());
    const { sessions, read, send } = await openCohort(site);
    const session = sessions[0]?.id ?? '';
    const browser = await site.asPerson(memberEmail(1, 2));
    const begin = `/kull/2022/samtale/ny?okt=${session}`;
    expect(await read(browser, `/kull/2022/okt/${session}`)).toContain(begin);
    expect(await read(browser, begin)).toContain('Samtale: Økt 1 kl. 09:00');
    const begun = await send(browser, '/kull/2022/samtale/ny', { id: newId(), okt: session, text: 'Først' });
    const thread = begun.headers.get('location')?.split('?')[0] ?? '';
    expect(await read(browser, `/kull/2022/okt/${session}`)).toContain('Samtalen om økta (1 innlegg)');
    const other = await site.asPerson(memberEmail(2, 1));
    const again = await other.send('GET', begin);
    expect([again.status, again.headers.get('location')]).toEqual([303, thread]);
    expect(await read(other, `${list}?sok=${encodeURIComponent('økt 1 kl. 09')}`)).toContain(thread);
  });

  it('lie open from the page of somebody who holds sessions, and from nobody else’s', async () => {
    const site = await openSite(await open());
    const { cohort, read } = await openCohort(site);
    const teacher = await site.asPerson(people.teacher);
    expect(await read(teacher, '/undervisning')).not.toContain('samtaler');
    const account = await site.db
      .selectFrom('account')
      .select('id')
      .where('email', '=', people.teacher)
      .executeTakeFirstOrThrow();
    await inTransaction(site.db, (tx) => saveSpeaker(tx, ownSpeaker(site, cohort.id, account.id)));
    const page = await read(teacher, '/undervisning');
    expect(page).toContain(`href="${list}">Samtalene i kull 2022</a> (1 med noe nytt)`);
    expect(page).toContain('href="/kull/2022/kunngjoringer"');
    expect((await teacher.send('GET', list)).status).toBe(200);
    expect((await teacher.send('GET', '/kull/2022/kunngjoringer')).status).toBe(200);
  });

  it('are open to members, and closed without a word to those who have withdrawn, to owners and to others', async () => {
    const site = await openSite(await open());
    const { path } = await openCohort(site);
    await site.db.updateTable('member').set({ state: 'withdrawn' }).where('name', '=', 'Deltaker 2.2').execute();
    await site.db.updateTable('member').set({ state: 'onLeave' }).where('name', '=', 'Deltaker 2.3').execute();
    const statuses: Record<string, number> = {};
    for (const email of [
      memberEmail(1, 2),
      memberEmail(2, 2),
      memberEmail(2, 3),
      ownerEmail(1),
      people.teacher,
      people.coordinator,
    ])
      statuses[email] = (await (await site.asPerson(email)).send('GET', path)).status;
    expect(Object.values(statuses)).toEqual([200, 404, 200, 404, 404, 200]);
  });
});

oneDatabase('a conversation of 2,000 posts', (open) => {
  let site: Site;
  let path = '';
  let first: Writer;
  let members: readonly Member[] = [];

  beforeAll(async () => {
    site = await openSite(await open());
    const cohort = await openCohort(site);
    path = cohort.path;
    ({ first, members } = cohort);
    const { threadId } = cohort;
    for (let number = 2; number <= 30; number++)
      await writePost(site.deed, first, threadId, newPost(`@${members[1]?.name}: innlegg ${number}`, 1));
    const [model] = await site.db.selectFrom('post').selectAll().where('number', '=', 30).execute();
    if (!model) throw new Error('thirty posts were written');
    const rest = Array.from({ length: 1970 }, (_, index) => ({ ...model, id: newId(), number: 31 + index }));
    for (let from = 0; from < rest.length; from += 500)
      await site.db
        .insertInto('post')
        .values(rest.slice(from, from + 500))
        .execute();
    await site.db.updateTable('thread').set({ posts: 2000 }).where('id', '=', threadId).execute();
  }, 120_000);

  it('opens at the first post that is not read, fifty at a time, and is marked read as far as it was shown', async () => {
    const browser = await site.asPerson(memberEmail(2, 1));
    const numbers = async (address: string) =>
      [...(await (await browser.send('GET', address)).text()).matchAll(/id="innlegg-(\d+)"/g)].map(([, number]) =>
        Number(number),
      );
    const shown = await numbers(path);
    expect([shown.length, shown.at(0), shown.at(-1)]).toEqual([50, 1, 50]);
    expect((await numbers(path)).at(0)).toBe(51);
    expect((await numbers(`${path}?side=40`)).at(-1)).toBe(2000);
    // All of it counts as read then; the page to come to is the newest.
    expect((await numbers(path)).at(0)).toBe(1951);
    expect(await (await browser.send('GET', `${path}?side=999`)).text()).toContain('innlegg-2000');
  });

  it('is found by what is said in it, with the way to where that stands', async () => {
    const browser = await site.asPerson(memberEmail(1, 3));
    await site.db.updateTable('post').set({ text: 'Om 100 % motstand' }).where('number', 'in', [7, 60, 1234]).execute();
    const found = await (await browser.send('GET', `${list}?sok=${encodeURIComponent('100 % MOT')}`)).text();
    expect([...found.matchAll(/side=(\d+)#innlegg-(\d+)">Innlegg/g)].map(([, side, number]) => [side, number])).toEqual(
      [
        ['25', '1234'],
        ['2', '60'],
        ['1', '7'],
      ],
    );
    expect(found).toContain(': Om 100 % motstand');
    const many = await (await browser.send('GET', `${list}?sok=innlegg`)).text();
    expect(many).toContain('og 1993 innlegg til');
    expect(await (await browser.send('GET', list)).text()).not.toContain('">Innlegg ');
  });

  it('asks the database as many times as one of a single post', async () => {
    const browser = await site.asPerson(memberEmail(1, 3));
    const about = { kind: 'free', title: 'Kort', gathering: null } as const;
    const short = await startThread(site.deed, first, about, newPost(`@${members[1]?.name}: innlegg`));
    const shortPath = `/kull/2022/samtale/${short.ok ? short.value.threadId : ''}`;
    // The first time they are marked as read; that is no part of what is counted.
    for (const address of [shortPath, `${path}?side=40`]) await browser.send('GET', address);
    const counts = [];
    for (const address of [shortPath, `${path}?side=40`])
      counts.push(await queriesOf(() => browser.send('GET', address)));
    expect(counts[0]).toBeGreaterThan(3);
    expect(counts[1]).toBe(counts[0]);
  });

  async function queriesOf(work: () => Promise<unknown>): Promise<number> {
    const executor = site.db.getExecutor();
    const ask = vi.spyOn(executor, 'executeQuery');
    await work();
    const { length } = ask.mock.calls;
    ask.mockRestore();
    return length;
  }
});

oneDatabase('the pages of announcements', (open) => {
  it('go from writing over looking it over to sending, and tell who has opened it', async () => {
    const site = await openSite(await open());
    const { cohort, read, send } = await openCohort(site);
    const desk = '/skole/kull/2022/kunngjoringer';
    const school = await site.asPerson(people.coordinator);
    const wrong = await send(school, `${desk}/ny`, { gjor: 'se-over', til: 'groups', tittel_nn: 'Berre nynorsk' });
    expect(wrong.status).toBe(422);
    const faults = await wrong.text();
    for (const fault of ['Velg minst én gruppe.', 'Bokmål må alltid være med.', 'Skriv både overskrift og tekst'])
      expect(faults).toContain(fault);
    const form = { id: newId(), til: 'members', tittel_nb: 'Ny dato', tekst_nb: 'Vi møtes <i>torsdag</i>.\nVel møtt!' };
    const preview = await (await send(school, `${desk}/ny`, { ...form, gjor: 'se-over' })).text();
    expect(preview).toContain('Send til 6 personer');
    expect(preview).toContain('&lt;i&gt;torsdag&lt;/i&gt;');
    const merke = /name="merke" value="([^"]+)"/.exec(preview)?.[1] ?? '';
    const stale = await send(school, `${desk}/ny`, { ...form, gjor: 'send', merke: 'noe annet' });
    expect([stale.status, (await stale.text()).includes('har endret seg siden du så over den')]).toEqual([409, true]);
    for (let times = 0; times < 2; times++)
      expect((await send(school, `${desk}/ny`, { ...form, gjor: 'send', merke })).headers.get('location')).toBe(
        `${desk}/${form.id}`,
      );
    expect(await read(school, desk)).toContain('Ny dato');

    const member = await site.asPerson(memberEmail(1, 1));
    expect(await read(member, '/kull/2022')).toContain(`/kull/2022/kunngjoring/${form.id}`);
    expect(await read(member, `/kull/2022/kunngjoring/${form.id}`)).toContain('Vel møtt!');
    expect(await read(member, '/kull/2022')).not.toContain(`/kull/2022/kunngjoring/${form.id}`);
    const reach = await read(school, `${desk}/${form.id}`);
    expect(reach).toContain('1 av 6 har åpnet den');
    expect(reach).toContain('Venter til');
    const owner = await site.asPerson(ownerEmail(1));
    expect((await owner.send('GET', `/kull/2022/kunngjoring/${form.id}`)).status).toBe(404);
    const id = await announceToAll(site.deed, { cohort, accountId: site.coordinatorId }, 'Til alle');
    expect((await owner.send('GET', `/kull/2022/kunngjoring/${id}`)).status).toBe(200);
    expect(site.failures).toEqual([]);
  });
});
