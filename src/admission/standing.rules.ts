import type { Standing, StudyPlan } from '../plan/index.ts';
import type { Participant, Particulars } from './application.ts';

export type Thresholds = StudyPlan['admission']['education'];

/**
 * What the stated years come to (study plan, «Opptakskrav og rangering»): enough education makes a student, less with enough
 * relevant experience is assessed individually, everybody else takes part as a course participant.
 */
export function standingOf(
  particulars: Pick<Particulars, 'educationYears' | 'experienceYears'>,
  thresholds: Thresholds,
): Standing {
  if (particulars.educationYears >= thresholds.qualified.minEducationYears) return 'qualified';
  const { minEducationYears, minExperienceYears } = thresholds.individualAssessment;
  return particulars.educationYears >= minEducationYears && particulars.experienceYears >= minExperienceYears
    ? 'individualAssessment'
    : 'courseParticipant';
}

/** What a case officer has decided of one participant. */
export interface StandingDecision {
  readonly outcome: 'qualified' | 'courseParticipant';
  readonly reason: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Temporal.Instant;
}

/**
 * Where a participant stands before the draw. `settled` needs nobody: it follows from what is stated and documented, or is decided.
 * `open` waits for a case officer, with why.
 */
export type StandingView =
  | { readonly kind: 'settled'; readonly standing: 'qualified' | 'courseParticipant'; readonly decided: boolean }
  | {
      readonly kind: 'open';
      readonly why: 'notConfirmed' | 'notDocumented' | 'individualAssessment';
      readonly likely: Standing | null;
    };

/** Combines what a participant stated, whether it is documented, and the newest decision, which overrules both. */
export function standingView(
  participant: Pick<Participant, 'particulars' | 'confirmedAt' | 'documents'>,
  decision: Pick<StandingDecision, 'outcome'> | undefined,
  thresholds: Thresholds,
): StandingView {
  if (decision) return { kind: 'settled', standing: decision.outcome, decided: true };
  if (!participant.particulars || !participant.confirmedAt) return { kind: 'open', why: 'notConfirmed', likely: null };
  const likely = standingOf(participant.particulars, thresholds);
  if (likely === 'courseParticipant') return { kind: 'settled', standing: 'courseParticipant', decided: false };
  // Education that gives credits must be shown, not only stated.
  if (participant.documents === 0) return { kind: 'open', why: 'notDocumented', likely };
  if (likely === 'individualAssessment') return { kind: 'open', why: 'individualAssessment', likely };
  return { kind: 'settled', standing: 'qualified', decided: false };
}
