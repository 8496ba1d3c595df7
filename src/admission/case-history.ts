import type { Language } from '../kit/language.ts';
import type { LogEntry } from '../store/index.ts';
import { topics } from './application.rules.ts';
import { admissionMessages } from './messages/index.ts';

/** What the sentence of one deed may speak of; only what that deed has is there. */
export interface HistoryFacts {
  readonly topic: string | null;
  readonly participant: string | null;
  readonly leader: string | null;
  readonly number: string | null;
  readonly version: number | null;
  readonly to: string | null;
  readonly outcome: string | null;
  /** The condition that is not met, by its name in the plan. */
  readonly condition: string | null;
}

/** Every deed that the log of an application can hold. */
export const historyActions = [
  'applicationStarted',
  'applicationChanged',
  'participantInvited',
  'guaranteeAsked',
  'guaranteeAskedAgain',
  'guaranteeConfirmed',
  'applicationSent',
  'applicationSentAgain',
  'particularsConfirmed',
  'particularsCorrected',
  'documentAdded',
  'documentRemoved',
  'documentRead',
  'applicationLapsed',
  'changesLapsed',
  'unsentChangesDropped',
  'applicationWithdrawn',
  'applicationAnnulled',
  'contactHandedOver',
  'supplementAsked',
  'supplementGiven',
  'supplementRead',
  'standingDecided',
  'eligibilityDecided',
  'participantReplaced',
  'decisionSent',
  'offerAccepted',
  'offerDeclined',
  'answerReminded',
  'answerTimeExtended',
  'offerLapsed',
  'waitingPlaceGiven',
  'appealReceived',
  'appealAdded',
  'appealTakenBack',
  'appealLetIn',
  'appealDismissed',
  'appealGranted',
  'appealPassedOn',
  'boardUpheld',
  'boardChanged',
  'reasonsAsked',
  'reasonsGiven',
] as const;
export type HistoryAction = (typeof historyActions)[number];

/** Names by id, of everybody whom the log of an application may point at. */
export interface KnownPeople {
  readonly accounts: ReadonlyMap<string, string>;
  readonly participants: ReadonlyMap<string, string>;
  readonly leaders: ReadonlyMap<string, string>;
  /** The accounts that have been contacts of this application: whoever else acts by account is of the school. */
  readonly contacts: ReadonlySet<string>;
}

/** What the plan asks of an application, as far as it is named here. */
type Conditions = readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[];

export interface HistoryLine {
  readonly at: Temporal.Instant;
  readonly who: string;
  readonly text: string;
}

/** The log of an application as sentences, in its own order. The log holds ids alone; names come from rows that can be erased. */
export function historyLines(
  language: Language,
  entries: readonly LogEntry[],
  people: KnownPeople,
  conditions: Conditions,
): HistoryLine[] {
  return entries.map((entry) => ({
    at: entry.at,
    who: whoText(language, entry, people),
    text: deedText(language, entry, people, conditions),
  }));
}

/** Everybody who has been the contact: who started the application, and those to whom the role was handed. */
export function contactsIn(entries: readonly LogEntry[], current: string): ReadonlySet<string> {
  const started = entries.filter(({ action }) => action === 'applicationStarted').map(({ actorId }) => actorId);
  const handed = entries
    .filter(({ action }) => action === 'contactHandedOver')
    .flatMap(({ details }) => [details['from'], details['to']]);
  return new Set([current, ...started, ...handed].filter((id) => typeof id === 'string'));
}

function whoText(language: Language, { actorKind, actorId }: LogEntry, people: KnownPeople): string {
  const t = admissionMessages(language).desk.history;
  if (actorKind === 'system' || actorId === null) return t.system;
  if (actorKind === 'account') {
    const name = people.accounts.get(actorId);
    if (name === undefined) return t.erased;
    return people.contacts.has(actorId) ? t.by.contact(name) : t.by.school(name);
  }
  const leader = people.leaders.get(actorId);
  if (leader !== undefined) return t.by.leader(leader);
  const participant = people.participants.get(actorId);
  return participant === undefined ? t.erased : t.by.participant(participant);
}

function deedText(
  language: Language,
  { action, details }: LogEntry,
  people: KnownPeople,
  conditions: Conditions,
): string {
  const t = admissionMessages(language);
  const known = historyActions.find((one) => one === action);
  if (!known) return t.desk.history.unknown(action);
  const topic = topics.find((one) => one === details['topic']);
  const outcome = details['outcome'];
  return t.desk.history.actions[known]({
    topic: topic ? t.application.topics[topic] : null,
    participant: nameIn(people.participants, details['participant']),
    leader: nameIn(people.leaders, details['guarantee']),
    number: typeof details['number'] === 'string' ? details['number'] : null,
    version: typeof details['version'] === 'number' ? details['version'] : null,
    to: nameIn(people.accounts, details['to']),
    outcome: outcomeText(language, outcome),
    condition: conditions.find(({ id }) => id === details['condition'])?.name[language] ?? null,
  });
}

function nameIn(names: ReadonlyMap<string, string>, id: unknown): string | null {
  return typeof id === 'string' ? (names.get(id) ?? null) : null;
}

/** What was decided, in a word: where a participant stands, or whether the conditions are met. */
function outcomeText(language: Language, outcome: LogEntry['details'][string] | undefined): string | null {
  const t = admissionMessages(language).desk;
  if (outcome === 'qualified' || outcome === 'courseParticipant') return t.standings[outcome];
  return outcome === 'eligible' || outcome === 'notEligible' ? t.eligibility[outcome] : null;
}
