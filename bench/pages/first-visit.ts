import { parse } from 'node-html-parser';
import { openClient } from '../measure/client.ts';
import { unpacked } from '../measure/unpacked.ts';

/** One thing that a browser fetches which has nothing of the site yet. */
export interface Fetched {
  readonly kind: 'page' | 'style' | 'font' | 'script' | 'icon' | 'speculation rules';
  readonly address: string;
  /** What comes over the wire, the head of the answer included. */
  readonly bytes: number;
}

/** Everything that a first visit to a page fetches, in the order a browser does. Throws when any of it is missing. */
export async function firstVisit(origin: string, path: string): Promise<Fetched[]> {
  const client = openClient(origin, 1);
  const fetched: Fetched[] = [];
  async function take(kind: Fetched['kind'], address: string): Promise<string> {
    const answer = await client.ask({ path: address });
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
    fetched.push({ kind, address, bytes: answer.wireBytes });
    return kind === 'page' || kind === 'style' ? unpacked(answer).toString('utf8') : '';
  }
  try {
    const page = parse(await take('page', path));
    for (const style of addresses(page, 'link[rel=stylesheet]', 'href')) {
      for (const font of fontsIn(await take('style', style), style)) await take('font', font);
    }
    for (const script of addresses(page, 'script[src]', 'src')) await take('script', script);
    for (const icon of addresses(page, 'link[rel=icon]', 'href')) await take('icon', icon);
    await take('speculation rules', '/speculation-rules.json');
    return fetched;
  } finally {
    client.close();
  }
}

function addresses(page: ReturnType<typeof parse>, selector: string, attribute: string): string[] {
  return page.querySelectorAll(selector).flatMap((element) => element.getAttribute(attribute) ?? []);
}

/** Every font that a style names; a browser fetches those that the page uses, which is at most these. */
function fontsIn(style: string, address: string): string[] {
  const named = [...style.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].flatMap(([, font]) => font ?? []);
  return [...new Set(named)].map((font) => new URL(font, `http://x${address}`).pathname);
}
