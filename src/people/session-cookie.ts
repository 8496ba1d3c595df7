import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The token of the session that a browser shows in its cookie, or undefined where there is none or somebody has changed it.
 * The cookie is the sign-in library's: the token, a full stop and its HMAC with SHA-256 under our secret. It is read here because
 * every page asks for it, and the library takes as long over it as a page takes.
 */
export function sessionToken(cookies: string, name: string, secret: string): string | undefined {
  const value = decoded(valueOf(cookies, name));
  const split = value.lastIndexOf('.');
  if (split < 1) return undefined;
  const token = value.slice(0, split);
  const wanted = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(value.slice(split + 1), 'base64');
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? token : undefined;
}

function valueOf(cookies: string, name: string): string {
  const found = cookies
    .split(';')
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
