import type { MakeUp } from './kinds.ts';

/** For so long (in whole units: tickets, or trillionths of certainty) panels have this make-up. */
export interface Stretch {
  readonly makeUp: MakeUp;
  readonly length: number;
}

/** For so long this very panel: its members by their places in the pool, in that order. */
export interface Dealt {
  readonly panel: readonly number[];
  readonly length: number;
}

/** One member's part of a stretch. */
interface Part {
  readonly member: number;
  readonly length: number;
}

/**
 * Deals the places of each kind out to its members, so that their totals differ by at most one unit and as few
 * different panels as possible come of it. `members` lists each kind's members, those first who get the odd units.
 */
export function deal(stretches: readonly Stretch[], members: readonly (readonly number[])[]): Dealt[] {
  const parts = members.map((list, kind) => partsOf(stretches, kind, list));
  return stretches.flatMap(({ length }, at) => {
    const seats = parts.map((ofKind) => ofKind[at]!).filter((list) => list.length > 0);
    return layOut(length, seats);
  });
}

/** Who of a kind is in for how long, stretch by stretch. */
function partsOf(stretches: readonly Stretch[], kind: number, list: readonly number[]): Part[][] {
  const total = stretches.reduce((sum, { makeUp, length }) => sum + makeUp[kind]! * length, 0);
  const each = Math.floor(total / list.length);
  const odd = total - each * list.length;
  const due = list.map((_, at) => (at < odd ? each + 1 : each));
  return inOneGo(stretches, kind, list, due) ?? spreadEvenly(stretches, kind, list, due);
}

/**
 * Lets those who are due most be in for a whole stretch, which makes few panels. Someone who would be due longer than
 * what is left after a stretch must be in for the difference. Null where the numbers drawn vary too much for this.
 */
function inOneGo(
  stretches: readonly Stretch[],
  kind: number,
  list: readonly number[],
  total: readonly number[],
): Part[][] | null {
  const due = [...total];
  let after = stretches.reduce((sum, { length }) => sum + length, 0);
  const dealt: Part[][] = [];
  for (const { makeUp, length } of stretches) {
    after -= length;
    let wanted = makeUp[kind]! * length;
    const given = due.map((units) => Math.max(0, units - after));
    wanted -= given.reduce((sum, units) => sum + units, 0);
    if (wanted < 0 || given.some((units) => units > length)) return null;
    const order = due.map((_, at) => at).toSorted((a, b) => due[b]! - due[a]! || a - b);
    for (const at of order) {
      const more = Math.min(wanted, length - given[at]!, due[at]! - given[at]!);
      given[at]! += more;
      wanted -= more;
    }
    if (wanted > 0) return null;
    for (const [at, units] of given.entries()) due[at]! -= units;
    dealt.push(partsFrom(list, given));
  }
  return dealt;
}

/** Gives everybody their part of every stretch, to the unit: many panels, but it always works out. */
function spreadEvenly(
  stretches: readonly Stretch[],
  kind: number,
  list: readonly number[],
  total: readonly number[],
): Part[][] {
  let before = 0;
  let next = 0;
  const had = list.map(() => 0);
  const dealt = stretches.map(({ makeUp, length }) => {
    const units = makeUp[kind]! * length;
    before += units;
    const low = Math.floor(units / list.length);
    let odd = units - low * list.length;
    const given = list.map(() => low);
    // The odd units go round, so that nobody is ever more than one ahead of another.
    for (; odd > 0; odd--) {
      given[next]! += 1;
      next = (next + 1) % list.length;
    }
    for (const [at, one] of given.entries()) had[at]! += one;
    return partsFrom(list, given);
  });
  if (had.some((units, at) => units !== total[at])) throw new Error('places were dealt unevenly');
  return dealt;
}

function partsFrom(list: readonly number[], given: readonly number[]): Part[] {
  return given.flatMap((length, at) => (length > 0 ? [{ member: list[at]!, length }] : []));
}

/**
 * Lays the parts of a stretch side by side: each kind's one after the other through its places, which are as long as
 * the stretch; a part that reaches the end of one place goes on at the beginning of the next. Nobody's part is longer
 * than the stretch, so nobody sits on two places at once. Where anybody changes, a new panel begins.
 */
function layOut(length: number, kinds: readonly (readonly Part[])[]): Dealt[] {
  const sittings = kinds.flatMap((parts) => {
    // Whole sittings first: they begin and end with the stretch, and only the others make changes.
    const ordered = parts.toSorted((a, b) => b.length - a.length || a.member - b.member);
    let end = 0;
    return ordered.flatMap((part) => {
      const from = end % length;
      end += part.length;
      const to = from + part.length;
      if (to <= length) return [{ member: part.member, from, to }];
      return [
        { member: part.member, from, to: length },
        { member: part.member, from: 0, to: to - length },
      ];
    });
  });
  const changes = [...new Set([0, length, ...sittings.flatMap(({ from, to }) => [from, to])])].toSorted(
    (a, b) => a - b,
  );
  return changes.slice(0, -1).map((from, at) => ({
    panel: sittings
      .filter((one) => one.from <= from && from < one.to)
      .map(({ member }) => member)
      .toSorted((a, b) => a - b),
    length: changes[at + 1]! - from,
  }));
}
