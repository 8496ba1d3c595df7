/** What is written of somebody at a session. Nothing is written of those who were forgotten. */
export const markStates = ['present', 'late', 'absent', 'excused'] as const;
export type MarkState = (typeof markStates)[number];

/** How it came to be written: by checking in, by the school, or because absence was granted beforehand. */
export type MarkSource = 'code' | 'teacher' | 'coordinator' | 'request';

export interface Mark {
  readonly state: MarkState;
  readonly source: MarkSource;
  /** When they checked in; null where somebody else wrote it. */
  readonly arrivedAt: Temporal.Instant | null;
}

/** Whether it says that somebody came, in time or not. */
export function isThere(state: MarkState | null | undefined): boolean {
  return state === 'present' || state === 'late';
}
