import { writeWorkbook, type Cell, type Deed } from '../admission/index.ts';
import { groupsOf, nameOfGroup, type Cohort, type Group } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { loadCohortYear, type MemberYear } from './load-year.ts';
import { attendanceMessages } from './messages/index.ts';
import { titleOf } from './session-words.ts';
import { outlookTag } from './standing-words.ts';

/** The attendance of a cohort as an Excel file: a line for each person, and one for each person at each session. Whoever takes it out is logged. */
export async function exportAttendance(
  { db, clock }: Deed,
  by: string,
  cohort: Cohort,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { members } = await loadCohortYear(db, cohort, clock.now());
  const groups = new Map((await groupsOf(db, cohort.id)).map((group) => [group.id, group]));
  await inTransaction(db, (tx) =>
    writeLog(tx, {
      at: clock.now(),
      actor: { kind: 'account', id: by },
      action: 'attendanceExported',
      subject: { kind: 'cohort', id: cohort.id },
      details: { members: members.length },
    }),
  );
  const { sheets } = attendanceMessages(language).overview.cohort;
  return await writeWorkbook(language, [
    sheetOf(sheets.people, peopleColumns(language, cohort, groups), members),
    sheetOf(
      sheets.sessions,
      sessionColumns(language),
      members.flatMap(({ member, sessions }) => sessions.map((one) => ({ member, ...one }))),
    ),
  ]);
}

type Column<T> = readonly [head: string, width: number, value: (row: T) => Cell];

function peopleColumns(
  language: Language,
  cohort: Cohort,
  groups: ReadonlyMap<string, Group>,
): readonly Column<MemberYear>[] {
  const texts = attendanceMessages(language);
  const { columns, exported, standings } = texts.overview.cohort;
  return [
    [columns.name, 28, ({ member }) => member.name],
    [
      columns.group,
      24,
      ({ member }) => {
        const group = groups.get(member.groupId);
        return group ? nameOfGroup(language, cohort, group) : null;
      },
    ],
    [columns.standing, 16, ({ member }) => standings[member.standing]],
    [exported.attended, 11, ({ standing }) => standing.attended],
    [exported.held, 14, ({ standing }) => standing.held],
    [exported.share, 14, ({ standing }) => (standing.held > 0 ? standing.attended / standing.held : null)],
    [texts.standing.states.late, 11, ({ standing }) => standing.counts.late],
    [texts.standing.states.excused, 16, ({ standing }) => standing.counts.excused],
    [texts.standing.states.absent, 11, ({ standing }) => standing.counts.absent],
    [texts.standing.unregistered, 15, ({ standing }) => standing.counts.unregistered],
    [exported.must, 16, ({ standing }) => standing.mustAttend],
    [exported.left, 12, ({ standing }) => standing.left],
    [columns.possible, 22, ({ standing }) => outlookTag(language, standing).text],
  ];
}

function sessionColumns(
  language: Language,
): readonly Column<Pick<MemberYear, 'member'> & MemberYear['sessions'][number]>[] {
  const texts = attendanceMessages(language);
  const { columns } = texts.overview.own;
  const { states, unregistered, ahead } = texts.standing;
  return [
    [texts.overview.cohort.columns.name, 28, ({ member }) => member.name],
    [texts.overview.cohort.columns.gathering(0).replace(/\s*0$/, ''), 10, ({ gathering }) => gathering],
    [columns.session, 40, ({ session }) => titleOf(language, session)],
    [columns.when, 17, ({ startsAt }) => startsAt],
    [columns.mark, 18, ({ mark, isOver }) => (mark ? states[mark] : isOver ? unregistered : ahead)],
  ];
}

function sheetOf<T>(name: string, columns: readonly Column<T>[], rows: readonly T[]) {
  return {
    name,
    columns: columns.map(([head, width]) => ({ head, width })),
    rows: rows.map((row) => columns.map(([, , value]) => value(row))),
  };
}
