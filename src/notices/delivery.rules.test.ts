import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOslo } from '../kit/oslo-time.ts';
import { isMuted, isQuiet, leavesAt } from './delivery.rules.ts';
import { noticeKinds, unchosen, type NoticeChoice, type NoticeKind } from './notice.ts';

const daily: NoticeChoice = { delivery: 'daily', muted: [] };
const clockAt = (instant: Temporal.Instant | null) => instant && inOslo(instant).toPlainDateTime().toString();
const oslo = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Oslo]`).toInstant();

/** Instants of some years, whole seconds; every third lies within a day of a change of clocks. */
const changes = ['2022-10-30T01:00:00Z', '2023-03-26T01:00:00Z', '2023-10-29T01:00:00Z'];
const instants = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 1_640_000_000, max: 1_720_000_000 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -86_400, max: 86_400 }))
      .map(([change, seconds]) => Temporal.Instant.from(change).epochMilliseconds / 1000 + seconds),
  },
);
const moments = instants.map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000));
const kinds = fc.constantFrom(...noticeKinds.map(({ id }) => id));
const choices = fc.record({ delivery: fc.constantFrom('atOnce' as const, 'daily' as const), muted: fc.array(kinds) });

describe('a notice', () => {
  it.each([
    ['2022-09-06T12:00', '2022-09-06T12:00:00'],
    ['2022-09-06T20:59:59', '2022-09-06T20:59:59'],
    ['2022-09-06T21:00', '2022-09-07T07:00:00'],
    ['2022-09-06T23:59:59', '2022-09-07T07:00:00'],
    ['2022-09-07T00:00', '2022-09-07T07:00:00'],
    ['2022-09-07T06:59:59', '2022-09-07T07:00:00'],
    ['2022-09-07T07:00', '2022-09-07T07:00:00'],
    // The night in which clocks go back has an hour more, the one in which they go forward an hour less.
    ['2022-10-29T22:00', '2022-10-30T07:00:00'],
    ['2022-10-30T02:30:00+02:00', '2022-10-30T07:00:00'],
    ['2022-10-30T02:30:00+01:00', '2022-10-30T07:00:00'],
    ['2023-03-25T22:00', '2023-03-26T07:00:00'],
    ['2022-12-31T22:00', '2023-01-01T07:00:00'],
  ])('wanted at once and written at %s leaves at %s', (written, leaves) => {
    expect(clockAt(leavesAt(oslo(written), 'programmeChanged', unchosen))).toBe(leaves);
  });

  it.each([
    ['2022-09-06T06:00', '2022-09-06T07:00:00'],
    ['2022-09-06T07:00', '2022-09-06T07:00:00'],
    ['2022-09-06T07:00:01', '2022-09-07T07:00:00'],
    ['2022-10-29T12:00', '2022-10-30T07:00:00'],
    ['2023-03-25T12:00', '2023-03-26T07:00:00'],
  ])('wanted daily and written at %s leaves with the digest of %s', (written, leaves) => {
    expect(clockAt(leavesAt(oslo(written), 'programmeChanged', daily))).toBe(leaves);
  });

  it.each([
    ['2022-09-06T08:00', '2022-09-06T09:00', '2022-09-06T08:00:00'],
    ['2022-09-06T08:00', '2022-09-07T07:00', '2022-09-06T08:00:00'],
    ['2022-09-06T08:00', '2022-09-07T07:01', '2022-09-07T07:00:00'],
    ['2022-09-06T22:00', '2022-09-07T06:30', '2022-09-07T07:00:00'],
  ])('wanted daily, written at %s and needed by %s, leaves at %s', (written, needed, leaves) => {
    const neededBy = oslo(needed);
    expect(clockAt(leavesAt(oslo(written), 'programmeChanged', daily, { neededBy }))).toBe(leaves);
  });

  it('waits ten hours from nine in the evening, eleven and nine where the clocks change', () => {
    const waits = ['2022-09-06', '2022-10-29', '2023-03-25'].map((day) => {
      const written = oslo(`${day}T21:00`);
      return leavesAt(written, 'invitation', unchosen)?.since(written).total('hours');
    });
    expect(waits).toEqual([10, 11, 9]);
  });

  it('never leaves before it is written, nor in the quiet hours, nor later than it must', () => {
    fc.assert(
      fc.property(moments, kinds, choices, (now, kind, choice) => {
        const leaves = leavesAt(now, kind, choice);
        if (leaves === null) return isMuted(kind, choice);
        const waits = leaves.since(now).total('hours');
        return !isQuiet(leaves) && waits >= 0 && waits < (choice.delivery === 'daily' ? 25 : 11.01);
      }),
    );
  });

  it('wanted at once has waited through quiet hours alone', () => {
    fc.assert(
      fc.property(moments, fc.double({ min: 0, max: 0.999, noNaN: true }), (now, part) => {
        const leaves = leavesAt(now, 'invitation', unchosen);
        if (leaves === null) return false;
        const waited = Math.floor(leaves.since(now).total('milliseconds') * part);
        return leaves.equals(now) || isQuiet(now.add({ milliseconds: waited }));
      }),
    );
  });

  it('of the same day leaves with the same digest', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 86_399 }), (now, later) => {
        const first = leavesAt(now, 'materialAdded', daily);
        const second = now.add({ seconds: later });
        if (first === null || Temporal.Instant.compare(second, first) > 0) return true;
        return leavesAt(second, 'materialAdded', daily)?.equals(first) ?? false;
      }),
    );
  });

  it('that is important leaves though somebody has managed to turn it off', () => {
    const muted: readonly NoticeKind[] = noticeKinds.map(({ id }) => id);
    const now = oslo('2022-09-06T12:00');
    const silent = noticeKinds.filter(({ id }) => leavesAt(now, id, { delivery: 'atOnce', muted }) === null);
    expect(silent).toEqual(noticeKinds.filter(({ important }) => !important));
  });
});

describe('quiet hours', () => {
  it('may be other ones, also within one day', () => {
    const siesta = { from: '12:00', to: '15:00' };
    expect(isQuiet(oslo('2022-09-06T13:00'), siesta)).toBe(true);
    expect(isQuiet(oslo('2022-09-06T15:00'), siesta)).toBe(false);
    expect(isQuiet(oslo('2022-09-06T23:00'), siesta)).toBe(false);
    expect(clockAt(leavesAt(oslo('2022-09-06T13:00'), 'invitation', unchosen, { hours: siesta }))).toBe(
      '2022-09-06T15:00:00',
    );
  });
});
