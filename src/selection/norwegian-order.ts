const collator = new Intl.Collator('nb');

/** In Norwegian alphabetical order, whatever the page's language: the names are Norwegian. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return collator.compare(one.name, other.name);
}
