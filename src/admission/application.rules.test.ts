import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationWith, participantWith } from './application.fixture.ts';
import { applicationFaults, topicStatus, type ApplicationFault } from './application.rules.ts';
import type { Application } from './application.ts';

const terms = { participants: { min: 3, max: 4 }, minSectors: 2 } as Parameters<typeof applicationFaults>[1];
const known = new Set(['3434', '3433', '3435']);
const faultsOf = (application: Application): ApplicationFault[] =>
  applicationFaults(application, terms, { exists: (number) => known.has(number) });
const codesOf = (change: Partial<Application>): string[] => faultsOf(applicationWith(change)).map(({ code }) => code);
const people = (areas: readonly (string | null)[]) =>
  areas.map((serviceArea, index) => participantWith({ slot: index + 1, serviceArea }));

describe('what keeps an application from being sent', () => {
  it('is nothing when three people from two service areas take part', () => {
    expect(faultsOf(applicationWith())).toEqual([]);
  });

  it.each([
    [[], 'tooFewParticipants', 0, 3],
    [['culture', 'schools'], 'tooFewParticipants', 2, 3],
    [['a', 'b', 'c', 'd', 'e'], 'tooManyParticipants', 5, 4],
  ])('is the number of participants when they are %j', (areas, code, have, need) => {
    expect(faultsOf(applicationWith({ participants: people(areas) }))).toContainEqual({
      topic: 'participants',
      code,
      have,
      need,
    });
  });

  it('is one service area for all', () => {
    expect(faultsOf(applicationWith({ participants: people(['a', 'a', 'a', 'a']) }))).toContainEqual({
      topic: 'participants',
      code: 'tooFewSectors',
      have: 1,
      need: 2,
    });
  });

  it('is not yet the service areas while there are too few people to judge by', () => {
    expect(codesOf({ participants: people(['a']) })).not.toContain('tooFewSectors');
  });

  it('is the same person twice, told at the second place, whatever the case of the address', () => {
    const participants = [
      participantWith({ slot: 1, name: 'Aud', email: 'aud@lom.no' }),
      participantWith({ slot: 2, serviceArea: 'x' }),
      participantWith({ slot: 3, name: 'Aud Igjen', email: 'AUD@lom.no' }),
    ];
    expect(faultsOf(applicationWith({ participants }))).toEqual([
      { topic: 'participants', code: 'samePersonTwice', slot: 3, other: 'Aud' },
    ]);
  });

  it('is a participant without all that the contact must tell', () => {
    const participants = people(['a', 'b', null]);
    expect(faultsOf(applicationWith({ participants }))).toContainEqual({
      topic: 'participants',
      code: 'participantIncomplete',
      slot: 3,
    });
  });

  it('is a participant of a municipality that is not in the application', () => {
    const participants = [...people(['a', 'b']), participantWith({ slot: 3, municipality: '0301' })];
    expect(faultsOf(applicationWith({ participants }))).toContainEqual({
      topic: 'participants',
      code: 'participantOfOther',
      slot: 3,
      other: '0301',
    });
  });

  it('is a municipality of a joint application that sends nobody', () => {
    const municipalities = [
      { number: '3434', leads: true },
      { number: '3433', leads: false },
    ];
    expect(faultsOf(applicationWith({ joint: true, municipalities }))).toContainEqual({
      topic: 'participants',
      code: 'municipalityWithoutParticipant',
      other: '3433',
    });
  });

  it.each([
    [{ municipalities: [] }, 'noMunicipality'],
    [{ municipalities: [{ number: '9999', leads: true }] }, 'unknownMunicipality'],
    [{ joint: true }, 'jointNeedsTwo'],
    [{ municipalities: [{ number: '3434', leads: false }] }, 'noLeader'],
    [{ languageForm: null }, 'languageMissing'],
    [{ guarantor: { name: 'L', title: '', email: 'l@example.no' } }, 'guarantorIncomplete'],
    [{ task: { title: 'T', need: '', affected: 'A', tried: 'T', strategy: 'S' } }, 'taskIncomplete'],
  ] satisfies [Partial<Application>, string][])('is told for %j', (change, code) => {
    expect(codesOf(change)).toContain(code);
  });

  it('is a leader who guarantees for their own time', () => {
    const { participants } = applicationWith();
    const email = participants[0]?.email.toUpperCase() ?? '';
    expect(codesOf({ participants, guarantor: { name: 'L', title: 'T', email } })).toEqual(['guarantorIsParticipant']);
  });

  it('never depends on the order of the participants', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }), (areas) => {
        const forwards = people(areas);
        const backwards = forwards.toReversed();
        const kinds = (participants: typeof forwards): string[] => codesOf({ participants }).toSorted();
        expect(kinds(backwards)).toEqual(kinds(forwards));
      }),
    );
  });

  it('is the people exactly when they are not three or four from at least two service areas', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 }), (areas) => {
        const isFine = areas.length >= 3 && areas.length <= 4 && new Set(areas).size >= 2;
        expect(codesOf({ participants: people(areas) }).length === 0).toBe(isFine);
      }),
    );
  });
});

describe('the state of a page in the task list', () => {
  it('goes from not started through in progress to done', () => {
    const stateOf = (task: Application['task']): string => {
      const application = applicationWith({ task });
      return topicStatus(application, faultsOf(application), 'task');
    };
    const empty = { title: '', need: '', affected: '', tried: '', strategy: '' };
    expect(stateOf(empty)).toBe('notStarted');
    expect(stateOf({ ...empty, need: 'Noe' })).toBe('inProgress');
    expect(stateOf(applicationWith().task)).toBe('done');
  });
});
