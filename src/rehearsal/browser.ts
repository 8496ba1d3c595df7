import { exchange, type Answer } from './exchange.ts';
import { fillIn, type Choice, type Entries } from './page-form.ts';
import { readPage, textOf, type Page } from './page.ts';

/** Something did not go as it should for somebody who uses the product: what they did, and what they got instead. */
export class Astray extends Error {}

export interface Expectation {
  /** The status that is wanted; without it any page that is in order. */
  readonly status?: number;
}

const mostRedirects = 5;

/**
 * One person's browser: it keeps cookies, follows redirects, and sends forms as the page wrote them, hidden fields and all.
 * Whatever is unexpected stops it with a message that says where.
 */
export class Browser {
  readonly #origin: string;
  readonly #who: string;
  readonly #cookies = new Map<string, string>();
  #page: Page | undefined;

  /** `who` names the person in messages about what went wrong. */
  constructor(origin: string, who: string) {
    this.#origin = origin;
    this.#who = who;
  }

  /** The page that is open now. */
  get page(): Page {
    if (!this.#page) throw new Astray(`${this.#who} has no page open`);
    return this.#page;
  }

  /** Opens an address of the site: a path, or a whole address as it stands in a mail, of which the path counts. */
  async open(address: string, expected: Expectation = {}): Promise<Page> {
    const { pathname, search } = new URL(address, this.#origin);
    return await this.#visit('GET', pathname + search, undefined, expected);
  }

  /** Fills in and sends a form of the open page, and opens what comes of it. */
  async submit(entries: Entries = {}, choice: Choice = {}, expected: Expectation = {}): Promise<Page> {
    const { page } = this;
    const filled = this.#orAstray(() => fillIn(page, entries, choice));
    const { pathname, search } = new URL(filled.address, this.#origin + page.address);
    if (filled.method === 'post') return await this.#visit('POST', pathname + search, filled.body, expected);
    return await this.#visit('GET', `${pathname}?${filled.body as URLSearchParams}`, undefined, expected);
  }

  /** What lies at an address that is not a page: a PDF, a spreadsheet. */
  async download(address: string): Promise<{ mediaType: string; content: Uint8Array }> {
    const { status, headers, content } = await this.#send('GET', address, undefined);
    if (status !== 200) throw new Astray(`${this.#who}: GET ${address} answered ${status} instead of a file`);
    return { mediaType: headers['content-type'] ?? '', content };
  }

  async #visit(
    method: 'GET' | 'POST',
    address: string,
    body: FormData | URLSearchParams | undefined,
    expected: Expectation,
  ): Promise<Page> {
    let response = await this.#send(method, address, body);
    let at = address;
    for (let redirects = 0; response.status >= 300 && response.status < 400; redirects++) {
      const next = new URL(response.headers.location ?? '', this.#origin + at);
      if (next.origin !== this.#origin || redirects >= mostRedirects)
        throw new Astray(`${this.#who}: ${method} ${address} was sent on to ${next.href}`);
      at = next.pathname + next.search;
      response = await this.#send('GET', at, undefined);
    }
    const page = readPage(response.status, at, response.content.toString());
    this.#check(`${method} ${address}`, page, expected);
    this.#page = page;
    return page;
  }

  #check(deed: string, page: Page, { status }: Expectation): void {
    const asWanted = status === undefined ? page.status < 300 && page.errors.length === 0 : page.status === status;
    if (asWanted) return;
    const said = page.errors.length > 0 ? page.errors : page.root.querySelectorAll('main .notice').map(textOf);
    throw new Astray(
      `${this.#who}: ${deed} answered ${page.status}${status === undefined ? '' : ` instead of ${status}`} at ${page.address}, «${page.title}»${said.map((text) => `\n    ${text}`).join('')}`,
    );
  }

  async #send(method: 'GET' | 'POST', address: string, body: FormData | URLSearchParams | undefined): Promise<Answer> {
    const headers = {
      cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      // Nobody is far away here: packing pages only costs time.
      'accept-encoding': 'identity',
      ...(method === 'POST' ? { origin: this.#origin, 'sec-fetch-site': 'same-origin' } : {}),
    };
    const answer = await exchange(this.#origin + address, method, headers, body);
    for (const cookie of answer.headers['set-cookie'] ?? []) this.#keep(cookie);
    return answer;
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const isOver = attributes.some((attribute) => /^max-age=0$/i.test(attribute));
    if (isOver) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }

  #orAstray<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw new Astray(`${this.#who}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}
