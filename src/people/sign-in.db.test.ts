import { expect, it } from 'vitest';
import { openSite, people, type Site } from '../../test/support/app.ts';
import { valueOf, type Browser } from '../../test/support/browser.ts';
import { eachDatabase, oneDatabase } from '../../test/support/database.ts';
import { newestMail } from '../store/index.ts';
import { webMessages } from '../web/messages/index.ts';
import { findAccountByEmail } from './account.store.ts';
import { peopleMessages } from './messages/index.ts';

const email = 'kari@lom.example.no';
const t = peopleMessages('nb').signIn;

/** Asks for a link and answers the path of the one that was mailed. */
async function linkTo(site: Site, browser: Browser, { address = email, til = '', prefix = '' } = {}): Promise<string> {
  await browser.open(`${prefix}/logg-inn?${new URLSearchParams({ til })}`);
  const answer = await browser.submit({ email: address });
  expect(answer.status).toBe(200);
  return await newestLink(site, address.toLowerCase());
}

async function newestLink({ db, baseUrl }: Site, recipient: string): Promise<string> {
  const [mail] = await newestMail(db, 1, recipient);
  const link = /https:\S+/.exec(mail?.body ?? '')?.[0] ?? '';
  expect(link.startsWith(baseUrl)).toBe(true);
  return link.slice(baseUrl.length);
}

const isSignedIn = async (browser: Browser): Promise<boolean> => (await browser.open('/min-side')).status === 200;

async function press(browser: Browser, link: string) {
  await browser.open(link);
  return await browser.submit();
}

eachDatabase('a sign-in link', (open) => {
  it('signs a person in, brings them where they were going, and makes their account', async () => {
    const site = await openSite(await open());
    const browser = site.visitor();
    const link = await linkTo(site, browser, { til: '/opptak/2022/sok' });
    expect(await isSignedIn(browser)).toBe(false);
    const answer = await press(browser, link);
    expect([answer.status, answer.location]).toEqual([303, '/opptak/2022/sok']);
    expect(await isSignedIn(browser)).toBe(true);
    expect(await findAccountByEmail(site.db, email)).toMatchObject({ email });
  });

  it('is not used up by a mail filter that opens it', async () => {
    const site = await openSite(await open());
    const browser = site.visitor();
    const link = await linkTo(site, browser);
    for (let times = 0; times < 3; times++) expect((await site.visitor().open(link)).status).toBe(200);
    expect((await press(browser, link)).status).toBe(303);
  });

  it('works once, and says so the second time with a way to a new one', async () => {
    const site = await openSite(await open());
    const link = await linkTo(site, site.visitor());
    await press(site.visitor(), link);
    const second = site.visitor();
    const answer = await press(second, link);
    expect([answer.status, answer.title]).toEqual([410, t.usedTitle]);
    expect(answer.root.querySelector('main a')?.getAttribute('href')).toBe('/logg-inn');
    expect(await isSignedIn(second)).toBe(false);
  });

  it('opens one session when it is pressed in two places in the same instant', async () => {
    const site = await openSite(await open());
    const link = await linkTo(site, site.visitor());
    const browsers = [site.visitor(), site.visitor(), site.visitor()];
    const answers = await Promise.all(browsers.map((browser) => press(browser, link)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 410, 410]);
  });

  it('brings a person onward who has pressed twice and is in already', async () => {
    const site = await openSite(await open());
    const browser = site.visitor();
    const link = await linkTo(site, browser, { til: '/opptak/2022/sok' });
    await press(browser, link);
    const second = browser.tab();
    await second.open(link);
    const answer = await second.submit();
    expect([answer.status, answer.location]).toEqual([303, '/opptak/2022/sok']);
    expect(await isSignedIn(second)).toBe(true);
  });

  it('brings a browser onward that sends it twice before the first answer is there', async () => {
    const site = await openSite(await open());
    const browser = site.visitor();
    const link = await linkTo(site, browser, { til: '/opptak/2022/sok' });
    await browser.open(link);
    const second = browser.tab();
    const answers = await Promise.all([browser.submit(), second.submit()]);
    expect(answers.map(({ status, location }) => [status, location])).toEqual([
      [303, '/opptak/2022/sok'],
      [303, '/opptak/2022/sok'],
    ]);
    expect(await isSignedIn(second)).toBe(true);
    expect(await site.db.selectFrom('session').selectAll().execute()).toHaveLength(1);
  });

  it('is used up all the same for a browser that has not opened it', async () => {
    const site = await openSite(await open());
    const [browser, other] = [site.visitor(), site.visitor()];
    const link = await linkTo(site, browser);
    const token = new URL(link, site.baseUrl).searchParams.get('token') ?? '';
    await press(browser, link);
    expect((await other.post('/logg-inn/lenke', { token })).status).toBe(410);
    await other.open(link);
    expect((await other.submit()).status).toBe(410);
  });

  it('is over after its half hour', async () => {
    const site = await openSite(await open());
    const browser = site.visitor();
    const link = await linkTo(site, browser);
    await site.db
      .updateTable('signInVerification')
      .set({ expiresAt: new Date('2022-05-10T07:59:59Z') })
      .execute();
    const answer = await press(browser, link);
    expect([answer.status, answer.title]).toEqual([410, t.usedTitle]);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('that was never sent opens nothing', async () => {
    const site = await openSite(await open());
    const browser = site.visitor();
    const link = await linkTo(site, browser);
    for (const token of [
      '',
      'x',
      'a'.repeat(10_000),
      link.replace(/.*token=([^&]*).*/, '$1').toLowerCase(),
      '../../x',
      '🎓',
    ]) {
      expect((await browser.post('/logg-inn/lenke', { token })).status).toBe(410);
    }
    expect(await isSignedIn(browser)).toBe(false);
    expect(site.failures).toEqual([]);
  });

  it('stands nowhere in the database but in its mail', async () => {
    const site = await openSite(await open());
    const link = await linkTo(site, site.visitor());
    const token = new URLSearchParams(link.slice(link.indexOf('?'))).get('token') ?? '';
    expect(token.length).toBeGreaterThan(20);
    const rows = await site.db.selectFrom('signInVerification').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('of one person signs in that person, however the address is written', async () => {
    const site = await openSite(await open());
    await press(site.visitor(), await linkTo(site, site.visitor()));
    await press(site.visitor(), await linkTo(site, site.visitor(), { address: 'KARI@Lom.Example.no' }));
    const accounts = await site.db.selectFrom('account').select('email').where('email', 'ilike', email).execute();
    expect(accounts).toEqual([{ email }]);
  });

  it.each(['nn', 'en'] as const)('comes in the language that the page was read in: %s', async (language) => {
    const site = await openSite(await open());
    const browser = site.visitor();
    const link = await linkTo(site, browser, { prefix: `/${language}` });
    expect(link.startsWith(`/${language}/logg-inn/lenke?`)).toBe(true);
    const answer = await press(browser, link);
    expect(answer.location).toBe(`/${language}/min-side`);
  });
});

oneDatabase('the form for a link', (open) => {
  it('says the same whether the address is known or not', async () => {
    const site = await openSite(await open());
    await site.asPerson(people.contact);
    const answers: string[] = [];
    for (const address of [people.contact, 'ukjent.person@example.no']) {
      const browser = site.visitor();
      await browser.open('/logg-inn');
      const { status, html, headers } = await browser.submit({ email: address });
      answers.push(JSON.stringify([status, html.replaceAll(address, 'ADRESSE'), headers.getSetCookie()]));
    }
    expect(answers[0]).toBe(answers[1]);
  });

  it.each([
    '',
    'kari',
    'kari@',
    '@example.no',
    'kari@example',
    'kari example@example.no',
    `${'a'.repeat(10_000)}@example.no`,
    '🎓@example.no',
  ])('says at the field what is wrong with «%s», and keeps it', async (typed) => {
    const site = await openSite(await open());
    const browser = site.visitor();
    await browser.open('/logg-inn?til=/opptak/2022/sok');
    const answer = await browser.submit({ email: typed });
    expect(answer.status).toBe(422);
    expect(answer.errors).toHaveLength(1);
    expect(valueOf(answer, 'email')).toBe(typed);
    expect(valueOf(answer, 'til')).toBe('/opptak/2022/sok');
    expect(await newestMail(site.db, 1)).toEqual([]);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/%0d%0aset-cookie:x',
    '\\\\evil',
    '/@evil.example\n',
  ])('sends nobody away to %j', async (til) => {
    const site = await openSite(await open());
    const browser = site.visitor();
    const link = await linkTo(site, browser, { til });
    const stray = new URL(link, site.baseUrl);
    stray.searchParams.set('til', til);
    const answer = await press(browser, stray.pathname + stray.search);
    expect(answer.status).toBe(303);
    expect(new URL(answer.location ?? '', site.baseUrl).origin).toBe(site.baseUrl);
    const posted = await browser.post('/logg-inn/lenke', { token: 'x', til });
    expect(new URL(posted.location ?? '', site.baseUrl).origin).toBe(site.baseUrl);
  });

  it('is not shown to somebody who is in already', async () => {
    const site = await openSite(await open());
    const browser = await site.asPerson(email);
    expect((await browser.open('/logg-inn')).location).toBe('/min-side');
  });

  it('is refused for a while to somebody who asks without end, with a page that says so', async () => {
    const site = await openSite(await open(), { rateLimits: true });
    const browser = site.visitor();
    const statuses: number[] = [];
    for (let times = 0; times < 11; times++) statuses.push((await browser.post('/logg-inn', { email })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
    expect(browser.page.title).toBe(webMessages('nb').errorPages.tooMany.title);
    expect(await newestMail(site.db, 20)).toHaveLength(10);
  });
});

eachDatabase('a session', (open) => {
  async function cookiesOf(site: Site): Promise<string[]> {
    const link = await linkTo(site, site.visitor());
    const answer = await site
      .visitor()
      .post('/logg-inn/lenke', { token: new URL(link, site.baseUrl).searchParams.get('token') ?? '' });
    return answer.headers.getSetCookie();
  }

  it('lies in a cookie that scripts can’t read and other sites can’t send, over https alone', async () => {
    const site = await openSite(await open());
    const cookies = await cookiesOf(site);
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Secure-samling\./);
      expect(cookie).toMatch(/; HttpOnly/i);
      expect(cookie).toMatch(/; SameSite=Lax/i);
      expect(cookie).toMatch(/; Secure/i);
      expect(cookie).toMatch(/; Path=\/(;|$)/i);
      expect(cookie).not.toMatch(/; Domain=/i);
    }
  });

  it('works without https too, where the product is reached without it', async () => {
    const site = await openSite(await open(), { baseUrl: 'http://127.0.0.1:3000' });
    const browser = await site.asPerson(email);
    expect(await isSignedIn(browser)).toBe(true);
    for (const cookie of await site.world.signIn.signInAs(email)) {
      expect(cookie).toMatch(/^samling\.session/);
      expect(cookie).not.toMatch(/; Secure/i);
      expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/i);
    }
  });

  it('ends when the person signs out, for every copy of the cookie', async () => {
    const site = await openSite(await open());
    const browser = await site.asPerson(email);
    const copy = browser.tab();
    expect(await isSignedIn(copy)).toBe(true);
    const answer = await browser.post('/logg-ut');
    expect([answer.status, answer.location]).toEqual([303, '/']);
    expect(await isSignedIn(browser)).toBe(false);
    expect(await isSignedIn(copy)).toBe(false);
  });

  it('can’t be ended by somebody who has none, nor by opening an address', async () => {
    const site = await openSite(await open());
    const browser = await site.asPerson(email);
    expect((await site.visitor().post('/logg-ut')).status).toBe(303);
    expect((await browser.open('/logg-ut')).status).toBe(404);
    expect(await isSignedIn(browser)).toBe(true);
  });

  it('is not taken from a cookie that somebody has made up or changed', async () => {
    const site = await openSite(await open());
    await site.asPerson(email);
    const [cookie = ''] = await site.world.signIn.signInAs(email);
    const [pair = ''] = cookie.split(';');
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    for (const forged of [`${value.split('.')[0]}.x`, value.replace(/^./, 'x'), '', 'null', '%00', 'a'.repeat(5000)]) {
      const response = await site.visitor().send('GET', '/min-side', undefined, { cookie: `${name}=${forged}` });
      expect(response.status).toBe(303);
    }
    expect((await site.visitor().send('GET', '/min-side', undefined, { cookie: pair })).status).toBe(200);
  });

  it('is over when its time is, and when the account is gone', async () => {
    const site = await openSite(await open());
    const [old, homeless] = [await site.asPerson(email), await site.asPerson('borte@example.no')];
    const account = await findAccountByEmail(site.db, email);
    await site.db
      .updateTable('session')
      .set({ expiresAt: new Date('2022-05-10T00:00:00Z') })
      .where('userId', '=', account?.id ?? '')
      .execute();
    await site.db.deleteFrom('account').where('email', '=', 'borte@example.no').execute();
    expect(await isSignedIn(old)).toBe(false);
    expect(await isSignedIn(homeless)).toBe(false);
    expect(site.failures).toEqual([]);
  });

  it('of somebody new shows whose it is, though they have not said their name yet', async () => {
    const site = await openSite(await open());
    const browser = await site.asPerson(email);
    await browser.open('/');
    expect(browser.page.root.querySelector('header a[href="/min-side"]')?.text).toContain(email);
  });

  it('keeps what a signed-in person sees out of caches', async () => {
    const site = await openSite(await open());
    const browser = await site.asPerson(email);
    for (const path of ['/', '/min-side', '/opptak/2022', '/finnes-ikke']) {
      expect((await browser.open(path)).headers.get('cache-control'), path).toBe('no-store');
    }
  });
});
