import { hashSecret, newSecret, sha256Hex } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { ensureAccount, findAccount } from '../people/index.ts';
import {
  inTransaction,
  queueMail,
  readLog,
  saveFile,
  writeLog,
  type Actor,
  type NewFile,
  type Tx,
} from '../store/index.ts';
import { annulledLetter, handedOverLetter, supplementLetter, withdrawnLetter } from './case-mail.ts';
import type { Application } from './application.ts';
import { isSent, nextState } from './application-state.rules.ts';
import {
  callIdOf,
  liveApplicationOf,
  lockApplication,
  releaseMunicipalities,
  saveContact,
  saveState,
} from './application.store.ts';
import type { Call } from './call.ts';
import { lockCall } from './call.store.ts';
import { unreadSince } from './case.rules.ts';
import { insertCaseNote, insertSupplement, insertSupplementRequest, supplementRequestsOf } from './case.store.ts';
import type { Deed } from './deed.ts';
import { cancelPendingGuarantee } from './guarantee.store.ts';
import {
  findParticipant,
  insertStandingDecision,
  standingDecisions,
  saveParticipantLink,
} from './participant.store.ts';
import { letterLanguage } from './sending.ts';
import type { StandingDecision } from './standing.rules.ts';

/** Who does it to which application. */
export interface CaseDeed {
  readonly applicationId: string;
  readonly accountId: string;
}

type CaseRefusal = 'notFound' | 'impossible';

/** The contact takes the application back; always possible, also after the deadline. Its municipalities may apply anew. */
export async function withdrawApplication(
  deed: Deed,
  by: CaseDeed,
  reason: string,
): Promise<Result<null, CaseRefusal>> {
  return await onCase(deed, by, async (tx, { application, call, actor, now }) => {
    if (application.state === 'withdrawn') return ok(null);
    const state = nextState(application.state, 'withdraw');
    if (!state.ok) return refused('impossible');
    await leave(tx, application, state.value, now);
    if (reason !== '') await note(tx, by, 'withdrawn', reason, now);
    await writeLog(tx, { at: now, actor, action: 'applicationWithdrawn', subject: subjectOf(application) });
    const contact = await findAccount(tx, application.contactAccountId);
    if (contact && isSent(application.state))
      await queueMail(tx, withdrawnLetter(letterLanguage(application, contact), application, call, contact), now);
    return ok(null);
  });
}

/** A coordinator annuls an application that should not have been, as when a stranger used the municipality's name. */
export async function annulApplication(deed: Deed, by: CaseDeed, reason: string): Promise<Result<null, CaseRefusal>> {
  return await onCase(deed, by, async (tx, { application, call, actor, now }) => {
    if (application.state === 'annulled') return ok(null);
    const state = nextState(application.state, 'annul');
    if (!state.ok) return refused('impossible');
    await leave(tx, application, state.value, now);
    await note(tx, by, 'annulled', reason, now);
    await writeLog(tx, { at: now, actor, action: 'applicationAnnulled', subject: subjectOf(application) });
    const contact = await findAccount(tx, application.contactAccountId);
    if (contact)
      await queueMail(
        tx,
        annulledLetter(letterLanguage(application, contact), application, call, contact, reason),
        now,
      );
    return ok(null);
  });
}

/** A coordinator hands the contact's role to somebody else, as when the first has left the municipality. */
export async function handOverApplication(
  deed: Deed,
  by: CaseDeed,
  to: { name: string; email: string },
  reason: string,
): Promise<Result<null, CaseRefusal | 'hasOther'>> {
  return await onCase(deed, by, async (tx, { application, call, actor, now }) => {
    if (application.state === 'withdrawn' || application.state === 'annulled') return refused('impossible');
    const before = await findAccount(tx, application.contactAccountId);
    const language = before ? letterLanguage(application, before) : 'nb';
    const account = await ensureAccount(tx, { ...to, language, fictional: before?.fictional ?? false }, now);
    if (account.id === application.contactAccountId) return ok(null);
    if ((await liveApplicationOf(tx, call.id, account.id)) !== undefined) return refused('hasOther');
    await saveContact(tx, application.id, account.id);
    await note(tx, by, 'handedOver', reason, now);
    await writeLog(tx, {
      at: now,
      actor,
      action: 'contactHandedOver',
      subject: subjectOf(application),
      details: { from: application.contactAccountId, to: account.id },
    });
    await queueMail(tx, handedOverLetter(deed.baseUrl, language, application, call, account, now), now);
    return ok(null);
  });
}

/** A coordinator asks for something more, of the contact or of one participant, by a date. */
export async function askSupplement(
  deed: Deed,
  by: CaseDeed,
  request: { participantId: string | null; wanted: string; dueOn: Temporal.PlainDate },
): Promise<Result<string, CaseRefusal>> {
  return await onCase(deed, by, async (tx, { application, call, actor, now }) => {
    if (!isSent(application.state)) return refused('impossible');
    const participant = request.participantId === null ? undefined : await findParticipant(tx, request.participantId);
    if (request.participantId !== null && participant?.applicationId !== application.id) return refused('notFound');
    const open = await supplementRequestsOf(tx, application.id);
    const twin = open.find(
      ({ participantId, wanted, dueOn }) =>
        participantId === request.participantId && wanted === request.wanted && dueOn.equals(request.dueOn),
    );
    if (twin) return ok(twin.id);
    const id = await insertSupplementRequest(tx, {
      ...request,
      applicationId: application.id,
      askedBy: by.accountId,
      askedAt: now,
    });
    await writeLog(tx, {
      at: now,
      actor,
      action: 'supplementAsked',
      subject: subjectOf(application),
      details: { request: id, participant: request.participantId },
    });
    const contact = await findAccount(tx, application.contactAccountId);
    if (!contact) return ok(id);
    // Whoever is asked weeks later may have lost the link: the mail that asks brings a new one.
    const secret = newSecret();
    if (participant) await saveParticipantLink(tx, participant.id, hashSecret(secret));
    const about = {
      application,
      call,
      contact,
      participant: participant && { ...participant, secret },
      request: { ...request, id },
    };
    await queueMail(tx, supplementLetter(deed.baseUrl, letterLanguage(application, contact), about), now);
    return ok(id);
  });
}

/** What was asked for comes in. It is kept beside what was sent, with its date; nothing that was sent changes. The same twice counts once. */
export async function giveSupplement(
  deed: Deed,
  by: { applicationId: string; requestId: string; actor: Actor },
  supplement: { answer: string; file: NewFile | null },
): Promise<Result<null, CaseRefusal | 'late'>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const application = await lockApplication(tx, by.applicationId);
    const request = (await supplementRequestsOf(tx, by.applicationId)).find(({ id }) => id === by.requestId);
    // Only whoever was asked can answer: the contact what was asked of the municipality, a participant what was asked of them.
    const asked = by.actor.kind === 'link' ? by.actor.id : null;
    if (!application || !request || request.participantId !== asked) return refused('notFound');
    const today = now.toZonedDateTimeISO('Europe/Oslo').toPlainDate();
    if (Temporal.PlainDate.compare(today, request.dueOn) > 0) return refused('late');
    const sha256 = supplement.file ? sha256Hex(supplement.file.content) : null;
    const repeated = request.supplements.some(
      ({ answer, fileSha256 }) => answer === supplement.answer && fileSha256 === sha256,
    );
    if (repeated) return ok(null);
    const fileId = supplement.file ? await saveFile(tx, supplement.file, now) : null;
    await insertSupplement(tx, { requestId: request.id, answer: supplement.answer, fileId, givenAt: now });
    await writeLog(tx, {
      at: now,
      actor: by.actor,
      action: 'supplementGiven',
      subject: subjectOf(application),
      details: { request: request.id },
    });
    return ok(null);
  });
}

/** A coordinator has read what came in: until something more comes, it no longer waits for anybody. */
export async function markSupplementsRead(deed: Deed, by: CaseDeed): Promise<Result<null, CaseRefusal>> {
  return await onCase(deed, by, async (tx, { application, actor, now }) => {
    const log = await readLog(tx, subjectOf(application), 1000);
    if (unreadSince(log) !== null)
      await writeLog(tx, { at: now, actor, action: 'supplementRead', subject: subjectOf(application) });
    return ok(null);
  });
}

/** A case officer decides one participant's standing, with a written reason. A later decision replaces an earlier one; both are kept. */
export async function decideStanding(
  deed: Deed,
  by: CaseDeed,
  participantId: string,
  decision: Pick<StandingDecision, 'outcome' | 'reason'>,
): Promise<Result<null, CaseRefusal>> {
  return await onCase(deed, by, async (tx, { application, actor, now }) => {
    const participant = await findParticipant(tx, participantId);
    if (participant?.applicationId !== application.id) return refused('notFound');
    if (!isSent(application.state)) return refused('impossible');
    await writeStanding(tx, { application, actor, now }, participantId, { ...decision, decidedBy: by.accountId });
    return ok(null);
  });
}

/** Writes a decision on somebody's standing into the case, within a transaction that holds the application. The same twice counts once. */
export async function writeStanding(
  tx: Tx,
  { application, actor, now }: Omit<Case, 'call'>,
  participantId: string,
  decision: Omit<StandingDecision, 'decidedAt'>,
): Promise<void> {
  const newest = (await standingDecisions(tx, [participantId])).get(participantId);
  const isRepeated =
    newest?.outcome === decision.outcome &&
    newest.reason === decision.reason &&
    newest.decidedBy === decision.decidedBy;
  if (isRepeated) return;
  await insertStandingDecision(tx, participantId, { ...decision, decidedAt: now });
  await writeLog(tx, {
    at: now,
    actor,
    action: 'standingDecided',
    subject: subjectOf(application),
    details: { participant: participantId, outcome: decision.outcome },
  });
}

interface Case {
  readonly application: Application;
  readonly call: Call;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
}

async function onCase<T, E>(
  deed: Deed,
  by: CaseDeed,
  work: (tx: Tx, about: Case) => Promise<Result<T, E>>,
): Promise<Result<T, E | 'notFound'>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const call = await lockCall(tx, await callIdOf(tx, by.applicationId));
    const application = await lockApplication(tx, by.applicationId);
    if (!application || !call) return refused('notFound');
    return await work(tx, { application, call, actor: { kind: 'account', id: by.accountId }, now });
  });
}

async function leave(
  tx: Tx,
  application: Application,
  state: Application['state'],
  now: Temporal.Instant,
): Promise<void> {
  await saveState(tx, application.id, state, now);
  await cancelPendingGuarantee(tx, application.id);
  await releaseMunicipalities(tx, application.id);
}

async function note(
  tx: Tx,
  by: CaseDeed,
  kind: 'annulled' | 'handedOver' | 'withdrawn',
  text: string,
  now: Temporal.Instant,
): Promise<void> {
  await insertCaseNote(tx, { applicationId: by.applicationId, kind, text, writtenBy: by.accountId, writtenAt: now });
}

function subjectOf(application: Application): { kind: string; id: string } {
  return { kind: 'application', id: application.id };
}
