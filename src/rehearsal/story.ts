import type { Random } from '../kit/random.ts';

/** What an applicant goes through during the call. Each kind of bad luck that the product promises to bear happens to somebody. */
export type Story =
  /** Fills in, sends, is guaranteed. */
  | 'sends'
  /** The same, several municipalities together. */
  | 'joint'
  /** Mends the text after sending: a new version under the same guarantee. */
  | 'mendsText'
  /** Changes the list after sending: a new version under a new guarantee. */
  | 'changesList'
  /** The same, but the leader does not answer in time: what was sent first stands. */
  | 'changesListTooLate'
  /** Sends, and takes it back. */
  | 'withdraws'
  /** Never gets further than a draft. */
  | 'unfinished'
  /** Sends, but the leader never answers. */
  | 'unanswered'
  /** A stranger who uses the municipality's name; the school annuls it. */
  | 'annulled'
  /** The contact leaves, and the school hands the application over. */
  | 'handedOver'
  /** Somebody else in the municipality applies as well and is refused. */
  | 'hasRival'
  /** The contact whom a visitor of the demonstration can be. */
  | 'personaContact'
  /** The application that the project owner of the demonstration guarantees. */
  | 'personaOwner';

/** How many of all go through what, besides those who simply send. */
const shares: readonly (readonly [Story, number])[] = [
  ['joint', 0.05],
  ['mendsText', 0.04],
  ['changesList', 0.03],
  ['changesListTooLate', 0.015],
  ['withdraws', 0.03],
  ['unfinished', 0.07],
  ['unanswered', 0.03],
  ['annulled', 0.015],
  ['handedOver', 0.015],
  ['hasRival', 0.03],
];

/** A story for each of `count` applicants: the personas first, then one of every kind as far as they go round, the rest by share. */
export function stories(count: number, random: Random): Story[] {
  const told: Story[] = ['personaContact', 'personaOwner'];
  const rest = Math.max(0, count - told.length);
  const wanted = shares.map(([story, share]) => ({ story, times: Math.max(1, Math.round(count * share)) }));
  // When there are few, each kind gets its first before any gets its second.
  const rounds = Math.max(...wanted.map(({ times }) => times));
  const special = Array.from({ length: rounds }, (_, round) =>
    wanted.filter(({ times }) => times > round).map(({ story }) => story),
  ).flat();
  const chosen = special.slice(0, rest);
  const plain = Array<Story>(rest - chosen.length).fill('sends');
  return [...told, ...random.shuffled([...chosen, ...plain])].slice(0, count);
}

/** Those whose application stands as sent when the deadline has passed. */
export function endsAsSent(story: Story): boolean {
  return !['withdraws', 'unfinished', 'unanswered', 'annulled'].includes(story);
}
