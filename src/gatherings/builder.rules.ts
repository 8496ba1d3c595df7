import { inOslo } from '../kit/oslo-time.ts';
import type { Programme } from './programme.ts';

/** Where a session lies, who holds it and whom it is for: what it can collide in. */
export interface Slot {
  readonly id: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly roomId: string | null;
  readonly speakers: readonly string[];
  readonly groups: readonly string[] | null;
}

/** What keeps a session from being saved; `other` is the session that stands in its way. */
export type SlotFault =
  | { readonly field: 'day'; readonly code: 'outsideDays' }
  | { readonly field: 'to'; readonly code: 'endNotAfterStart' }
  | { readonly field: 'room'; readonly code: 'roomTaken'; readonly other: string }
  | { readonly field: 'speakers'; readonly code: 'speakerTaken'; readonly other: string; readonly speaker: string };

/** What somebody should see about a session; nothing that keeps it from being saved. */
export type SlotNote =
  | { readonly code: 'groupsTaken'; readonly other: string; readonly groups: readonly string[] | null }
  | { readonly code: 'tooManyPeople'; readonly people: number; readonly seats: number };

interface Days {
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
}

/** What keeps a session from lying where somebody wants it among the others of its gathering. */
export function slotFaults(days: Days, others: readonly Slot[], wanted: Slot): SlotFault[] {
  if (Temporal.Instant.compare(wanted.endsAt, wanted.startsAt) <= 0) return [{ field: 'to', code: 'endNotAfterStart' }];
  const beside = others.filter((other) => other.id !== wanted.id && overlap(other, wanted));
  const inRoom = beside.find(({ roomId }) => roomId !== null && roomId === wanted.roomId);
  return [
    ...(isWithin(days, wanted) ? [] : [{ field: 'day' as const, code: 'outsideDays' as const }]),
    ...(inRoom ? [{ field: 'room' as const, code: 'roomTaken' as const, other: inRoom.id }] : []),
    ...beside.flatMap((other) =>
      other.speakers
        .filter((speaker) => wanted.speakers.includes(speaker))
        .map((speaker) => ({
          field: 'speakers' as const,
          code: 'speakerTaken' as const,
          other: other.id,
          speaker,
        })),
    ),
  ];
}

/** Whether a session has begun: as the school has it now, or as people know it, who sit in one that has just been moved. */
export function hasBegun(
  { id, startsAt }: Pick<Slot, 'id' | 'startsAt'>,
  published: Pick<Programme, 'sessions'> | undefined,
  now: Temporal.Instant,
): boolean {
  const known = published?.sessions.find((one) => one.id === id && !one.cancelled);
  return (
    Temporal.Instant.compare(startsAt, now) <= 0 ||
    (known !== undefined && Temporal.Instant.compare(known.startsAt, now) <= 0)
  );
}

/** What to see about a session: groups that should be in two places, and more people than there are seats. */
export function slotNotes(
  others: readonly Slot[],
  slot: Slot,
  facts: { readonly seats: number | null; readonly peopleByGroup: ReadonlyMap<string, number> },
): SlotNote[] {
  const beside = others.filter((other) => other.id !== slot.id && overlap(other, slot));
  const clashes = beside.flatMap((other): SlotNote[] => {
    const groups = sharedGroups(slot.groups, other.groups);
    return groups === null || groups.length > 0 ? [{ code: 'groupsTaken', other: other.id, groups }] : [];
  });
  const people = peopleIn(slot, facts.peopleByGroup);
  const crowd: SlotNote[] =
    facts.seats !== null && people > facts.seats ? [{ code: 'tooManyPeople', people, seats: facts.seats }] : [];
  return [...clashes, ...crowd];
}

/** How many people a session is for. */
export function peopleIn({ groups }: Pick<Slot, 'groups'>, peopleByGroup: ReadonlyMap<string, number>): number {
  const asked = groups ?? [...peopleByGroup.keys()];
  return asked.reduce((sum, group) => sum + (peopleByGroup.get(group) ?? 0), 0);
}

/** Two sessions overlap when some moment belongs to both; one may begin as the other ends. */
export function overlap(one: Pick<Slot, 'startsAt' | 'endsAt'>, other: Pick<Slot, 'startsAt' | 'endsAt'>): boolean {
  return (
    Temporal.Instant.compare(one.startsAt, other.endsAt) < 0 && Temporal.Instant.compare(other.startsAt, one.endsAt) < 0
  );
}

function isWithin({ fromOn, toOn }: Days, { startsAt, endsAt }: Slot): boolean {
  return (
    Temporal.PlainDate.compare(inOslo(startsAt).toPlainDate(), fromOn) >= 0 &&
    Temporal.PlainDate.compare(inOslo(endsAt).toPlainDate(), toOn) <= 0
  );
}

/** The groups that two sessions are both for; null where that is all of them. */
function sharedGroups(one: Slot['groups'], other: Slot['groups']): readonly string[] | null {
  if (one === null) return other;
  return other === null ? one : one.filter((group) => other.includes(group));
}
