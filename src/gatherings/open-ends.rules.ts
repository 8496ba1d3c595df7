import type { Programme } from './programme.ts';

/** How many sessions of a programme are not settled yet; those that don't count, like dinners, are left out. */
export interface OpenEnds {
  readonly withoutRoom: number;
  /** Nobody holds them, so nobody takes attendance either. */
  readonly withoutHolder: number;
}

/** What a programme still lacks before people can follow it. A visit has its own place. */
export function openEndsOf({ sessions }: Pick<Programme, 'sessions'>): OpenEnds {
  const counting = sessions.filter(({ cancelled, counts }) => counts && !cancelled);
  return {
    withoutRoom: counting.filter(({ room, visitId }) => room === null && visitId === null).length,
    withoutHolder: counting.filter(({ speakers }) => speakers.length === 0).length,
  };
}
