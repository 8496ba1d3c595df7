import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'node-html-parser';
import { openSite } from '../../test/support/app.ts';
import { oneDatabase } from '../../test/support/database.ts';
import { addressOf, routes, setScene, type Role, type Scene } from '../../test/support/scene.ts';
import { languages } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { webMessages, type ErrorKind } from '../web/messages/index.ts';
import type { Route } from '../web/route.ts';

/** Every name that pages read from the query of their address. */
const queryNames =
  'utgave til melding token plan rett side sok retning vis sendt status landsdel storrelse vurdering opplysninger sorter svar samling okt etter kort trad stille paminnet'.split(
    ' ',
  );
const oddValues = ['', '%00', '%', '-1', '1e999', '__proto__', '%3Cscript%3E', '%F0%9F%8E%93'.repeat(50)];

/** Somebody whom the route lets in. */
function roleFor({ may }: Route): Role {
  if (['role:coordinator', 'teaches', 'staff', 'cohortTeacher', 'talkModerator', 'excuses'].includes(may.name))
    return 'coordinator';
  if (['cohortMember', 'cohortTalker', 'cohortListener', 'journalAuthor'].includes(may.name)) return 'member';
  if (may.name === 'groupOwner') return 'owner';
  return may.name === 'applicationContact' || may.name === 'signedIn' ? 'contact' : 'nobody';
}

const gets = routes.filter(({ method }) => method === 'get');
const posts = routes.filter(({ method }) => method === 'post');

/** What the pages hold that the browser would refuse under our own rules, or that would get round them. */
function inlineIn(html: string): string[] {
  const root = parse(html);
  const loose = root.querySelectorAll('script').filter((script) => !script.getAttribute('src')?.startsWith('/'));
  const attributes = root
    .querySelectorAll('*')
    .flatMap((element) => Object.keys(element.attributes).filter((name) => name === 'style' || /^on/i.test(name)));
  const links = [...html.matchAll(/(?:href|action|src|formaction)="\s*(?:javascript|data|vbscript):/gi)].map(
    ([link]) => link,
  );
  return [
    ...loose.map(String),
    ...root.querySelectorAll('style, base, iframe, object').map(String),
    ...attributes,
    ...links,
  ];
}

function isErrorPage(html: string, language: 'nb' | 'nn' | 'en', kind: ErrorKind): boolean {
  const heading = parse(html).querySelector('h1')?.text;
  return heading === webMessages(language).errorPages[kind].title;
}

oneDatabase('the product', (open) => {
  let scene: Scene;
  const ask = (route: Route, query = '') =>
    scene.browsers[roleFor(route)].send('GET', addressOf(scene, route.path, 'the contact’s') + query, undefined);

  beforeAll(async () => {
    const assets = { styles: ['/assets/main.css'], scripts: ['/assets/main.js'] };
    scene = await setScene(await openSite(await open(), { assets }));
  });

  it('bears odd things in the address of any page', async () => {
    const fallen: string[] = [];
    for (const route of gets) {
      for (const value of oddValues) {
        const response = await ask(route, `?${queryNames.map((name) => `${name}=${value}`).join('&')}`);
        if (response.status >= 500) fallen.push(`${response.status} ${route.path} with ${value.slice(0, 20)}`);
      }
    }
    expect(fallen).toEqual([]);
    expect(scene.site.failures).toEqual([]);
  });

  describe('every page', () => {
    it('comes with the headers that keep a browser safe, whatever it holds', async () => {
      const missing: string[] = [];
      for (const route of gets) {
        const { headers } = await ask(route);
        const policy = headers.get('content-security-policy') ?? '';
        const fits =
          policy.includes("default-src 'none'") &&
          policy.includes("script-src 'self';") &&
          policy.includes("style-src 'self';") &&
          policy.includes("form-action 'self'") &&
          policy.includes("frame-ancestors 'none'") &&
          !/unsafe|https?:|\*/.test(policy) &&
          headers.get('x-content-type-options') === 'nosniff' &&
          headers.get('x-frame-options') === 'DENY' &&
          headers.get('referrer-policy') === 'same-origin';
        if (!fits) missing.push(`${route.path}: ${policy}`);
      }
      expect(missing).toEqual([]);
    });

    it('holds no script, style or handler of its own, and loads nothing from elsewhere', async () => {
      const found: string[] = [];
      for (const route of gets) {
        const response = await ask(route);
        if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
        const html = await response.text();
        for (const trouble of inlineIn(html)) found.push(`${route.path}: ${trouble}`);
        if (/(?:src|href)="https?:\/\/(?!samling\.example)[^"]*\.(?:js|css|woff2?|png|svg)/.test(html))
          found.push(`${route.path}: loads from elsewhere`);
      }
      expect(found).toEqual([]);
    });

    describe.each(languages)('in %s', (language) => {
      it('says which language it is in, and leads on in the same', async () => {
        const wrong: string[] = [];
        for (const route of gets) {
          const browser = scene.browsers[roleFor(route)];
          const response = await browser.send('GET', href(language, addressOf(scene, route.path, 'the contact’s')));
          if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('text/html')) continue;
          const root = parse(await response.text());
          if (root.querySelector('html')?.getAttribute('lang') !== language) wrong.push(`${route.path}: lang`);
          const strays = root
            .querySelectorAll('main a, main form')
            .filter((element) => !element.hasAttribute('hreflang'))
            .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '')
            .filter(
              (address) =>
                address.startsWith('/') && address !== href(language, address.replace(/^\/(nn|en)(?=\/|$)/, '') || '/'),
            );
          for (const stray of strays) wrong.push(`${route.path}: ${stray}`);
        }
        expect(wrong).toEqual([]);
      });

      it('is missing where there is none, and says so', async () => {
        for (const path of [
          '/finnes-ikke',
          '/opptak/1999/mer',
          '/skole/',
          '/%',
          '/..%2f..%2fetc/passwd',
          '/nb/opptak',
        ]) {
          const response = await scene.browsers.nobody.send('GET', href(language, path));
          expect(response.status, path).toBe(404);
          expect(isErrorPage(await response.text(), language, 'notFound'), path).toBe(true);
        }
      });
    });

    it('answers a question for its head alone', async () => {
      const wrong: string[] = [];
      for (const route of gets) {
        const whole = await ask(route);
        const head = await scene.browsers[roleFor(route)].send('HEAD', addressOf(scene, route.path, 'the contact’s'));
        if (head.status !== whole.status || (await head.text()) !== '') wrong.push(`${route.path}: ${head.status}`);
      }
      expect(wrong).toEqual([]);
    });

    it('whose address holds what no text can hold is not found', async () => {
      const wrong: string[] = [];
      for (const route of routes.filter(({ path }) => path.includes('/:'))) {
        const path = route.path.replaceAll(/:slot\{[^}]*\}/g, '1').replaceAll(/:\w+/g, 'a%00b');
        const body = route.method === 'post' ? new URLSearchParams() : undefined;
        const response = await scene.browsers.coordinator.send(route.method.toUpperCase(), path, body, {
          origin: scene.site.baseUrl,
        });
        if (response.status !== 404) wrong.push(`${response.status} ${route.path}`);
      }
      expect(wrong).toEqual([]);
      expect(scene.site.failures).toEqual([]);
    });
  });

  describe('every form', () => {
    async function tryAll(
      headers: Record<string, string>,
      body: BodyInit = new URLSearchParams({ name: 'x' }),
    ): Promise<[string, Response][]> {
      const answers: [string, Response][] = [];
      for (const route of posts) {
        const address = addressOf(scene, route.path, 'the contact’s');
        answers.push([route.path, await scene.browsers[roleFor(route)].send('POST', address, body, headers)]);
      }
      return answers;
    }

    it.each([
      ['without a word of where it comes from', {}],
      ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
      ['from a site that looks like ours', { origin: 'https://samling.example.evil.example' }],
      ['from a place that hides itself', { origin: 'null' }],
      [
        'from a neighbour under the same name',
        { origin: 'https://annen.samling.example', 'sec-fetch-site': 'same-site' },
      ],
    ] as [string, Record<string, string>][])('is refused %s, with a page that says why', async (_, headers) => {
      const let_in: string[] = [];
      for (const [path, response] of await tryAll(headers)) {
        if (response.status !== 403 || !isErrorPage(await response.text(), 'nb', 'crossSite'))
          let_in.push(`${response.status} ${path}`);
      }
      expect(let_in).toEqual([]);
    });

    it('that is larger than its limit is refused before it is read, with a page that says so', async () => {
      const taken: string[] = [];
      for (const route of posts) {
        const headers = { origin: scene.site.baseUrl, 'content-length': String((route.bodyLimit ?? 256 * 1024) + 1) };
        const address = addressOf(scene, route.path, 'the contact’s');
        const response = await scene.browsers[roleFor(route)].send(
          'POST',
          address,
          new URLSearchParams({ name: 'x' }),
          headers,
        );
        if (response.status !== 413 || !isErrorPage(await response.text(), 'nb', 'tooLarge'))
          taken.push(`${response.status} ${route.path}`);
      }
      expect(taken).toEqual([]);
    });

    it('that does not say how large it is, is refused too', async () => {
      const { origin } = new URL(scene.site.baseUrl);
      const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
      const response = await scene.site.app.request(`${origin}/logg-inn`, {
        method: 'POST',
        headers,
        body: 'email=kari%40example.no',
      });
      expect(response.status).toBe(413);
    });

    it('that is no form at all does not make the product fall over', async () => {
      const { baseUrl: origin } = scene.site;
      const bodies: [string, string][] = [
        ['application/json', '{"name":"x"}'],
        ['text/plain', 'name=x'],
        ['multipart/form-data', 'no boundary'],
        ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\ncut of'],
        ['application/x-www-form-urlencoded', '%%%=%E0%A4%A&=&&name=%00%FF'],
        ['', ''],
      ];
      const fallen: string[] = [];
      for (const [type, body] of bodies) {
        for (const [path, response] of await tryAll({ origin, 'content-type': type }, body)) {
          if (response.status >= 500) fallen.push(`${response.status} ${path} with ${type}`);
        }
      }
      expect(fallen).toEqual([]);
      expect(scene.site.failures).toEqual([]);
    });

    it('from a browser that says that it stays on the site is taken', async () => {
      const body = new URLSearchParams({ email: 'kari@example.no' });
      const response = await scene.browsers.nobody.send('POST', '/logg-inn', body, { 'sec-fetch-site': 'same-origin' });
      expect(response.status).toBe(200);
    });
  });
});
