import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen, judgeArrival, sessionsOfCode, windowAt, type Arrival, type CheckIn } from './check-in.rules.ts';
import { codeIn, codeNow, stepAt } from './code.rules.ts';

const terms = { opensMinutesBefore: 30, presentMinutes: 10, lateMinutes: 45, assumed: true };
const at = (time: string) => Temporal.Instant.from(`2022-09-06T${time}Z`);
const session = { startsAt: at('07:00'), endsAt: at('08:30'), cancelled: false };
const checkIn: CheckIn = { sessionId: 's', secret: 'secret', openedAt: at('06:45'), closedAt: null };

function arrive(now: string, of: Partial<Arrival> = {}) {
  const arrival = { checkIn, session, isForGroup: true, isOnLeave: false, now: at(now), ...of };
  const judged = judgeArrival(arrival, terms);
  return judged.ok ? judged.value : judged.reason;
}

describe('somebody who arrives', () => {
  test.each([
    ['06:30', 'present'],
    ['07:10', 'present'],
    ['07:10:01', 'late'],
    ['07:45', 'late'],
  ])('at %s UTC to a session of 07:00 is %s', (now, state) => expect(arrive(now)).toBe(state));

  test('much too late is told so, and that until when', () => {
    expect(arrive('07:46')).toEqual({ kind: 'tooLate', minutes: 45 });
  });

  test('when it is over, closed or cancelled is told which', () => {
    expect(arrive('08:30')).toEqual({ kind: 'over' });
    expect(arrive('07:05', { checkIn: { ...checkIn, closedAt: at('07:04') } })).toEqual({ kind: 'closed' });
    expect(arrive('07:05', { session: { ...session, cancelled: true } })).toEqual({ kind: 'cancelled' });
  });

  test('on leave, or of a group that it is not for, is not written down', () => {
    expect(arrive('07:05', { isOnLeave: true })).toEqual({ kind: 'onLeave' });
    expect(arrive('07:05', { isForGroup: false })).toEqual({ kind: 'otherGroup' });
  });

  test('goes by the newest times when the session has been moved meanwhile', () => {
    const soon = { ...session, startsAt: at('07:20'), endsAt: at('08:50') };
    expect(arrive('07:25', { session: soon })).toBe('present');
    expect(arrive('08:40', { session: soon })).toEqual({ kind: 'tooLate', minutes: 45 });
    const tomorrow = { ...session, startsAt: at('07:00').add({ hours: 24 }), endsAt: at('08:30').add({ hours: 24 }) };
    expect(arrive('07:05', { session: tomorrow })).toEqual({ kind: 'moved', startsAt: tomorrow.startsAt });
  });
});

describe('check-in', () => {
  test('can open from half an hour before until the end', () => {
    expect(windowAt(session, terms, at('06:29'))).toBe('before');
    expect(windowAt(session, terms, at('06:30'))).toBe('open');
    expect(windowAt(session, terms, at('08:29'))).toBe('open');
    expect(windowAt(session, terms, at('08:30'))).toBe('after');
  });

  test('closes by itself when the session ends, though nobody closed it', () => {
    expect(isOpen(checkIn, session, terms, at('08:29'))).toBe(true);
    expect(isOpen(checkIn, session, terms, at('08:30'))).toBe(false);
    expect(isOpen(undefined, session, terms, at('07:00'))).toBe(false);
  });
});

describe('a code', () => {
  const other = { ...checkIn, sessionId: 't', secret: 'another' };
  const now = at('07:00:10');

  test('says which of two sessions that are open at once it belongs to', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, two) => {
        fc.pre(codeNow(one, now) !== codeNow(two, now));
        const both = [
          { ...checkIn, secret: one },
          { ...other, secret: two },
        ];
        const found = sessionsOfCode(codeNow(two, now), both, now);
        expect(found.ok && found.value.map(({ sessionId }) => sessionId)).toEqual(['t']);
      }),
    );
  });

  test('that two sessions happen to share is of both', () => {
    const both = [checkIn, { ...other, secret: checkIn.secret }];
    const found = sessionsOfCode(codeNow(checkIn.secret, now), both, now);
    expect(found.ok && found.value).toEqual(both);
  });

  test('from the screen a while ago is old, and anything else is wrong', () => {
    const old = codeIn(checkIn.secret, stepAt(now).step - 3);
    expect(sessionsOfCode(old, [checkIn, other], now)).toEqual({ ok: false, reason: 'old' });
    const unknown = codeIn('nobody’s', stepAt(now).step);
    expect(sessionsOfCode(unknown, [checkIn, other], now)).toEqual({ ok: false, reason: 'wrong' });
  });

  test('of a session that was closed since is still known as its own', () => {
    const closed = { ...checkIn, closedAt: at('07:00:05') };
    const found = sessionsOfCode(codeNow(checkIn.secret, at('07:00:05')), [closed], at('07:20'));
    expect(found).toEqual({ ok: true, value: [closed] });
  });
});
