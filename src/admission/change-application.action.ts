import { canonicalHash } from '../kit/canonical.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { municipalityOf } from './application-facts.ts';
import {
  leaderOf,
  type Application,
  type ApplicantMunicipality,
  type DevelopmentTask,
  type Guarantor,
} from './application.ts';
import type { Topic } from './application.rules.ts';
import { isChangeable, nextState } from './application-state.rules.ts';
import {
  lockApplication,
  saveGuarantor,
  saveLanguageForm,
  saveMunicipalities,
  saveState,
  saveTask,
} from './application.store.ts';
import type { Call } from './call.ts';
import { callPhase } from './call.rules.ts';
import { findCall } from './call.store.ts';
import type { Deed } from './deed.ts';
import { cancelPendingGuarantee } from './guarantee.store.ts';
import {
  closeGaps,
  insertParticipant,
  placeParticipants,
  removeParticipant,
  updateParticipant,
  type ParticipantEntry,
} from './participant.store.ts';
import { guaranteeCovers } from './version.rules.ts';

/** Why a change was not kept. With `conflict` comes the application as it is now: somebody changed the same page meanwhile. */
export type ChangeRefusal =
  | { readonly kind: 'notOpen' }
  | { readonly kind: 'notChangeable' }
  | { readonly kind: 'conflict'; readonly application: Application };

export interface Change {
  readonly applicationId: string;
  readonly accountId: string;
  /** The fingerprint of what the page showed when it was opened (`topicFingerprint`); another means that it has changed since. */
  readonly seen: string;
}

/** What a page of the form holds, as one value: participants have one page each, named by their slot. */
function topicContent(application: Application, topic: Topic, slot?: number): unknown {
  switch (topic) {
    case 'municipality':
      return {
        joint: application.joint,
        municipalities: application.municipalities.map(({ number, leads }) => ({ number, leads })),
      };
    case 'participants': {
      const found = application.participants.find((participant) => participant.slot === slot);
      return found ? entryOf(found) : null;
    }
    case 'task':
      return application.task;
    case 'guarantee':
      return application.guarantor;
    case 'language':
      return application.languageForm;
  }
}

function entryOf({ name, email, municipality, position, serviceArea }: ParticipantEntry): ParticipantEntry {
  return { name, email, municipality, position, serviceArea };
}

/** Tells two states of a page apart; stands in its form as a hidden field. */
export function topicFingerprint(application: Application, topic: Topic, slot?: number): string {
  return canonicalHash(topicContent(application, topic, slot) ?? null).slice(0, 16);
}

interface TopicChange {
  readonly topic: Topic;
  readonly slot?: number;
  /** What the page shall hold afterwards; undefined where it can't be the same already. */
  readonly wanted: unknown;
  readonly save: (tx: Tx, application: Application, call: Call, now: Temporal.Instant) => Promise<unknown>;
}

/**
 * One change to one page of the application: refused when the call is not open or the page has changed since it was opened,
 * and nothing when it holds just this already. A changed list of participants, and another leader, take back a question for a
 * guarantee: nobody could answer it any more.
 */
async function changeTopic(deed: Deed, change: Change, step: TopicChange): Promise<Result<Application, ChangeRefusal>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const before = await lockApplication(tx, change.applicationId);
    const call = before && (await findCall(tx, before.callId));
    if (!before || !call || callPhase(call, now) !== 'open') return refused({ kind: 'notOpen' });
    if (!isChangeable(before.state)) return refused({ kind: 'notChangeable' });
    const current = topicContent(before, step.topic, step.slot);
    if (step.wanted !== undefined && canonicalHash(current ?? null) === canonicalHash(step.wanted ?? null))
      return ok(before);
    if (topicFingerprint(before, step.topic, step.slot) !== change.seen)
      return refused({ kind: 'conflict', application: before });

    await step.save(tx, before, call, now);
    const after = await lockApplication(tx, change.applicationId);
    if (!after) throw new Error('the application vanished while it was locked');
    const asked = before.state === 'awaitingGuarantee' || before.state === 'resending';
    let state = before.state;
    const isAnotherQuestion =
      guaranteeCovers(before) !== guaranteeCovers(after) || before.guarantor.email !== after.guarantor.email;
    if (asked && isAnotherQuestion) {
      const next = nextState(before.state, 'changeList');
      if (next.ok) state = next.value;
      await cancelPendingGuarantee(tx, before.id);
    }
    await saveState(tx, before.id, state, now);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: change.accountId },
      action: 'applicationChanged',
      subject: { kind: 'application', id: before.id },
      details: { topic: step.topic, ...(step.slot === undefined ? {} : { slot: step.slot }) },
    });
    return ok({ ...after, state });
  });
}

export function changeMunicipalities(
  deed: Deed,
  change: Change,
  joint: boolean,
  municipalities: readonly ApplicantMunicipality[],
) {
  const ordered = municipalities.toSorted(
    (a, b) => Number(b.leads) - Number(a.leads) || a.number.localeCompare(b.number),
  );
  return changeTopic(deed, change, {
    topic: 'municipality',
    wanted: { joint, municipalities: ordered.map(({ number, leads }) => ({ number, leads })) },
    async save(tx, application, call) {
      await saveMunicipalities(tx, application.id, joint, ordered);
      const [only, ...others] = ordered;
      // Where there is one municipality nobody is asked which one is theirs: those who were entered before it was chosen belong to it too.
      if (only && others.length === 0 && !joint) await placeParticipants(tx, application.id, only.number);
      // What the municipality has decided to be written to in is the answer, until the contact says otherwise.
      const decided = municipalityOf(call, leaderOf({ municipalities: ordered }) ?? '')?.languageForm ?? 'neutral';
      if (application.languageForm === null && decided !== 'neutral')
        await saveLanguageForm(tx, application.id, decided);
    },
  });
}

export function changeParticipant(deed: Deed, change: Change, slot: number, entry: ParticipantEntry) {
  return changeTopic(deed, change, {
    topic: 'participants',
    slot,
    wanted: entryOf(entry),
    async save(tx, application, _call, now) {
      const existing = application.participants.find((participant) => participant.slot === slot);
      if (existing && existing.email.toLowerCase() === entry.email.toLowerCase())
        return await updateParticipant(tx, existing.id, entry);
      // Another address is another person: what the first one stated and uploaded is not theirs.
      if (existing?.linkSent) await removeParticipant(tx, existing.id, now);
      else if (existing) return await updateParticipant(tx, existing.id, entry);
      await insertParticipant(tx, application.id, slot, entry);
    },
  });
}

export function takeOffParticipant(deed: Deed, change: Change, slot: number) {
  return changeTopic(deed, change, {
    topic: 'participants',
    slot,
    wanted: null,
    async save(tx, application, _call, now) {
      const existing = application.participants.find((participant) => participant.slot === slot);
      if (existing) await removeParticipant(tx, existing.id, now);
      await closeGaps(tx, application.id);
    },
  });
}

export function changeTask(deed: Deed, change: Change, task: DevelopmentTask) {
  return changeTopic(deed, change, { topic: 'task', wanted: task, save: (tx, { id }) => saveTask(tx, id, task) });
}

export function changeGuarantor(deed: Deed, change: Change, guarantor: Guarantor) {
  return changeTopic(deed, change, {
    topic: 'guarantee',
    wanted: guarantor,
    save: (tx, { id }) => saveGuarantor(tx, id, guarantor),
  });
}

export function changeLanguageForm(deed: Deed, change: Change, languageForm: 'nb' | 'nn' | null) {
  return changeTopic(deed, change, {
    topic: 'language',
    wanted: languageForm,
    save: (tx, { id }) => saveLanguageForm(tx, id, languageForm),
  });
}
