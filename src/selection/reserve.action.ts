import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import type { Tx } from '../store/index.ts';
import { insertDraw } from './draw.store.ts';
import { inSelection, note, type InSelection, type SelectionDeed } from './in-selection.ts';
import { placedIn } from './places.ts';
import { insertWaitingPlace, type WaitingPlace } from './result.store.ts';

export interface ReserveInput {
  readonly callId: string;
  /** How much room has become free, in the call's own measure. */
  readonly vacancies: number;
  /** The applications that keep their places, by id. */
  readonly accepted: readonly string[];
}

/**
 * Begins the reserve draw for places that have become vacant: the same method with the accepted places held fixed. Answers its
 * number; where one is under way already, that one's.
 */
export async function startReserve(
  deed: Deed,
  by: { readonly accountId: string },
  { callId, vacancies, accepted }: ReserveInput,
): Promise<Result<number, 'notFound' | 'notPublished' | 'nobodyWaits' | 'nothingVacant'>> {
  const about: SelectionDeed = { callId, accountId: by.accountId };
  return await inSelection(
    deed,
    about,
    async (selection): Promise<Result<number, 'notPublished' | 'nobodyWaits' | 'nothingVacant'>> => {
      const { tx, state, now } = selection;
      if (state.draw && state.draw.kind === 'reserve' && state.draw.state !== 'published') return ok(state.draw.number);
      if (state.result?.kind !== 'drawn' || state.draw?.state !== 'published') return refused('notPublished');
      if (!Number.isSafeInteger(vacancies) || vacancies < 1) return refused('nothingVacant');
      const waiting = await waitingNow(selection, accepted);
      if (waiting === 0) return refused('nobodyWaits');
      const draw = await insertDraw(
        tx,
        { callId, kind: 'reserve', vacancies, accepted, repeats: null, repeatReason: null },
        by.accountId,
        now,
      );
      await note(selection, 'reserveDrawStarted', {
        draw: draw.number,
        vacancies,
        accepted: accepted.length,
      });
      return ok(draw.number);
    },
  );
}

async function waitingNow({ tx, state }: InSelection, accepted: readonly string[]): Promise<number> {
  const last = state.draw;
  if (!last) return 0;
  const placed = await placedIn(tx, state.draws, { ...last, number: last.number + 1 });
  return state.eligible.filter(({ applicationId }) => !placed.has(applicationId) && !accepted.includes(applicationId))
    .length;
}

/** Records that a waiting application has been given a place by the order that was drawn; see `nextWaiting`. */
export async function giveWaitingPlace(tx: Tx, place: WaitingPlace, by: string, now: Temporal.Instant): Promise<void> {
  await insertWaitingPlace(tx, place, by, now);
}
