import type { Deed } from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { ensureAccount } from '../people/index.ts';
import { inTransaction } from '../store/index.ts';
import type { Cohort, Group, Member } from './cohort.ts';
import { findCohortOfCall, groupsOf, saveCohort, saveGroup, saveOwner } from './cohort.store.ts';
import { membersOf, saveMember } from './member.store.ts';

export interface InventedCohort {
  readonly cohort: Cohort;
  readonly groups: readonly Group[];
  readonly members: readonly Member[];
}

const municipalities = ['3434', '3433', '0301', '1103', '4650', '4204', '5001', '1848'] as const;

/** The address of a member of the invented cohort: group and place in it from 1. */
export function memberEmail(group: number, place: number): string {
  return `deltaker.${group}.${place}@example.no`;
}

export function ownerEmail(group: number): string {
  return `eier.${group}@example.no`;
}

/**
 * A cohort with groups of three, the last of each a course participant, without any admission before it: for tests of what happens
 * in the year. The call must be there.
 */
export async function inventCohort(deed: Deed, callId: string, groupCount = 2): Promise<InventedCohort> {
  const { db } = deed;
  await inTransaction(db, async (tx) => {
    const now = deed.clock.now();
    const cohortId = await saveCohort(tx, {
      callId,
      slug: '2022',
      planId: '2022-2023',
      formedAt: now,
      formedBy: null,
    });
    for (let number = 1; number <= groupCount; number++) {
      const municipality = municipalities[(number - 1) % municipalities.length] ?? '3434';
      const groupId = await saveGroup(tx, {
        cohortId,
        number,
        applicationId: null,
        municipalities: [municipality],
        languageForm: number % 2 === 0 ? 'nn' : 'nb',
      });
      const owner = await ensureAccount(tx, { email: ownerEmail(number), name: `Eier ${number}`, language: 'nb' }, now);
      await saveOwner(tx, {
        groupId,
        accountId: owner.id,
        name: `Eier ${number}`,
        title: 'Kommunedirektør',
        since: now,
      });
      for (const place of [1, 2, 3]) {
        const name = `Deltaker ${number}.${place}`;
        const account = await ensureAccount(
          tx,
          { email: memberEmail(number, place), name, language: number % 2 === 0 ? 'nn' : 'nb' },
          now,
        );
        await saveMember(tx, {
          cohortId,
          groupId,
          accountId: account.id,
          participantId: null,
          name,
          municipality,
          position: 'leader',
          serviceArea: place === 1 ? 'healthAndCare' : 'technicalServices',
          standing: place === 3 ? 'courseParticipant' : 'student',
          joinedOn: inOslo(now).toPlainDate(),
          replacesId: null,
        });
      }
    }
  });
  const cohort = await findCohortOfCall(db, callId);
  if (!cohort) throw new Error('no cohort was made');
  return { cohort, groups: await groupsOf(db, cohort.id), members: await membersOf(db, cohort.id) };
}
