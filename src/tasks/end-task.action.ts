import type { Deed } from '../admission/index.ts';
import { findCohortById } from '../cohort/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { notify } from '../notices/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { silentOf } from './audience.store.ts';
import type { SchoolDeed } from './save-task.action.ts';
import { taskEndedNotice } from './task-notices.ts';
import { nextTaskState } from './task-state.rules.ts';
import { lockTask, markTaskEnded } from './task.store.ts';
import { isAnythingHandedIn } from './work.store.ts';

export type EndRefusal = 'notFound' | 'handedIn' | 'impossible';

/**
 * Withdraws a task that nobody has handed anything in for, or closes one for which somebody has: what came in can be read and answered
 * then, but no more comes in. Those who have not handed in are told, with the reason.
 */
export async function endTask(
  deed: Deed,
  by: SchoolDeed,
  id: string,
  { event, reason }: { readonly event: 'withdraw' | 'close'; readonly reason: string },
): Promise<Result<null, EndRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const task = await lockTask(tx, id);
    if (task?.cohortId !== by.cohortId) return refused('notFound');
    const next = nextTaskState(task.state, event);
    if (!next.ok) return task.state === (event === 'close' ? 'closed' : 'withdrawn') ? ok(null) : refused('impossible');
    if (event === 'withdraw' && (await isAnythingHandedIn(tx, id))) return refused('handedIn');
    const now = deed.clock.now();
    await markTaskEnded(tx, id, { state: next.value, endReason: reason });
    const cohort = await findCohortById(tx, task.cohortId);
    if (task.state === 'set' && cohort) {
      const silent = await silentOf(tx, task);
      await notify(
        tx,
        now,
        silent.map(({ accountId }) => accountId),
        taskEndedNotice(deed.baseUrl, cohort, { ...task, state: next.value, endReason: reason }),
      );
    }
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: event === 'close' ? 'taskClosed' : 'taskWithdrawn',
      subject: { kind: 'task', id },
      details: { cohort: by.cohortId },
    });
    return ok(null);
  });
}
