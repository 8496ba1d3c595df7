import { parse } from 'yaml';
import { languages, type Language } from '../kit/language.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import type { Card, CardKind, CardSection, CardText } from './card.ts';
import { cardMatter, headingsOf, mostWords, textMatter, type CardMatter } from './card-format.ts';

/** What is wrong with a card's file, so that whoever wrote it can find and mend it. */
export interface CardFault {
  readonly language: Language;
  readonly code:
    | 'noFrontMatter'
    | 'notYaml'
    | 'field'
    | 'unknownOutcome'
    | 'unknownGathering'
    | 'peopleMinAboveMax'
    | 'headings'
    | 'emptySection'
    | 'stepWithoutMinutes'
    | 'minutesDoNotAddUp'
    | 'otherSteps'
    | 'tooManyWords'
    | 'bokmalMissing';
  /** Where: the field, the heading, or the step as it is written. */
  readonly at?: string;
  /** What was found, and what should be there instead. */
  readonly found?: string;
  readonly wanted?: string;
}

/** The files of one card, by language. */
export type CardFiles = Readonly<Partial<Record<Language, string>>>;

/** What a card may point at in the plan. */
export interface Known {
  readonly outcomes: readonly string[];
  readonly gatherings: readonly number[];
}

/** Reads a card from its files. All faults are named, not only the first; a card with any is refused. */
export function readCard(id: string, files: CardFiles, known: Known): Result<Card, readonly CardFault[]> {
  if (files.nb === undefined) return refused([{ language: 'nb', code: 'bokmalMissing' }]);
  const main = readMatter('nb', files.nb);
  if (!main.ok) return main;
  const matter = cardMatter.safeParse(main.value.matter);
  if (!matter.success) return refused(fieldFaults('nb', matter.error.issues));
  const { kind, title, summary } = matter.data;
  const faults: CardFault[] = factFaults(matter.data, known);
  const nb = readText('nb', kind, { title, summary }, main.value.body, faults);
  const texts: Partial<Record<Language, CardText>> = {};
  for (const language of languages) {
    const file = files[language];
    if (language !== 'nb' && file !== undefined) {
      const text = readTranslation(language, kind, file, faults);
      if (text) texts[language] = text;
    }
  }
  const steps = kind === 'technique' ? minutesOfSteps(matter.data, { ...texts, nb }, faults) : [];
  if (faults.length > 0) return refused(faults);
  return ok(asCard(id, matter.data, { ...texts, nb }, steps));
}

function asCard(id: string, matter: CardMatter, texts: Card['texts'], steps: readonly number[]): Card {
  const { outcomes, gatherings, sources } = matter;
  const common = { id, outcomes, gatherings, sources, texts };
  if (matter.kind === 'theory') return { ...common, kind: 'theory', topic: matter.topic };
  const { stage, minutes, people } = matter;
  return { ...common, kind: 'technique', stage, minutes, people, steps };
}

function readMatter(
  language: Language,
  file: string,
): Result<{ readonly matter: unknown; readonly body: string }, readonly CardFault[]> {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.replaceAll('\r\n', '\n').trimStart());
  if (!parts) return refused([{ language, code: 'noFrontMatter' }]);
  try {
    // Nothing in a card refers to anything else in it, so that a small file can't unfold into a large one.
    return ok({ matter: parse(parts[1] ?? '', { maxAliasCount: 0 }), body: parts[2] ?? '' });
  } catch (error) {
    return refused([
      { language, code: 'notYaml', ...(error instanceof Error ? { found: firstLine(error.message) } : {}) },
    ]);
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function fieldFaults(
  language: Language,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): CardFault[] {
  return issues.map(({ path, message }) => ({
    language,
    code: 'field',
    at: path.map(String).join('.'),
    found: message,
  }));
}

function factFaults(matter: CardMatter, known: Known): CardFault[] {
  const outcomes = matter.outcomes.filter((id) => !known.outcomes.includes(id));
  const gatherings = matter.gatherings.filter((number) => !known.gatherings.includes(number));
  const upsideDown = matter.kind === 'technique' && matter.people[0] > matter.people[1];
  return [
    ...outcomes.map((found): CardFault => ({ language: 'nb', code: 'unknownOutcome', found })),
    ...gatherings.map((number): CardFault => ({ language: 'nb', code: 'unknownGathering', found: String(number) })),
    ...(upsideDown ? [{ language: 'nb', code: 'peopleMinAboveMax' } as const] : []),
  ];
}

function readTranslation(language: Language, kind: CardKind, file: string, faults: CardFault[]): CardText | undefined {
  const read = readMatter(language, file);
  if (!read.ok) {
    faults.push(...read.reason);
    return undefined;
  }
  const matter = textMatter.safeParse(read.value.matter);
  if (!matter.success) {
    faults.push(...fieldFaults(language, matter.error.issues));
    return undefined;
  }
  return readText(language, kind, matter.data, read.value.body, faults);
}

/** Cuts the body at its headings, which must be those of the kind, in their order. Faults are added to the list. */
function readText(
  language: Language,
  kind: CardKind,
  head: Pick<CardText, 'title' | 'summary'>,
  body: string,
  faults: CardFault[],
): CardText {
  const [before = '', ...rest] = body.split(/^## +/m);
  const parts = rest.map((part) => {
    const end = part.indexOf('\n');
    return end < 0 ? [part.trim(), ''] : [part.slice(0, end).trim(), part.slice(end).trim()];
  });
  const wanted = headingsOf(kind, language);
  const found = parts.map(([heading = '']) => heading);
  const isRight = before.trim() === '' && found.join('\n') === wanted.map(([, heading]) => heading).join('\n');
  if (!isRight)
    faults.push({
      language,
      code: 'headings',
      found: [before.trim() === '' ? '' : '…', ...found].filter(Boolean).join(' / '),
      wanted: wanted.map(([, heading]) => heading).join(' / '),
    });
  const sections = wanted.map(([id], index): CardSection => ({ id, markdown: parts[index]?.[1] ?? '' }));
  if (isRight)
    for (const [index, [, heading]] of wanted.entries())
      if (sections[index]?.markdown === '') faults.push({ language, code: 'emptySection', at: heading });
  const words = sections.reduce((sum, { markdown }) => sum + countWords(markdown), 0);
  if (words > mostWords)
    faults.push({ language, code: 'tooManyWords', found: String(words), wanted: String(mostWords) });
  return { ...head, sections };
}

/** Words of a text: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** One step of a technique. */
export interface Step {
  readonly minutes: number;
  readonly markdown: string;
}

/** The steps of a section: a numbered list whose points begin with their minutes, like `1. (5 min) Tell …`. */
export function readSteps(markdown: string): { readonly steps: readonly Step[]; readonly without: readonly string[] } {
  const points = markdown.split(/^\d+\. +/m).slice(1);
  const steps: Step[] = [];
  const without: string[] = [];
  for (const point of points) {
    const parts = /^\((\d+) min\) +([\s\S]+)$/.exec(point.trim());
    if (parts) steps.push({ minutes: Number(parts[1]), markdown: (parts[2] ?? '').replaceAll(/\s*\n\s*/g, ' ') });
    else without.push(firstLine(point.trim()));
  }
  return { steps, without };
}

/** The minutes of the steps; in every language they are the same and come to what the front matter says. */
function minutesOfSteps(matter: CardMatter, texts: Card['texts'], faults: CardFault[]): readonly number[] {
  if (matter.kind !== 'technique') return [];
  const minutes = new Map<Language, readonly number[]>();
  for (const language of languages) {
    const section = texts[language]?.sections.find(({ id }) => id === 'steps');
    if (!section || section.markdown === '') continue;
    const { steps, without } = readSteps(section.markdown);
    faults.push(...without.map((at): CardFault => ({ language, code: 'stepWithoutMinutes', at })));
    minutes.set(
      language,
      steps.map((step) => step.minutes),
    );
  }
  const own = minutes.get('nb') ?? [];
  const sum = own.reduce((total, one) => total + one, 0);
  if (minutes.has('nb') && sum !== matter.minutes)
    faults.push({ language: 'nb', code: 'minutesDoNotAddUp', found: String(sum), wanted: String(matter.minutes) });
  for (const [language, others] of minutes)
    if (others.join() !== own.join())
      faults.push({ language, code: 'otherSteps', found: others.join(', '), wanted: own.join(', ') });
  return own;
}
