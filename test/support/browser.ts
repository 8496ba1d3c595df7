import type { Hono } from 'hono';
import { fillIn, type Choice, type Entries } from '../../src/rehearsal/page-form.ts';
import { readPage, textOf, type Page } from '../../src/rehearsal/page.ts';
import type { AppEnv } from '../../src/web/context.ts';

/** What came of a request, before any redirect is followed. */
export interface Answer extends Page {
  readonly headers: Headers;
  readonly html: string;
  /** Where a redirect leads. */
  readonly location: string | null;
}

/**
 * One person's browser on the application itself, without a network: it keeps cookies, and sends forms as the page wrote them.
 * Nothing that it is answered is an error to it; the test judges.
 */
export class Browser {
  readonly #app: Hono<AppEnv>;
  readonly #baseUrl: string;
  readonly #cookies = new Map<string, string>();
  #page: Answer | undefined;

  constructor(app: Hono<AppEnv>, baseUrl: string, cookies: readonly string[] = []) {
    this.#app = app;
    this.#baseUrl = baseUrl;
    for (const cookie of cookies) this.#keep(cookie);
  }

  /** The page that is open now. */
  get page(): Answer {
    if (!this.#page) throw new Error('no page is open');
    return this.#page;
  }

  /** Another tab on the same page: what is done there happens without this one noticing. */
  tab(): Browser {
    const cookies = [...this.#cookies].map(([name, value]) => `${name}=${value}`);
    const tab = new Browser(this.#app, this.#baseUrl, cookies);
    tab.#page = this.#page;
    return tab;
  }

  async open(path: string, method: 'GET' | 'HEAD' = 'GET'): Promise<Answer> {
    return this.#show(await this.send(method, path), path);
  }

  /** Fills in and sends a form of the open page; what is not named keeps what the page holds. */
  async submit(entries: Entries = {}, choice: Choice = {}): Promise<Answer> {
    const { method, address, body } = fillIn(this.page, entries, choice);
    const { pathname, search } = new URL(address, new URL(this.page.address, this.#baseUrl));
    if (method === 'get') return await this.open(`${pathname}?${body as URLSearchParams}`);
    return await this.post(pathname + search, body);
  }

  /** As `submit`, and opens where it leads. */
  async submitAndFollow(entries: Entries = {}, choice: Choice = {}): Promise<Answer> {
    const { location, status, html } = await this.submit(entries, choice);
    if (location === null) throw new Error(`led nowhere (${status}): ${html.slice(0, 2000)}`);
    return await this.open(location);
  }

  /** Sends fields that no page may ever have offered. */
  async post(path: string, body: FormData | URLSearchParams | Readonly<Record<string, string>> = {}): Promise<Answer> {
    const form = body instanceof FormData || body instanceof URLSearchParams ? body : new URLSearchParams(body);
    return this.#show(await this.send('POST', path, form, { origin: this.#baseUrl }), path);
  }

  /** A bare request with this browser's cookies. A body's length is told, as browsers do. */
  async send(
    method: string,
    path: string,
    body?: BodyInit,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const packed = new Request(this.#baseUrl, body === undefined ? { method: 'GET' } : { method: 'POST', body });
    const bytes = await packed.arrayBuffer();
    const typed = body === undefined ? {} : { 'content-type': packed.headers.get('content-type') ?? '' };
    const sized = method === 'GET' || method === 'HEAD' ? {} : { 'content-length': String(bytes.byteLength) };
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.#app.request(this.#baseUrl + path, {
      method,
      headers: { ...typed, ...sized, ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(body === undefined ? {} : { body: bytes }),
    });
    for (const set of response.headers.getSetCookie()) this.#keep(set);
    return response;
  }

  async #show(response: Response, address: string): Promise<Answer> {
    const html = await response.text();
    const { headers, status } = response;
    const answer = Object.defineProperties(readPage(status, address, html), {
      headers: { value: headers },
      html: { value: html },
      location: { value: headers.get('location') },
    }) as Answer;
    if (headers.get('content-type')?.startsWith('text/html')) this.#page = answer;
    return answer;
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

/** What a field of the open page holds. */
export function valueOf(page: Page, name: string): string | undefined {
  const field = page.root.querySelector(`main [name="${name}"]`);
  return field?.tagName === 'TEXTAREA' ? field.text : field?.getAttribute('value');
}

/** What people read in the page's main part, in one line. */
export function mainText(page: Page): string {
  return textOf(page.root.querySelector('main'));
}
