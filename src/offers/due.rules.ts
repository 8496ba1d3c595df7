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
  /** The draw that left them waiting, where that is what they were told. */
  readonly draw: number | null;
}

/** What the selection came to; for those who wait by the newest draw that they were in. */
export type Outcome = { readonly kind: 'place' | 'notEligible' } | { readonly kind: 'waiting'; readonly draw: number };

export type Due =
  | { readonly kind: 'offer' | 'refusal'; readonly applicationId: string }
  | {
      readonly kind: 'waiting';
      readonly applicationId: string;
      /** Whether they were told before, and another draw has left them waiting since. */
      readonly again: boolean;
    }
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

/**
 * The decisions that are still to be sent. A municipality is told once what the selection came to, once more if a place comes
 * after the waiting list, and once more for each draw that leaves it waiting; after a place, by draw or by appeal, it is told
 * nothing more. A participant is told whenever they stand otherwise
 * than they were told last. Sending all of them leaves none.
 */
export function dueDecisions(
  outcomes: ReadonlyMap<string, Outcome>,
  applicants: readonly DueApplicant[],
  told: readonly Told[],
): DueDecisions {
  const before = Map.groupBy(
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
    due.push(...dueToMunicipality(id, outcome, before.get(id) ?? []));
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

function dueToMunicipality(applicationId: string, outcome: Outcome, told: readonly Told[]): Due[] {
  if (told.some(({ kind }) => kind === 'offer')) return [];
  const isFirst = told.length === 0;
  switch (outcome.kind) {
    case 'place':
      return [{ kind: 'offer', applicationId }];
    case 'notEligible':
      return isFirst ? [{ kind: 'refusal', applicationId }] : [];
    case 'waiting': {
      const knows = told.some(({ kind, draw }) => kind !== 'waiting' || draw === outcome.draw);
      return knows ? [] : [{ kind: 'waiting', applicationId, again: !isFirst }];
    }
  }
}

export type LetterKind = 'offer' | 'waiting' | 'stillWaiting' | 'refusal' | DecidedStanding;
export const letterKinds = [
  'offer',
  'waiting',
  'stillWaiting',
  'refusal',
  'qualified',
  'courseParticipant',
] as const satisfies readonly LetterKind[];

/** Which kind of letter a decision comes in. */
export function letterKindOf(due: {
  readonly kind: DecisionKind;
  readonly standing?: DecidedStanding | null;
  readonly again?: boolean;
}): LetterKind {
  if (due.kind === 'waiting') return due.again ? 'stillWaiting' : 'waiting';
  if (due.kind !== 'standing') return due.kind;
  if (!due.standing) throw new Error('a decision on standing has one');
  return due.standing;
}
