import { nameOfMunicipality, planOf } from '../admission/index.ts';
import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { MemberState } from './member-state.rules.ts';

/** Those who were admitted together (kull), formed from the accepted offers of a call. */
export interface Cohort {
  readonly id: string;
  readonly callId: string;
  /** Names the cohort in addresses, as it does its call: `/kull/2022`. */
  readonly slug: string;
  readonly planId: string;
  /** When its call opened: municipalities are named as they were then. */
  readonly opensAt: Temporal.Instant;
  /** When it was last made of the answers to the offers. */
  readonly formedAt: Temporal.Instant;
}

/** One admitted application: the people of one municipality, or of several together, with one project. */
export interface Group {
  readonly id: string;
  readonly cohortId: string;
  readonly number: number;
  readonly applicationId: string | null;
  /** Municipality numbers, the leader's first. */
  readonly municipalities: readonly string[];
  readonly languageForm: 'nb' | 'nn';
}

/** `student` works for credits and a grade; `courseParticipant` takes part in all of it, for a course certificate. */
export type MemberStanding = 'student' | 'courseParticipant';

/** Somebody's place in a cohort. */
export interface Member {
  readonly id: string;
  readonly cohortId: string;
  readonly groupId: string;
  readonly accountId: string;
  /** Who they were in the application; null for those who came later, or when the application has been erased. */
  readonly participantId: string | null;
  readonly name: string;
  readonly email: string;
  readonly municipality: string;
  readonly position: string | null;
  readonly serviceArea: string | null;
  readonly standing: MemberStanding;
  readonly state: MemberState;
  readonly joinedOn: Temporal.PlainDate;
  readonly leftOn: Temporal.PlainDate | null;
  /** Whose place they have taken. */
  readonly replacesId: string | null;
  readonly invitedAt: Temporal.Instant | null;
}

/** The leader in the municipality to whom a group's project belongs. */
export interface ProjectOwner {
  readonly groupId: string;
  readonly accountId: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly invitedAt: Temporal.Instant | null;
}

/** The plan that a cohort follows. */
export function planOfCohort(cohort: Pick<Cohort, 'planId'>): StudyPlan {
  return planOf(cohort);
}

/** «Lom», or «Lom og Skjåk» for a group from several. */
export function nameOfGroup(
  language: Language,
  cohort: Pick<Cohort, 'opensAt'>,
  { municipalities }: Pick<Group, 'municipalities'>,
): string {
  return listFormat(language).format(municipalities.map((number) => nameOfMunicipality(cohort, number)));
}
