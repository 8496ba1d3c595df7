import type { DecidedStanding, DecisionKind } from './decision.ts';

/** An application as far as it matters for what must be told. */
export interface DueApplicant {
  readonly id: string;
  readonly participants: readonly { readonly id: string; readonly standing: DecidedStanding | null }[];
}

/** What has been told already, the oldest first. */
export interface Told {
  readonly applicationId: string;
  readonly participantId: string | null;
  readonly kind: DecisionKind;
  readonly standing: DecidedStanding | null;
}

export type Outcome = 'place' | 'waiting' | 'notEligible';

export type Due =
  | { readonly kind: 'offer' | 'waiting' | 'refusal'; readonly applicationId: string }
  | {
      readonly kind: 'standing';
      readonly applicationId: string;
      readonly participantId: string;
      readonly standing: DecidedStanding;
    };

export interface DueDecisions {
  readonly due: readonly Due[];
  /** Participants about whom nothing can be told, because their standing is open. */
  readonly open: readonly { readonly applicationId: string; readonly participantId: string }[];
}

const kindOf = { place: 'offer', waiting: 'waiting', notEligible: 'refusal' } as const;

/**
 * The decisions that are still to be sent. A municipality is told once what the selection came to, and once more if a place comes
 * after the waiting list; a place that an appeal has given is not told again. A participant is told whenever they stand otherwise
 * than they were told last. Sending all of them leaves none.
 */
export function dueDecisions(
  outcomes: ReadonlyMap<string, Outcome>,
  applicants: readonly DueApplicant[],
  told: readonly Told[],
): DueDecisions {
  const kinds = Map.groupBy(
    told.filter(({ participantId }) => participantId === null),
    ({ applicationId }) => applicationId,
  );
  const standing = new Map(
    told.flatMap((one) => (one.participantId === null ? [] : [[one.participantId, one.standing]])),
  );
  const due: Due[] = [];
  const open: { applicationId: string; participantId: string }[] = [];
  for (const { id, participants } of applicants) {
    const outcome = outcomes.get(id);
    if (!outcome) continue;
    const before = kinds.get(id)?.map(({ kind }) => kind) ?? [];
    const isNew = outcome === 'place' ? !before.includes('offer') : before.length === 0;
    if (isNew) due.push({ kind: kindOf[outcome], applicationId: id });
    for (const participant of participants) {
      if (participant.standing === null) open.push({ applicationId: id, participantId: participant.id });
      else if (standing.get(participant.id) !== participant.standing)
        due.push({
          kind: 'standing',
          applicationId: id,
          participantId: participant.id,
          standing: participant.standing,
        });
    }
  }
  return { due, open };
}

export type LetterKind = 'offer' | 'waiting' | 'refusal' | DecidedStanding;
export const letterKinds = [
  'offer',
  'waiting',
  'refusal',
  'qualified',
  'courseParticipant',
] as const satisfies readonly LetterKind[];

/** Which kind of letter a decision comes in. */
export function letterKindOf(due: Pick<Due, 'kind'> & { readonly standing?: DecidedStanding | null }): LetterKind {
  if (due.kind !== 'standing') return due.kind;
  if (!due.standing) throw new Error('a decision on standing has one');
  return due.standing;
}
