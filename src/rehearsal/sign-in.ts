import { href } from '../web/address.ts';
import type { Language } from '../kit/language.ts';
import { Astray, Browser } from './browser.ts';
import type { Person } from './person.ts';
import type { RehearsalRoom } from './room.ts';

/** Signs a person in as everybody does: asks for a link, opens the mail, presses the button. */
export async function signIn(room: RehearsalRoom, person: Person, language: Language): Promise<Browser> {
  const browser = new Browser(room.origin, person.name);
  await browser.open(href(language, '/logg-inn'));
  await browser.submit({ email: person.email }, { action: '/logg-inn' });
  await room.runJobs();
  await browser.open(linkIn(room, person, '/logg-inn/lenke'));
  await browser.submit({}, { action: '/logg-inn/lenke' });
  return browser;
}

/** Opens what a personal link in a mail leads to, without signing in. */
export async function followLink(room: RehearsalRoom, person: Person, path: string): Promise<Browser> {
  const browser = new Browser(room.origin, person.name);
  await browser.open(linkIn(room, person, path));
  return browser;
}

/** The newest link with this path that a person has got by mail. Throws Astray when there is none. */
export function linkIn(room: RehearsalRoom, { name, email }: Person, path: string): string {
  const words = room.mailTo(email).flatMap(({ body }) => body.split(/\s+/u));
  const link = words.find((word) => /^https?:\/\//.test(word) && leadsTo(new URL(word).pathname, path));
  if (link === undefined) throw new Astray(`${name} has got no mail with a link to ${path}`);
  return link;
}

/** Whether an address is this one or lies under it, in any of the languages. */
function leadsTo(pathname: string, path: string): boolean {
  const plain = pathname.replace(/^\/(nn|en)(?=\/)/, '');
  return plain === path || plain.startsWith(`${path}/`);
}
