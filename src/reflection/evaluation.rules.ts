import { ok, refused, type Result } from '../kit/result.ts';

/** When a gathering can be evaluated: from the morning of its last day, for the days that the plan gives. */
export interface EvaluationWindow {
  readonly opensOn: Temporal.PlainDate;
  /** The last day. */
  readonly lastOn: Temporal.PlainDate;
}

export type WindowState = 'ahead' | 'open' | 'over';

export function evaluationWindow(lastDay: Temporal.PlainDate, daysOpen: number): EvaluationWindow {
  return { opensOn: lastDay, lastOn: lastDay.add({ days: daysOpen }) };
}

export function windowState({ opensOn, lastOn }: EvaluationWindow, today: Temporal.PlainDate): WindowState {
  if (Temporal.PlainDate.compare(today, opensOn) < 0) return 'ahead';
  return Temporal.PlainDate.compare(today, lastOn) > 0 ? 'over' : 'open';
}

/** How strongly somebody agrees, from 1 to 5. */
export const agreements = [1, 2, 3, 4, 5] as const;

/** One person's answers; a statement without one is passed over, and so is a question left empty. */
export interface Answers {
  readonly statements: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
}

/** All that is kept of an evaluation. Each list is sorted by itself: nothing in one tells what belongs to it in another. */
export interface Tally {
  readonly answered: readonly string[];
  /** For each statement how many gave each agreement, from 1 to 5. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

export const emptyTally: Tally = { answered: [], counts: {}, texts: {} };

/**
 * Adds somebody's answers, once. What comes out is the same for a set of people and answers, in whatever order they came and whoever
 * gave which.
 */
export function addAnswers(tally: Tally, who: string, answers: Answers): Result<Tally, 'answeredBefore'> {
  if (tally.answered.includes(who)) return refused('answeredBefore');
  const counts: Record<string, readonly number[]> = { ...tally.counts };
  for (const [id, agreement] of answers.statements)
    counts[id] = agreements.map((one, index) => (counts[id]?.[index] ?? 0) + (one === agreement ? 1 : 0));
  const texts: Record<string, readonly string[]> = { ...tally.texts };
  for (const [id, text] of answers.texts) if (text !== '') texts[id] = [...(texts[id] ?? []), text].toSorted();
  return ok({ answered: [...tally.answered, who].toSorted(), counts, texts });
}

export type Results =
  | { readonly kind: 'hidden'; readonly why: 'notOver' | 'tooFew'; readonly answered: number }
  | {
      readonly kind: 'shown';
      readonly answered: number;
      /** Without the statements that too few of them have answered. */
      readonly counts: Tally['counts'];
      readonly texts: Tally['texts'];
    };

/**
 * What the school may read. Nothing while answers come in, since two readings would tell what the ones between them said; and nothing
 * of fewer answers than the plan asks for, to the whole or to one statement, since these could be known by whose they are.
 */
export function resultsOf(tally: Tally, state: WindowState, minAnswers: number): Results {
  const answered = tally.answered.length;
  if (state !== 'over') return { kind: 'hidden', why: 'notOver', answered };
  if (answered < minAnswers) return { kind: 'hidden', why: 'tooFew', answered };
  const counts = Object.entries(tally.counts).filter(([, agreed]) => sumOf(agreed) >= minAnswers);
  return { kind: 'shown', answered, counts: Object.fromEntries(counts), texts: tally.texts };
}

/** The mean of the agreements, or null where nobody gave any. */
export function meanOf(counts: readonly number[]): number | null {
  const given = sumOf(counts);
  if (given === 0) return null;
  return counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / given;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
