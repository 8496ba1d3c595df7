/** Whom the school can tell something at once. */
export const audiences = ['all', 'members', 'students', 'courseParticipants', 'owners', 'teachers', 'groups'] as const;
export type Audience = (typeof audiences)[number];

/** Somebody of a cohort, as one of the things that they are in it. */
export interface Listener {
  readonly accountId: string;
  readonly name: string;
  readonly as: 'student' | 'courseParticipant' | 'owner' | 'teacher';
  /** Of members and owners. */
  readonly groupId: string | null;
}

/** The audience of one announcement; `groupIds` counts for `groups` alone. */
export interface Addressed {
  readonly audience: Audience;
  readonly groupIds: readonly string[];
}

const kinds: Readonly<Record<Audience, readonly Listener['as'][]>> = {
  all: ['student', 'courseParticipant', 'owner', 'teacher'],
  members: ['student', 'courseParticipant'],
  students: ['student'],
  courseParticipants: ['courseParticipant'],
  owners: ['owner'],
  teachers: ['teacher'],
  groups: ['student', 'courseParticipant'],
};

export function isAddressed({ audience, groupIds }: Addressed, { as, groupId }: Listener): boolean {
  if (!kinds[audience].includes(as)) return false;
  return audience !== 'groups' || (groupId !== null && groupIds.includes(groupId));
}

/** Those who are addressed, each once, whatever else they are. */
export function recipientsOf(addressed: Addressed, listeners: readonly Listener[]): Listener[] {
  const people = new Map<string, Listener>();
  for (const listener of listeners)
    if (isAddressed(addressed, listener) && !people.has(listener.accountId)) people.set(listener.accountId, listener);
  return [...people.values()];
}
