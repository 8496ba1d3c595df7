import { nameOfMunicipality, writeWorkbook, type Cell, type Deed } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { isServiceAreaId, serviceAreaName } from '../register/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { nameOfGroup, planOfCohort, type Cohort } from './cohort.ts';
import { loadCohortView, type GroupView } from './cohort-view.ts';
import { cohortMessages } from './messages/index.ts';

/** Everybody who is or was in a cohort, as an Excel file. Whoever takes them out is logged. */
export async function exportMembers(
  deed: Deed,
  by: { readonly cohort: Cohort; readonly accountId: string },
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { db } = deed;
  const { cohort, accountId } = by;
  const { groups } = await loadCohortView(db, cohort);
  const rows = groups.flatMap((view) => rowsOf(language, cohort, view));
  await inTransaction(db, (tx) =>
    writeLog(tx, {
      at: deed.clock.now(),
      actor: { kind: 'account', id: accountId },
      action: 'membersExported',
      subject: { kind: 'cohort', id: cohort.id },
      details: { members: rows.length },
    }),
  );
  const { name, columns } = cohortMessages(language).groups.sheet;
  const heads = [
    [columns.group, 8],
    [columns.municipality, 26],
    [columns.name, 28],
    [columns.email, 32],
    [columns.position, 18],
    [columns.serviceArea, 30],
    [columns.standing, 18],
    [columns.state, 16],
    [columns.joinedOn, 12],
    [columns.leftOn, 12],
    [columns.owner, 28],
    [columns.ownerEmail, 32],
  ] as const;
  return await writeWorkbook(language, [{ name, columns: heads.map(([head, width]) => ({ head, width })), rows }]);
}

function rowsOf(language: Language, cohort: Cohort, { group, members, owner }: GroupView): Cell[][] {
  const { standings, states } = cohortMessages(language).groups;
  const { positions } = planOfCohort(cohort).admission;
  return members.map((member) => [
    group.number,
    member.municipality === '' ? nameOfGroup(language, cohort, group) : nameOfMunicipality(cohort, member.municipality),
    member.name,
    member.email,
    positions.find(({ id }) => id === member.position)?.name[language] ?? null,
    isServiceAreaId(member.serviceArea) ? serviceAreaName(member.serviceArea)[language] : null,
    standings[member.standing],
    states[member.state],
    member.joinedOn,
    member.leftOn,
    owner?.name ?? null,
    owner?.email ?? null,
  ]);
}
