import { describe, expect, it } from 'vitest';
import {
  formationOf,
  isFormed,
  type AcceptedFacts,
  type FormationFacts,
  type GroupFacts,
  type MemberFacts,
} from './formation.rules.ts';

const lom: AcceptedFacts = {
  id: 'lom',
  people: [
    { id: 'kari', email: 'kari@example.no', standing: 'student' },
    { id: 'per', email: 'per@example.no', standing: null },
  ],
};
const group: GroupFacts = { id: 'g1', applicationId: 'lom', municipalities: ['3434'] };

function member(id: string, change: Partial<MemberFacts> = {}): MemberFacts {
  return {
    id: `m-${id}`,
    groupId: 'g1',
    participantId: id,
    email: `${id}@example.no`,
    municipality: '3434',
    standing: 'student',
    state: 'active',
    leftWithGroup: false,
    standingBySchool: false,
    ...change,
  };
}

function formed(change: Partial<FormationFacts> = {}) {
  return formationOf({
    accepted: [lom],
    gone: new Set(),
    successors: new Map(),
    groups: [group],
    members: [member('kari'), member('per')],
    ...change,
  });
}

describe('what is between the answers and a cohort', () => {
  it('is everything as long as nothing is made', () => {
    expect(formed({ groups: [], members: [] })).toMatchObject({
      newGroups: ['lom'],
      arrivals: [
        { applicationId: 'lom', participantId: 'kari' },
        { applicationId: 'lom', participantId: 'per' },
      ],
    });
  });

  it('is nothing once it is made', () => {
    expect(isFormed(formed())).toBe(true);
  });

  it('is not somebody whom the school has let go in the year, nor somebody it has brought in', () => {
    const members = [
      member('kari', { state: 'replaced' }),
      member('per'),
      member('nina', { participantId: null, email: 'nina@example.no' }),
    ];
    expect(isFormed(formed({ members }))).toBe(true);
  });

  it('is a standing that has been settled since, unless the school has settled it itself', () => {
    const accepted = [
      { ...lom, people: [{ ...lom.people[0]!, standing: 'courseParticipant' as const }, lom.people[1]!] },
    ];
    expect(formed({ accepted }).standings).toEqual([{ memberId: 'm-kari', to: 'courseParticipant' }]);
    const members = [member('kari', { standingBySchool: true }), member('per')];
    expect(formed({ accepted, members }).standings).toEqual([]);
  });

  it('is whoever left the list, with who came, but only once', () => {
    const accepted = [{ ...lom, people: [lom.people[0]!, { id: 'ny', email: 'ny@example.no', standing: null }] }];
    const change = { accepted, successors: new Map([['per', 'ny']]) };
    expect(formed(change)).toMatchObject({
      arrivals: [{ applicationId: 'lom', participantId: 'ny' }],
      departures: [{ memberId: 'm-per', cameId: 'ny' }],
    });
    const members = [member('kari'), member('per', { state: 'replaced' }), member('ny')];
    expect(isFormed(formed({ ...change, members }))).toBe(true);
  });

  it('is a whole group that has lost its place, but for those who were moved in from elsewhere', () => {
    const members = [member('kari'), member('per'), member('ola', { municipality: '3433' })];
    const change = { accepted: [], gone: new Set(['lom']), members, successors: new Map([['per', 'ny']]) };
    expect(formed(change)).toMatchObject({
      leavingGroups: [{ groupId: 'g1', memberIds: ['m-kari', 'm-per'] }],
      departures: [],
    });
  });

  it('is the return of those who left with their group, and of nobody who left alone', () => {
    const members = [
      member('kari', { state: 'withdrawn', leftWithGroup: true }),
      member('per', { state: 'withdrawn', leftWithGroup: false }),
    ];
    expect(formed({ members }).returning).toEqual(['m-kari']);
  });

  it('is nothing where the application is no longer known: what has been erased takes nobody’s place away', () => {
    const groups = [{ ...group, applicationId: null }];
    const members = [member('kari', { participantId: null }), member('per', { participantId: null })];
    expect(isFormed(formed({ accepted: [], groups, members }))).toBe(true);
  });

  it('seats whoever stands twice where they came first', () => {
    const skjaak = { id: 'skjaak', people: [{ id: 'kari2', email: 'KARI@example.no', standing: null }] };
    expect(formed({ accepted: [lom, skjaak], groups: [], members: [] }).seated).toEqual([
      { applicationId: 'skjaak', participantId: 'kari2' },
    ]);
    expect(formed({ accepted: [lom, skjaak] })).toMatchObject({
      arrivals: [],
      seated: [{ applicationId: 'skjaak', participantId: 'kari2' }],
    });
  });
});
