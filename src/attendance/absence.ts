import type { AbsenceState } from './absence-state.rules.ts';

/** Why somebody can't come, as roughly as the school needs to know it. */
export const absenceKinds = ['health', 'family', 'work', 'other'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** Somebody asks to be excused from sessions. The text may tell of somebody's life or health: those who answer see it, nobody else. */
export interface Absence {
  readonly id: string;
  readonly memberId: string;
  readonly kind: AbsenceKind;
  readonly text: string;
  readonly state: AbsenceState;
  readonly askedAt: Temporal.Instant;
  readonly answer: string | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly sessionIds: readonly string[];
}
