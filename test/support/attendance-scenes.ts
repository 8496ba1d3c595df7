import { answerAbsence } from '../../src/attendance/answer-absence.action.ts';
import { askAbsence, takeAbsenceBack } from '../../src/attendance/ask-absence.action.ts';
import { gathered, heldSession, openedCode } from '../../src/attendance/attendance.fixture.ts';
import { checkIn } from '../../src/attendance/check-in.action.ts';
import { exportAttendance } from '../../src/attendance/export-attendance.action.ts';
import { markSession } from '../../src/attendance/mark.action.ts';
import { stopCheckIn } from '../../src/attendance/open-check-in.action.ts';
import { orThrow } from '../../src/selection/selection.fixture.ts';
import type { Database } from '../../src/store/index.ts';

/** A gathering at which everything happens that the log tells of attendance. Each wants an empty database. */
export const attendanceScenes: readonly ((db: Database) => Promise<void>)[] = [attended];

async function attended(db: Database): Promise<void> {
  const scene = await gathered(db);
  const { deed, cohort, member, members, coordinatorId: accountId, programme, session } = scene;
  const held = await heldSession(db, session);
  orThrow(await checkIn(deed, member.accountId, await openedCode(scene, session)));
  await stopCheckIn(deed, accountId, held);
  const [, other] = members;
  const mark = (seen: 'absent' | null, to: 'absent' | 'present') => [{ memberId: other?.id ?? '', seen, to }];
  const by = { role: 'coordinator', accountId } as const;
  orThrow(await markSession(deed, by, held, mark(null, 'absent'), ''));
  orThrow(await markSession(deed, by, held, mark('absent', 'present'), 'Hemmelig grunn'));
  const ask = async (index: number) =>
    orThrow(
      await askAbsence(deed, scene, {
        kind: 'health',
        text: 'Hemmelig',
        sessionIds: [programme.sessions[index]?.id ?? ''],
      }),
    );
  const answer = async (requestId: string, event: 'grant' | 'refuse') =>
    orThrow(await answerAbsence(deed, { accountId, cohort, requestId }, { event, answer: 'Hemmelig svar' }));
  const granted = await ask(1);
  await answer(granted, 'grant');
  await answer(await ask(2), 'refuse');
  orThrow(await takeAbsenceBack(deed, scene, granted));
  await exportAttendance(deed, accountId, cohort, 'nb');
}
