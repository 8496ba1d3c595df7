import { canonicalHash } from '../kit/canonical.ts';
import type { DrawFact, Facts } from './facts.ts';
import { isMailKept } from './mail-kept.rules.ts';

type Told = Pick<Facts, 'call' | 'applications' | 'participants' | 'told' | 'offers' | 'mails'>;

/** Every rule of the offers that the state of the database breaks; written apart from the deeds that make them. */
export function brokenOffers(facts: Told, now: Temporal.Instant): string[] {
  const mailed = new Set(facts.mails.map(({ key }) => key));
  return [
    ...tooMany(facts),
    ...facts.told
      .filter(({ content, hash }) => canonicalHash(content) !== hash)
      .map(({ id }) => `decision ${id} is not what its hash says`),
    ...facts.told.filter(({ content }) => !hasLetter(content)).map(({ id }) => `decision ${id} has no letter`),
    ...facts.told
      .filter(({ id, madeAt }) => isMailKept(madeAt, now) && !mailed.has(`decision:${id}`))
      .map(({ id }) => `decision ${id} was not mailed`),
    ...facts.offers
      .filter(({ applicationId }) => !isTold(facts, applicationId, 'offer'))
      .map(({ applicationId }) => `${applicationId} has an offer without a decision`),
  ];
}

/** Everybody who stands and has been told nothing, as sentences: nobody, once the decisions are out. */
export function untold(facts: Told & Pick<Facts, 'draws'>): string[] {
  const { applications, participants, told } = facts;
  const standing = applications.filter(({ state }) => state === 'sent' || state === 'resending');
  const municipalities = new Set(told.filter((one) => one.participantId === null).map((one) => one.applicationId));
  const people = new Set(told.map(({ participantId }) => participantId));
  const ids = new Set(standing.map(({ id }) => id));
  return [
    ...standing.filter(({ id }) => !municipalities.has(id)).map(({ number, id }) => `${number ?? id} was told nothing`),
    ...participants
      .filter(({ isListed, applicationId, id }) => isListed && ids.has(applicationId) && !people.has(id))
      .map(({ id }) => `participant ${id} was told nothing`),
    ...facts.draws.flatMap((draw) => untoldOf(draw, facts)),
  ];
}

/** Whoever a reserve draw has left waiting is told of their number in it, once. */
function untoldOf({ number, state, promise, protocol }: DrawFact, { applications, told }: Told): string[] {
  if (state !== 'published' || (promise?.document as { kind?: string } | undefined)?.kind !== 'reserve') return [];
  const { waiting } = protocol as { readonly waiting: readonly string[] };
  return applications
    .filter((one) => one.state === 'sent' && one.number !== null && waiting.includes(one.number))
    .flatMap(({ id, number: name }) => {
      const times = told.filter(
        ({ applicationId, content }) => applicationId === id && leftWaitingBy(content) === number,
      ).length;
      return times === 1 ? [] : [`${name} was told ${times} times that it still waits after draw ${number}`];
    });
}

function leftWaitingBy(content: unknown): number | undefined {
  const { facts } = content as { facts?: { kind?: string; story?: { number?: number } } };
  return facts?.kind === 'waiting' ? facts.story?.number : undefined;
}

/** More places are never held than there is room for, those aside that an appeal has given. */
function tooMany({ call, offers, applications, participants }: Told): string[] {
  if (!call) return [];
  const gone = new Set(
    applications.filter(({ state }) => state === 'withdrawn' || state === 'annulled').map(({ id }) => id),
  );
  const held = offers
    .filter(({ state, source }) => ['offered', 'silent', 'accepted'].includes(state) && source !== 'appeal')
    .filter(({ applicationId }) => !gone.has(applicationId))
    .map(({ applicationId }) => applicationId);
  const used =
    call.roomKind === 'seats'
      ? participants.filter(({ isListed, applicationId }) => isListed && held.includes(applicationId)).length
      : held.length;
  return used > call.room ? [`${used} places are held where there is room for ${call.room}`] : [];
}

function isTold({ told }: Told, applicationId: string, kind: string): boolean {
  return told.some((one) => one.applicationId === applicationId && one.kind === kind);
}

function hasLetter(content: unknown): boolean {
  const { letter } = content as { letter?: { title?: string; sections?: readonly unknown[] } };
  return Boolean(letter?.title) && (letter?.sections?.length ?? 0) > 0;
}
