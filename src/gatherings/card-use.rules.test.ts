import { describe, expect, it } from 'vitest';
import { cardUseOf } from './card-use.rules.ts';

describe('the use of cards', () => {
  it('counts for each gathering the sessions that are built from a card, in the order in which cards come up', () => {
    const sessions = [
      { gathering: 3, cards: ['scamper'] },
      { gathering: 1, cards: ['check-in', 'scamper'] },
      { gathering: 3, cards: ['premortem', 'scamper'] },
      { gathering: 3, cards: [] },
      { gathering: 1 },
    ];
    const once = (id: string) => ({ id, sessions: 1 });
    expect(cardUseOf([1, 2, 3], sessions)).toEqual([
      { gathering: 1, cards: [once('check-in'), once('scamper')] },
      { gathering: 2, cards: [] },
      { gathering: 3, cards: [{ id: 'scamper', sessions: 2 }, once('premortem')] },
    ]);
  });
});
