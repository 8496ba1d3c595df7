import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiences, isAddressed, recipientsOf, type Listener } from './audience.rules.ts';

const listeners: readonly Listener[] = [
  { accountId: 'kari', name: 'Kari', as: 'student', groupId: 'lom' },
  { accountId: 'ola', name: 'Ola', as: 'courseParticipant', groupId: 'skjåk' },
  { accountId: 'eva', name: 'Eva', as: 'owner', groupId: 'lom' },
  { accountId: 'eva', name: 'Eva', as: 'owner', groupId: 'skjåk' },
  { accountId: 'kari', name: 'Kari', as: 'teacher', groupId: null },
];

describe('an announcement', () => {
  it.each([
    ['all', ['kari', 'ola', 'eva']],
    ['members', ['kari', 'ola']],
    ['students', ['kari']],
    ['courseParticipants', ['ola']],
    ['owners', ['eva']],
    ['teachers', ['kari']],
    ['groups', ['ola']],
  ] as const)('to %s goes to %j, each once', (audience, wanted) => {
    const people = recipientsOf({ audience, groupIds: ['skjåk'] }, listeners);
    expect(people.map(({ accountId }) => accountId)).toEqual(wanted);
  });

  it('goes to nobody twice, and to nobody who is not addressed, whoever is there', () => {
    const someone = fc.record({
      accountId: fc.constantFrom('a', 'b', 'c'),
      name: fc.constant(''),
      as: fc.constantFrom('student' as const, 'courseParticipant' as const, 'owner' as const, 'teacher' as const),
      groupId: fc.constantFrom(null, 'lom', 'skjåk'),
    });
    fc.assert(
      fc.property(
        fc.array(someone),
        fc.constantFrom(...audiences),
        fc.subarray(['lom', 'skjåk']),
        (all, audience, groupIds) => {
          const addressed = { audience, groupIds };
          const ids = recipientsOf(addressed, all).map(({ accountId }) => accountId);
          const wanted = all.filter((one) => isAddressed(addressed, one)).map(({ accountId }) => accountId);
          expect(ids.toSorted()).toEqual([...new Set(wanted)].toSorted());
        },
      ),
    );
  });
});
