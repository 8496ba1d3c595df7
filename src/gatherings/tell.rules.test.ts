import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Programme, ProgrammeSession } from './programme.ts';
import { programmeChanges } from './publish.rules.ts';
import { firstMissed, tellables, tellingsOf, type Listener, type Tellable } from './tell.rules.ts';

function session(id: string, startsAt: string, change: Partial<ProgrammeSession> = {}): ProgrammeSession {
  return {
    id,
    startsAt,
    endsAt: Temporal.Instant.from(startsAt).add({ hours: 1 }).toString(),
    room: null,
    visitId: null,
    form: 'lecture',
    title: { nb: id },
    about: { nb: '' },
    preparation: { nb: '' },
    pillars: [],
    outcomes: [],
    speakers: [],
    groups: null,
    counts: true,
    sequence: 0,
    cancelled: false,
    ...change,
  };
}

function programme(from: string, to: string, sessions: readonly ProgrammeSession[]): Programme {
  return { number: 1, from, to, venue: 'Hotellet', address: '', practical: {}, sessions, visits: [] };
}

const now = Temporal.Instant.from('2022-08-01T08:00:00Z');

const kinds = (list: readonly Tellable[]) =>
  list.map(({ change }) => ('aspect' in change ? `${change.kind} ${change.aspect}` : change.kind));

describe('what there is to tell', () => {
  it('is that the gathering moved, not that every session went along at its own time of day', () => {
    const before = programme('2022-10-28', '2022-10-29', [
      session('a', '2022-10-28T07:00:00Z'),
      session('b', '2022-10-28T09:00:00Z'),
    ]);
    // From summer time to winter time: nine o'clock is another instant of the day.
    const after = programme('2022-10-31', '2022-11-01', [
      session('a', '2022-10-31T08:00:00Z'),
      session('b', '2022-10-31T11:00:00Z'),
    ]);
    const told = tellables(before, after, programmeChanges(before, after), now);
    expect(kinds(told)).toEqual(['place days', 'session time']);
    expect(told[1]?.change).toMatchObject({ after: { id: 'b' } });
  });

  it('has what decides where somebody has to be first', () => {
    const a = session('a', '2022-09-06T07:00:00Z');
    const before = programme('2022-09-06', '2022-09-07', [a, session('b', '2022-09-06T09:00:00Z')]);
    const after = programme('2022-09-06', '2022-09-07', [{ ...a, about: { nb: 'Mer' }, room: 'Salen' }]);
    expect(kinds(tellables(before, after, programmeChanges(before, after), now))).toEqual([
      'session room',
      'session text',
    ]);
  });
});

describe('what is over', () => {
  it('is told of only when somebody asks for it, also what was put down afterwards', () => {
    const a = session('a', '2022-09-06T07:00:00Z');
    const before = programme('2022-09-06', '2022-09-07', [a, session('b', '2022-09-06T09:00:00Z')]);
    const after = programme('2022-09-06', '2022-09-07', [
      { ...a, counts: false },
      session('b', '2022-09-06T10:00:00Z'),
      session('c', '2022-09-06T07:30:00Z'),
    ]);
    const told = tellables(
      before,
      after,
      programmeChanges(before, after),
      Temporal.Instant.from('2022-09-06T08:45:00Z'),
    );
    expect(told.map(({ change, loud }) => [change.kind, loud])).toEqual([
      ['added', false],
      ['session', true],
      ['session', false],
    ]);
  });
});

describe('the first moment that somebody would miss', () => {
  it('is when a session was to begin, or begins now; of the place it is the first session', () => {
    const [a, b] = [session('a', '2022-09-06T07:00:00Z'), session('b', '2022-09-06T09:00:00Z')];
    const before = programme('2022-09-06', '2022-09-07', [a, b]);
    const missed = (after: Programme, at: string) => {
      const moment = Temporal.Instant.from(at);
      const changes = tellables(before, after, programmeChanges(before, after), moment);
      return firstMissed(before, after, changes, moment)?.toString();
    };
    const later = programme('2022-09-06', '2022-09-07', [a, session('b', '2022-09-06T12:00:00Z')]);
    expect(missed(later, '2022-09-06T08:00:00Z')).toBe('2022-09-06T09:00:00Z');
    expect(missed(later, '2022-09-06T10:00:00Z')).toBe('2022-09-06T12:00:00Z');
    expect(missed(later, '2022-09-07T10:00:00Z')).toBeUndefined();
    expect(missed({ ...before, venue: 'Et annet hotell' }, '2022-09-01T08:00:00Z')).toBe('2022-09-06T07:00:00Z');
  });
});

describe('who is told', () => {
  const change = (groups: readonly string[] | null, speakers: readonly string[]): Tellable => ({
    change: { kind: 'visits' },
    loud: true,
    concerned: { groups, speakers },
  });

  it('is the owner of a project where the days or the place are others, and of nothing else', () => {
    const owner: Listener = { accountId: '1', groupId: null, speakerId: null, isOwner: true };
    const place: Tellable = { ...change(null, []), change: { kind: 'place', aspect: 'days' } };
    expect(tellingsOf([change(null, []), place], [owner])).toEqual([{ accountIds: ['1'], changes: [place] }]);
  });

  it('is everybody in the groups and everybody who holds it, each of what concerns them', () => {
    const changes = [change(['lom'], []), change(null, ['kari'])];
    const listeners: Listener[] = [
      { accountId: '1', groupId: 'lom', speakerId: null, isOwner: false },
      { accountId: '2', groupId: 'lom', speakerId: null, isOwner: false },
      { accountId: '3', groupId: 'vaga', speakerId: null, isOwner: false },
      { accountId: '4', groupId: null, speakerId: 'kari', isOwner: false },
      { accountId: '5', groupId: null, speakerId: 'ola', isOwner: false },
    ];
    expect(tellingsOf(changes, listeners).map((telling) => [telling.accountIds, telling.changes.length])).toEqual([
      [['1', '2'], 2],
      [['3', '4'], 1],
    ]);
  });

  it('is each one once, and never of what is not theirs, whatever changed', () => {
    const names = ['lom', 'vaga', 'sel'];
    const anyChange = fc
      .tuple(fc.option(fc.subarray(names)), fc.subarray(['kari', 'ola']))
      .map(([groups, speakers]) => change(groups, speakers));
    const anyListener = fc.record({
      accountId: fc.constantFrom('1', '2', '3', '4'),
      groupId: fc.option(fc.constantFrom(...names)),
      speakerId: fc.option(fc.constantFrom('kari', 'ola')),
      isOwner: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anyChange, { maxLength: 5 }),
        fc.array(anyListener, { maxLength: 6 }),
        (changes, listeners) => {
          const tellings = tellingsOf(changes, listeners);
          const told = tellings.flatMap(({ accountIds }) => accountIds);
          expect(new Set(told).size).toBe(told.length);
          for (const one of changes)
            for (const accountId of ['1', '2', '3', '4']) {
              const concerns = listeners.some(
                (listener) =>
                  listener.accountId === accountId &&
                  ((listener.groupId !== null && (one.concerned.groups?.includes(listener.groupId) ?? true)) ||
                    (listener.speakerId !== null && one.concerned.speakers.includes(listener.speakerId))),
              );
              const hears = tellings.some((t) => t.accountIds.includes(accountId) && t.changes.includes(one));
              expect(hears).toBe(concerns);
            }
        },
      ),
    );
  });
});
