import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerStates } from './offer-state.rules.ts';
import { placesOf, vacancyStep, type HeldPlace } from './places.rules.ts';

const offer = (applicationId: string, state: HeldPlace['state'], source: HeldPlace['source'] = 'first'): HeldPlace => ({
  applicationId,
  state,
  source,
});
const facts = { room: 4, sizeOf: () => 1, offers: [], placed: [], inReserve: 0 };

describe('the room', () => {
  it('is taken by those who accepted and those who may still', () => {
    const offers = [offer('a', 'accepted'), offer('b', 'offered'), offer('c', 'silent'), offer('d', 'declined')];
    expect(placesOf({ ...facts, offers, placed: ['a', 'b', 'c', 'd'] })).toMatchObject({
      accepted: 1,
      awaiting: 2,
      vacant: 1,
    });
  });

  it('is kept for those who have been drawn and not told, and for a reserve draw under way', () => {
    expect(placesOf({ ...facts, placed: ['a', 'b'], inReserve: 1 })).toMatchObject({ untold: 2, vacant: 1 });
  });

  it('has places beside it that an appeal has given', () => {
    const offers = [offer('a', 'accepted'), offer('b', 'accepted', 'appeal')];
    expect(placesOf({ ...facts, offers, placed: ['a'] })).toMatchObject({ accepted: 1, granted: 1, vacant: 3 });
  });

  it('is counted in seats where it is given in seats', () => {
    const offers = [offer('a', 'accepted'), offer('b', 'lapsed')];
    expect(placesOf({ ...facts, room: 10, sizeOf: (id) => (id === 'a' ? 4 : 3), offers })).toMatchObject({
      accepted: 4,
      vacant: 6,
    });
  });

  it('is never given away twice', () => {
    const places = fc.array(fc.tuple(fc.constantFrom(...offerStates), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 8 }), (drawn, room) => {
        const offers = drawn.map(([state, appeal], index) => offer(`x${index}`, state, appeal ? 'appeal' : 'first'));
        const { accepted, awaiting, untold, inReserve, vacant } = placesOf({ ...facts, room, offers });
        expect(vacant === 0 || accepted + awaiting + untold + inReserve + vacant === room).toBe(true);
      }),
    );
  });
});

describe('a vacant place', () => {
  const vacant = { vacant: 1, awaiting: 0, untold: 0, inReserve: 0 };
  const about = { drawn: true, waiting: 3, reserveHeld: false };

  it.each([
    ['waits until all have answered', { ...vacant, awaiting: 2 }, about, 'wait'],
    ['waits until those who were drawn have been told', { ...vacant, untold: 1 }, about, 'wait'],
    ['is then drawn for', vacant, about, 'startReserve'],
    ['is being drawn for', { ...vacant, vacant: 0, inReserve: 1 }, about, 'draw'],
    ['goes to the next in the order once one has been drawn', vacant, { ...about, reserveHeld: true }, 'giveNext'],
    [
      'does so at once, though others have yet to answer',
      { ...vacant, awaiting: 1 },
      { ...about, reserveHeld: true },
      'giveNext',
    ],
    ['stays vacant where nobody waits', vacant, { ...about, waiting: 0 }, 'none'],
    ['stays vacant where there was room for all', vacant, { ...about, drawn: false }, 'none'],
    ['is none where there is none', { ...vacant, vacant: 0 }, about, 'none'],
  ] as const)('%s', (_, places, circumstances, step) => {
    expect(vacancyStep(places, circumstances)).toBe(step);
  });
});
