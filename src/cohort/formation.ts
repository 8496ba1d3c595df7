import type { Applicant, ApplyingParticipant } from '../admission/index.ts';
import { acceptedOf, type Accepted } from '../offers/index.ts';
import type { Database } from '../store/index.ts';
import type { Cohort, Group, Member, MemberStanding } from './cohort.ts';
import { findCohortOfCall, groupsOf } from './cohort.store.ts';
import { formationOf, type Formation } from './formation.rules.ts';
import { admissionMarks } from './member-event.store.ts';
import { membersOf } from './member.store.ts';

/** The answers to a call's offers, the cohort as it is, and what there is between them. */
export interface FormationState extends Accepted {
  /** Undefined until it is made. */
  readonly cohort: Cohort | undefined;
  readonly groups: readonly Group[];
  readonly members: readonly Member[];
  readonly formation: Formation;
}

/** What forming the cohort of a call would come to; undefined while its selection is not published. */
export async function loadFormation(db: Database, callId: string): Promise<FormationState | undefined> {
  const accepted = await acceptedOf(db, callId);
  if (!accepted) return undefined;
  const cohort = await findCohortOfCall(db, callId);
  const groups = cohort ? await groupsOf(db, cohort.id) : [];
  const members = cohort ? await membersOf(db, cohort.id) : [];
  const marks = cohort
    ? await admissionMarks(db, cohort.id)
    : { leftWithGroup: new Set(), standingBySchool: new Set() };
  const formation = formationOf({
    accepted: accepted.applicants.map(({ id, participants }) => ({
      id,
      people: participants.map((one) => ({ id: one.id, email: one.email, standing: settledStanding(one) })),
    })),
    gone: accepted.gone,
    successors: accepted.successors,
    groups,
    members: members.map((member) => ({
      ...member,
      leftWithGroup: marks.leftWithGroup.has(member.id),
      standingBySchool: marks.standingBySchool.has(member.id),
    })),
  });
  return { ...accepted, cohort, groups, members, formation };
}

/** What a standing of admission comes to in the year; null while it is not settled. */
export function settledStanding({ standing }: Pick<ApplyingParticipant, 'standing'>): MemberStanding | null {
  if (standing.kind !== 'settled') return null;
  return standing.standing === 'qualified' ? 'student' : 'courseParticipant';
}

/** The standing that somebody begins with: until it is settled, that of a course participant. */
export function firstStanding(participant: Pick<ApplyingParticipant, 'standing'>): MemberStanding {
  return settledStanding(participant) ?? 'courseParticipant';
}

/** The participant of an accepted application, with it. */
export function participantIn(
  { applicants }: Pick<Accepted, 'applicants'>,
  about: { readonly applicationId: string; readonly participantId: string },
): { readonly applicant: Applicant; readonly participant: ApplyingParticipant } {
  const applicant = applicants.find(({ id }) => id === about.applicationId);
  const participant = applicant?.participants.find(({ id }) => id === about.participantId);
  if (!applicant || !participant) throw new Error(`${about.participantId} is in no accepted application`);
  return { applicant, participant };
}
