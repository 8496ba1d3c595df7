import { describe, expect, it } from 'vitest';
import type { Programme, ProgrammeSession } from './programme.ts';
import { dayToShow, daysOf, forGroup, minutesUntil, nowAndNext, phaseOf } from './programme-day.rules.ts';

const session = (id: string, startsAt: string, endsAt: string, rest: Partial<ProgrammeSession> = {}) => ({
  id,
  startsAt,
  endsAt,
  room: null,
  visitId: null,
  form: 'lecture',
  title: { nb: id },
  about: { nb: '' },
  preparation: { nb: '' },
  pillars: ['theory'],
  outcomes: ['K1'],
  speakers: [],
  groups: null,
  counts: true,
  sequence: 0,
  cancelled: false,
  ...rest,
});

const gathering = (
  number: number,
  from: string,
  to: string,
  sessions: readonly ProgrammeSession[] = [],
): Programme => ({
  number,
  from,
  to,
  venue: 'Hotellet',
  address: 'Storgata 1',
  practical: {},
  visits: [],
  sessions,
});

const at = (instant: string) => Temporal.Instant.from(instant);
const on = (day: string) => Temporal.PlainDate.from(day);

const morning = session('morning', '2022-10-18T07:00:00Z', '2022-10-18T08:30:00Z');
const noon = session('noon', '2022-10-18T09:00:00Z', '2022-10-18T10:30:00Z');
const second = gathering(2, '2022-10-18', '2022-10-20', [noon, morning]);
const first = gathering(1, '2022-09-06', '2022-09-07');

describe('the days of a gathering', () => {
  it('are all of them, also those on which nothing is planned, each in order of time', () => {
    expect(daysOf(second).map((day) => [day.number, day.on.toString(), day.sessions.map(({ id }) => id)])).toEqual([
      [1, '2022-10-18', ['morning', 'noon']],
      [2, '2022-10-19', []],
      [3, '2022-10-20', []],
    ]);
  });

  it('begin and end at midnight in Norway, in summer time and in winter time', () => {
    const late = session('late', '2022-10-29T21:30:00Z', '2022-10-29T21:59:00Z');
    const past = session('past', '2022-10-30T22:30:00Z', '2022-10-30T22:59:00Z');
    const across = gathering(2, '2022-10-29', '2022-10-31', [late, past]);
    expect(daysOf(across).map(({ sessions }) => sessions.map(({ id }) => id))).toEqual([['late'], ['past'], []]);
  });
});

describe('the day to show', () => {
  it('is today while there is a gathering, and the first of the next one otherwise', () => {
    const shown = (day: string) => dayToShow([first, second], on(day))?.on.toString();
    expect(shown('2022-08-20')).toBe('2022-09-06');
    expect(shown('2022-09-07')).toBe('2022-09-07');
    expect(shown('2022-09-08')).toBe('2022-10-18');
    expect(shown('2022-10-20')).toBe('2022-10-20');
    expect(shown('2022-10-21')).toBeUndefined();
  });

  it('is nothing where nothing is published', () => {
    expect(dayToShow([], on('2022-09-06'))).toBeUndefined();
  });
});

describe('now and next', () => {
  const stands = (instant: string, sessions: readonly ProgrammeSession[] = [morning, noon]) => {
    const { now, next } = nowAndNext(sessions, at(instant));
    return [now.map(({ id }) => id), next.map(({ id }) => id)];
  };

  it('change on the minute that a session begins and ends', () => {
    expect(stands('2022-10-18T06:59:59Z')).toEqual([[], ['morning']]);
    expect(stands('2022-10-18T07:00:00Z')).toEqual([['morning'], ['noon']]);
    expect(stands('2022-10-18T08:30:00Z')).toEqual([[], ['noon']]);
    expect(stands('2022-10-18T10:30:00Z')).toEqual([[], []]);
  });

  it('leave out what has been cancelled', () => {
    expect(stands('2022-10-18T07:10:00Z', [{ ...morning, cancelled: true }, noon])).toEqual([[], ['noon']]);
  });

  it('name everything that goes on at the same time', () => {
    const beside = { ...morning, id: 'beside' };
    expect(stands('2022-10-18T07:10:00Z', [morning, beside])).toEqual([['beside', 'morning'], []]);
    expect(stands('2022-10-18T06:00:00Z', [morning, beside, noon])).toEqual([[], ['beside', 'morning']]);
  });

  it('tell each phase', () => {
    expect(phaseOf(noon, at('2022-10-18T08:59:59Z'))).toBe('ahead');
    expect(phaseOf(noon, at('2022-10-18T09:00:00Z'))).toBe('now');
    expect(phaseOf(noon, at('2022-10-18T10:30:00Z'))).toBe('done');
  });
});

describe('minutes until something', () => {
  it('are whole and never fewer than there are left', () => {
    expect(minutesUntil('2022-10-18T09:00:00Z', at('2022-10-18T08:35:30Z'))).toBe(25);
    expect(minutesUntil('2022-10-18T09:00:00Z', at('2022-10-18T08:59:59Z'))).toBe(1);
    expect(minutesUntil('2022-10-18T09:00:00Z', at('2022-10-18T09:00:01Z'))).toBe(0);
  });
});

describe('a programme for a group', () => {
  it('has what is for all and what is for the group, and nothing that is for others alone', () => {
    const own = session('own', '2022-10-18T11:00:00Z', '2022-10-18T12:00:00Z', { groups: ['a'] });
    const others = session('others', '2022-10-18T11:00:00Z', '2022-10-18T12:00:00Z', { groups: ['b', 'c'] });
    const programme = gathering(2, '2022-10-18', '2022-10-20', [morning, own, others]);
    expect(forGroup(programme, 'a').sessions.map(({ id }) => id)).toEqual(['morning', 'own']);
  });
});
