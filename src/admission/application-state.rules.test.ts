import { describe, expect, it } from 'vitest';
import {
  applicationStates,
  applicationTransitions,
  isChangeable,
  isSent,
  nextState,
} from './application-state.rules.ts';

describe('the life of an application', () => {
  it('says for each state and event at most one thing', () => {
    const pairs = applicationTransitions.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('counts as sent only after a guarantee has been given at some time', () => {
    for (const { from, event, to } of applicationTransitions) {
      if (isSent(to) && !isSent(from)) expect(event).toBe('guarantee');
    }
  });

  it('can be withdrawn from every state that is not an end', () => {
    for (const state of applicationStates) {
      expect(nextState(state, 'withdraw').ok).toBe(state !== 'withdrawn' && state !== 'annulled');
    }
  });

  it('leaves no draft behind at the deadline, and keeps what was sent', () => {
    expect(nextState('draft', 'deadline')).toEqual({ ok: true, value: 'lapsed' });
    expect(nextState('awaitingGuarantee', 'deadline')).toEqual({ ok: true, value: 'lapsed' });
    expect(nextState('resending', 'deadline')).toEqual({ ok: true, value: 'sent' });
    expect(nextState('sent', 'deadline').ok).toBe(false);
  });

  it('lets nobody change what is over', () => {
    for (const state of ['withdrawn', 'annulled', 'lapsed'] as const) {
      expect(isChangeable(state)).toBe(false);
      expect(applicationTransitions.filter(({ from, by }) => from === state && by !== 'contact')).toEqual([]);
    }
  });

  it('reaches every state from a draft', () => {
    const reached = new Set(['draft']);
    for (let grown = true; grown;) {
      const before = reached.size;
      for (const { from, to } of applicationTransitions) if (reached.has(from)) reached.add(to);
      grown = reached.size > before;
    }
    expect([...reached].toSorted()).toEqual([...applicationStates].toSorted());
  });
});
