import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Astray, Browser } from './browser.ts';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the server answers, by method and path; the last request it got stands in `seen`. */
const pages: Record<string, { status?: number; headers?: Record<string, string | string[]>; html?: string }> = {};
let seen: Seen[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('latin1').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body });
      const answer = pages[`${method} ${url.split('?')[0]}`] ?? { status: 404, html: '<h1>Borte</h1>' };
      response.writeHead(answer.status ?? 200, answer.headers).end(answer.html ?? '<h1>Bra</h1>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  seen = [];
});

const form = `<main><form method="post" action="/send">
  <input type="hidden" name="base" value="a&amp;b"><input name="name" value="Kari"><textarea name="text">Æ &lt; Å</textarea>
  <select name="area"><option value="">Velg</option><option value="one">1</option></select>
  <input type="radio" name="form" value="nb"><input type="radio" name="form" value="nn" checked>
  <input type="checkbox" name="tick" value="ja"><button>Send</button><button name="later" value="ja">Siden</button>
</form></main>`;

describe('the browser of a rehearsal', () => {
  it('sends a form as it stands, with what was filled in instead, and tells where it comes from', async () => {
    pages['GET /form'] = { html: form };
    pages['POST /send'] = { status: 303, headers: { location: '/takk' } };
    pages['GET /takk'] = { html: '<h1>Takk</h1>' };
    const browser = new Browser(origin, 'Kari');
    await browser.open('/form');
    const page = await browser.submit({ name: 'Máret', area: 'one' });
    expect([page.title, page.address]).toEqual(['Takk', '/takk']);
    expect(Object.fromEntries(new URLSearchParams(seen[1]!.body))).toEqual({
      base: 'a&b',
      name: 'Máret',
      text: 'Æ < Å',
      area: 'one',
      form: 'nn',
    });
    expect(seen[1]!.headers).toMatchObject({ origin, 'sec-fetch-site': 'same-origin' });
  });

  it('presses the button it is told to', async () => {
    pages['GET /form'] = { html: form };
    const browser = new Browser(origin, 'Kari');
    await browser.open('/form');
    await browser.submit({}, { action: '/send', button: ['later', 'ja'] }, { status: 303 }).catch(() => undefined);
    expect(new URLSearchParams(seen[1]!.body).get('later')).toBe('ja');
  });

  it('keeps cookies and lets go of those that are taken back', async () => {
    pages['GET /inn'] = { headers: { 'set-cookie': ['a=1; Path=/', 'b=2; HttpOnly'] } };
    pages['GET /ut'] = { headers: { 'set-cookie': ['a=; Max-Age=0'] } };
    const browser = new Browser(origin, 'Kari');
    await browser.open('/inn');
    await browser.open('/ut');
    await browser.open('/inn');
    expect(seen.map(({ headers }) => headers.cookie ?? '')).toEqual(['', 'a=1; b=2', 'b=2']);
  });

  it('uploads files in the form that asks for them', async () => {
    pages['GET /fil'] = {
      html: '<main><form method="post" enctype="multipart/form-data" action="/opp"><input type="file" name="dokument"></form></main>',
    };
    pages['POST /opp'] = {};
    const browser = new Browser(origin, 'Kari');
    await browser.open('/fil');
    await browser.submit({ dokument: new File(['%PDF-1.4'], 'Vitnemål.pdf') });
    expect(seen[1]!.headers['content-type']).toMatch(/^multipart\/form-data/);
    expect(Number(seen[1]!.headers['content-length'])).toBeGreaterThan(0);
    expect(seen[1]!.body).toContain('%PDF-1.4');
  });

  it.each([
    [
      'a status that was not expected',
      () => new Browser(origin, 'Kari').open('/borte'),
      'Kari: GET /borte answered 404 at /borte, «Borte»',
    ],
    [
      'errors on the page that comes back',
      async () => {
        pages['GET /feil'] = {
          status: 422,
          html: '<main><h1>Skjema</h1><div class="ds-error-summary"><ul><li><a>Skriv navnet.</a></li></ul></div></main>',
        };
        await new Browser(origin, 'Kari').open('/feil');
      },
      'Skriv navnet.',
    ],
    [
      'a field that the form does not have',
      async () => {
        pages['GET /form'] = { html: form };
        const browser = new Browser(origin, 'Kari');
        await browser.open('/form');
        await browser.submit({ nane: 'x' });
      },
      'has no field nane, only base, name, text, area, form, tick',
    ],
    [
      'a choice that is not offered',
      async () => {
        pages['GET /form'] = { html: form };
        const browser = new Browser(origin, 'Kari');
        await browser.open('/form');
        await browser.submit({ form: 'se' });
      },
      'does not offer se, only nb, nn',
    ],
    [
      'being sent to another site',
      async () => {
        pages['GET /vekk'] = { status: 302, headers: { location: 'http://example.com/' } };
        await new Browser(origin, 'Kari').open('/vekk');
      },
      'was sent on to http://example.com/',
    ],
  ])('stops at %s, and says so', async (_, deed, message) => {
    await expect(deed()).rejects.toThrow(Astray);
    await expect(deed()).rejects.toThrow(message);
  });

  it('takes a refusal that was expected', async () => {
    pages['GET /nei'] = { status: 409 };
    const page = await new Browser(origin, 'Kari').open('/nei', { status: 409 });
    expect(page.status).toBe(409);
  });
});
