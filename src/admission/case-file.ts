import { accountNames, findAccount, type Account } from '../people/index.ts';
import { readLog, type Database, type LogEntry } from '../store/index.ts';
import { leaderOf, type Application, type Participant } from './application.ts';
import { loadApplication } from './application.store.ts';
import type { Call } from './call.ts';
import { findCall } from './call.store.ts';
import { contactsIn, type KnownPeople } from './case-history.ts';
import {
  askedLeaders,
  decisionsOfAll,
  documentsOfAll,
  type AskedLeader,
  type DecisionOfParticipant,
  type DocumentOfParticipant,
} from './case-file.store.ts';
import { caseNotesOf, supplementRequestsOf, type CaseNote, type SupplementRequest } from './case.store.ts';
import { participantsByIds } from './participant.store.ts';
import { hasUnsentChanges } from './sending.ts';
import type { UndeliveredMail } from './undelivered.store.ts';
import { undeliveredAt } from './undelivered.ts';
import { versionsOf, type ApplicationVersion } from './version.store.ts';

/** Everything that the school knows of one application. */
export interface CaseFile {
  readonly application: Application;
  readonly call: Call;
  readonly contact: Account;
  /** The newest first; none while nothing was sent. */
  readonly versions: readonly ApplicationVersion[];
  readonly hasUnsentChanges: boolean;
  /** Those on the list that was sent last, in its order; nobody while nothing was sent. */
  readonly participants: readonly Participant[];
  readonly documents: readonly DocumentOfParticipant[];
  readonly decisions: readonly DecisionOfParticipant[];
  readonly requests: readonly SupplementRequest[];
  readonly notes: readonly CaseNote[];
  readonly leaders: readonly AskedLeader[];
  readonly log: readonly LogEntry[];
  readonly people: KnownPeople;
  /** Mails to anybody in it that never left. */
  readonly undelivered: readonly UndeliveredMail[];
}

/** Opens the file of one application, in a fixed number of queries; undefined if there is no such application. */
export async function openCaseFile(db: Database, id: string, now: Temporal.Instant): Promise<CaseFile | undefined> {
  const application = await loadApplication(db, id);
  const call = application && (await findCall(db, application.callId));
  const contact = application && (await findAccount(db, application.contactAccountId));
  if (!application || !call || !contact) return undefined;

  const versions = await versionsOf(db, id);
  const log = await readLog(db, { kind: 'application', id }, 1000);
  const listed = versions[0]?.content.participants.map((participant) => participant.id) ?? [];
  const known = await participantsByIds(db, [
    ...new Set([...listed, ...application.participants.map((one) => one.id), ...idsIn(log, 'participant')]),
  ]);
  const decisions = await decisionsOfAll(db, listed);
  const notes = await caseNotesOf(db, id);
  const leaders = await askedLeaders(db, id);
  const contacts = contactsIn(log, contact.id);
  const accounts = [
    ...contacts,
    ...log.filter(({ actorKind }) => actorKind === 'account').map(({ actorId }) => actorId),
    ...decisions.map(({ decidedBy }) => decidedBy),
    ...notes.map(({ writtenBy }) => writtenBy),
  ];
  const undelivered = await undeliveredAt(db, now);
  const addresses = new Set([contact.email, application.guarantor.email, ...known.map(({ email }) => email)]);
  return {
    application,
    call,
    contact,
    versions,
    hasUnsentChanges: hasUnsentChanges(application, call, versions[0]),
    participants: listed.flatMap((one) => known.filter((participant) => participant.id === one)),
    documents: await documentsOfAll(db, listed),
    decisions,
    requests: await supplementRequestsOf(db, id),
    notes,
    leaders,
    log,
    undelivered: undelivered.filter(({ recipient }) => addresses.has(recipient)),
    people: {
      accounts: await accountNames(
        db,
        accounts.filter((one) => one !== null),
      ),
      participants: new Map(known.map((one) => [one.id, one.name])),
      leaders: new Map(leaders.map((one) => [one.id, one.name])),
      contacts,
    },
  };
}

function idsIn(log: readonly LogEntry[], detail: string): string[] {
  return log.map(({ details }) => details[detail]).filter((id) => typeof id === 'string');
}

/** The municipalities of the case, the leader's first: those that were sent, else those of the draft. */
export function municipalitiesOf({
  application,
  versions,
}: Pick<CaseFile, 'application' | 'versions'>): readonly string[] {
  const sent = versions[0]?.content.municipalities ?? application.municipalities;
  const leader = sent.find(({ leads }) => leads)?.number ?? leaderOf(application);
  const others = sent.map(({ number }) => number).filter((number) => number !== leader);
  return leader === undefined ? others : [leader, ...others];
}
