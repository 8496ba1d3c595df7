import { callInAddress } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import { seeOther } from '../web/respond.tsx';
import type { SelectionDeed } from './in-selection.ts';
import { loadProcess, type Process } from './process.ts';
import { selectionPath } from './selection-path.ts';

/** Opens the selection of the call that the address names; 404 where there is none, or where the call is still a draft. */
export async function withSelection(
  c: AppContext,
  show: (process: Process) => Response | Promise<Response>,
): Promise<Response> {
  const call = await callInAddress(c);
  if (!call || call.state === 'draft') return await c.notFound();
  return await show(await loadProcess(c.var.db, call, c.var.clock.now()));
}

export function selectionDeed(c: AppContext, { state }: Process): SelectionDeed {
  const { account } = c.var.visitor;
  if (!account) throw new Error('a coordinator is signed in');
  return { callId: state.call.id, accountId: account.id };
}

/** Back to the list of steps, which says what was done. */
export function backToSelection(c: AppContext, { state }: Process, done: string): Response {
  return seeOther(c, `${selectionPath(state.call.id)}?melding=${done}`);
}
