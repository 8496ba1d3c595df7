import { lockCall, type Deed } from '../admission/index.ts';
import { refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import type { Draw } from './draw.ts';
import { nextDrawState, type DrawEvent } from './draw-state.rules.ts';
import { insertDraw, saveDrawState } from './draw.store.ts';
import { loadSelection, type SelectionState } from './selection-state.ts';

/** Who does it, in which call. Without an account it is the system itself, when its time has come. */
export interface DueDeed {
  readonly callId: string;
  readonly accountId: string | null;
}

/** Who does it, in which call. */
export interface SelectionDeed extends DueDeed {
  readonly accountId: string;
}

export interface InSelection<By extends DueDeed = SelectionDeed> {
  readonly tx: Tx;
  readonly state: SelectionState;
  readonly now: Temporal.Instant;
  readonly by: By;
}

/** One transaction that holds the call, so that two deeds on its selection come one after the other. */
export async function inSelection<T, E, By extends DueDeed = SelectionDeed>(
  deed: Deed,
  by: By,
  work: (about: InSelection<By>) => Promise<Result<T, E>>,
): Promise<Result<T, E | 'notFound'>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const call = await lockCall(tx, by.callId);
    if (!call) return refused('notFound');
    return await work({ tx, state: await loadSelection(tx, call, now), now, by });
  });
}

/** The call's first draw, begun now if nobody has. A selection with room for all needs none. */
export async function drawToPrepare({ tx, state, now, by }: InSelection): Promise<Draw> {
  if (state.draw) return state.draw;
  const none = { vacancies: null, accepted: [], repeats: null, repeatReason: null };
  return await insertDraw(tx, { callId: by.callId, kind: 'first', ...none }, by.accountId, now);
}

/** Takes a draw on to its next state; refuses where the event is not its turn. */
export async function advance(tx: Tx, draw: Draw, event: DrawEvent): Promise<Result<null, 'impossible'>> {
  const next = nextDrawState(draw.state, event);
  if (!next.ok) return next;
  await saveDrawState(tx, draw.id, next.value);
  return { ok: true, value: null };
}

type Details = Readonly<Record<string, string | number | boolean | null>>;

/** The log of a call's selection lies under the call: one list however many draws it takes. */
export async function note(
  { tx, now, by }: Pick<InSelection<DueDeed>, 'tx' | 'now' | 'by'>,
  action: string,
  details: Details,
): Promise<void> {
  await writeLog(tx, {
    at: now,
    actor: by.accountId === null ? { kind: 'system' } : { kind: 'account', id: by.accountId },
    action,
    subject: { kind: 'selection', id: by.callId },
    details,
  });
}
