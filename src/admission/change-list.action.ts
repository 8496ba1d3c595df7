import { hashSecret, newSecret } from '../kit/id.ts';
import { writeLog, type Actor, type Tx } from '../store/index.ts';
import type { Application } from './application.ts';
import { isSent } from './application-state.rules.ts';
import { lockApplication } from './application.store.ts';
import type { Call } from './call.ts';
import { insertSupplementRequest } from './case.store.ts';
import {
  closeGaps,
  insertParticipant,
  removeParticipant,
  saveParticipantLink,
  type ParticipantEntry,
} from './participant.store.ts';
import { send } from './sending.ts';

/** Somebody who leaves the list, and who comes in their place; nobody does where `comes` is null. */
export interface ListChange {
  readonly leavesId: string;
  readonly comes: ParticipantEntry | null;
}

/** Until when somebody new tells about themselves, and what is asked of them, in the words of the letter's language. */
export interface AskedOfNew {
  readonly wanted: string;
  readonly dueOn: Temporal.PlainDate;
  readonly askedBy: string | null;
}

export interface NewOnList {
  readonly id: string;
  readonly leftId: string;
  readonly name: string;
  readonly email: string;
  /** Of the personal link; it stands nowhere else. */
  readonly secret: string;
}

/**
 * Changes who takes part in an application after the deadline: a version more is kept, and those before stand as they were. Whoever
 * is new gets a personal link and is asked for their particulars, as the school asks for a supplement. The caller holds the call and
 * the application and has checked the list against the rules.
 */
export async function changeSentList(
  tx: Tx,
  about: {
    readonly application: Application;
    readonly call: Call;
    readonly actor: Actor;
    readonly now: Temporal.Instant;
  },
  changes: readonly ListChange[],
  asked: AskedOfNew,
): Promise<NewOnList[]> {
  const { application, call, actor, now } = about;
  if (!isSent(application.state)) throw new Error('only a sent list is changed here');
  const added: NewOnList[] = [];
  for (const { leavesId, comes } of changes) {
    const slot = application.participants.find(({ id }) => id === leavesId)?.slot;
    if (slot === undefined || slot === null) throw new Error('whoever leaves is on the list');
    await removeParticipant(tx, leavesId, now);
    if (comes) added.push(await takeIn(tx, about, { leavesId, comes, slot }, asked));
  }
  await closeGaps(tx, application.id);
  const changed = await lockApplication(tx, application.id);
  if (!changed) throw new Error('the application is held');
  await send(tx, changed, call, actor, now);
  return added;
}

async function takeIn(
  tx: Tx,
  { application, actor, now }: { application: Application; actor: Actor; now: Temporal.Instant },
  { leavesId, comes, slot }: { leavesId: string; comes: ParticipantEntry; slot: number },
  asked: AskedOfNew,
): Promise<NewOnList> {
  const id = await insertParticipant(tx, application.id, slot, comes);
  const secret = newSecret();
  await saveParticipantLink(tx, id, hashSecret(secret));
  const request = await insertSupplementRequest(tx, {
    ...asked,
    applicationId: application.id,
    participantId: id,
    askedAt: now,
  });
  await writeLog(tx, {
    at: now,
    actor,
    action: 'participantReplaced',
    subject: { kind: 'application', id: application.id },
    details: { participant: leavesId, comes: id, request },
  });
  return { id, leftId: leavesId, name: comes.name, email: comes.email, secret };
}
