import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, peopleIn, slotFaults, slotNotes, type Slot } from './builder.rules.ts';

const days = { fromOn: Temporal.PlainDate.from('2022-10-29'), toOn: Temporal.PlainDate.from('2022-10-31') };

/** A session on one of the days, at times in Norway. */
function slot(id: string, from: string, to: string, more: Partial<Slot> = {}): Slot {
  const at = (text: string) =>
    Temporal.PlainDateTime.from(`2022-10-${text}`).toZonedDateTime('Europe/Oslo').toInstant();
  return { id, startsAt: at(from), endsAt: at(to), roomId: null, speakers: [], groups: null, ...more };
}

const codes = (others: readonly Slot[], wanted: Slot) => slotFaults(days, others, wanted).map(({ code }) => code);

describe('a session', () => {
  it('lies within the days of its gathering, by the calendar in Norway', () => {
    expect(codes([], slot('a', '29T00:00', '29T01:00'))).toEqual([]);
    expect(codes([], slot('a', '31T22:00', '31T23:59'))).toEqual([]);
    expect(codes([], slot('a', '28T22:00', '28T23:00'))).toEqual(['outsideDays']);
  });

  it('ends after it begins', () => {
    expect(codes([], slot('a', '29T10:00', '29T10:00'))).toEqual(['endNotAfterStart']);
    expect(codes([], slot('a', '29T10:00', '29T09:00'))).toEqual(['endNotAfterStart']);
  });

  it('shares its room with no other at the same time, and may follow one right away', () => {
    const first = slot('a', '30T09:00', '30T10:30', { roomId: 'hall' });
    expect(slotFaults(days, [first], slot('b', '30T10:00', '30T11:00', { roomId: 'hall' }))).toEqual([
      { field: 'room', code: 'roomTaken', other: 'a' },
    ]);
    expect(codes([first], slot('b', '30T10:30', '30T11:00', { roomId: 'hall' }))).toEqual([]);
    expect(codes([first], slot('b', '30T10:00', '30T11:00', { roomId: 'loft' }))).toEqual([]);
    expect(codes([first], slot('b', '30T10:00', '30T11:00'))).toEqual([]);
  });

  it('does not need anybody who is speaking elsewhere', () => {
    const first = slot('a', '30T09:00', '30T10:30', { speakers: ['kari', 'ola'] });
    expect(slotFaults(days, [first], slot('b', '30T10:00', '30T11:00', { speakers: ['ola'] }))).toEqual([
      { field: 'speakers', code: 'speakerTaken', other: 'a', speaker: 'ola' },
    ]);
  });

  it('is not in its own way when it is moved', () => {
    const before = slot('a', '30T09:00', '30T10:30', { roomId: 'hall', speakers: ['ola'] });
    expect(codes([before], slot('a', '30T10:00', '30T11:00', { roomId: 'hall', speakers: ['ola'] }))).toEqual([]);
  });
});

describe('what is said of a session', () => {
  const peopleByGroup = new Map([
    ['lom', 3],
    ['vaga', 4],
  ]);

  it('names groups that should be in two places', () => {
    const first = slot('a', '30T09:00', '30T10:00', { groups: ['lom'] });
    const facts = { seats: null, peopleByGroup };
    expect(slotNotes([first], slot('b', '30T09:30', '30T10:30', { groups: ['lom', 'vaga'] }), facts)).toEqual([
      { code: 'groupsTaken', other: 'a', groups: ['lom'] },
    ]);
    expect(slotNotes([first], slot('b', '30T09:30', '30T10:30', { groups: ['vaga'] }), facts)).toEqual([]);
    expect(slotNotes([first], slot('b', '30T09:30', '30T10:30'), facts)).toHaveLength(1);
  });

  it('counts the people against the seats', () => {
    const all = slot('a', '30T09:00', '30T10:00');
    expect(slotNotes([], all, { seats: 6, peopleByGroup })).toEqual([{ code: 'tooManyPeople', people: 7, seats: 6 }]);
    expect(slotNotes([], all, { seats: 7, peopleByGroup })).toEqual([]);
    expect(peopleIn({ groups: ['lom'] }, peopleByGroup)).toBe(3);
  });
});

const anySlot = fc
  .record({
    start: fc.integer({ min: 0, max: 70 * 60 }),
    minutes: fc.integer({ min: -30, max: 240 }),
    roomId: fc.constantFrom('hall', 'loft', null),
    speakers: fc.subarray(['kari', 'ola', 'eli']),
  })
  .map(({ start, minutes, ...rest }): Omit<Slot, 'id'> => {
    const startsAt = Temporal.PlainDateTime.from('2022-10-29T00:00').toZonedDateTime('Europe/Oslo').toInstant();
    const from = startsAt.add({ minutes: start });
    return { ...rest, startsAt: from, endsAt: from.add({ minutes }), groups: null };
  });

describe('whatever is saved one after the other', () => {
  it('leaves no room and no speaker with two sessions at once, nor any session outside the days', () => {
    fc.assert(
      fc.property(fc.array(anySlot, { maxLength: 20 }), (tries) => {
        const saved: Slot[] = [];
        for (const [index, one] of tries.entries()) {
          const wanted = { ...one, id: String(index) };
          if (slotFaults(days, saved, wanted).length === 0) saved.push(wanted);
        }
        for (const one of saved)
          for (const other of saved.filter((two) => two.id !== one.id && overlap(one, two))) {
            expect(one.roomId !== null && one.roomId === other.roomId).toBe(false);
            expect(one.speakers.filter((speaker) => other.speakers.includes(speaker))).toEqual([]);
          }
      }),
    );
  });
});
