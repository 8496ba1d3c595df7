import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { createApp } from '../app/create-app.ts';
import { createWorld } from '../app/world.ts';
import type { Database } from '../store/index.ts';
import { applicationNow, openAdmission, submitNew } from './admission.fixture.ts';
import { changeGuarantor, changeTask, topicFingerprint } from './change-application.action.ts';
import { guaranteeFingerprint } from './confirm-guarantee.action.ts';
import { documentBytes } from './document-limits.ts';

const baseUrl = 'https://samling.example';
const pdf = '%PDF-1.7\n1 0 obj\nendobj\ntrailer\nstartxref\n9\n%%EOF\n';

/** The product on a database with an open call, answering requests; `routes` is what the log of requests would say. */
async function product(db: Database) {
  const admission = await openAdmission(db);
  const world = createWorld(db, admission.clock, { secret: 'test'.repeat(10), baseUrl });
  const routes: string[] = [];
  const app = createApp({
    world: () => world,
    baseUrl,
    draw: { practice: true, beaconUrl: '', signingSecret: '0b'.repeat(32) },
    calendar: { secret: 'a secret for calendars in tests' },
    assets: { styles: [], scripts: [] },
    rateLimits: false,
    logRequest: ({ route, status }) => routes.push(`${status} ${route}`),
  });
  const get = async (path: string, cookie = '') => await app.request(baseUrl + path, { headers: { cookie } });
  const post = async (path: string, body: FormData | URLSearchParams) => {
    const request = new Request(baseUrl + path, { method: 'POST', body });
    const bytes = await request.arrayBuffer();
    const headers = {
      origin: baseUrl,
      'content-type': request.headers.get('content-type') ?? '',
      'content-length': String(bytes.byteLength),
    };
    return await app.request(baseUrl + path, { method: 'POST', body: bytes, headers });
  };
  const signedIn = async (email: string) =>
    (await world.signIn.signInAs(email)).map((cookie) => cookie.split(';')[0]).join('; ');
  return { admission, get, post, signedIn, routes };
}

function upload(content: string | Uint8Array<ArrayBuffer>, name = 'vitnemål.pdf'): FormData {
  const form = new FormData();
  form.set('dokument', new File([content], name, { type: 'application/pdf' }));
  return form;
}

const particulars = {
  birthYear: '1980',
  educationYears: '2,5',
  educationKind: 'Fagskole',
  experienceYears: '12',
  experienceKind: 'Leder',
};

eachDatabase('the page of a leader', (open) => {
  it('shows whom and what it is about, takes the word, and then shows the number and the hash', async () => {
    const { admission, get, post } = await product(await open());
    const { applicationId, leaderSecret } = await submitNew(admission, 'lom');
    const path = `/garanti/${leaderSecret}`;
    const page = await get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    const html = await page.text();
    for (const text of [
      'Garanti for Lom',
      'Deltaker 2 lom',
      'Tekniske tjenester',
      'Oppgaven til lom',
      '6.–7. september 2022',
      '14 dager',
    ]) {
      expect(html).toContain(text);
    }
    const sett = /name="sett" value="(\w+)"/.exec(html)?.[1] ?? '';
    const answer = await post(path, new URLSearchParams({ sett }));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, path]);
    const given = await (await get(path)).text();
    const { number } = await applicationNow(admission.deed.db, applicationId);
    expect(given).toContain(number);
    expect(given).toMatch(/<code class="hash">[0-9a-f]{64}</);
  });

  it('shows the page again, and says so, when something changed since it was read', async () => {
    const { admission, post } = await product(await open());
    const { applicationId, accountId, leaderSecret } = await submitNew(admission, 'lom');
    const before = await applicationNow(admission.deed.db, applicationId);
    const seen = topicFingerprint(before, 'task');
    await changeTask(admission.deed, { applicationId, accountId, seen }, { ...before.task, title: 'Noe annet' });
    const answer = await post(`/garanti/${leaderSecret}`, new URLSearchParams({ sett: guaranteeFingerprint(before) }));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('endret mens du leste');
    expect((await applicationNow(admission.deed.db, applicationId)).state).toBe('awaitingGuarantee');
  });

  it('says the same of a link that never was, in each language', async () => {
    const { get } = await product(await open());
    for (const [prefix, text] of [
      ['', 'Lenken virker ikke'],
      ['/nn', 'Lenkja verkar ikkje'],
      ['/en', 'The link does not work'],
    ]) {
      for (const kind of ['garanti', 'deltaker']) {
        const page = await get(`${prefix}/${kind}/${'x'.repeat(43)}`);
        expect(page.status).toBe(410);
        expect(await page.text()).toContain(text);
      }
    }
  });

  it('tells a leader who comes too late when the deadline was', async () => {
    const { admission, get } = await product(await open());
    const { leaderSecret } = await submitNew(admission, 'lom');
    admission.clock.set(admission.deadlineAt);
    const page = await get(`/garanti/${leaderSecret}`);
    expect(page.status).toBe(410);
    expect(await page.text()).toContain('25. juni 2022 kl. 23.59');
  });

  it('says which municipality stands elsewhere, and takes no word for it', async () => {
    const { admission, get, post } = await product(await open());
    const [first, second] = [await submitNew(admission, 'en'), await submitNew(admission, 'to')];
    const sett = guaranteeFingerprint(await applicationNow(admission.deed.db, first.applicationId));
    await post(`/garanti/${first.leaderSecret}`, new URLSearchParams({ sett }));
    const page = await get(`/garanti/${second.leaderSecret}`);
    expect(page.status).toBe(409);
    const html = await page.text();
    expect(html).toContain('Lom er med i en annen søknad');
    expect(html).not.toContain('name="sett"');
  });

  it('is closed to a leader in whose place another was named', async () => {
    const { admission, get, post } = await product(await open());
    const { applicationId, accountId, leaderSecret } = await submitNew(admission, 'lom');
    const before = await applicationNow(admission.deed.db, applicationId);
    const seen = topicFingerprint(before, 'guarantee');
    await changeGuarantor(
      admission.deed,
      { applicationId, accountId, seen },
      { ...before.guarantor, email: 'ny.leder@example.no' },
    );
    expect((await get(`/garanti/${leaderSecret}`)).status).toBe(410);
    const answer = await post(`/garanti/${leaderSecret}`, new URLSearchParams({ sett: guaranteeFingerprint(before) }));
    expect(answer.status).toBe(410);
    expect((await applicationNow(admission.deed.db, applicationId)).number).toBeNull();
  });
});

eachDatabase('the page of a participant', (open) => {
  it('keeps what was typed and says at the field what is wrong', async () => {
    const { admission, post } = await product(await open());
    const { participantSecrets } = await submitNew(admission, 'lom');
    const educationKind = `${'lang '.repeat(2000)}🎓 <b>`;
    const answer = await post(
      `/deltaker/${participantSecrets[0]}`,
      new URLSearchParams({ ...particulars, educationYears: '60', educationKind }),
    );
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('27 det meste');
    expect(html).toContain('500 tegn');
    expect(html).toContain(`${'lang '.repeat(2000)}🎓 &lt;b>`);
  });

  it('shows what follows from what was confirmed, by which rule', async () => {
    const { admission, get, post } = await product(await open());
    const { participantSecrets } = await submitNew(admission, 'lom');
    const path = `/en/deltaker/${participantSecrets[0]}`;
    const answer = await post(path, new URLSearchParams(particulars));
    expect(answer.headers.get('location')).toBe(`${path}?melding=bekreftet`);
    const html = await (await get(path)).text();
    expect(html).toContain('Individual assessment');
    expect(html).toContain('You have stated 2.5 years of higher education and 12 years of relevant experience');
    expect(html).toContain('/en/studieplan/');
  });

  it('takes a PDF, whatever it is called, and nothing that only says it is one', async () => {
    const { admission, get, post } = await product(await open());
    const { participantSecrets } = await submitNew(admission, 'lom');
    const path = `/deltaker/${participantSecrets[0]}`;
    await post(path, new URLSearchParams(particulars));
    const refused = await post(`${path}/dokument`, upload('\x89PNG\r\n', 'vitnemål.pdf'));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('ikke en PDF');
    const empty = await post(`${path}/dokument`, upload(''));
    expect(await empty.text()).toContain('Velg en fil');
    expect((await post(`${path}/dokument`, upload(pdf, '../../Vitnemål "1".exe'))).status).toBe(303);
    expect(await (await get(path)).text()).toContain('Vitnemål -1-.exe.pdf');
  });

  it('refuses a file that is too large: at the field when it is a little, at the door when it is a lot', async () => {
    const { admission, post } = await product(await open());
    const { participantSecrets } = await submitNew(admission, 'lom');
    const path = `/deltaker/${participantSecrets[0]}`;
    await post(path, new URLSearchParams(particulars));
    const little = await post(`${path}/dokument`, upload(new Uint8Array(documentBytes + 1)));
    expect(little.status).toBe(422);
    expect((await little.text()).replaceAll('\u00a0', ' ')).toContain('høyst 10 MB');
    expect((await post(`${path}/dokument`, upload(new Uint8Array(documentBytes * 2)))).status).toBe(413);
  });

  it('gives a document to its owner and to the school, to be saved, and to nobody else', async () => {
    const { admission, get, post, signedIn } = await product(await open());
    const { participantSecrets } = await submitNew(admission, 'lom');
    const [own, other] = participantSecrets.map((secret) => `/deltaker/${secret}`);
    await post(own ?? '', new URLSearchParams(particulars));
    await post(`${own}/dokument`, upload(pdf));
    const id = /\/dokument\/([0-9a-f-]{36})"/.exec(await (await get(own ?? '')).text())?.[1] ?? '';

    const mine = await get(`${own}/dokument/${id}`);
    expect(await mine.text()).toBe(pdf);
    expect(mine.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(mine.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get(`${other}/dokument/${id}`)).status).toBe(404);
    expect((await get(`/skole/dokument/${id}`)).headers.get('location')).toContain('/logg-inn');
    expect((await get(`/skole/dokument/${id}`, await signedIn('kontakt.lom@example.no'))).status).toBe(403);
    expect((await get(`/skole/dokument/${id}`, await signedIn('skolen@example.no'))).status).toBe(200);
    expect((await get('/skole/dokument/nonsense', await signedIn('skolen@example.no'))).status).toBe(404);
  });

  it('can be read after the deadline, and takes nothing more', async () => {
    const { admission, get, post } = await product(await open());
    const { participantSecrets } = await submitNew(admission, 'lom');
    const path = `/deltaker/${participantSecrets[0]}`;
    await post(path, new URLSearchParams(particulars));
    admission.clock.set(admission.deadlineAt);
    const late = await post(path, new URLSearchParams({ ...particulars, educationYears: '3' }));
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('ikke lagret');
    const html = await (await get(path)).text();
    expect(html).toContain('2,5 år');
    expect(html).not.toContain('<textarea');
  });

  it('leaves no secret in the log of requests', async () => {
    const { admission, get, post, routes } = await product(await open());
    const { leaderSecret, participantSecrets } = await submitNew(admission, 'lom');
    await get(`/garanti/${leaderSecret}`);
    await post(`/deltaker/${participantSecrets[0]}`, new URLSearchParams());
    expect(routes).toEqual(['200 /garanti/:secret', '422 /deltaker/:secret']);
  });
});

eachDatabase('the receipt', (open) => {
  it('is a PDF for the contact, and for nobody else', async () => {
    const { admission, get, post, signedIn } = await product(await open());
    const [sent, draft] = [await submitNew(admission, 'en'), await submitNew(admission, 'to', '3433')];
    const sett = guaranteeFingerprint(await applicationNow(admission.deed.db, sent.applicationId));
    await post(`/garanti/${sent.leaderSecret}`, new URLSearchParams({ sett }));
    const cookie = await signedIn('kontakt.en@example.no');
    const receipt = await get(`/soknad/${sent.applicationId}/kvittering.pdf`, cookie);
    expect(receipt.headers.get('content-type')).toBe('application/pdf');
    expect(receipt.headers.get('content-disposition')).toContain('kvittering-2022-001-1.pdf');
    expect((await receipt.text()).startsWith('%PDF-')).toBe(true);
    expect((await get(`/soknad/${sent.applicationId}/kvittering.pdf?utgave=2`, cookie)).status).toBe(404);
    expect(
      (await get(`/soknad/${sent.applicationId}/kvittering.pdf`, await signedIn('kontakt.to@example.no'))).status,
    ).toBe(404);
    expect(
      (await get(`/soknad/${draft.applicationId}/kvittering.pdf`, await signedIn('kontakt.to@example.no'))).status,
    ).toBe(404);
  });
});
