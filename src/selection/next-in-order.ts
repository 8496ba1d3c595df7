import type { Infeasible, Pool, Solution } from '../draw/index.ts';
import type { Result } from '../kit/result.ts';
import type { Member } from './draw.ts';
import { poolOf, roomNeeded, withChanges, type PublishedRule, type Representation } from './representation.rules.ts';

/** The chances in a pool, or why it has none: the engine, in this thread or in another. */
export type Chances = (
  pool: Pool,
) => Promise<Result<Solution['chances'], { readonly kind: string; readonly infeasible?: Infeasible }>>;

/**
 * Who comes next: the first in the order with whom the places that are left can still be filled so that the representation
 * holds. Where nobody's coming can make it hold, one of its numbers is lowered, or a most raised, by as little as helps; where
 * no single one does, the order alone decides. Undefined where nobody who waits has room.
 */
export async function nextInOrder(
  order: readonly Member[],
  roomKind: PublishedRule['roomKind'],
  remaining: Representation,
  chances: Chances,
): Promise<Member | undefined> {
  const fitting = order.filter((one) => roomNeeded(roomKind, [one]) <= remaining.places);
  if (fitting.length === 0) return undefined;
  const members = fitting.toSorted((a, b) => (a.number < b.number ? -1 : 1));
  const places = roomKind === 'municipalities' ? Math.min(remaining.places, members.length) : remaining.places;
  const wanted = { ...remaining, places };
  const possibleIn = async (representation: Representation) =>
    await possible(poolOf('neste', roomKind, members, representation), chances);

  const found = await possibleIn(wanted);
  if (found instanceof Set) return fitting.find(({ number }) => found.has(number));
  const ways = found.relaxations.filter((change) => !('places' in change));
  const eased = await Promise.all(ways.map((change) => possibleIn(withChanges(wanted, [change]))));
  const able = new Set(eased.flatMap((one) => (one instanceof Set ? [...one] : [])));
  return fitting.find(({ number }) => able.has(number)) ?? fitting[0];
}

/** Who can be among those who fill the places, by number: a fair distribution leaves nobody out who can be in at all. */
async function possible(pool: Pool, chances: Chances): Promise<Set<string> | Infeasible> {
  const answer = await chances(pool);
  if (answer.ok) return new Set(Object.keys(answer.value).filter((number) => answer.value[number]! > 0));
  if (answer.reason.infeasible) return answer.reason.infeasible;
  throw new Error(`who comes next can't be computed: ${answer.reason.kind}`);
}
