import { playAccepted } from './accepted.phase.ts';
import { playAssessed } from './assessed.phase.ts';
import { playCall } from './call.phase.ts';
import { playClosed } from './closed.phase.ts';
import { playDrawn } from './drawn.phase.ts';
import { playGathering } from './gathering.phase.ts';
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
  { id: 'gathering-1', play: (year) => playGathering(year, 1) },
  { id: 'gathering-2', play: (year) => playGathering(year, 2) },
  { id: 'gathering-3', play: (year) => playGathering(year, 3) },
  { id: 'gathering-4', play: (year) => playGathering(year, 4) },
  { id: 'gathering-5', play: (year) => playGathering(year, 5) },
  { id: 'gathering-6', play: (year) => playGathering(year, 6) },
] as const satisfies readonly Phase[];

export type PhaseId = (typeof phases)[number]['id'];
export const phaseIds: readonly PhaseId[] = phases.map(({ id }) => id);

export function isPhaseId(value: unknown): value is PhaseId {
  return phaseIds.some((id) => id === value);
}
