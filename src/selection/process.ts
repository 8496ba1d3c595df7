import { accountNames } from '../people/index.ts';
import type { Call } from '../admission/index.ts';
import { readLog, whileUnwritten, type Database } from '../store/index.ts';
import { newestBook, promiseOf, protocolOf, type MadeBook, type PublishedPromise } from './document.store.ts';
import type { Protocol } from '../draw/index.ts';
import { processOf, type ProcessStep, type StepStatus } from './process.rules.ts';
import { loadSelection, type SelectionState } from './selection-state.ts';

/** A line of the log about a selection, with who by name. */
export interface ProcessDeed {
  readonly action: string;
  readonly at: Temporal.Instant;
  /** Null for somebody who has been erased, and for the system. */
  readonly who: string | null;
  readonly bySystem: boolean;
  readonly draw: number | null;
}

/** A selection with its newest draw's documents, as the coordinator's pages show it. */
export interface Process {
  readonly state: SelectionState;
  readonly book: MadeBook | undefined;
  readonly bookIsStale: boolean;
  readonly promise: PublishedPromise | undefined;
  readonly protocol: Protocol | undefined;
  readonly steps: readonly { readonly step: ProcessStep; readonly status: StepStatus }[];
  /** The oldest first. */
  readonly deeds: readonly ProcessDeed[];
}

export async function loadProcess(db: Database, call: Call, now: Temporal.Instant): Promise<Process> {
  const deadlineHasPassed = Temporal.Instant.compare(now, call.deadlineAt) >= 0;
  return await processOfCall(db, { id: `${call.id} ${deadlineHasPassed}`, call, now });
}

interface Wanted {
  readonly id: string;
  readonly call: Call;
  readonly now: Temporal.Instant;
}

/** The documents of a draw between hundreds are long: no page reads them again while they are the same. */
const processOfCall = whileUnwritten(readProcess);

async function readProcess(db: Database, { call, now }: Wanted): Promise<Process> {
  const state = await loadSelection(db, call, now);
  const { draw } = state;
  const book = draw && (await newestBook(db, draw.id));
  const promise = draw && (await promiseOf(db, draw.id));
  const bookIsStale = book !== undefined && book.poolHash !== state.poolHash;
  return {
    state,
    book,
    bookIsStale,
    promise,
    protocol: draw && (await protocolOf(db, draw.id)),
    steps: processOf({
      gateOpen: state.gate.open,
      roomForAll: state.roomForAll,
      published: state.result !== undefined,
      drawState: draw?.state ?? null,
      bookIsStale,
    }),
    deeds: await deedsOf(db, call.id),
  };
}

async function deedsOf(db: Database, callId: string): Promise<ProcessDeed[]> {
  const entries = await readLog(db, { kind: 'selection', id: callId });
  const names = await accountNames(
    db,
    entries.flatMap(({ actorId }) => actorId ?? []),
  );
  return entries.map(({ action, at, actorKind, actorId, details }) => ({
    action,
    at,
    who: actorId === null ? null : (names.get(actorId) ?? null),
    bySystem: actorKind === 'system',
    draw: typeof details['draw'] === 'number' ? details['draw'] : null,
  }));
}
