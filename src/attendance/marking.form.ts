import type { Member } from '../cohort/index.ts';
import type { Typed } from '../web/form.ts';
import { markStates, type MarkState } from './mark.ts';
import type { WantedMark } from './mark.action.ts';

/** The names of a member's fields: what is chosen, and what stood there when the list was opened. */
export function chosenField({ id }: Pick<Member, 'id'>): string {
  return `m_${id}`;
}

export function seenField({ id }: Pick<Member, 'id'>): string {
  return `s_${id}`;
}

export function asState(text: string | undefined): MarkState | null {
  return markStates.find((state) => state === text) ?? null;
}

/** What is chosen for each member; whoever has nothing chosen is present where the button said so. */
export function readMarks(typed: Typed, members: readonly Member[]): WantedMark[] {
  const others = typed['knapp'] === 'resten' ? 'present' : null;
  return members.flatMap((member) => {
    const seen = asState(typed[seenField(member)]);
    const to = asState(typed[chosenField(member)]) ?? (seen === null ? others : null);
    return to === null ? [] : [{ memberId: member.id, seen, to }];
  });
}
