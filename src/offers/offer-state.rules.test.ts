import { describe, expect, it } from 'vitest';
import { awaitsAnswer, holdsPlace, nextOfferState, offerStates, offerTransitions } from './offer-state.rules.ts';

describe('an offered place', () => {
  it('has one outcome for each event in each state', () => {
    const named = offerTransitions.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it('can be reached in every state', () => {
    const reached = new Set(['offered', ...offerTransitions.map(({ to }) => to)]);
    expect(offerStates.filter((state) => !reached.has(state))).toEqual([]);
  });

  it('is never answered for after it has lapsed', () => {
    expect(nextOfferState('lapsed', 'accept')).toEqual({ ok: false, reason: 'impossible' });
    expect(nextOfferState('withdrawn', 'accept')).toEqual({ ok: false, reason: 'impossible' });
  });

  it('gives more time once', () => {
    expect(nextOfferState('offered', 'giveMoreTime')).toEqual({ ok: true, value: 'silent' });
    expect(nextOfferState('silent', 'giveMoreTime')).toEqual({ ok: false, reason: 'impossible' });
  });

  it('is held by whoever accepted and by whoever may still', () => {
    expect(offerStates.filter(holdsPlace)).toEqual(['offered', 'silent', 'accepted']);
    expect(offerStates.filter(awaitsAnswer)).toEqual(['offered', 'silent']);
  });
});
