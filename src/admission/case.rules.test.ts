import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deedsThatRead, unreadSince } from './case.rules.ts';

const at = (day: number) => Temporal.Instant.from('2022-07-01T10:00:00Z').add({ hours: 24 * day });
const log = (...actions: string[]) => actions.map((action, day) => ({ action, at: at(day) }));

describe('what came in', () => {
  it('waits to be read from the first answer that nobody has read', () => {
    expect(unreadSince(log('supplementAsked', 'supplementGiven', 'supplementGiven'))).toEqual(at(1));
  });

  it.each(deedsThatRead)('is read once the school has done this: %s', (deed) => {
    expect(unreadSince(log('supplementGiven', deed))).toBeNull();
  });

  it('waits anew when more comes after it was read', () => {
    expect(unreadSince(log('supplementGiven', 'supplementRead', 'supplementGiven'))).toEqual(at(2));
  });

  it('is not read by what others do', () => {
    expect(unreadSince(log('supplementGiven', 'documentAdded', 'documentRead', 'contactHandedOver'))).toEqual(at(0));
  });

  it('is unread exactly when an answer comes after the last deed that reads', () => {
    const actions = fc.array(fc.constantFrom('supplementGiven', 'documentAdded', ...deedsThatRead), { maxLength: 30 });
    fc.assert(
      fc.property(actions, (list) => {
        const lastRead = list.findLastIndex((action) => deedsThatRead.some((deed) => deed === action));
        const first = list.findIndex((action, index) => action === 'supplementGiven' && index > lastRead);
        expect(unreadSince(log(...list))).toEqual(first === -1 ? null : at(first));
      }),
    );
  });
});
