/** One text of a catalogue: where it stands, and what it says if it says it without being given anything. */
interface Entry {
  readonly key: string;
  readonly text: string | undefined;
}

/** All texts of a catalogue, deep, in a fixed order; one that must be given something first is marked by `()`. */
export function entriesOf(catalogue: unknown, at = ''): Entry[] {
  if (typeof catalogue === 'string') return [{ key: at, text: catalogue }];
  if (typeof catalogue === 'function') return [{ key: `${at}()`, text: undefined }];
  if (Array.isArray(catalogue)) return catalogue.flatMap((item, index) => entriesOf(item, `${at}[${index}]`));
  if (typeof catalogue !== 'object' || catalogue === null)
    return [{ key: `${at}: ${typeof catalogue}`, text: undefined }];
  return Object.entries(catalogue)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, value]) => entriesOf(value, at === '' ? key : `${at}.${key}`));
}

/** The keys that only one of the two has. */
export function differentKeys(one: unknown, other: unknown): string[] {
  const [here, there] = [
    new Set(entriesOf(one).map(({ key }) => key)),
    new Set(entriesOf(other).map(({ key }) => key)),
  ];
  return [...here.symmetricDifference(there)].toSorted();
}

/** The keys whose texts are the same in both and longer than that many characters: most likely never translated. */
export function sameTexts(one: unknown, other: unknown, longerThan: number): string[] {
  const texts = new Map(entriesOf(other).map((entry) => [entry.key, entry.text]));
  return entriesOf(one)
    .filter(({ key, text }) => text !== undefined && text.length > longerThan && texts.get(key) === text)
    .map(({ key }) => key);
}
