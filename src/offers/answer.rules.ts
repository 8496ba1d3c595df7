import type { Application, ApplicationFault, Participant, ParticipantEntry } from '../admission/index.ts';
import { endOfDay } from '../kit/oslo-time.ts';

/** What the contact says of one participant when the place is accepted. */
export type Attendance =
  | { readonly kind: 'comes'; readonly participantId: string }
  | {
      readonly kind: 'replaced';
      readonly participantId: string;
      readonly by: ParticipantEntry;
      readonly reason: string;
    }
  | { readonly kind: 'leaves'; readonly participantId: string; readonly reason: string };

/** Whether every participant on the list, and nobody else, has been answered for, each once. */
export function answersForAll(
  participants: readonly Pick<Participant, 'id'>[],
  attendances: readonly Attendance[],
): boolean {
  const answered = new Set(attendances.map(({ participantId }) => participantId));
  return (
    answered.size === attendances.length &&
    answered.size === participants.length &&
    participants.every(({ id }) => answered.has(id))
  );
}

/** The application as it would be with these people, each in the place of whoever left: what the rules of admission judge. */
export function withAttendances(application: Application, attendances: readonly Attendance[]): Application {
  const said = new Map(attendances.map((one) => [one.participantId, one]));
  return {
    ...application,
    participants: application.participants.flatMap((participant) => {
      const attendance = said.get(participant.id);
      if (attendance?.kind === 'leaves') return [];
      if (attendance?.kind !== 'replaced') return [participant];
      // Whoever comes has an identity of their own, so that the rule against the same person twice can tell them apart.
      return [{ ...participant, ...attendance.by, id: `${participant.id}:new` }];
    }),
  };
}

/** The faults that a list changed now can have; those of parts that can't be changed any more are not the contact's to mend. */
export function faultsOfList(faults: readonly ApplicationFault[]): ApplicationFault[] {
  return faults.filter(({ topic, code }) => topic === 'participants' || code === 'guarantorIsParticipant');
}

/** Whether an answer still comes in time: until the end of the last day in Norway. */
export function isInTime(answerBy: Temporal.PlainDate, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, endOfDay(answerBy)) < 0;
}

/** Who leaves the list, those who are replaced included. */
export function leavers(attendances: readonly Attendance[]): Exclude<Attendance, { kind: 'comes' }>[] {
  return attendances.filter((one) => one.kind !== 'comes');
}
