import type { Deed } from '../admission/index.ts';
import { planJob, type Tx } from '../store/index.ts';
import { promiseOf } from './document.store.ts';
import { drawById } from './draw.store.ts';
import { fetchBeacon } from './fetch-beacon.ts';
import { holdByBeacon, type HoldRefusal } from './hold.action.ts';
import { nextAttempt } from './hold.rules.ts';
import type { DrawSettings } from './settings.ts';

/** Plans that a draw is held when its round of the beacon has come. */
export async function planToHold(tx: Tx, drawId: string, chanceAt: Temporal.Instant): Promise<void> {
  await planJob(tx, { kind: 'holdDraw', subjectId: drawId, dueAt: chanceAt });
}

/**
 * Holds a promised draw with what the beacon has said, whoever is watching. Answers when to try again where the beacon gave
 * nothing that will do; until then a coordinator can hold it as well. Throws where it is this installation that can't draw.
 */
export async function holdWhenDue(
  deed: Deed,
  settings: DrawSettings,
  drawId: string,
): Promise<Temporal.Instant | undefined> {
  const draw = await drawById(deed.db, drawId);
  const published = draw && (await promiseOf(deed.db, draw.id));
  if (draw?.state !== 'promised' || published?.promise.source.kind !== 'beacon') return undefined;
  const fetched = await fetchBeacon(settings, published.promise.source);
  const by = { callId: draw.callId, accountId: null };
  const held = fetched.ok ? await holdByBeacon(deed, settings, by, fetched.value) : fetched;
  if (held.ok || isOver(held.reason)) return undefined;
  if (needsTheOperator(held.reason)) throw new Error(`the promised draw can't be held: ${held.reason}`);
  return nextAttempt(published.chanceAt, deed.clock.now());
}

/** Somebody has set it aside while the beacon was asked. */
function isOver(reason: HoldRefusal | 'unreachable'): boolean {
  return reason === 'notFound' || reason === 'notPromised' || reason === 'otherKind';
}

function needsTheOperator(reason: HoldRefusal | 'unreachable'): boolean {
  return reason === 'keyChanged' || reason === 'practiceInProduction';
}
