import type { Deed } from '../admission/index.ts';
import { findCohortById } from '../cohort/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { notify } from '../notices/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { saveReminders, silentOf } from './audience.store.ts';
import type { SchoolDeed } from './save-task.action.ts';
import { taskReminderNotice } from './task-notices.ts';
import { holdTask } from './task.store.ts';

/**
 * Reminds those who have not handed in: all of them, one member, or one group. Nobody is reminded of a task twice on one day.
 * Answers how many were.
 */
export async function remindSilent(
  deed: Deed,
  by: SchoolDeed,
  taskId: string,
  only: string | null,
): Promise<Result<number, 'notFound' | 'notOpen'>> {
  return await inTransaction(deed.db, async (tx) => {
    const task = await holdTask(tx, taskId);
    if (task?.cohortId !== by.cohortId) return refused('notFound');
    if (task.state !== 'set') return refused('notOpen');
    const silent = (await silentOf(tx, task)).filter(
      ({ memberId, groupId }) => only === null || only === memberId || only === groupId,
    );
    const now = deed.clock.now();
    const day = inOslo(now).toPlainDate();
    const ids = silent.map(({ memberId }) => memberId);
    const reminded = await saveReminders(tx, taskId, ids, day);
    const cohort = await findCohortById(tx, task.cohortId);
    if (reminded.size === 0 || !cohort) return ok(0);
    const accounts = silent.filter(({ memberId }) => reminded.has(memberId)).map(({ accountId }) => accountId);
    await notify(tx, now, accounts, taskReminderNotice(deed.baseUrl, cohort, task, day));
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: 'taskReminded',
      subject: { kind: 'task', id: taskId },
      details: { cohort: by.cohortId, members: reminded.size },
    });
    return ok(reminded.size);
  });
}
