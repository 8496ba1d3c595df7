/** A session as far as cards go: at which gathering it is, and what it is built from. */
export interface SessionOfCards {
  readonly gathering: number;
  readonly cards?: readonly string[] | undefined;
}

/** The cards that a gathering's sessions are built from, in the order in which they come up, each with how many sessions use it. */
export interface CardUse {
  readonly gathering: number;
  readonly cards: readonly { readonly id: string; readonly sessions: number }[];
}

/** Which cards are used at which gathering. */
export function cardUseOf(numbers: readonly number[], sessions: readonly SessionOfCards[]): CardUse[] {
  return numbers.map((gathering) => {
    const counts = new Map<string, number>();
    for (const { gathering: number, cards = [] } of sessions)
      if (number === gathering) for (const id of cards) counts.set(id, (counts.get(id) ?? 0) + 1);
    return { gathering, cards: [...counts].map(([id, count]) => ({ id, sessions: count })) };
  });
}
