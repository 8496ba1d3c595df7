/** Why a plan is refused: where in it, of what kind, and a sentence for whoever writes plans. */
export type PlanFault = {
  /** The place in the plan, as `gatherings.2.days`; empty for the plan as a whole. */
  readonly path: string;
  readonly code: PlanFaultCode;
  readonly message: string;
};

export type PlanFaultCode =
  | 'shape'
  | 'textMissing'
  | 'idRepeated'
  | 'unknownReference'
  | 'creditsNotPositive'
  | 'semesterCount'
  | 'semesterOrder'
  | 'outsideSemesters'
  | 'semesterWithoutGathering'
  | 'minAboveMax'
  | 'daysDoNotAddUp'
  | 'daysOutOfRange'
  | 'datesDoNotMatchDays'
  | 'gatheringNumbers'
  | 'gatheringOrder'
  | 'pillarMissing'
  | 'outcomeNotServed'
  | 'outcomeCategoryEmpty'
  | 'requirementNumbers'
  | 'requirementWithoutGathering'
  | 'requirementTooEarly'
  | 'requirementTooLate'
  | 'noTry'
  | 'examOrder'
  | 'examBeforeTeachingEnds'
  | 'gradeScale'
  | 'adjustmentImpossible'
  | 'examiners'
  | 'checkInTimes'
  | 'markingTime'
  | 'participantsImpossible'
  | 'thresholds'
  | 'standings'
  | 'sizeClasses'
  | 'roomTooSmall'
  | 'callOrder'
  | 'appealImpossible'
  | 'answerImpossible'
  | 'levelsTooFew'
  | 'ratingOrder'
  | 'sessionDay'
  | 'sessionTimes'
  | 'sessionOrder'
  | 'sessionWithoutPurpose'
  | 'noPause'
  | 'dayWithoutSession'
  | 'tripWithoutExcursion';

export function fault(path: string, code: PlanFaultCode, message: string): PlanFault {
  return { path, code, message };
}

/** Nothing, or the one fault, for checks that ask a single question. */
export function unless(holds: boolean, path: string, code: PlanFaultCode, message: string): PlanFault[] {
  return holds ? [] : [fault(path, code, message)];
}
