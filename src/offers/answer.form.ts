import type { Application } from '../admission/index.ts';
import { emailField } from '../people/index.ts';
import { isServiceAreaId } from '../register/index.ts';
import type { FieldFault, Typed } from '../web/form.ts';
import { checkForm } from '../web/form.ts';
import { z } from 'zod';
import type { Attendance } from './answer.rules.ts';

export const attendanceWords = ['kommer', 'byttes', 'gar'] as const;
export type AttendanceWord = (typeof attendanceWords)[number];

export const declineForm = z.object({ reason: z.string().max(2000, 'tooLong').default('') });

const newcomerForm = z.object({
  name: z.string().min(1, 'required').max(120, 'tooLong'),
  email: emailField,
  position: z.string().min(1, 'choose'),
  serviceArea: z.string().refine(isServiceAreaId, 'choose'),
  reason: z.string().min(1, 'required').max(1000, 'tooLong'),
});
const leavingForm = z.object({ reason: z.string().min(1, 'required').max(1000, 'tooLong') });

/** The name of a participant's field in the form. */
export function fieldOf(slot: number, field: string): string {
  return `p${slot}_${field}`;
}

export function attendanceIn(typed: Typed, slot: number): AttendanceWord {
  const word = attendanceWords.find((one) => one === typed[fieldOf(slot, 'svar')]);
  return word ?? 'kommer';
}

/** What was said of each participant on the list, or what is missing in it. */
export function readAttendances(
  typed: Typed,
  { participants, municipalities }: Pick<Application, 'participants' | 'municipalities'>,
  positions: readonly string[],
): { attendances: Attendance[]; faults: FieldFault[] } {
  const attendances: Attendance[] = [];
  const faults: FieldFault[] = [];
  for (const { id, slot } of participants) {
    if (slot === null) continue;
    const word = attendanceIn(typed, slot);
    if (word === 'kommer') {
      attendances.push({ kind: 'comes', participantId: id });
      continue;
    }
    const fields = fieldsOf(typed, slot);
    const isAt = (fault: FieldFault): FieldFault => ({ ...fault, field: fieldOf(slot, fault.field) });
    if (word === 'gar') {
      const leaving = checkForm(leavingForm, fields);
      if (leaving.ok) attendances.push({ kind: 'leaves', participantId: id, reason: leaving.value.reason });
      else faults.push(...leaving.faults.map(isAt));
      continue;
    }
    const coming = checkForm(newcomerForm, fields);
    if (!coming.ok) {
      faults.push(...coming.faults.map(isAt));
      continue;
    }
    const { reason, ...newcomer } = coming.value;
    const [only] = municipalities;
    const municipality = municipalities.length === 1 ? (only?.number ?? null) : (fields['municipality'] ?? null);
    if (!positions.includes(newcomer.position)) faults.push({ field: fieldOf(slot, 'position'), code: 'choose' });
    if (!municipalities.some(({ number }) => number === municipality))
      faults.push({ field: fieldOf(slot, 'municipality'), code: 'choose' });
    attendances.push({ kind: 'replaced', participantId: id, by: { ...newcomer, municipality }, reason });
  }
  return { attendances, faults };
}

function fieldsOf(typed: Typed, slot: number): Typed {
  const names = ['name', 'email', 'position', 'serviceArea', 'municipality', 'reason'];
  return Object.fromEntries(names.map((name) => [name, typed[fieldOf(slot, name)] ?? '']));
}

/** Which list an answer is about: another one now means that it was changed meanwhile. */
export function listMark({ participants }: Pick<Application, 'participants'>): string {
  return participants.map(({ id }) => id.slice(-12)).join('.');
}
