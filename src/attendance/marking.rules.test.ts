import { describe, expect, test } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { mayMark, type Marker } from './marking.rules.ts';
import type { MarkState } from './mark.ts';

const terms = shippedPlans[0]!.attendance;
const at = (time: string) => Temporal.Instant.from(time);
const session = { startsAt: at('2022-09-06T07:00Z'), endsAt: at('2022-09-06T08:30Z'), cancelled: false };

function said(role: Marker['role'], now: string, seen: MarkState | null, to: MarkState, changed = {}) {
  const may = mayMark({ role }, session, { ...terms, ...changed }, at(now), [{ seen, to }]);
  return may.ok ? 'yes' : may.reason;
}

describe('whoever holds a session', () => {
  test('marks from when check-in may open until three days after it', () => {
    expect(said('teacher', '2022-09-06T06:29Z', null, 'present')).toBe('tooEarly');
    expect(said('teacher', '2022-09-06T06:30Z', null, 'present')).toBe('yes');
    expect(said('teacher', '2022-09-09T08:29Z', null, 'absent')).toBe('yes');
    expect(said('teacher', '2022-09-09T08:30Z', null, 'absent')).toBe('tooLate');
  });

  test('does not excuse, nor take an excuse back, but may see that somebody came after all', () => {
    const now = '2022-09-06T08:00Z';
    expect(said('teacher', now, null, 'excused')).toBe('mayNotExcuse');
    expect(said('teacher', now, 'excused', 'absent')).toBe('mayNotExcuse');
    expect(said('teacher', now, 'excused', 'present')).toBe('yes');
  });

  test('excuses where the plan says so', () => {
    const excused = { ...terms.excused, by: 'teacher' as const };
    expect(said('teacher', '2022-09-06T08:00Z', null, 'excused', { excused })).toBe('yes');
  });
});

describe('a coordinator', () => {
  test('marks and excuses at any time', () => {
    expect(said('coordinator', '2022-06-01T00:00Z', null, 'excused')).toBe('yes');
    expect(said('coordinator', '2023-06-01T00:00Z', 'absent', 'present')).toBe('yes');
  });

  test('marks nobody at a session that does not take place', () => {
    const may = mayMark({ role: 'coordinator' }, { ...session, cancelled: true }, terms, session.endsAt, []);
    expect(may).toEqual({ ok: false, reason: 'cancelled' });
  });
});
