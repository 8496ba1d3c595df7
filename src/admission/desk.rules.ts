import type { RegionId } from '../register/index.ts';
import type { ApplicationState } from './application-state.rules.ts';
import type { SizeClassId } from './call.ts';
import { standingView, type StandingDecision, type StandingView, type Thresholds } from './standing.rules.ts';

/** What the desk knows of one participant: just enough to tell where they stand. */
export interface DeskParticipant {
  readonly confirmed: boolean;
  /** As stated; null before anything has been. */
  readonly educationYears: number | null;
  readonly experienceYears: number | null;
  readonly documents: number;
  readonly decision: StandingDecision['outcome'] | null;
}

/** How many participants of an application stand where. */
export interface StandingCounts {
  readonly qualified: number;
  readonly courseParticipant: number;
  readonly individualAssessment: number;
  readonly notConfirmed: number;
  readonly notDocumented: number;
}

/** One line of the desk. */
export interface DeskRow {
  readonly id: string;
  readonly number: string | null;
  readonly state: ApplicationState;
  /** The municipality's name, or those of a joint application with the leader's first; empty while none is chosen. */
  readonly name: string;
  readonly municipalities: readonly string[];
  readonly region: RegionId | null;
  readonly population: number | null;
  readonly size: SizeClassId | null;
  readonly contact: { readonly name: string; readonly email: string };
  readonly participants: number;
  readonly standings: StandingCounts;
  readonly sentAt: Temporal.Instant | null;
}

// The rule asks for a moment and for particulars in full, and decides by no more than these two numbers.
const someMoment = Temporal.Instant.fromEpochMilliseconds(0);
const unasked = { birthYear: 0, educationKind: '', experienceKind: '' };

/** Where a participant stands, by the same rule as everywhere. */
export function standingOfDesk(participant: DeskParticipant, thresholds: Thresholds): StandingView {
  const { confirmed, educationYears, experienceYears, documents, decision } = participant;
  const particulars =
    educationYears === null || experienceYears === null ? null : { ...unasked, educationYears, experienceYears };
  return standingView(
    { particulars, documents, confirmedAt: confirmed ? someMoment : null },
    decision === null ? undefined : { outcome: decision },
    thresholds,
  );
}

export function countStandings(participants: readonly DeskParticipant[], thresholds: Thresholds): StandingCounts {
  const counts = { qualified: 0, courseParticipant: 0, individualAssessment: 0, notConfirmed: 0, notDocumented: 0 };
  for (const participant of participants) {
    const view = standingOfDesk(participant, thresholds);
    counts[view.kind === 'settled' ? view.standing : view.why]++;
  }
  return counts;
}

/** How many particulars or documents the school still waits for. */
export function missingOf({ standings }: Pick<DeskRow, 'standings'>): number {
  return standings.notConfirmed + standings.notDocumented;
}

/** Whether nobody's standing is open any more. */
export function isSettled(row: Pick<DeskRow, 'standings'>): boolean {
  return missingOf(row) + row.standings.individualAssessment === 0;
}

/** The states as the desk tells them apart: a changed list that awaits its guarantee is sent all the same. */
export const deskStates = ['draft', 'awaitingGuarantee', 'sent', 'lapsed', 'withdrawn', 'annulled'] as const;
export type DeskState = (typeof deskStates)[number];

export function deskStateOf({ state }: Pick<DeskRow, 'state'>): DeskState {
  return state === 'resending' ? 'sent' : state;
}

export interface DeskCounts {
  readonly states: Readonly<Record<DeskState, number>>;
  /** Sent applications by region, each by size class. */
  readonly sent: Readonly<Record<RegionId, Readonly<Record<SizeClassId, number>>>>;
  readonly toDecide: number;
  readonly missing: number;
}

/** The figures on top of the desk, over all applications of the call. Every region is counted, those without applications too. */
export function countDesk(rows: readonly DeskRow[], regions: readonly RegionId[]): DeskCounts {
  const states = { draft: 0, awaitingGuarantee: 0, sent: 0, lapsed: 0, withdrawn: 0, annulled: 0 };
  const sent = Object.fromEntries(regions.map((id) => [id, { small: 0, medium: 0, large: 0 }])) as Record<
    RegionId,
    Record<SizeClassId, number>
  >;
  let toDecide = 0;
  let missing = 0;
  for (const row of rows) {
    states[deskStateOf(row)]++;
    if (deskStateOf(row) !== 'sent') continue;
    if (row.region && row.size) sent[row.region][row.size]++;
    toDecide += row.standings.individualAssessment;
    missing += missingOf(row);
  }
  return { states, sent, toDecide, missing };
}

export type OpenWhy = Extract<StandingView, { kind: 'open' }>['why'];
