import type { Deed } from '../admission/index.ts';
import { canonicalHash } from '../kit/canonical.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { insertAcknowledgements, insertChoice } from './choice.store.ts';
import { nextDrawState } from './draw-state.rules.ts';
import { saveDrawState } from './draw.store.ts';
import { drawToPrepare, inSelection, note, type SelectionDeed } from './in-selection.ts';
import {
  differences,
  representationFaults,
  type Representation,
  type RepresentationFault,
} from './representation.rules.ts';

export type ChoiceRefusal = 'notFound' | 'notReady' | 'promised' | RepresentationFault;

/** Chooses other numbers than the published rule has, with the reason that becomes public; null goes back to the rule. */
export async function chooseRepresentation(
  deed: Deed,
  by: SelectionDeed,
  chosen: Representation | null,
  reason: string,
): Promise<Result<null, ChoiceRefusal>> {
  return await inSelection(deed, by, async (about): Promise<Result<null, ChoiceRefusal>> => {
    const { tx, state, now } = about;
    if (!state.gate.open || state.roomForAll) return refused('notReady');
    const [fault] = chosen ? representationFaults(chosen) : [];
    if (fault) return refused(fault);
    // The same numbers as the rule's are no deviation, whatever was typed beside them.
    const wanted = chosen && differences(state.published, chosen).length > 0 ? chosen : null;
    const isRepeated =
      wanted === null
        ? state.choice === undefined
        : state.choice?.reason === reason && canonicalHash(state.choice.representation) === canonicalHash(wanted);
    if (isRepeated) return ok(null);
    const draw = await drawToPrepare(about);
    const next = nextDrawState(draw.state, 'changeRules');
    if (!next.ok) return refused('promised');
    await saveDrawState(tx, draw.id, next.value);
    await insertChoice(tx, draw.id, { representation: wanted, reason: wanted ? reason : '' }, by.accountId, now);
    await note(about, wanted ? 'representationDeviated' : 'representationRestored', {
      draw: draw.number,
      numbers: wanted ? differences(state.published, wanted).length : 0,
    });
    return ok(null);
  });
}

/** Lets applicants without a chance stand, with a reason that becomes public. */
export async function acknowledgeImpossible(
  deed: Deed,
  by: SelectionDeed,
  applicants: readonly string[],
  reason: string,
): Promise<Result<null, 'notFound' | 'notReady' | 'promised'>> {
  return await inSelection(deed, by, async (about): Promise<Result<null, 'notReady' | 'promised'>> => {
    const { tx, state, now } = about;
    if (!state.gate.open || state.roomForAll) return refused('notReady');
    const known = applicants.filter((applicant) => state.members.some(({ number }) => number === applicant));
    const fresh = known.filter((applicant) => state.acknowledgements.get(applicant) !== reason);
    if (fresh.length === 0) return ok(null);
    const draw = await drawToPrepare(about);
    if (draw.state !== 'preparing' && draw.state !== 'booked') return refused('promised');
    await insertAcknowledgements(tx, draw.id, { applicants: fresh, reason }, by.accountId, now);
    await note(about, 'impossibleAcknowledged', { draw: draw.number, applicants: fresh.length });
    return ok(null);
  });
}
