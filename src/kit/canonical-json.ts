import canonicalize from 'canonicalize';

/** The one way to write a JSON value down (RFC 8785). Without a hash beside it, so that browsers can have it too. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
}
