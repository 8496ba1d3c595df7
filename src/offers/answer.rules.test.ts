import { describe, expect, it } from 'vitest';
import { applicationWith } from '../admission/application.fixture.ts';
import { applicationFaults } from '../admission/application.rules.ts';
import { answersForAll, faultsOfList, isInTime, withAttendances, type Attendance } from './answer.rules.ts';

const terms = {
  participants: { min: 3, max: 4 },
  minSectors: 2,
} as Parameters<typeof applicationFaults>[1];

const application = applicationWith({ state: 'sent' });
const ids = application.participants.map(({ id }) => id);
const comes = (index: number): Attendance => ({ kind: 'comes', participantId: ids[index] ?? '' });
const replaced = (index: number, change: object = {}): Attendance => ({
  kind: 'replaced',
  participantId: ids[index] ?? '',
  reason: 'Ny jobb',
  by: {
    name: 'Ny',
    email: 'ny@example.no',
    municipality: '3434',
    position: 'leader',
    serviceArea: 'technicalServices',
    ...change,
  },
});

function codes(...attendances: Attendance[]): string[] {
  const faults = applicationFaults(withAttendances(application, attendances), terms, { exists: () => true });
  return faultsOfList(faults).map(({ code, slot }) => (slot === undefined ? code : `${code} ${slot}`));
}

describe('the list that comes', () => {
  it('is well as it was', () => {
    expect(codes(comes(0), comes(1), comes(2))).toEqual([]);
  });

  it('is well with somebody new of the same sector', () => {
    expect(codes(comes(0), replaced(1), comes(2))).toEqual([]);
  });

  it('is told when the last one of a second sector is replaced by one of the first', () => {
    expect(codes(comes(0), replaced(1, { serviceArea: 'healthAndCare' }), comes(2))).toEqual(['tooFewSectors']);
  });

  it('is told when too few are left', () => {
    expect(codes(comes(0), comes(1), { kind: 'leaves', participantId: ids[2] ?? '', reason: 'Syk' })).toEqual([
      'tooFewParticipants',
    ]);
  });

  it('is told when somebody new is on it already, at that person', () => {
    const { email } = application.participants[0] ?? { email: '' };
    expect(codes(comes(0), replaced(1, { email }), comes(2))).toEqual(['samePersonTwice 2']);
  });

  it('is told when somebody new lacks something, comes from elsewhere, or is the leader who vouched', () => {
    expect(codes(comes(0), replaced(1, { position: null }), comes(2))).toEqual(['participantIncomplete 2']);
    expect(codes(comes(0), replaced(1, { municipality: '0301' }), comes(2))).toEqual(['participantOfOther 2']);
    expect(codes(comes(0), replaced(1, { email: 'leder@example.no' }), comes(2))).toEqual(['guarantorIsParticipant']);
  });

  it('says nothing of what can’t be changed any more', () => {
    expect(faultsOfList([{ topic: 'task', code: 'taskIncomplete' }])).toEqual([]);
  });
});

describe('an answer', () => {
  it('speaks for each on the list, once', () => {
    const all = [comes(0), comes(1), comes(2)];
    expect(answersForAll(application.participants, all)).toBe(true);
    expect(answersForAll(application.participants, all.slice(1))).toBe(false);
    expect(answersForAll(application.participants, [comes(0), comes(0), comes(2)])).toBe(false);
    expect(answersForAll(application.participants, [...all, { kind: 'comes', participantId: 'x' }])).toBe(false);
  });

  it('is in time until the day is over in Norway', () => {
    const day = Temporal.PlainDate.from('2022-08-12');
    expect(isInTime(day, Temporal.Instant.from('2022-08-12T21:59:59Z'))).toBe(true);
    expect(isInTime(day, Temporal.Instant.from('2022-08-12T22:00:00Z'))).toBe(false);
  });
});
