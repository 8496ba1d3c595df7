import { playAccepted } from './accepted.phase.ts';
import { playAssessed } from './assessed.phase.ts';
import { playCall } from './call.phase.ts';
import { playClosed } from './closed.phase.ts';
import { playDrawn } from './drawn.phase.ts';
import type { Year } from './year.ts';

/** One part of the year: everything that people do until it is over. A later capability adds its own at the end. */
export interface Phase {
  readonly id: string;
  readonly play: (year: Year) => Promise<void>;
}

/** In the order of the year. `--until` names the last one that is played. */
export const phases = [
  { id: 'call', play: playCall },
  { id: 'closed', play: playClosed },
  { id: 'assessed', play: playAssessed },
  { id: 'drawn', play: playDrawn },
  { id: 'accepted', play: playAccepted },
] as const satisfies readonly Phase[];

export type PhaseId = (typeof phases)[number]['id'];
export const phaseIds: readonly PhaseId[] = phases.map(({ id }) => id);

export function isPhaseId(value: unknown): value is PhaseId {
  return phaseIds.some((id) => id === value);
}
