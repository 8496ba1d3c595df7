import { canonicalHash } from '../../src/kit/canonical.ts';
import type { Leader } from './ready.ts';
import type { SentFacts } from './sent-facts.ts';

/** A leader with what they read when they opened their link again after the sending. */
export interface Answered {
  readonly leader: Leader;
  readonly page: string;
}

/**
 * Everything that is wrong with the receipts, as sentences; none when each application was sent once, under a number of its own
 * without holes, with one receipt to the contact and one to the leader that name the number and the hash of exactly what is kept.
 */
export function receiptFaults(facts: SentFacts, callSlug: string, answered: readonly Answered[]): string[] {
  const { applications, mails } = facts;
  const unsent = mails.filter(({ isSent }) => !isSent).map(({ key }) => `the mail ${key} has not left`);
  return [
    ...(applications.length === answered.length
      ? []
      : [`${applications.length} applications for ${answered.length} leaders`]),
    ...numbering(facts, callSlug),
    ...applications.flatMap((application) => faultsOf(application, facts, answered)),
    ...unsent,
  ];
}

function numbering({ applications }: SentFacts, callSlug: string): string[] {
  const numbers = applications.flatMap(({ number }) => number ?? []).toSorted();
  const expected = applications.map((_, index) => `${callSlug}-${String(index + 1).padStart(3, '0')}`);
  return numbers.join() === expected.join() ? [] : [`the numbers have holes or repeat: ${numbers.join(', ')}`];
}

function faultsOf(
  { id, state, number, contactEmail, guarantorEmail, municipality }: SentFacts['applications'][number],
  facts: SentFacts,
  answered: readonly Answered[],
): string[] {
  const name = number ?? `the application of ${municipality}`;
  const versions = facts.versions.filter(({ applicationId }) => applicationId === id);
  const [version] = versions;
  if (state !== 'sent' || !version || number === null)
    return [`${name} was not sent: it is ${state}, with ${versions.length} versions`];
  const page = answered.find(({ leader }) => leader.municipality === municipality)?.page ?? '';
  const logged = facts.logged.filter((subject) => subject === id).length;
  return [
    ...(versions.length === 1 && version.version === 1 ? [] : [`${name} was sent ${versions.length} times`]),
    ...(logged === 1 ? [] : [`the log has ${logged} sendings of ${name}`]),
    ...(canonicalHash(version.content) === version.hash ? [] : [`the hash of ${name} is not that of what is kept`]),
    ...receipt(facts, `receipt:${id}:`, contactEmail, [number, version.hash]).map((fault) => `${name}: ${fault}`),
    ...receipt(facts, `guaranteed:${id}:`, guarantorEmail, [number, version.hash]).map((fault) => `${name}: ${fault}`),
    ...(page.includes(number) && page.includes(version.hash)
      ? []
      : [`the leader of ${name} does not see its number and hash`]),
  ];
}

function receipt({ mails }: SentFacts, key: string, recipient: string, says: readonly string[]): string[] {
  const found = mails.filter((mail) => mail.key.startsWith(key));
  const [mail] = found;
  if (!mail || found.length > 1) return [`${found.length} mails ${key}`];
  return [
    ...(mail.recipient === recipient ? [] : [`the mail ${mail.key} went to somebody else`]),
    ...says.filter((words) => !mail.body.includes(words)).map((words) => `the mail ${mail.key} does not say ${words}`),
  ];
}
