/** Somebody who can be mentioned. */
export interface Nameable {
  readonly accountId: string;
  readonly name: string;
  /** Where they are from: tells two of the same name apart. */
  readonly place: string;
}

/** Whom a text mentions, as `@Name Surname`. */
export interface Mentions {
  /** Account ids, each once. */
  readonly mentioned: readonly string[];
  /** Names that several have, with what each of those is called to be told apart. */
  readonly shared: readonly SharedName[];
  /** What was written like a name and is nobody's. */
  readonly unknown: readonly string[];
}

export interface SharedName {
  readonly name: string;
  readonly labels: readonly string[];
}

/** Two spellings of one name are the same: letters large or small, spaces one or many. */
function folded(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** Those who have a name, by it as it is compared. */
function byName(people: readonly Nameable[]): ReadonlyMap<string, readonly Nameable[]> {
  const groups = Map.groupBy(people, ({ name }) => folded(name));
  groups.delete('');
  return groups;
}

/** What each is called in a text, by account: the name alone where it is the only one, else with the place; no two the same. */
export function labelsOf(people: readonly Nameable[]): ReadonlyMap<string, string> {
  return labelsIn(byName(people));
}

function labelsIn(groups: ReadonlyMap<string, readonly Nameable[]>): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set(groups.keys());
  for (const group of groups.values()) {
    for (const { accountId, name, place } of group) {
      const plain = name.trim();
      labels.set(accountId, group.length === 1 ? plain : freeLabel(plain, place, taken));
    }
  }
  return labels;
}

function freeLabel(name: string, place: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const label = `${name} (${[place, count === 1 ? '' : String(count)].filter(Boolean).join(' ')})`;
    const isUsable = count > 1 || place !== '';
    if (isUsable && !taken.has(folded(label))) {
      taken.add(folded(label));
      return label;
    }
  }
}

/** Reads and marks mentions in the texts of a cohort; made once for many texts. */
export interface MentionReader {
  readonly find: (text: string) => Mentions;
  /** The text with every mention of one person, sign included, put through `mark`. */
  readonly mark: (text: string, mark: (mention: string) => string) => string;
}

// Not within a word, as in an address of mail.
const sign = String.raw`(?<![\p{L}\p{N}_.@/-])@`;
// A name ends where its letters do; an s of possession may follow, and another name tied on by a hyphen may not.
const end = String.raw`(?=(?:['’]?s)?(?![\p{L}\p{N}]|[-'’]\p{L}))`;
const nameLike = /^\p{Lu}[\p{L}'’-]*(?:[ \u00a0]\p{Lu}[\p{L}'’-]*){0,3}/u;

export function mentionReader(people: readonly Nameable[]): MentionReader {
  let made: MentionReader | undefined;
  // Most texts mention nobody: not until one might are the names of all made ready.
  const reader = () => (made ??= readerOf(byName(people)));
  return {
    find: (text) => (text.includes('@') ? reader().find(text) : { mentioned: [], shared: [], unknown: [] }),
    mark: (text, mark) => (text.includes('@') ? reader().mark(text, mark) : text),
  };
}

const alphabet = new Intl.Collator('nb');

function readerOf(groups: ReadonlyMap<string, readonly Nameable[]>): MentionReader {
  const labels = labelsIn(groups);
  const labelOf = ({ accountId }: Nameable) => labels.get(accountId) ?? '';
  const owners = new Map<string, string>();
  const shared = new Map<string, SharedName>();
  for (const [name, [first, ...others]] of groups) {
    if (!first) continue;
    if (others.length === 0) owners.set(name, first.accountId);
    else {
      const all = [first, ...others];
      for (const one of all) owners.set(folded(labelOf(one)), one.accountId);
      shared.set(name, { name: first.name.trim(), labels: all.map(labelOf).toSorted(alphabet.compare) });
    }
  }
  const names = [...owners.keys(), ...shared.keys()].toSorted((a, b) => b.length - a.length);
  const anyName = names
    .map((name) =>
      name
        .split(' ')
        .map(escaped)
        .join(String.raw`\s+`),
    )
    .join('|');
  // Without anybody to mention nothing matches: `(?!)` never does.
  const mention = new RegExp(`${sign}(${anyName || '(?!)'})${end}`, 'giu');
  const anySign = new RegExp(sign, 'gu');
  return {
    find(text) {
      const found = [...text.matchAll(mention)].map((match) => ({ at: match.index, name: folded(match[1] ?? '') }));
      const known = new Set(found.map(({ at }) => at));
      const others = [...text.matchAll(anySign)].filter(({ index }) => !known.has(index));
      return {
        mentioned: [...new Set(found.flatMap(({ name }) => owners.get(name) ?? []))],
        shared: [...new Set(found.flatMap(({ name }) => shared.get(name) ?? []))],
        unknown: [...new Set(others.flatMap(({ index }) => nameLike.exec(text.slice(index + 1))?.[0] ?? []))],
      };
    },
    mark: (text, mark) =>
      text.replaceAll(mention, (whole, name: string) => (owners.has(folded(name)) ? mark(whole) : whole)),
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** The text with a mention of somebody at its end, unless it has one already. */
export function withMention(text: string, label: string): string {
  const mention = `@${label}`;
  if (text.includes(mention)) return text;
  return text === '' ? `${mention} ` : `${text} ${mention} `;
}
